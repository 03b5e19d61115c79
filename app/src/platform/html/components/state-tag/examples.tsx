import type { ExampleSet } from '../example.ts';
import { StateTag } from './state-tag.tsx';

export const stateTagExamples: ExampleSet = {
  component: 'StateTag',
  examples: [
    ...(['good', 'ask', 'bad', 'none'] as const).map((state) => ({
      title: state,
      show: (tongue: Parameters<typeof StateTag>[0]['tongue']) => <StateTag tongue={tongue} state={state} />,
    })),
    {
      title: 'With a word of its own',
      show: (tongue) => <StateTag tongue={tongue} state="bad" word="Late" />,
    },
  ],
};
