import type { Head } from './outturn.ts';
import { FrameworksError } from './problems.ts';

// A head given in two parts would count deviations that cancel out inside it.
export function assertDistinct(heads: readonly Head[]): void {
  const seen = new Set<string>();
  for (const { code } of heads) {
    if (seen.has(code)) throw new FrameworksError('frameworks.head-twice', { code });
    seen.add(code);
  }
}
