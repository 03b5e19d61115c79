import type { ExampleSet } from '../example.ts';
import { Pager } from './pager.tsx';

export const pagerExamples: ExampleSet = {
  component: 'Pager',
  examples: [
    {
      title: 'In the middle',
      show: (tongue) => <Pager tongue={tongue} page={4} pages={12} href={(n) => `#page-${n}`} />,
    },
  ],
};
