import type { ExampleSet } from '../example.ts';
import { RadioGroup } from './radio-group.tsx';

const options = [
  { value: 'residents', label: 'Residents', hint: 'Everybody can read it, without an account.' },
  { value: 'people', label: 'People at work here' },
];

export const radioGroupExamples: ExampleSet = {
  component: 'RadioGroup',
  examples: [
    {
      title: 'One of a few',
      show: (tongue) => (
        <RadioGroup
          tongue={tongue}
          name="who"
          label="Who may read it"
          options={options}
          chosen={['people']}
          required
        />
      ),
    },
    {
      title: 'Nothing chosen, and sent',
      show: (tongue) => (
        <RadioGroup
          tongue={tongue}
          name="who-wrong"
          label="Who may read it"
          options={options}
          chosen={[]}
          error="Who may read it: choose one."
          required
        />
      ),
    },
  ],
};
