import type { ExampleSet } from '../example.ts';
import { Hash } from './hash.tsx';

export const hashExamples: ExampleSet = {
  component: 'Hash',
  examples: [
    {
      title: 'The address of a published content',
      show: () => <Hash value={`sha256:${'0123456789abcdef'.repeat(4)}`} />,
    },
  ],
};
