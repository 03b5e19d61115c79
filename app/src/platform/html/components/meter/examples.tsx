import type { ExampleSet } from '../example.ts';
import { Bar, BarKey, Meter } from './meter.tsx';

export const meterExamples: ExampleSet = {
  component: 'Meter',
  examples: [
    { title: 'Under its plan', show: () => <Meter value={88} label="88 of 100" /> },
    { title: 'With a target', show: () => <Meter value={43} target={80} label="43 of 100; target 80" /> },
    { title: 'Beyond its plan', show: () => <Meter value={112} label="112 of 100" /> },
    {
      title: 'In a row',
      show: () => <Bar plan={78} actual={64} longest={120} label="Planned 78, actual 64" />,
    },
    {
      title: 'In a row, not known',
      show: () => <Bar plan={78} actual={null} longest={120} label="Planned 78" />,
    },
    { title: 'What the colours of bars mean', show: () => <BarKey plan="Planned" actual="Spent" /> },
  ],
};
