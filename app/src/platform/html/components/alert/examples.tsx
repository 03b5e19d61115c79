import type { ExampleSet } from '../example.ts';
import { Alert, type AlertKind } from './alert.tsx';

const says: Record<AlertKind, string> = {
  info: 'The second assessor’s score stays hidden until both of you have locked yours.',
  good: 'The budget of 2026 is published.',
  ask: 'Two heads have no functional code. They are left out of the figures by function.',
  bad: 'Line 214: “n/a” stands where an amount should be. Nothing was imported. Mend the file and send it again.',
};

export const alertExamples: ExampleSet = {
  component: 'Alert',
  examples: (['info', 'good', 'ask', 'bad'] as const).map((kind) => ({
    title: kind,
    show: (tongue) => (
      <Alert tongue={tongue} kind={kind}>
        {says[kind]}
      </Alert>
    ),
  })),
};
