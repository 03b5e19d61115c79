import type { Classification, Phase, Side } from '../mapping/words.ts';

/** What a Fiscal Data Package says of one of its tables, whichever version says it. */
export interface DescribedTable {
  /** Within the package; of a file that lies elsewhere its name alone. */
  readonly path: string;
  /** Where the package says that the file lies, if not in it. Nothing is ever fetched from there. */
  readonly url: string | null;
  readonly encoding: string | null;
  readonly measures: readonly DescribedMeasure[];
  readonly dimensions: readonly DescribedDimension[];
  /** Columns that say the year, the side and the phase of a row. */
  readonly year: string | null;
  readonly side: string | null;
  readonly phase: string | null;
  /** A year for all rows. */
  readonly fixedYear: number | null;
  /** Whether rows are payments: they name who was paid, and are to be read as such. */
  readonly isTransactions: boolean;
  /** A mapping that the package brings along for us, or undefined. */
  readonly mapping: unknown;
}

export interface DescribedMeasure {
  readonly column: string;
  readonly name: string;
  readonly phase: Phase | null;
  readonly side: Side | null;
  readonly currency: string | null;
  /** What the figures are to be multiplied by. */
  readonly factor: number;
}

export interface DescribedDimension {
  readonly of: Classification;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

export interface DescribedPackage {
  readonly version: '0.3' | '1.0';
  readonly title: string;
  readonly tables: readonly DescribedTable[];
}

/** The phases of the Fiscal Data Package in ours. `proposed` is told apart by whoever reads, where both are there. */
export const phaseOfPackage: Readonly<Record<string, Phase>> = {
  proposed: 'original',
  approved: 'original',
  adjusted: 'amended',
  executed: 'executed',
};

/** The same back; phases that the package does not know keep our name. */
export const packagePhases: Readonly<Record<Phase, string>> = {
  original: 'approved',
  amended: 'adjusted',
  authorised: 'authorised',
  committed: 'committed',
  executed: 'executed',
  paid: 'paid',
};
