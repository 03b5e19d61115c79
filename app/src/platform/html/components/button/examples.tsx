import type { ExampleSet } from '../example.ts';
import { Button } from './button.tsx';

export const buttonExamples: ExampleSet = {
  component: 'Button',
  examples: [
    { title: 'The one thing this page is for', show: () => <Button>Publish the budget</Button> },
    { title: 'Beside it', show: () => <Button variant="secondary">Save as draft</Button> },
    { title: 'Quiet', show: () => <Button variant="tertiary">Leave it</Button> },
    { title: 'Cannot be taken back', show: () => <Button danger>Withdraw</Button> },
  ],
};
