import type { CardinalCode } from '../settings/cardinal-settings.ts';

export type Group = 'OCID' | 'Buyer' | 'ProcuringEntity' | 'Tenderer';
const GROUPS: readonly Group[] = ['OCID', 'Buyer', 'ProcuringEntity', 'Tenderer'];

/** Which ids belong to which contracting process, for one indicator or for all. */
export type MapName =
  | 'ocid_buyer_r038'
  | 'ocid_procuringentity_r038'
  | 'ocid_tenderer'
  | 'ocid_tenderer_r024'
  | 'ocid_tenderer_r028'
  | 'ocid_tenderer_r030'
  | 'ocid_tenderer_r035'
  | 'ocid_tenderer_r058';

const MAPS: readonly MapName[] = [
  'ocid_buyer_r038',
  'ocid_procuringentity_r038',
  'ocid_tenderer',
  'ocid_tenderer_r024',
  'ocid_tenderer_r028',
  'ocid_tenderer_r030',
  'ocid_tenderer_r035',
  'ocid_tenderer_r058',
];

/** What indicators found, in the shape of the reference. */
export interface CardinalResult {
  OCID?: Record<string, Partial<Record<CardinalCode, number>>>;
  Buyer?: Record<string, Partial<Record<CardinalCode, number>>>;
  ProcuringEntity?: Record<string, Partial<Record<CardinalCode, number>>>;
  Tenderer?: Record<string, Partial<Record<CardinalCode, number>>>;
  Meta?: Partial<Record<CardinalCode, Record<string, number | null>>>;
  Maps?: Partial<Record<MapName, Record<string, string | string[]>>>;
}

/** Collects what indicators say. */
export class Results {
  readonly #groups = new Map<Group, Map<string, Map<CardinalCode, number>>>();
  readonly #meta = new Map<CardinalCode, Map<string, number | null>>();
  readonly #maps = new Map<MapName, Map<string, Set<string>>>();
  readonly #isMapped: boolean;

  constructor({ maps }: { maps: boolean }) {
    this.#isMapped = maps;
  }

  flag(group: Group, id: string, code: CardinalCode, value: number): void {
    entry(
      entry(this.#groups, group, map<string, Map<CardinalCode, number>>),
      id,
      map<CardinalCode, number>,
    ).set(code, value);
  }

  /** A figure that a flag was raised by, rounded to four decimals. */
  meta(code: CardinalCode, name: string, value: number | null): void {
    const rounded = value === null || !Number.isFinite(value) ? null : Math.round(value * 10_000) / 10_000;
    entry(this.#meta, code, map<string, number | null>).set(name, rounded);
  }

  belongs(name: MapName, ocid: string, id: string): void {
    if (!this.#isMapped) return;
    entry(entry(this.#maps, name, map<string, Set<string>>), ocid, () => new Set()).add(id);
  }

  /** Sorted by id, so that it does not depend on the order of lines. */
  toJson(wanted: { meta: boolean }): CardinalResult {
    const result: CardinalResult = {};
    for (const group of GROUPS) {
      const found = this.#groups.get(group);
      if (found) result[group] = objectOf(found, (codes) => objectOf(codes, (value) => value));
    }
    if (wanted.meta && this.#meta.size > 0)
      result.Meta = objectOf(this.#meta, (values) => Object.fromEntries(values));
    if (this.#isMapped)
      result.Maps = Object.fromEntries(
        MAPS.map((name) => [
          name,
          objectOf(this.#maps.get(name) ?? new Map<string, Set<string>>(), idsOf(name)),
        ]),
      );
    return result;
  }
}

/** A process has one buyer and one procuring entity, and many tenderers. */
const idsOf =
  (name: MapName) =>
  (ids: ReadonlySet<string>): string | string[] => {
    const list = [...ids].sort();
    return name.startsWith('ocid_tenderer') ? list : (list[0] ?? '');
  };

const map = <K, V>(): Map<K, V> => new Map<K, V>();

export function entry<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  let found = all.get(key);
  if (found === undefined) all.set(key, (found = make()));
  return found;
}

/** Its members in the order of their names. */
function objectOf<V, T>(all: ReadonlyMap<string, V>, each: (value: V) => T): Record<string, T> {
  const object: Record<string, T> = {};
  const set = (name: string, value: T): void => {
    // An id may be called as what every object has.
    if (name === '__proto__') Object.defineProperty(object, name, { value, ...PLAIN });
    else object[name] = value;
  };
  if (all.size === 1) for (const [name, value] of all) set(name, each(value));
  else for (const name of [...all.keys()].sort()) set(name, each(all.get(name)!));
  return object;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };
