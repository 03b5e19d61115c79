import type { Tongue } from '../../platform/i18n/index.ts';
import type { Found } from './found.ts';

const SURE = 0.9;
const LIKELY = 0.6;

/** How sure a proposal is and what it rests on, in a sentence; nothing for what a person or a kept mapping said. */
export function certaintyOf(
  tongue: Tongue,
  { guesses }: Pick<Found, 'guesses'>,
  path: string,
): string | undefined {
  const found = guesses[path];
  if (!found) return undefined;
  const how = found.certainty >= SURE ? 'sure' : found.certainty >= LIKELY ? 'likely' : 'guess';
  const why = found.because.map(({ code, seen }) => tongue.t(`budget.because.${code}`, { seen }));
  return tongue.t(`budget.certainty.${how}`, { why: tongue.list(why) });
}

export const isDoubtful = ({ guesses }: Pick<Found, 'guesses'>, path: string): boolean =>
  (guesses[path]?.certainty ?? 1) < LIKELY;
