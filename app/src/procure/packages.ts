import { writeJson } from '@groundwork-gov/ocds';
import type { House } from '../platform/house.ts';
import type { PublicPlace } from '../platform/publication/store.ts';
import { type PartAt, partsAt } from './packages-store.ts';
import { partBytes } from './public-store.ts';
import { at } from './record/reach.ts';
import { recordsIn } from './record/records.ts';
import { linesOf } from './snapshot.ts';

export interface AskedPackage {
  source?: number | undefined;
  year?: number | undefined;
  page: number;
}

/**
 * A package of OCDS 1.1 (https://standard.open-contracting.org/1.1/en/schema/packages/): one part of what is published a
 * page, as it was published, with the address of the next.
 */
export async function packageOf(
  house: House,
  place: PublicPlace,
  what: 'records' | 'releases',
  { source, year, page }: AskedPackage,
): Promise<string> {
  const { published } = house.connections;
  const { parts, hasMore } = await partsAt(published, place.placeId, { source, year, page });
  const bodies: string[] = [];
  for (const part of parts) {
    const bytes = await partBytes(published, place.placeId, part.hash, part.part);
    if (bytes) bodies.push(...(what === 'records' ? linesOf(bytes) : await releasesOf(bytes)));
  }
  const base = `${house.baseUrl}/api/v1/places/${place.code}/ocds/${what}`;
  const pageAt = (number: number): string => {
    const search = new URLSearchParams();
    if (source !== undefined) search.set('source', String(source));
    if (year !== undefined) search.set('year', String(year));
    search.set('page', String(number));
    return `${base}?${search.toString()}`;
  };
  const head = {
    uri: pageAt(page),
    version: '1.1',
    publisher: { name: place.name, uri: `${house.baseUrl}/places/${place.code}` },
    publishedDate: dateOf(parts),
    links: {
      ...(hasMore ? { next: pageAt(page + 1) } : {}),
      ...(page > 1 ? { prev: pageAt(page - 1) } : {}),
    },
  };
  return `${JSON.stringify(head).slice(0, -1)},"${what}":[\n${bodies.join(',\n')}\n]}\n`;
}

/** When the newest of it was published; of nothing, the beginning of time as computers count it. */
const dateOf = (parts: readonly PartAt[]): string =>
  new Date(Math.max(0, ...parts.map(({ publishedAt }) => publishedAt.getTime()))).toISOString();

async function releasesOf(bytes: Buffer): Promise<string[]> {
  return (await recordsIn(bytes)).flatMap(({ record }) => {
    const releases = at(record, 'releases');
    return Array.isArray(releases) ? releases.map(writeJson) : [];
  });
}
