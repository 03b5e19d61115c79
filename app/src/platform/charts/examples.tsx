import type { ExampleSet } from '../html/components/example.ts';
import { BarChart } from './bar-chart.tsx';
import { areaMapExamples } from './example-sets/area-map.tsx';
import { dotPlotExamples } from './example-sets/dot-plot.tsx';
import { funnelPlotExamples } from './example-sets/funnel-plot.tsx';
import { runChartExamples } from './example-sets/run-chart.tsx';
import { sankeyExamples } from './example-sets/sankey.tsx';
import { stackedBarExamples } from './example-sets/stacked-bar.tsx';
import { treemapExamples } from './example-sets/treemap.tsx';
import { years } from './example-sets/years.ts';
import { LineChart } from './line-chart.tsx';

const axisExamples: ExampleSet = {
  component: 'Bars and lines',
  examples: [
    {
      title: 'One series, a band and a year not known',
      show: (tongue) => (
        <BarChart
          tongue={tongue}
          id="outturn"
          title="Spent of every 100 planned"
          description="What was spent in each year as a share of what was first approved."
          series={[
            { name: 'Outturn', values: years(tongue, [94.2, 97.1, null, 81.3, 88, 103.4, 99.2, 92.8]) },
          ]}
          format={(n) => tongue.number(n, { maximumFractionDigits: 1 })}
          band={{ from: 95, to: 105, label: 'Grade A: 95 to 105' }}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'Plan and actual, below zero too',
      show: (tongue) => (
        <BarChart
          tongue={tongue}
          id="balance"
          title="Balance, planned and actual"
          description="Revenue less expenditure, in millions."
          series={[
            { name: 'Actual', values: years(tongue, [12, -4, -18, 6, null], 2021) },
            { name: 'Planned', values: years(tongue, [10, 4, 2, 3, 5], 2021) },
          ]}
          format={(n) => tongue.number(n)}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'Lines with a target',
      show: (tongue) => (
        <LineChart
          tongue={tongue}
          id="variance"
          title="How far spending moved between functions"
          description="The variance of composition in each year, against the limit for a B."
          series={[
            { name: 'By function', values: years(tongue, [10.4, 8.1, 13.1, null, 9.8, 12.2, 7.4, 6.9]) },
            { name: 'By economic type', values: years(tongue, [6.2, 5.9, 7.7, 8.4, 8.1, 9.6, 9.9, 11.3]) },
          ]}
          format={(n) => tongue.percent(n)}
          target={{ value: 10, label: 'Limit for a B' }}
          labelHead="Year"
        />
      ),
    },
    {
      title: 'Nothing known',
      show: (tongue) => (
        <BarChart
          tongue={tongue}
          id="nothing"
          title="Complaints answered in time"
          description="The share answered within ten working days."
          series={[{ name: 'Answered', values: years(tongue, [null, null, null], 2024) }]}
          format={(n) => tongue.percent(n)}
          labelHead="Year"
        />
      ),
    },
  ],
};

export const chartExamples: readonly ExampleSet[] = [
  axisExamples,
  stackedBarExamples,
  treemapExamples,
  sankeyExamples,
  dotPlotExamples,
  funnelPlotExamples,
  runChartExamples,
  areaMapExamples,
];
