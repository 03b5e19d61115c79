import type { ExampleSet } from '../../html/components/example.ts';
import type { Tongue } from '../../i18n/index.ts';
import { StackedBarChart } from '../stacked-bar-chart.tsx';
import { years } from './years.ts';

const sources = (tongue: Tongue) => [
  { name: 'Own taxes and fees', values: years(tongue, [12.4, 13.1, 13.8, 15.2, 16.9], 2020) },
  { name: 'Transfers from the state', values: years(tongue, [31.2, 30.4, null, 33.8, 35.1], 2020) },
  { name: 'Grants', values: years(tongue, [4.1, 6.2, 5.5, 2.0, 1.2], 2020) },
  { name: 'Loans', values: years(tongue, [0, 0, 8.0, 3.0, 0], 2020) },
];

export const stackedBarExamples: ExampleSet = {
  component: 'StackedBarChart',
  examples: [
    {
      title: 'Four parts of a whole, one of them not known in a year',
      show: (tongue) => (
        <StackedBarChart
          tongue={tongue}
          id="stacked-sources"
          title="Where the money comes from"
          description="Revenue by source, in millions."
          series={sources(tongue)}
          format={(n) => tongue.number(n, { maximumFractionDigits: 1 })}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'The same as shares of each year',
      show: (tongue) => (
        <StackedBarChart
          tongue={tongue}
          id="stacked-shares"
          title="What share each source has"
          description="Revenue by source, of every 100."
          series={sources(tongue)}
          format={(n) => tongue.number(n, { maximumFractionDigits: 1 })}
          labelHead="Year"
          asShares
        />
      ),
    },
    {
      title: 'Pieces below zero hang from the line',
      show: (tongue) => (
        <StackedBarChart
          tongue={tongue}
          id="stacked-negative"
          title="What changed the balance"
          description="Additions and deductions, in millions."
          series={[
            { name: 'Operations', values: years(tongue, [4, 3, -2], 2023) },
            { name: 'Investment', values: years(tongue, [-6, -2, -1], 2023) },
          ]}
          format={(n) => tongue.number(n)}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'One value',
      show: (tongue) => (
        <StackedBarChart
          tongue={tongue}
          id="stacked-one"
          title="Paid and still owed"
          description="One year, one figure."
          series={[{ name: 'Paid', values: years(tongue, [7], 2025) }]}
          format={(n) => tongue.number(n)}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'Nothing',
      show: (tongue) => (
        <StackedBarChart
          tongue={tongue}
          id="stacked-nothing"
          title="Paid and still owed"
          description="No year has been loaded."
          series={[{ name: 'Paid', values: [] }]}
          format={(n) => tongue.number(n)}
        />
      ),
    },
  ],
};
