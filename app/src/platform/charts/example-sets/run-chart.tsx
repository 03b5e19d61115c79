import type { ExampleSet } from '../../html/components/example.ts';
import { RunChart } from '../run-chart.tsx';

const rules = { shift: 6, trend: 5 };

export const runChartExamples: ExampleSet = {
  component: 'RunChart',
  examples: [
    {
      title: 'A trend, a shift and a month not known',
      show: (tongue) => (
        <RunChart
          tongue={tongue}
          id="run-permits"
          title="Days until a permit"
          description="The median of each month."
          points={[31, 29, 33, 30, null, 32, 28, 26, 24, 22, 20, 21, 23, 22, 19, 24].map((value, i) => ({
            label: tongue.number(i + 1),
            value,
          }))}
          median={26}
          rules={rules}
          format={(n) => tongue.number(n)}
          labelHead="Month"
        />
      ),
    },
    {
      title: 'Chance alone, below zero too',
      show: (tongue) => (
        <RunChart
          tongue={tongue}
          id="run-quiet"
          title="Difference to the plan"
          description="In millions, month by month."
          points={[2, -1, 3, -2, 1, -3, 2, 0].map((value, i) => ({ label: tongue.number(i + 1), value }))}
          median={0.5}
          rules={rules}
          format={(n) => tongue.number(n)}
          labelHead="Month"
        />
      ),
    },
  ],
};
