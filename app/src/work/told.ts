import type { HistoryRow } from '../platform/history/history.ts';
import type { House } from '../platform/house.ts';
import { sayKept } from '../platform/i18n/kept-message.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';

export interface Reading {
  house: House;
  tongue: Tongue;
}

/** What an entry of the history says in plain words: "A. Okello published the expenditure budget of 2024". */
export function sentenceOf(
  { house, tongue }: Reading,
  row: HistoryRow,
  names: ReadonlyMap<string, string>,
): string {
  const person = whoActed(tongue, row, names);
  const about = isAboutPerson(row) ? names.get(row.itemId) : undefined;
  const said = { ...inOwnWords({ house, tongue }, row.detail), ...(about ? { item: about } : {}), person };
  return sayKept(tongue, `act.${row.act}`, said) ?? tongue.t('work.act-unknown', { person, act: row.act });
}

/** Their name, with the names of those in whose stead they acted. */
export function whoActed(tongue: Tongue, row: HistoryRow, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string) => names.get(id) ?? tongue.t('work.somebody');
  const person = nameOf(row.personId);
  if (row.inSteadOf.length === 0) return person;
  return tongue.t('work.in-stead-of', { person, others: row.inSteadOf.map(nameOf) });
}

/** People have no title of their own in the thread: their names are looked up, and go when they go. */
const isAboutPerson = (row: HistoryRow): row is HistoryRow & { itemId: string } =>
  row.itemId !== null && row.detail['kind'] === 'person';

/** Everybody whom a row names. */
export const peopleIn = (rows: readonly HistoryRow[]): string[] => [
  ...new Set(
    rows.flatMap((row) => [row.personId, ...row.inSteadOf, ...(isAboutPerson(row) ? [row.itemId] : [])]),
  ),
];

/** A title as people may read it: the word of its kind, and its own name where it has one. */
export function titleOfItem(
  { house, tongue }: Reading,
  item: { id: string; kind: string; title: string },
  names: ReadonlyMap<string, string>,
): string {
  const kind = tongue.t(`thread.kind.${item.kind}`);
  const title =
    item.kind === 'person' ? names.get(item.id) : titleText({ house, tongue }, item.kind, item.title);
  return title ? tongue.t('work.item-title', { kind, title }) : kind;
}

/** The title of an item without the word of its kind, as the slice that made it says it. */
export function titleText({ house, tongue }: Reading, kind: string, title: string): string {
  const say = house.slices.map((slice) => slice.itemTitles?.[kind]).find(Boolean);
  return say ? say(tongue, title) : title;
}

/** Values that name an item were kept before anybody knew who would read them. */
export function inOwnWords(
  reading: Reading,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { item, kind } = values;
  if (typeof item !== 'string' || typeof kind !== 'string') return values;
  return { ...values, item: titleText(reading, kind, item) };
}
