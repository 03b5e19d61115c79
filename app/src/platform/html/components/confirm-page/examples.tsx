import type { ExampleSet } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Confirm } from './confirm-page.tsx';

export const confirmPageExamples: ExampleSet = {
  component: 'Confirm',
  examples: [
    {
      title: 'What cannot be undone',
      show: (tongue) => (
        <Confirm
          tongue={tongue}
          title="Withdraw the budget of 2025?"
          says="Residents will no longer see its figures. That it was withdrawn, and why, stays public."
          what={[
            { term: 'Budget', says: 'Spending 2025' },
            { term: 'Published', says: '3 March 2025' },
          ]}
          canBeUndone={false}
          action="#"
          requestId="0198a7c2-5f0e-7c3a-9d55-3a54f1c1a002"
          button="Withdraw"
          back="#back"
        >
          <TextField
            tongue={tongue}
            name="withdraw-reason"
            label="Reason, which residents read"
            rows={3}
            required
          />
        </Confirm>
      ),
    },
  ],
};
