import type { ExampleSet } from '../example.ts';
import { NumberField } from './number-field.tsx';

export const numberFieldExamples: ExampleSet = {
  component: 'NumberField',
  examples: [
    {
      title: 'With its unit',
      show: (tongue) => (
        <NumberField tongue={tongue} name="number" label="Area" unit="km²" value="142" required />
      ),
    },
  ],
};
