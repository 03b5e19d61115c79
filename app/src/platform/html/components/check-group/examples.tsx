import type { ExampleSet } from '../example.ts';
import { CheckGroup } from './check-group.tsx';

export const checkGroupExamples: ExampleSet = {
  component: 'CheckGroup',
  examples: [
    {
      title: 'Any number of several',
      show: (tongue) => (
        <CheckGroup
          tongue={tongue}
          name="days"
          label="Working days"
          hint="Days on which the office is open."
          options={[
            { value: '1', label: 'Monday' },
            { value: '5', label: 'Friday' },
            { value: '6', label: 'Saturday', hint: 'Only counted where the law counts it.' },
          ]}
          chosen={['1', '5']}
          required
        />
      ),
    },
  ],
};
