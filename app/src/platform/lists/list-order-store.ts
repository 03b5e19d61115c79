import { type Expression, expressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { ListQuery } from './list.ts';
import type { Plan } from './list-plan.ts';

/** The order of the Unicode Collation Algorithm (UTS 10), the same in every database. */
export const READERS_ORDER = 'und-x-icu';

/** The sort that was asked for, gaps last, then what no two rows share. */
export function order<Base extends DB, Tables extends keyof Base, Row>(
  query: SelectQueryBuilder<Base, Tables, Row>,
  plan: Plan<Base, Tables>,
  { sort }: Pick<ListQuery, 'sort'>,
): SelectQueryBuilder<Base, Tables, Row> {
  const { what, isText } = sortedBy(plan, sort.by);
  const ordered = query.orderBy(what, (item) => {
    const direction = sort.descending ? item.desc() : item.asc();
    return (isText ? direction.collate(READERS_ORDER) : direction).nullsLast();
  });
  return tied(ordered, plan, sort.descending);
}

/** What a sort of the list goes by; whatever the address says, nothing else does. */
export function sortedBy<Base extends DB, Tables extends keyof Base>(
  plan: Plan<Base, Tables>,
  name: string,
): { what: Expression<unknown>; isText: boolean } {
  const by = Object.hasOwn(plan.sort, name) ? plan.sort[name] : undefined;
  if (by === undefined) throw new Error(`the store has no sort ${name}`);
  const isText = typeof by === 'object' && 'text' in by;
  const what =
    typeof by === 'function'
      ? by(expressionBuilder<Base, Tables>())
      : isText && typeof by.text !== 'string'
        ? by.text
        : sql.ref(isText ? (by.text as string) : (by as string));
  return { what: what as Expression<unknown>, isText };
}

/** What no two rows share is the last word. */
export function tied<Base extends DB, Tables extends keyof Base, Row>(
  query: SelectQueryBuilder<Base, Tables, Row>,
  { unique, indexed }: Plan<Base, Tables>,
  descending: boolean,
): SelectQueryBuilder<Base, Tables, Row> {
  let ordered = query;
  for (const reference of unique)
    ordered = ordered.orderBy(sql.ref(reference), indexed && descending ? 'desc' : 'asc');
  return ordered;
}
