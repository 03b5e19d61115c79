import type { ExampleSet } from '../example.ts';
import { Thread } from './thread.tsx';

export const threadExamples: ExampleSet = {
  component: 'Thread',
  examples: [
    {
      title: 'A covered market',
      show: (tongue) => (
        <Thread
          tongue={tongue}
          steps={[
            { label: 'Proposed', day: '2025-02-12', done: true },
            { label: 'Won the vote', day: '2025-04-30', done: true },
            { label: 'Council decided', href: '#decision', day: '2025-05-21', done: true },
            {
              label: 'In the budget',
              href: '#budget',
              note: tongue.money(3_800_000_000n, { code: 'KES', digits: 2 }, 'compact'),
              done: true,
            },
            { label: 'Contract signed', day: '2026-03-03', done: true },
            { label: 'Opens', note: `due ${tongue.date('2027-01-15')}`, done: false },
          ]}
        />
      ),
    },
  ],
};
