import type { ExampleSet } from '../../html/components/example.ts';
import type { FunnelLimits, FunnelPoint } from '../funnel-places.ts';
import { FunnelPlot } from '../funnel-plot.tsx';

const CENTRE = 80;

/** For the example a normal curve will do. Real pages pass the exact limits of their distribution. */
function limitsAt(n: number): FunnelLimits {
  const spread = Math.sqrt((CENTRE * (100 - CENTRE)) / n);
  const [near, far] = [1.96 * spread, 3.09 * spread];
  return {
    low95: CENTRE - near,
    high95: Math.min(100, CENTRE + near),
    low998: CENTRE - far,
    high998: Math.min(100, CENTRE + far),
  };
}

const limits = Array.from({ length: 40 }, (_, i) => {
  const denominator = 20 + i * 25;
  return { denominator, ...limitsAt(denominator) };
});

const point = (label: string, denominator: number, value: number | null): FunnelPoint => ({
  label,
  denominator,
  value,
  limits: limitsAt(denominator),
});

export const funnelPlotExamples: ExampleSet = {
  component: 'FunnelPlot',
  examples: [
    {
      title: 'Points inside, outside, far outside, without limits, and not known',
      show: (tongue) => (
        <FunnelPlot
          tongue={tongue}
          id="funnel-invoices"
          title="Invoices paid in time, by municipality"
          description="The share paid within 30 days, against how many invoices there were."
          points={[
            point('Alba', 60, 86),
            point('Bruma', 120, 72),
            point('Costa', 180, 83),
            point('Dorna', 260, 74),
            point('Estrel', 340, 81),
            point('Farol', 420, 69),
            point('Grava', 560, 79),
            point('Horta', 700, 87),
            point('Ilha', 880, 82),
            { label: 'Jade', denominator: 300, value: 77 },
            point('Kora', 480, null),
          ]}
          limits={limits}
          centre={{ value: CENTRE, label: 'All municipalities together: 80' }}
          denominatorLabel="Invoices"
          formatDenominator={(n) => tongue.number(n)}
          format={(n) => tongue.percent(n, 0)}
          labelHead="Municipality"
        />
      ),
    },
    {
      title: 'One value',
      show: (tongue) => (
        <FunnelPlot
          tongue={tongue}
          id="funnel-one"
          title="Invoices paid in time"
          description="One municipality has reported."
          points={[point('Alba', 60, 86)]}
          limits={limits.slice(0, 4)}
          centre={{ value: CENTRE, label: 'Agreed: 80' }}
          denominatorLabel="Invoices"
          formatDenominator={(n) => tongue.number(n)}
          format={(n) => tongue.percent(n, 0)}
          labelHead="Municipality"
        />
      ),
    },
  ],
};
