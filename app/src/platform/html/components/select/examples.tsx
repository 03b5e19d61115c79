import type { ExampleSet } from '../example.ts';
import { Select } from './select.tsx';

const years = ['2024', '2025', '2026'].map((year) => ({ value: year, label: year }));

export const selectExamples: ExampleSet = {
  component: 'Select',
  examples: [
    {
      title: 'Not yet chosen',
      show: (tongue) => <Select tongue={tongue} name="year" label="Year" options={years} required />,
    },
    {
      title: 'Chosen',
      show: (tongue) => (
        <Select tongue={tongue} name="last-year" label="Last year" options={years} value="2025" required />
      ),
    },
  ],
};
