import type { Tongue } from '../platform/i18n/index.ts';

const HECTARES = 100n;

/** Square kilometres with two digits at most, of whole hectares. */
export const typedArea = (hectares: bigint): string => {
  const rest = hectares % HECTARES;
  return rest === 0n
    ? String(hectares / HECTARES)
    : `${hectares / HECTARES}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
};

/** Reads square kilometres as somebody types them; null where they are none, or finer than a hectare. */
export function readArea(typed: string): bigint | null {
  const [, whole = '', rest = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return whole === '' ? null : BigInt(whole) * HECTARES + BigInt(rest.padEnd(2, '0'));
}

export const areaSaid = (tongue: Tongue, hectares: bigint): string =>
  tongue.t('place-about.km2', {
    area: tongue.number(Number(hectares) / Number(HECTARES), { maximumFractionDigits: 2 }),
  });

/** People for each square kilometre; exact enough for a sentence. */
export function densitySaid(tongue: Tongue, people: number, hectares: bigint): string {
  const density = (people * Number(HECTARES)) / Number(hectares);
  return tongue.number(density, { maximumFractionDigits: density < 10 ? 1 : 0 });
}

/** Names of languages in the reader's own. */
export const languageNames = (tongue: Tongue, tags: readonly string[]): string => {
  const names = new Intl.DisplayNames(tongue.language, { type: 'language' });
  return tongue.list(tags.map((tag) => names.of(tag) ?? tag));
};

/** `0 to 14`, `85 and over`, `everybody`. */
export function agesSaid(tongue: Tongue, fromAge: number, toAge: number | null): string {
  if (toAge === null) return fromAge === 0 ? tongue.t('ages.all') : tongue.t('ages.from', { from: fromAge });
  return fromAge === toAge ? tongue.number(fromAge) : tongue.t('ages.between', { from: fromAge, to: toAge });
}
