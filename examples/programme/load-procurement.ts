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

interface Files {
  source: object;
  releases: readonly object[];
}

/** A town's contracts, loaded by one hand and published by another: what signs go by is agreed before, so that they are looked for once. */
export async function loadProcurement(acting: Acting, administrator: string): Promise<void> {
  const { town } = acting;
  if (!TOWNS.includes(town.code)) return;
  const own = await take(acting, 1, {
    source: { name: officeOf(town), isOwn: true, licence: LICENCE, address: null },
    releases: ownReleases(town),
  });
  const other = actingAs(acting, administrator);
  await settle(acting, other, own.sourceId);
  await publish(other, 1, own);
  if (SIGN_TOWNS.includes(town.code)) await loadReplies(acting, administrator);
  if (town.code !== WITH_PORTAL) return;
  const told = await take(acting, 2, {
    source: { name: portalOf(town), isOwn: false, licence: null, address: 'https://portal.example/' },
    releases: portalReleases(town),
  });
  await publish(other, 2, told);
}

function take({ act }: Acting, nth: number, { source, releases }: Files) {
  const text = releases.map((release) => `${JSON.stringify(release)}\n`).join('');
  return act(importReleases(), `import contracts ${nth}`, {
    source,
    files: [{ name: `contracts-${nth}.jsonl`, text }],
  });
}

const publish = ({ act }: Acting, nth: number, { source, seen }: { source: number; seen: string }) =>
  act(publishRecords, `publish contracts ${nth}`, { source, seen });

/** What signs go by is what the law of the made-up country sets, proposed by one hand and agreed by another. */
async function settle({ act, town }: Acting, other: Acting, source: string): Promise<void> {
  const { no } = await act(proposeSettings, 'propose what signs go by', {
    source,
    validFrom: SIGNS_FROM,
    reason: lawOf(town).title,
    document: JSON.stringify(signSettings(town)),
  });
  await other.act(agreeSettings, 'agree what signs go by', { source, no });
}
