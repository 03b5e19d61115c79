import type { Row } from './grades.ts';

/** Whether the text of the framework was read for this, or only knowledge of it: then an assessor must check it. */
export type Provenance = 'confirmed' | 'unconfirmed';

/** A limit in whole per cent. Inclusive: the limit itself still belongs to the row. */
export interface Limit {
  readonly percent: number;
  readonly inclusive: boolean;
}

/** What a value must keep to for a row of the scoring table. Below C is D, which has no limits of its own. */
export interface RowLimits {
  readonly row: Exclude<Row, 'D'>;
  readonly from?: Limit;
  readonly to?: Limit;
}

/** A dimension whose score follows from figures. */
export interface Dimension<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** `two-of-three-years`: a row is met in two of three years. `mean-of-three-years`: their mean meets it. */
  readonly rule: 'two-of-three-years' | 'mean-of-three-years';
  /** Best row first. */
  readonly rows: readonly RowLimits[];
  readonly provenance: Provenance;
  readonly source: string;
}

/** How dimensions make an indicator: M1 weakest link, M2 averaging, null for a single dimension. */
export interface Indicator<Id extends string = string, DimensionIds extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly method: 'M1' | 'M2' | null;
  readonly dimensions: readonly DimensionIds[];
  readonly provenance: Provenance;
  readonly source: string;
}
