import type { Tongue } from '../i18n/index.ts';
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
  const why = found.because.map(({ code, seen }) => said(tongue, code, seen));
  return tongue.t(`reading.certainty.${how}`, { why: tongue.list(why) });
}

/** Where nothing was seen that could be shown, the sentence ends before it. */
const said = (tongue: Tongue, code: string, seen: string): string => {
  const sentence = tongue.t(`reading.because.${code}`, { seen });
  return seen === '' ? sentence.replace(/[\s\u2066-\u2069]+$/u, '') : sentence;
};
