import type { Connections } from '../platform/db/connections.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import type { FiscalCalendar } from './calendar-fiscal-year.ts';
import type { LegalKey } from './legal-keys.ts';
import { totalOf } from './profile-population.ts';
import { type PlaceAbout, readPlaceDocument } from './profile-snapshot.ts';

/** How many people lived in a place in a year, and who counted them. */
export interface Residents {
  year: number;
  people: number;
  source: string;
}

/** The counts that a place has published, newest first; none where it has published none. */
export async function residentsOf(
  published: Connections['published'],
  placeId: string,
): Promise<readonly Residents[]> {
  const snapshot = await currentSnapshot(published, placeId, 'place', 'profile');
  if (!snapshot?.bytes) return [];
  const counts = readPlaceDocument(snapshot.bytes).about?.population ?? [];
  return counts
    .map(({ year, source, bands }) => ({ year, source, people: totalOf(bands) }))
    .filter(({ people }) => people > 0)
    .toSorted((a, b) => b.year - a.year);
}

/** The count a figure of a year is divided by: the newest up to that year, else the first after it. */
export function residentsIn(counts: readonly Residents[], year: number): Residents | null {
  return counts.find((count) => count.year <= year) ?? counts.at(-1) ?? null;
}

/** How a place counts its years; null where it has not published that. */
export async function publishedCalendar(
  published: Connections['published'],
  placeId: string,
): Promise<FiscalCalendar | null> {
  const snapshot = await currentSnapshot(published, placeId, 'place', 'profile');
  return snapshot?.bytes ? (readPlaceDocument(snapshot.bytes).about?.calendar ?? null) : null;
}

/** What the law sets for a place, as it has published it; nothing where it has not. */
export async function publishedLaw(
  published: Connections['published'],
  placeId: string,
): Promise<readonly PublishedRule[]> {
  const snapshot = await currentSnapshot(published, placeId, 'place', 'profile');
  return snapshot?.bytes ? (readPlaceDocument(snapshot.bytes).about?.law ?? []) : [];
}

export type PublishedRule = PlaceAbout['law'][number];

/** What was in force on a day, as the law writes it; null where nobody has said. */
export const ruleOn = (law: readonly PublishedRule[], key: LegalKey, day: string): string | null =>
  law.find(
    (rule) => rule.key === key && rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo),
  )?.value ?? null;

/** The first day of the fiscal year that a budget's year stands for, as the place names its years. */
export function fiscalYearBegins({ fiscalYearStart, fiscalYearNamed }: FiscalCalendar, year: number): string {
  const began = fiscalYearStart === '01-01' || fiscalYearNamed !== 'end' ? year : year - 1;
  return `${began}-${fiscalYearStart}`;
}
