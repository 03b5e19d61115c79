import type { FrameworkFault, Scale } from './types.ts';

export const hasStep = (scale: Scale | undefined, value: string): boolean =>
  scale?.kind === 'steps' && scale.steps.some((step) => step.value === value);

export const against = (path: (string | number)[], expected: string, came: string): FrameworkFault => ({
  code: 'framework.rule-against-scale',
  path,
  expected,
  came,
});
