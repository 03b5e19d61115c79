import type { BudgetMapping, LineRule } from './budget-mapping.ts';
import type { Classification, HeadName } from './mapping/words.ts';

export type Codes = { readonly [name in Classification]?: string };

/**
 * The head under which a line counts in this grouping: its code, or the first characters of it.
 *
 * @returns null where the mapping has no such grouping or the line no such code.
 */
export function headOf(mapping: BudgetMapping, name: HeadName, codes: Codes): string | null {
  const head = mapping.heads[name];
  const code = head && codes[head.classification];
  if (code === undefined) return null;
  return head?.take === undefined ? code : code.slice(0, head.take);
}

/** Whether a rule of the mapping (`contingency`, `interest`, an `exclude`) speaks of a line with these codes. */
export function isUnder(rule: LineRule | undefined, codes: Codes): boolean {
  const code = rule && codes[rule.classification];
  return (
    code !== undefined && rule !== undefined && rule.startsWith.some((prefix) => code.startsWith(prefix))
  );
}
