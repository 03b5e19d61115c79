import type { ExampleSet } from '../../html/components/example.ts';
import { Treemap } from '../treemap.tsx';

const spending = [
  { label: 'Roads and paths', value: 42.5 },
  { label: 'Schools and day care', value: 31.2 },
  { label: 'Water', value: 18.9 },
  { label: 'Waste collection and street cleaning in all nine districts', value: 14.1 },
  { label: 'Health posts', value: 9.7 },
  { label: 'Parks', value: 4.2 },
  { label: 'Libraries', value: 2.1 },
  { label: 'Street lights', value: 0.9 },
  { label: 'Repaid by contractors', value: -1.3 },
  { label: 'Markets', value: null },
];

export const treemapExamples: ExampleSet = {
  component: 'Treemap',
  examples: [
    {
      title: 'Many parts, one below zero, one not known, one with a long name',
      show: (tongue) => (
        <Treemap
          tongue={tongue}
          id="treemap-spending"
          title="What the money was spent on"
          description="Spending by purpose, in millions."
          parts={spending}
          format={(n) => tongue.number(n, { minimumFractionDigits: 1 })}
        />
      ),
    },
    {
      title: 'In groups',
      show: (tongue) => (
        <Treemap
          tongue={tongue}
          id="treemap-groups"
          title="Spending by kind"
          description="Spending by kind and group, in millions."
          parts={[
            { label: 'Salaries', value: 31, group: 'Running costs' },
            { label: 'Supplies', value: 12, group: 'Running costs' },
            { label: 'Buildings', value: 18, group: 'Investment' },
            { label: 'Vehicles', value: 6, group: 'Investment' },
            { label: 'Interest', value: 5, group: 'Debt' },
          ]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
    {
      title: 'One value',
      show: (tongue) => (
        <Treemap
          tongue={tongue}
          id="treemap-one"
          title="One purpose"
          description="All of it went to one purpose."
          parts={[{ label: 'Water', value: 3 }]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
    {
      title: 'Nothing known',
      show: (tongue) => (
        <Treemap
          tongue={tongue}
          id="treemap-unknown"
          title="What the money was spent on"
          description="No figure has been given."
          parts={[{ label: 'Water', value: null }]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
  ],
};
