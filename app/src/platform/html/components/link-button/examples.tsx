import type { ExampleSet } from '../example.ts';
import { LinkButton } from './link-button.tsx';

export const linkButtonExamples: ExampleSet = {
  component: 'LinkButton',
  examples: [
    { title: 'Leads on', show: () => <LinkButton href="#import">Import a budget</LinkButton> },
    {
      title: 'Beside another',
      show: () => (
        <LinkButton href="#years" variant="secondary">
          Earlier years
        </LinkButton>
      ),
    },
  ],
};
