import { importReleases } from '../../app/src/procure/import-actions.ts';
import { publishRecords } from '../../app/src/procure/publish-actions.ts';
import { agreeSettings, proposeSettings } from '../../app/src/procure/settings/actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { loadReplies } from './load-replies.ts';
import { HABIT_TOWNS } from './markets.ts';
import { SIGN_TOWNS } from './planted.ts';
import { ownReleases, portalOf, portalReleases } from './procurement.ts';
import { lawOf } from './profile.ts';
import { officeOf } from './purchase-parties.ts';
import { SIGNS_FROM, signSettings } from './sign-settings.ts';

/** In these towns the contracts of their own office are public; what a portal says of one of them stands beside. */
export const TOWNS: readonly string[] = [...SIGN_TOWNS, ...HABIT_TOWNS];
const WITH_PORTAL = 'NYABERA';

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A town's contracts, loaded by one hand and published by another. */
export async function loadProcurement(acting: Acting, administrator: string): Promise<void> {
  const { town } = acting;
  if (!TOWNS.includes(town.code)) return;
  const source = await take(acting, administrator, 1, {
    source: { name: officeOf(town), isOwn: true, licence: LICENCE, address: null },
    releases: ownReleases(town),
  });
  await settle(acting, administrator, source);
  if (SIGN_TOWNS.includes(town.code)) await loadReplies(acting, administrator);
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
): Promise<string> {
  const text = from.releases.map((release) => `${JSON.stringify(release)}\n`).join('');
  const { source, sourceId, seen } = await acting.act(importReleases(), `import contracts ${nth}`, {
    source: from.source,
    files: [{ name: `contracts-${nth}.jsonl`, text }],
  });
  const publishing = actingAs(acting, administrator);
  await publishing.act(publishRecords, `publish contracts ${nth}`, { source, seen });
  return sourceId;
}

/** What signs go by is what the law of the made-up country sets, proposed by one hand and agreed by another. */
async function settle(acting: Acting, administrator: string, source: string): Promise<void> {
  const { no } = await acting.act(proposeSettings, 'propose what signs go by', {
    source,
    validFrom: SIGNS_FROM,
    reason: lawOf(acting.town).title,
    document: JSON.stringify(signSettings(acting.town)),
  });
  await actingAs(acting, administrator).act(agreeSettings, 'agree what signs go by', { source, no });
}
