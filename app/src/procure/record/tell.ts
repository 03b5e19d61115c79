/** What a release says that a column cannot hold, or that cannot be so: findings about data, never about people. */
export type RecordCode =
  | 'procure.currency'
  | 'procure.amount'
  | 'procure.negative'
  | 'procure.date'
  | 'procure.year'
  | 'procure.ends-before'
  | 'procure.party';

/** Hears of it: where in the compiled release (JSON Pointer), and what stood there. */
export type Tell = (code: RecordCode, path: string, value: string) => void;
