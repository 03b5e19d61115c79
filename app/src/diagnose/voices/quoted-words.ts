import type { Tongue } from '../../platform/i18n/index.ts';
import { nameOfGroup } from './groups.ts';

interface SaidBy {
  group: { key: string; name: string | null } | null;
  name: string | null;
}

/** Whose words a quotation says they are: a name where the speaker wanted it, else a group, else somebody. */
export const sayQuoted = (tongue: Tongue, { group, name }: SaidBy): string =>
  name ?? (group ? nameOfGroup(tongue, group) : tongue.t('quotations.nobody'));
