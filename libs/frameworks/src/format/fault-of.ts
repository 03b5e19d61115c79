import type { FrameworkFault, Scale } from './types.ts';
import { type found, typed, type wanted } from './wanted.ts';

export const hasStep = (scale: Scale | undefined, value: string): boolean =>
  scale?.kind === 'steps' && scale.steps.some((step) => step.value === value);

type Path = (string | number)[];
type Expected = ReturnType<typeof wanted>;
type Came = ReturnType<typeof found>;

/** One thing wrong. What came is what somebody typed, unless told otherwise. */
export const faultOf = (
  code: FrameworkFault['code'],
  path: Path,
  expected: Expected,
  came: Came | string,
): FrameworkFault => ({ code, path, ...expected, ...(typeof came === 'string' ? typed(came) : came) });

export const against = (path: Path, expected: Expected, came: Came | string): FrameworkFault =>
  faultOf('framework.rule-against-scale', path, expected, came);
