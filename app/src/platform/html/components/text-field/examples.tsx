import type { ExampleSet } from '../example.ts';
import { TextField } from './text-field.tsx';

export const textFieldExamples: ExampleSet = {
  component: 'TextField',
  examples: [
    {
      title: 'With a hint',
      show: (tongue) => (
        <TextField
          tongue={tongue}
          name="town"
          label="Name of the municipality"
          hint="As in its founding law"
          required
        />
      ),
    },
    {
      title: 'With an error',
      show: (tongue) => (
        <TextField
          tongue={tongue}
          name="currency"
          label="Currency"
          value="shillings"
          size={6}
          error="Give the three letters of the currency, for example KES."
          required
        />
      ),
    },
    {
      title: 'May be left out, several lines',
      show: (tongue) => <TextField tongue={tongue} name="reason" label="Reason" rows={3} />,
    },
  ],
};
