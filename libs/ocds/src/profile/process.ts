import { type Json, type JsonObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import type { Code, CodeList, Vocabulary } from './codes.ts';
import { CODE_PATHS } from './codes.ts';
import { type Gap, isGap, missing, outside, unusable } from './gap.ts';
import type { Moment, Zone } from './moment.ts';
import { type Money, moneyOf } from './money.ts';
import { filled, idOf, isEmpty, organisationOf, organisationsOf, textOrNumber } from './organisations.ts';

export interface Period {
  start: Moment | Gap;
  end: Moment | Gap;
}

export interface Bid {
  status: Code<'bidStatus'> | Gap;
  tenderers: readonly string[] | Gap;
  price: Money | Gap;
  date: Moment | Gap;
  lots: readonly string[];
}

export interface Award {
  id: string | undefined;
  status: Code<'awardStatus'> | Gap;
  suppliers: readonly string[] | Gap;
  value: Money | Gap;
  date: Moment | Gap;
  lots: readonly string[];
  json: JsonObject;
}

export interface Contract {
  awardId: string | undefined;
  status: Code<'contractStatus'> | Gap;
  value: Money | Gap;
  signed: Moment | Gap;
  json: JsonObject;
}

/** What indicators read of a compiled release: each thing, or why it is not there. */
export interface Process {
  /** Its number, from 0. */
  at: number;
  ocid: string;
  /** When what is said held. */
  date: Moment | Gap;
  buyer: string | Gap;
  procuringEntity: string | Gap;
  tender: {
    isThere: boolean;
    status: Code<'tenderStatus'> | Gap;
    method: Code<'procurementMethod'> | Gap;
    procedure: string | undefined;
    category: string | undefined;
    criteria: string | undefined;
    period: Period;
    value: Money | Gap;
    lots: ReadonlyMap<string, Money | Gap>;
  };
  bids: readonly Bid[] | Gap;
  awards: readonly Award[] | Gap;
  contracts: readonly Contract[] | Gap;
  release: JsonObject;
}

/** Reads compiled releases in the words and the zone of a publisher. */
export class ProcessReader {
  readonly #words: Vocabulary;
  readonly #zone: Zone;
  readonly #missing: { readonly [L in CodeList]?: Code<L> | undefined };

  /** @param whereMissing the codes that hold where a publisher says none */
  constructor(
    words: Vocabulary,
    zone: Zone,
    whereMissing: { readonly [L in CodeList]?: Code<L> | undefined } = {},
  ) {
    this.#words = words;
    this.#zone = zone;
    this.#missing = whereMissing;
  }

  read(release: JsonObject, ocid: string, at: number): Process {
    const tender = objectAt(release, 'tender');
    const period = objectAt(tender, 'tenderPeriod');
    return {
      at,
      ocid,
      date: this.moment(release, 'date', 'date'),
      buyer: organisationOf(member(release, 'buyer')) ?? missing('buyer/id'),
      procuringEntity:
        organisationOf(member(tender, 'procuringEntity')) ?? missing('tender/procuringEntity/id'),
      tender: {
        isThere: tender !== undefined && Object.keys(tender).length > 0,
        status: this.code('tenderStatus', tender, 'status'),
        method: this.code('procurementMethod', tender, 'procurementMethod'),
        procedure: filled(textAt(tender, 'procurementMethodDetails')),
        category: filled(textAt(tender, 'mainProcurementCategory')),
        criteria: filled(textAt(tender, 'awardCriteria')),
        period: {
          start: this.moment(period, 'startDate', 'tender/tenderPeriod/startDate'),
          end: this.moment(period, 'endDate', 'tender/tenderPeriod/endDate'),
        },
        value: moneyOf(member(tender, 'value'), 'tender/value'),
        lots: new Map(
          (listAt(tender, 'lots') ?? []).flatMap((lot) => {
            const id = idOf(lot);
            return id === undefined
              ? []
              : [[id, moneyOf(member(lot, 'value'), 'tender/lots/value')] as const];
          }),
        ),
      },
      bids: this.#each(listAt(member(release, 'bids'), 'details'), 'bids/details', (bid) => ({
        status: this.code('bidStatus', bid, 'status'),
        tenderers: organisationsOf(member(bid, 'tenderers'), 'bids/details/tenderers/id'),
        price: moneyOf(member(bid, 'value'), 'bids/details/value'),
        date: this.moment(bid, 'date', 'bids/details/date'),
        lots: lotsOf(bid),
      })),
      awards: this.#each(listAt(release, 'awards'), 'awards', (award) => ({
        id: idOf(award),
        status: this.code('awardStatus', award, 'status'),
        suppliers: organisationsOf(member(award, 'suppliers'), 'awards/suppliers/id'),
        value: moneyOf(member(award, 'value'), 'awards/value'),
        date: this.moment(award, 'date', 'awards/date'),
        lots: lotsOf(award),
        json: award,
      })),
      contracts: this.#each(listAt(release, 'contracts'), 'contracts', (contract) => ({
        awardId: textOrNumber(member(contract, 'awardID')),
        status: this.code('contractStatus', contract, 'status'),
        value: moneyOf(member(contract, 'value'), 'contracts/value'),
        signed: this.moment(contract, 'dateSigned', 'contracts/dateSigned'),
        json: contract,
      })),
      release,
    };
  }

  moment(value: Json | undefined, name: string, field: string): Moment | Gap {
    const said = member(value, name);
    if (isEmpty(said)) return missing(field);
    return (typeof said === 'string' && this.#zone.momentOf(said.trim())) || unusable(field);
  }

  code<L extends CodeList>(list: L, value: Json | undefined, name: string): Code<L> | Gap {
    const said = member(value, name);
    if (isEmpty(said)) return this.#missing[list] ?? missing(CODE_PATHS[list]);
    const known = typeof said === 'string' ? this.#words.codeOf(list, said) : undefined;
    return known ?? unusable(CODE_PATHS[list]);
  }

  #each<T>(list: Json[] | undefined, field: string, read: (value: JsonObject) => T): T[] | Gap {
    if (!list || list.length === 0) return missing(field);
    const objects = list.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
    return objects.length < list.length ? unusable(field) : (objects as JsonObject[]).map(read);
  }
}

/** The lots a bid or an award is for, as the Lots extension says it, and as publishers did before it. */
function lotsOf(value: JsonObject): string[] {
  const said = [member(value, 'relatedLot'), ...(listAt(value, 'relatedLots') ?? [])];
  const ids = said.map((each) => textOrNumber(each) ?? textOrNumber(member(each, 'lotId')) ?? idOf(each));
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

/** The awards that stand, or why that cannot be said. */
export function activeAwards(process: Process): readonly Award[] | Gap {
  if (isGap(process.awards)) return process.awards;
  const doubtful = process.awards.map(({ status }) => status).find(isGap);
  if (doubtful) return doubtful;
  const active = process.awards.filter(({ status }) => status === 'active');
  return active.length > 0 ? active : outside('awards/status');
}
