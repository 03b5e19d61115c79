import type { ExampleSet } from '../example.ts';
import { CheckLink } from './check-link.tsx';

export const checkLinkExamples: ExampleSet = {
  component: 'CheckLink',
  examples: [
    {
      title: 'Beside a published document',
      show: (tongue) => (
        <CheckLink
          tongue={tongue}
          place={{ code: 'NYABERA' }}
          hash={`sha256:${'0123456789abcdef'.repeat(4)}`}
        />
      ),
    },
  ],
};
