import type { JsonObject } from '../json/json.ts';
import type { CardinalCode, CardinalSettings, IndicatorSettings } from '../settings/cardinal-settings.ts';
import type { Results } from './results.ts';
import type { SecondLowest } from './second-lowest.ts';

/** What an indicator works with. */
export interface Bench {
  settings: CardinalSettings;
  /** Its own section. */
  own: IndicatorSettings;
  results: Results;
  secondLowest: SecondLowest;
  /** The currency in which amounts are compared; another one is not, and is counted. */
  isMainCurrency(currency: string): boolean;
}

/** One indicator at work: it looks at each contracting process, and says what it found at once or at the end. */
export interface Watch {
  see?(release: JsonObject, ocid: string): void;
  finish?(): void;
}

export interface Indicator {
  code: CardinalCode;
  title: string;
  begin(bench: Bench): Watch;
}
