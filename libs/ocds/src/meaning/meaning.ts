import { type Listener, type MeaningCode, shown } from '../finding.ts';
import { isObject, type Json, type JsonObject, pointerTo } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { counts, currencies, negative, sums } from './amounts.ts';
import type { Check, Doubt } from './check.ts';
import { eventOrder, periodOrder, years } from './dates.ts';
import { references } from './references.ts';
import { empty, idTwice, prefix, statuses } from './shape.ts';

const CHECKS: readonly (() => Check)[] = [
  prefix,
  statuses,
  eventOrder,
  periodOrder,
  years,
  negative,
  currencies,
  sums,
  counts,
  references,
  idTwice,
  empty,
];

/**
 * Asks of each release what no schema can: whether dates, sums, ids and statuses fit together. Nothing is kept of a release when the next
 * comes. What is found are doubts about data, by line and path; whether a release may still be used is not said.
 */
export class Meaning {
  readonly #tell: Listener;
  readonly #ofRelease: readonly Check[];
  readonly #ofPlace: readonly Check[];

  constructor(tell: Listener) {
    const checks = CHECKS.map((begin) => begin());
    this.#tell = tell;
    this.#ofRelease = checks.filter(({ release }) => release);
    this.#ofPlace = checks.filter(({ place }) => place);
  }

  /** `path` is where in the line the release stands; at paths of `known` something was found already. */
  see(release: JsonObject, line: number, path = '', known: ReadonlySet<string> = new Set()): void {
    const doubt = (code: MeaningCode, { path: at, value, expected }: Doubt): void => {
      const place = `${path}${at}`;
      if (!known.has(place))
        this.#tell({
          code,
          line,
          path: place,
          ...(value !== undefined && {
            value: shown(typeof value === 'string' && value.trim() !== '' ? value : writeJson(value)),
          }),
          ...(expected !== undefined && { expected: shown(expected) }),
        });
    };
    for (const check of this.#ofRelease) for (const each of check.release!(release)) doubt(check.code, each);
    const visit = (value: Json, name: string, at: string): void => {
      if (at !== '')
        for (const check of this.#ofPlace) {
          const found = check.place!({ name, value, path: at }, release);
          if (found) doubt(check.code, found);
        }
      if (Array.isArray(value))
        for (const [place, each] of value.entries()) visit(each, name, `${at}/${place}`);
      else if (isObject(value))
        for (const [member, each] of Object.entries(value)) visit(each, member, pointerTo(at, member));
    };
    visit(release, '', '');
  }
}
