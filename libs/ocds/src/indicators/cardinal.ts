import { type Listener, shown } from '../finding.ts';
import { type JsonObject, listAt, member, textAt } from '../json/json.ts';
import { ownText } from '../own-text.ts';
import type { Bytes } from '../read/bytes.ts';
import { Doubts } from '../scan/doubts.ts';
import { type ReleaseLine, releaseLines } from '../scan/release-lines.ts';
import { wantedOf } from '../scan/wanted.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import { idsIn, submittedBids } from './facts.ts';
import type { Indicator, Watch } from './indicator.ts';
import { Ocids } from './ocids.ts';
import { r003 } from './r003.ts';
import { r018 } from './r018.ts';
import { r024 } from './r024.ts';
import { r025 } from './r025.ts';
import { r028 } from './r028.ts';
import { r030 } from './r030.ts';
import { r035 } from './r035.ts';
import { r036 } from './r036.ts';
import { r038 } from './r038.ts';
import { r048 } from './r048.ts';
import { r058 } from './r058.ts';
import { type CardinalResult, Results } from './results.ts';
import { SecondLowest } from './second-lowest.ts';

const INDICATORS: readonly Indicator[] = [r003, r018, r024, r025, r028, r030, r035, r036, r038, r048, r058];

/**
 * The eleven indicators as ocdscardinal 0.0.8 works them out, its quirks included (profile `cardinal`): a compiled release after the other
 * goes in, the answer comes out. One after the other in one order: where no currency is set, that of the first price counts.
 */
export class CardinalProfile {
  readonly #settings: CardinalSettings;
  readonly #results: Results;
  readonly #watches: readonly Watch[];
  readonly #secondLowest: SecondLowest | null;
  readonly #mapsTenderers: boolean;
  #currency: string | undefined;
  /** How many prices were passed over because of their currency. */
  readonly otherCurrencies = new Map<string, number>();
  /** How many releases were looked at, and how many of those were passed over as cancelled, excluded or without ocid. */
  seen = 0;
  passedOver = 0;

  /** Maps of which ids belong to which process are only kept where they are wanted: they grow with the file. */
  constructor(settings: CardinalSettings, { maps = false }: { maps?: boolean } = {}) {
    this.#settings = settings;
    this.#results = new Results({ maps });
    this.#currency = settings.currency;
    const { indicators } = settings;
    const isMainCurrency = (currency: string): boolean => this.#isMain(currency);
    const secondLowest = new SecondLowest(settings, isMainCurrency);
    this.#secondLowest = indicators.R024 || indicators.R058 ? secondLowest : null;
    this.#mapsTenderers = maps && Boolean(indicators.R025 || indicators.R038 || indicators.R048);
    this.#watches = INDICATORS.flatMap(({ code, begin }) => {
      const own = indicators[code];
      return own ? [begin({ settings, own, results: this.#results, secondLowest, isMainCurrency })] : [];
    });
  }

  see(release: JsonObject): void {
    this.seen++;
    const said = textAt(release, 'ocid');
    const ocid = said === undefined ? undefined : ownText(said);
    const tender = member(release, 'tender');
    const excluded = this.#settings.excluded_procurement_method_details;
    const isOut =
      textAt(tender, 'status') === 'cancelled' ||
      excluded.has(textAt(tender, 'procurementMethodDetails') ?? '');
    if (ocid === undefined || isOut) {
      this.passedOver++;
      return;
    }
    if (this.#mapsTenderers)
      for (const bid of submittedBids(release))
        for (const id of idsIn(listAt(bid, 'tenderers'))) this.#results.belongs('ocid_tenderer', ocid, id);
    this.#secondLowest?.see(release, ocid);
    for (const watch of this.#watches) watch.see?.(release, ocid);
  }

  finish(wanted: { meta: boolean }): CardinalResult {
    for (const watch of this.#watches) watch.finish?.();
    return this.#results.toJson(wanted);
  }

  #isMain(currency: string): boolean {
    this.#currency ??= currency;
    if (currency === this.#currency) return true;
    this.otherCurrencies.set(currency, (this.otherCurrencies.get(currency) ?? 0) + 1);
    return false;
  }
}

/** What the indicators read of a release. */
export const READS = wantedOf([
  'ocid',
  'buyer/id',
  'tender/status',
  'tender/procurementMethod',
  'tender/procurementMethodDetails',
  'tender/numberOfTenderers',
  'tender/procuringEntity/id',
  'tender/tenderPeriod/startDate',
  'tender/tenderPeriod/endDate',
  'bids/details[]/status',
  'bids/details[]/date',
  'bids/details[]/value/amount#',
  'bids/details[]/value/currency',
  'bids/details[]/tenderers[]/id',
  'awards[]/status',
  'awards[]/suppliers[]/id',
  'awards[]/items[]/classification/id',
]);

/** Looks at compiled releases, one a line, packed by gzip or not. Lines that are no object are told of, as are ocids that are missing or come again. */
export async function seeLines(
  profile: CardinalProfile,
  source: Bytes,
  tell: Listener,
  doubts = new Doubts(),
): Promise<void> {
  await seeParts(profile, releaseLines(source, READS, tell, { doubts }), tell);
}

/** Looks at releases that were read, and tells of ocids that are missing or come again. */
export async function seeParts(
  profile: CardinalProfile,
  parts: AsyncIterable<ReleaseLine[]>,
  tell: Listener,
): Promise<void> {
  const ocids = new Ocids();
  for await (const lines of parts)
    for (const { release, line } of lines) {
      const ocid = textAt(release, 'ocid');
      if (ocid === undefined) tell({ code: 'ocds.ocid', line, path: '/ocid' });
      else if (ocids.add(ocid)) tell({ code: 'ocds.ocid-twice', line, path: '/ocid', value: shown(ocid) });
      profile.see(release);
    }
  if (profile.seen === 0) tell({ code: 'ocds.nothing', line: 1, path: '' });
}
