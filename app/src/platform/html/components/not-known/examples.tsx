import type { ExampleSet } from '../example.ts';
import { NotKnown } from './not-known.tsx';

export const notKnownExamples: ExampleSet = {
  component: 'NotKnown',
  examples: [
    { title: 'Plain', show: (tongue) => <NotKnown tongue={tongue} /> },
    {
      title: 'With its reason',
      show: (tongue) => <NotKnown tongue={tongue} because="the 2025 audit was due on 30 June" />,
    },
  ],
};
