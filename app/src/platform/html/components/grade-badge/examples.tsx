import type { ExampleSet } from '../example.ts';
import { GradeBadge } from './grade-badge.tsx';

export const gradeBadgeExamples: ExampleSet = {
  component: 'GradeBadge',
  examples: (['A', 'B+', 'C', 'D', 'D*', null] as const).map((grade) => ({
    title: grade ?? 'none',
    show: (tongue) => <GradeBadge tongue={tongue} grade={grade} />,
  })),
};
