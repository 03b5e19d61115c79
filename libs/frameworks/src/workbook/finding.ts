import type { Finding } from '@groundwork-gov/sheets';
import type { Found, Wanted } from '../format/wanted.ts';

/** What was found in a workbook; of the framework in it also as codes, for whoever tells it in another language than English. */
export interface FrameworkFinding extends Finding {
  readonly wanted?: Wanted;
  readonly found?: Found;
  /** The part of the framework, where no row says it. */
  readonly part?: string;
}
