import type { ExampleSet } from '../example.ts';
import { Formula } from './formula.tsx';

export const formulaExamples: ExampleSet = {
  component: 'Formula',
  examples: [
    {
      title: 'With its figures',
      show: (tongue) => (
        <Formula
          tongue={tongue}
          words="What was spent in the year, divided by what the council first approved for it."
          steps={[
            { says: 'In symbols', works: 'executed ÷ original × 100' },
            { says: '2025', works: '1,178,000,000.00 ÷ 1,337,000,000.00 × 100 = 88.1' },
          ]}
          version="1"
        />
      ),
    },
  ],
};
