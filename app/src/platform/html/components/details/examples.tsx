import type { ExampleSet } from '../example.ts';
import { Details } from './details.tsx';

export const detailsExamples: ExampleSet = {
  component: 'Details',
  examples: [
    {
      title: 'Closed',
      show: () => (
        <Details summary="Which rows are counted">All rows of the payments ledger but interest.</Details>
      ),
    },
    {
      title: 'Open',
      show: () => (
        <Details summary="Which rows are left out" open>
          Interest and contingency, as the framework says.
        </Details>
      ),
    },
  ],
};
