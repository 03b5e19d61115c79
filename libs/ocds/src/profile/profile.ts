import { type JsonObject, listAt, member } from '../json/json.ts';
import { ownText } from '../own-text.ts';
import type { Answer } from './answers.ts';
import { Vocabulary } from './codes.ts';
import { type Contest, contestsOf } from './contests.ts';
import { DataFindings } from './data-finding.ts';
import { Desk } from './desk.ts';
import { type Gap, isGap, outside } from './gap.ts';
import type { Group, Watch } from './indicator.ts';
import { INDICATORS } from './indicators.ts';
import { Zone } from './moment.ts';
import { organisationOf } from './organisations.ts';
import { type Process, ProcessReader } from './process.ts';
import { STANDARD_SETTINGS } from './read-settings.ts';
import { type ProfileResult, resultOf } from './result.ts';
import type { RedflagSettings } from './settings.ts';

/** Who takes part in a process, by their ids. */
export interface Parties {
  buyer?: string;
  procuringEntity?: string;
  tenderers: string[];
  suppliers: string[];
}

/**
 * The indicators of the profile `groundwork`: compiled releases go in, one of each process, in whatever order; of every process, and of buyers
 * and suppliers, each indicator then says flagged, not flagged, or not computable and why. What is held in memory grows with the number
 * of processes and organisations, and not with what is said of them.
 */
export class GroundworkProfile {
  readonly #settings: RedflagSettings;
  readonly #words: Vocabulary;
  readonly #reader: ProcessReader;
  readonly #data = new DataFindings();
  readonly #procedures = new Map<string, number>();
  readonly #currencies = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #ocids: string[] = [];
  readonly #desks: readonly Desk[];
  readonly #watches: readonly Watch[];
  #contests: { of: Process; are: Contest[] | Gap } | null = null;
  /** Who takes part in which process, where that is asked for: it takes memory. */
  readonly parties: Map<string, Parties> | null;
  #isOver = false;

  constructor(settings: RedflagSettings = STANDARD_SETTINGS, { maps = false } = {}) {
    this.parties = maps ? new Map() : null;
    this.#settings = settings;
    const zone = new Zone(settings.zone);
    this.#words = new Vocabulary(settings.codes);
    this.#reader = new ProcessReader(this.#words, zone, settings.whereMissing);
    const room = {
      settings,
      zone,
      data: this.#data,
      ocidOf: (process: number): string => this.#ocids[process] ?? '',
      contests: (process: Process): Contest[] | Gap => this.#contestsOf(process),
    };
    this.#desks = INDICATORS.filter(({ code }) => settings.indicators[code]?.['isOff'] !== true).map(
      (indicator) => new Desk(indicator, room),
    );
    this.#watches = this.#desks.map((desk) => desk.indicator.begin(desk));
  }

  /** Looks at a compiled release. A process that was seen already is passed over: `redflagsOf` decides before which one counts. */
  see(release: JsonObject, ocid: string): void {
    if (this.#numbers.has(ocid)) return;
    const own = ownText(ocid);
    const at = this.#ocids.push(own) - 1;
    this.#numbers.set(own, at);
    const process = this.#reader.read(release, own, at);
    this.parties?.set(own, partiesOf(process));
    this.#count(process);
    const gap = this.#whyNot(process);
    this.#watches.forEach((watch, each) => {
      if (gap) this.#desks[each]?.unable(at, gap);
      else watch.see(process);
    });
  }

  /** The processes that were looked at, in the order in which they came. */
  get ocids(): readonly string[] {
    return this.#ocids;
  }

  finish(): ProfileResult {
    if (!this.#isOver) for (const watch of this.#watches) watch.finish?.();
    this.#isOver = true;
    return resultOf({
      settings: this.#settings,
      processes: this.#ocids.length,
      desks: this.#desks,
      words: this.#words,
      data: this.#data.list,
      procedures: this.#procedures,
      currencies: this.#currencies,
    });
  }

  /**
   * What an indicator says of one process, or of a buyer, a procuring entity or a tenderer; undefined where it was not looked at, or the indicator
   * is not about such. After `finish`.
   */
  answerOf(id: string, code: string, group: Group = 'OCID'): Answer | undefined {
    const desk = this.#desks.find(({ indicator }) => indicator.code === code);
    if (group !== 'OCID') return desk?.answerOf(group, id);
    const at = this.#numbers.get(id);
    return at === undefined ? undefined : desk?.processes.of(at);
  }

  #count({ tender, awards }: Process): void {
    if (tender.procedure !== undefined) addOne(this.#procedures, tender.procedure);
    const values = [tender.value, ...(isGap(awards) ? [] : awards.map(({ value }) => value))];
    const currencies = new Set(values.flatMap((value) => (isGap(value) ? [] : [value.currency])));
    for (const currency of currencies) addOne(this.#currencies, currency);
  }

  /** A tender that was called off, and procedures that the settings leave out, raise no questions. */
  #whyNot({ tender }: Process): Gap | null {
    if (!isGap(tender.status) && (tender.status === 'cancelled' || tender.status === 'withdrawn'))
      return outside('tender/status');
    const isOut =
      tender.procedure !== undefined && this.#settings.excludedProcedures.includes(tender.procedure);
    return isOut ? outside('tender/procurementMethodDetails') : null;
  }

  #contestsOf(process: Process): Contest[] | Gap {
    if (this.#contests?.of !== process) this.#contests = { of: process, are: contestsOf(process) };
    return this.#contests.are;
  }
}

const addOne = (counts: Map<string, number>, name: string): void => {
  counts.set(ownText(name), (counts.get(name) ?? 0) + 1);
};

function partiesOf({ buyer, procuringEntity, bids, awards, release }: Process): Parties {
  const listed = (listAt(member(release, 'tender'), 'tenderers') ?? []).map(organisationOf);
  const tenderers = isGap(bids) ? [] : bids.flatMap((bid) => (isGap(bid.tenderers) ? [] : bid.tenderers));
  const suppliers = isGap(awards)
    ? []
    : awards.flatMap((each) => (isGap(each.suppliers) ? [] : each.suppliers));
  return {
    ...(!isGap(buyer) && { buyer }),
    ...(!isGap(procuringEntity) && { procuringEntity }),
    tenderers: sorted([...listed, ...tenderers]),
    suppliers: sorted(suppliers),
  };
}

const sorted = (ids: readonly (string | undefined)[]): string[] =>
  [...new Set(ids.filter((id) => id !== undefined))].sort();
