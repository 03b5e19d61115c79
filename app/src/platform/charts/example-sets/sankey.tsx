import type { ExampleSet } from '../../html/components/example.ts';
import { Sankey } from '../sankey.tsx';

export const sankeyExamples: ExampleSet = {
  component: 'Sankey',
  examples: [
    {
      title: 'From sources through the budget to purposes',
      show: (tongue) => (
        <Sankey
          tongue={tongue}
          id="sankey-budget"
          title="From where the money comes to where it goes"
          description="Revenue and spending of one year, in millions."
          flows={[
            { from: 'Taxes', to: 'Budget', value: 42 },
            { from: 'Transfers', to: 'Budget', value: 61 },
            { from: 'Fees', to: 'Budget', value: 9 },
            { from: 'Grants', to: 'Budget', value: null },
            { from: 'Budget', to: 'Roads and everything that is built beside them', value: 48 },
            { from: 'Budget', to: 'Schools', value: 37 },
            { from: 'Budget', to: 'Water', value: 19 },
            { from: 'Budget', to: 'Debt', value: 8 },
            { from: 'Budget', to: 'Corrections', value: -2 },
          ]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
    {
      title: 'One flow',
      show: (tongue) => (
        <Sankey
          tongue={tongue}
          id="sankey-one"
          title="One grant"
          description="One grant for one purpose, in millions."
          flows={[{ from: 'Grant', to: 'Water', value: 2 }]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
    {
      title: 'Nothing',
      show: (tongue) => (
        <Sankey
          tongue={tongue}
          id="sankey-nothing"
          title="Where the grant went"
          description="No flow has been recorded."
          flows={[]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
  ],
};
