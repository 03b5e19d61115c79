import { Button } from '../button/button.tsx';
import type { ExampleSet } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Form } from './form.tsx';
import { SaveDraft } from './save-draft.tsx';

export const formExamples: ExampleSet = {
  component: 'Form',
  examples: [
    {
      title: 'Sent back with what is wrong',
      show: (tongue) => (
        <Form
          tongue={tongue}
          action="#"
          requestId="0198a7c2-5f0e-7c3a-9d55-3a54f1c1a001"
          version={3}
          errors={[
            { field: 'email', says: 'Give your e-mail address.' },
            { says: 'The post ends before it begins. Give a later last day.' },
          ]}
        >
          <TextField
            tongue={tongue}
            name="email"
            type="email"
            label="E-mail address"
            autocomplete="username"
            error="Give your e-mail address."
            required
          />
          <Button>Send</Button>
        </Form>
      ),
    },
    {
      title: 'Somebody else was faster',
      show: (tongue) => (
        <Form
          tongue={tongue}
          action="#"
          requestId="0198a7c2-5f0e-7c3a-9d55-3a54f1c1a003"
          version={4}
          errors={[{ field: 'use:office', says: 'Office: choose which text is to stand.' }]}
          conflict={[
            {
              field: 'office',
              label: 'Office',
              mine: 'Market Street 4, first floor. Open from 8 to 14.',
              theirs: 'Market Street 4, ground floor. Open from 8 to 16, closed on Fridays.',
              theirsValue: '"Market Street 4"',
              chosen: null,
            },
            {
              field: 'phone',
              label: 'Telephone',
              mine: '',
              theirs: '020 555 010',
              theirsValue: '"020"',
              chosen: 'theirs',
            },
          ]}
        >
          <TextField
            tongue={tongue}
            name="office"
            label="Office"
            rows={3}
            most={200}
            value="Market Street 4, first floor. Open from 8 to 14."
            required
          />
          <TextField tongue={tongue} name="phone" label="Telephone" />
          <div class="acts">
            <Button>Save</Button>
            <SaveDraft tongue={tongue} />
          </div>
        </Form>
      ),
    },
  ],
};
