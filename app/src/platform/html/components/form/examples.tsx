import { Button } from '../button/button.tsx';
import type { ExampleSet } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Form } from './form.tsx';

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
  ],
};
