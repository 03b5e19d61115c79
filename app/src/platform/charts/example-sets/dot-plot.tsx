import type { ExampleSet } from '../../html/components/example.ts';
import { DotPlot } from '../dot-plot.tsx';

export const dotPlotExamples: ExampleSet = {
  component: 'DotPlot',
  examples: [
    {
      title: 'Intervals, a target, one not known, one without an interval, one with a long name',
      show: (tongue) => (
        <DotPlot
          tongue={tongue}
          id="dots-trust"
          title="Residents who say that their complaint was answered"
          description="Share of those asked in each district, with how sure the share is."
          rows={[
            { label: 'North', value: 71, low: 64, high: 78 },
            {
              label: 'Old town, harbour and the islands that are reached by ferry',
              value: 58,
              low: 43,
              high: 72,
            },
            { label: 'South', value: 66, low: 61, high: 71 },
            { label: 'Hills', value: 49 },
            { label: 'Market', value: null },
          ]}
          valueLabel="Share answered"
          intervalLabel="95% interval"
          target={{ value: 60, label: 'Target 60' }}
          format={(n) => tongue.percent(n, 0)}
          labelHead="District"
        />
      ),
    },
    {
      title: 'Below zero',
      show: (tongue) => (
        <DotPlot
          tongue={tongue}
          id="dots-change"
          title="Change in waiting time"
          description="In days, against the year before."
          rows={[
            { label: 'Permits', value: -4.2, low: -7, high: -1.5 },
            { label: 'Passports', value: 0.5, low: -1, high: 2 },
          ]}
          valueLabel="Change"
          intervalLabel="95% interval"
          format={(n) => tongue.number(n)}
          labelHead="Service"
        />
      ),
    },
    {
      title: 'Nothing known',
      show: (tongue) => (
        <DotPlot
          tongue={tongue}
          id="dots-nothing"
          title="Residents who say that their complaint was answered"
          description="The survey has not been held."
          rows={[{ label: 'North', value: null }]}
          valueLabel="Share answered"
          intervalLabel="95% interval"
          format={(n) => tongue.percent(n)}
        />
      ),
    },
  ],
};
