import type { SheetReading } from '@groundwork-gov/sheets';
import { languages } from './template.ts';

export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** A row on its way into the document, and where it stood. */
export interface Placed {
  readonly values: SheetReading['rows'][number]['values'];
  readonly place: Place;
}

type Path = readonly (string | number)[];

/** Which row made which part of the document, so that a fault at a path is told at a row. */
export class Places {
  readonly #places = new Map<string, Place>();

  set(path: Path, { place }: Placed): void {
    this.#places.set(path.join('.'), place);
  }

  /** The row of the nearest part above the path. */
  at(path: Path): Place | null {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(path.slice(0, length).join('.'));
      if (place) return place;
    }
    return null;
  }
}

export const text = ({ values }: Placed, key: string): string => {
  const value = values[key];
  return typeof value === 'string' ? value : '';
};

/** A part of the document: what is empty is not there. */
export function part(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

export const names = ({ values }: Placed): Record<string, unknown> =>
  part(Object.fromEntries(languages.map((language) => [language, values[language]])));

export const sourced = ({ values }: Placed): Record<string, unknown> =>
  part({ provenance: values['provenance'], source: values['source'] });

export const list = (placed: Placed, key: string): string[] =>
  text(placed, key)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Rows by what they are about, in the order in which each is first named. */
export function grouped(rows: readonly Placed[], key: string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of rows) {
    const name = text(placed, key);
    const group = groups.get(name);
    if (group) group.push(placed);
    else groups.set(name, [placed]);
  }
  return groups;
}

export const ofPart = (rows: readonly Placed[], name: string): Placed[] =>
  rows.filter((placed) => text(placed, 'part') === name);
