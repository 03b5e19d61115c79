import type { Disposition } from './control/precision.ts';
import type { Calendar } from './screens/odd-days.ts';
import type { Threshold } from './screens/threshold.ts';

export interface ScreenSettings {
  readonly thresholds?: readonly Threshold[] | undefined;
  readonly calendar?: Calendar | undefined;
  /** The last day of the budget year, `MM-DD`; `12-31` unless told. */
  readonly yearEnd?: string | undefined;
  /** What came of earlier questions; see `precisionOf`. */
  readonly dispositions?: readonly Disposition[] | undefined;
  /** How many questions reviewers can take; 50 unless told. */
  readonly capacity?: number | undefined;
  /** The false discovery rate that is borne; 0.10 unless told. */
  readonly rate?: number | undefined;
  /** How many questions are listed; all are counted. 5000 unless told. */
  readonly most?: number | undefined;
}
