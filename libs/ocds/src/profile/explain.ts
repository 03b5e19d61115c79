import type { Flag } from './indicator.ts';
import { INDICATORS } from './indicators.ts';
import type { Prevalence, ProfileResult } from './result.ts';

const NOBODY: Prevalence = { flagged: 0, computable: 0 };

/** How common a flag is among those of whom it could be told. */
export const prevalenceOf = (flag: Flag, { indicators }: Pick<ProfileResult, 'indicators'>): Prevalence =>
  indicators.find(({ code }) => code === flag.code)?.prevalence[flag.group] ?? NOBODY;

const NAMES: Record<Flag['group'], readonly [one: string, many: string]> = {
  OCID: ['process', 'processes'],
  Buyer: ['buyer', 'buyers'],
  ProcuringEntity: ['procuring entity', 'procuring entities'],
  Tenderer: ['tenderer', 'tenderers'],
};

/** English sentences that may be quoted: of whom, what is unusual, and how common that is here. Other languages build theirs from code and values. */
export function explainFlag(flag: Flag, { flagged, computable }: Prevalence): string {
  const indicator = INDICATORS.find(({ code }) => code === flag.code);
  const [one, many] = NAMES[flag.group];
  const common = `The same is so of ${flagged} of the ${computable} ${computable === 1 ? one : many} for which it can be told.`;
  const whom = `${one[0]?.toUpperCase()}${one.slice(1)} ${flag.id}`;
  return `${whom}: ${indicator?.explain(flag.values) ?? ''} ${common}`;
}

/** The same flag without what may lead to a person. */
export function withoutPersonal(flag: Flag): Flag {
  const personal = INDICATORS.find(({ code }) => code === flag.code)?.personal ?? [];
  if (personal.length === 0) return flag;
  const values = Object.entries(flag.values).filter(([name]) => !personal.includes(name));
  return { ...flag, values: Object.fromEntries(values) };
}
