import { importReleases } from '../../app/src/procure/import-actions.ts';
import { publishRecords } from '../../app/src/procure/publish-actions.ts';
import { agreeSettings, proposeSettings } from '../../app/src/procure/settings/actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { LAW } from './load-profile.ts';
import { officeOf, ownReleases, portalOf, portalReleases } from './procurement.ts';
import { lawsOf } from './profile.ts';
import { YEARS } from './towns.ts';

/** In both towns the contracts of their own office are public; what a portal says of one of them stands beside. */
export const TOWNS: readonly string[] = ['NYABERA', 'TELL-MARJAN'];
const WITH_PORTAL = 'NYABERA';

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Two towns' contracts, loaded by one hand and published by another. */
export async function loadProcurement(acting: Acting, administrator: string): Promise<void> {
  const { town } = acting;
  if (!TOWNS.includes(town.code)) return;
  const source = await take(acting, administrator, 1, {
    source: { name: officeOf(town), isOwn: true, licence: LICENCE, address: null },
    releases: ownReleases(town),
  });
  await settle(acting, administrator, source);
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
  const { town } = acting;
  const laws = new Map(lawsOf(town).map((each) => [each.key, each]));
  const rule = (key: string) => {
    const { value = '', article = '' } = laws.get(key) ?? {};
    return { value, from: `${YEARS[0]}-01-01`, law: { title: LAW, article } };
  };
  const { value: days, ...period } = rule('procurement.bid-period');
  const { value: wait, ...standstill } = rule('procurement.standstill');
  const { value: amount, ...limit } = rule('procurement.open-tender-from');
  const { no } = await acting.act(proposeSettings, 'propose what signs go by', {
    source,
    validFrom: `${YEARS[0]}-01-01`,
    reason: LAW,
    document: JSON.stringify({
      redflags: 'groundwork.redflags@1',
      zone: town.timeZone,
      submissionPeriods: [{ days: Number(days), methods: ['open'], ...period }],
      standstills: [{ days: Number(wait), ...standstill }],
      thresholds: [{ name: LAW, amount: `${amount}.00`, currency: town.currency, ...limit }],
    }),
  });
  await actingAs(acting, administrator).act(agreeSettings, 'agree what signs go by', { source, no });
}
