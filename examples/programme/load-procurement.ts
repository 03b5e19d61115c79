import { importReleases } from '../../app/src/procure/import-actions.ts';
import { publishRecords } from '../../app/src/procure/publish-actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { officeOf, ownReleases, portalOf, portalReleases } from './procurement.ts';

/** In both towns the contracts of their own office are public; what a portal says of one of them stands beside. */
export const TOWNS: readonly string[] = ['NYABERA', 'TELL-MARJAN'];
const WITH_PORTAL = 'NYABERA';

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Two towns' contracts, loaded by one hand and published by another. */
export async function loadProcurement(acting: Acting, administrator: string): Promise<void> {
  const { town } = acting;
  if (!TOWNS.includes(town.code)) return;
  await take(acting, administrator, 1, {
    source: { name: officeOf(town), isOwn: true, licence: LICENCE, address: null },
    releases: ownReleases(town),
  });
  if (town.code !== WITH_PORTAL) return;
  await take(acting, administrator, 2, {
    source: { name: portalOf(town), isOwn: false, licence: null, address: 'https://portal.example/' },
    releases: portalReleases(town),
  });
}

async function take(
  acting: Acting,
  administrator: string,
  nth: number,
  from: { source: object; releases: readonly object[] },
): Promise<void> {
  const text = from.releases.map((release) => `${JSON.stringify(release)}\n`).join('');
  const { source, seen } = await acting.act(importReleases(), `import contracts ${nth}`, {
    source: from.source,
    files: [{ name: `contracts-${nth}.jsonl`, text }],
  });
  const publishing = actingAs(acting, administrator);
  await publishing.act(publishRecords, `publish contracts ${nth}`, { source, seen });
}
