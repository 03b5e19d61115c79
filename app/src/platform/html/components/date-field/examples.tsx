import type { ExampleSet } from '../example.ts';
import { DateField } from './date-field.tsx';

export const dateFieldExamples: ExampleSet = {
  component: 'DateField',
  examples: [
    {
      title: 'From a calendar',
      show: (tongue) => (
        <DateField tongue={tongue} name="date-from" label="First day" value="2026-10-31" required />
      ),
    },
    {
      title: 'Typed',
      show: (tongue) => <DateField tongue={tongue} name="date-law" label="Day of the law" typed />,
    },
    {
      title: 'Typed, and no day',
      show: (tongue) => (
        <DateField
          tongue={tongue}
          name="date-wrong"
          label="Day of the law"
          value="31 Februray 2026"
          error="Day of the law: this is no day. Write it like 31 October 2026."
          typed
          required
        />
      ),
    },
  ],
};
