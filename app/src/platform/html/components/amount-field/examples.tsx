import type { ExampleSet } from '../example.ts';
import { AmountField } from './amount-field.tsx';

export const amountFieldExamples: ExampleSet = {
  component: 'AmountField',
  examples: [
    {
      title: 'With its currency',
      show: (tongue) => (
        <AmountField tongue={tongue} name="amount" label="Estimated cost" currency="KES" required />
      ),
    },
    {
      title: 'Sent back',
      show: (tongue) => (
        <AmountField
          tongue={tongue}
          name="amount-wrong"
          label="Estimated cost"
          currency="TND"
          value="12 thousand"
          error="Estimated cost: this is no amount that can be read."
        />
      ),
    },
  ],
};
