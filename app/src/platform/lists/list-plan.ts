import type { Expression, ExpressionBuilder, SqlBool, StringReference } from 'kysely';

/** What a column sorts by: as it is, or (`text`) in the order in which people look names up. */
type SortBy<Base, Tables extends keyof Base> =
  | StringReference<Base, Tables>
  | { text: StringReference<Base, Tables> | Expression<unknown> }
  | ((eb: ExpressionBuilder<Base, Tables>) => Expression<unknown>);

/** How the names of a list become SQL. Only what stands here can reach the database, whatever the address says. */
export interface Plan<Base, Tables extends keyof Base> {
  /** By the name of the column. */
  sort: Readonly<Record<string, SortBy<Base, Tables>>>;
  /** What no two rows share: the last word in every order, so that no row stands on two pages or on none. */
  unique: readonly StringReference<Base, Tables>[];
  /**
   * For a list that is too long to be sorted: more rows than are counted are read in the order of an index of place, what is sorted by and
   * `unique`, from either end. Fewer are found first and sorted then, so that nobody walks through a million rows after five.
   */
  indexed?: boolean;
  /** Texts that the search looks through; `folded` ones hold what `fold` made of them, which is faster. */
  search?: readonly (StringReference<Base, Tables> | { folded: StringReference<Base, Tables> })[];
  /** By the name of the filter; the value has passed the filter's schema. */
  filters?: Readonly<
    Record<string, (eb: ExpressionBuilder<Base, Tables>, value: string) => Expression<SqlBool>>
  >;
}
