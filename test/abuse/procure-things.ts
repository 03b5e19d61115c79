import { randomUUID } from 'node:crypto';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { intakeById } from '../../app/src/platform/read-files/intake-store.ts';
import { flagIdOf } from '../../app/src/procure/flags/reading.ts';
import { importReleases, takeBackLoad } from '../../app/src/procure/import-actions.ts';
import type { GivenSource } from '../../app/src/procure/load.ts';
import { digestOf, standingLoads } from '../../app/src/procure/load-store.ts';
import { publishRecords } from '../../app/src/procure/publish-actions.ts';
import { type StoredPreview, seenKey } from '../../app/src/procure/received/preview.ts';
import { receiveReleases } from '../../app/src/procure/received/receive.ts';
import { partyOf } from '../../app/src/procure/record/parties.ts';
import { processIdOf } from '../../app/src/procure/record/records.ts';
import { agreeSettings, proposeSettings } from '../../app/src/procure/settings/actions.ts';
import { sourceNumbered } from '../../app/src/procure/source-store.ts';
import { releaseLines, releaseOf, withShortCall } from '../support/releases.ts';
import type { World } from '../support/town.ts';
import type { Values } from './routes.ts';

/** Contracts of these years, of nobody but this town. Who sells also buys: one key opens both pages. */
export async function procurementOf(
  world: World,
  placeId: string,
  code: string,
  years: readonly number[],
): Promise<Values> {
  const name = `Builders of ${code}`;
  const releases = years.map((year) =>
    withShortCall(
      releaseOf({
        ocid: `ocds-${code}-${year}`,
        year,
        title: `A bridge for ${code}`,
        supplier: name,
        buyer: name,
      }),
    ),
  );
  const { loaded } = await world.act(placeId, importReleases(), {
    source: { name: `Records of ${code}`, isOwn: true, licence: null, address: null },
    files: [await world.file(`contracts-${code}.jsonl`, releaseLines(...releases))],
  });
  // One with something to tell, which counts no more.
  const mistaken = await world.act(placeId, importReleases(), {
    source: { name: `Others about ${code}`, isOwn: false, licence: null, address: null },
    files: [
      { name: `mistake-${code}.jsonl`, text: `no JSON of ${code}\n${releaseLines({ ...releases[0] })}` },
    ],
  });
  const loadId = mistaken.loaded[0]?.loadId ?? '';
  await world.act(placeId, takeBackLoad, { loadId, reason: `A mistake in ${code}` });
  const process = processIdOf(1, `ocds-${code}-${years[0]}`);
  const flag = flagIdOf(1, { code: 'R003', group: 'OCID', id: `ocds-${code}-${years[0]}` });
  const origin = await sourceIdOf(world, placeId);
  await proposeSettingsOf(world, placeId, origin, `A limit of ${code}`);
  return {
    flag,
    reply: await replyOf(world, placeId, code, { flag, process }),
    origin,
    arrival: loaded[0]?.loadId ?? '',
    process,
    party: partyOf({ name }, new Map())?.key ?? '',
  };
}

/**
 * A reply that came to a flag, of a town that has published nothing: a flag takes what is published, and these towns are to stay
 * silent until a test speaks for them. So the rows are put there by hand.
 */
async function replyOf(
  world: World,
  placeId: string,
  code: string,
  { flag, process }: { flag: string; process: string },
): Promise<string> {
  const [reply, invitation, subscription] = [randomUUID(), randomUUID(), randomUUID()];
  const run = (statement: string, values: unknown[]) => world.admin.query(statement, values);
  await run(
    `insert into live.thread_item (place_id, item_id, kind, title) values ($1, $2, 'flag-reply', 'R003')`,
    [placeId, reply],
  );
  const person = `(select person_id from live.person where place_id = $1 limit 1)`;
  await run(
    `insert into live.procure_reply_invitation
       (place_id, invitation_id, reference_hash, flag_id, role, name, person_id, sent_at, used_at)
     values ($1, $2, $3, $4, 'supplier', $5, ${person}, now(), now())`,
    [placeId, invitation, invitation, flag, `Sons of ${code}`],
  );
  await run(
    `insert into live.procure_subscription
       (place_id, subscription_id, reference_hash, seed, search, language, email, asked_at)
     values ($1, $2, $3, $2, 'q=bridge', 'en', $4, now())`,
    [placeId, subscription, subscription, `resident.${code.toLowerCase()}@test.invalid`],
  );
  await run(
    `insert into live.procure_reply (place_id, reply_id, reference_hash, flag_id, source_no, code, about, subject, process_id,
       party_keys, label, invitation_id, role, language, text, name, came_at, came_on)
     values ($1, $2, $3, $4, 1, 'R003', 'process', $5, $6, '{}', $5, $9, 'supplier', 'en', $7, $8, now(), '2026-01-05')`,
    [
      placeId,
      reply,
      reply,
      flag,
      `A bridge for ${code}`,
      process,
      `There was a flood in ${code}`,
      `Sons of ${code}`,
      invitation,
    ],
  );
  await run(
    `insert into public_record.procure_reply (place_id, reply_id, flag_id, process_id, party_keys, role, state, came_on)
     values ($1, $2, $3, $4, '{}', 'supplier', 'received', '2026-01-05')`,
    [placeId, reply, flag, process],
  );
  return reply;
}

/** What was found out about a flag, put there by hand for the same reason; nothing of it stands published. */
export async function checkOf(
  world: World,
  placeId: string,
  code: string,
  { flag, process }: Values,
): Promise<void> {
  const person = `(select person_id from live.person where place_id = $1 limit 1)`;
  await world.admin.query(
    `insert into live.procure_check (place_id, flag_id, check_no, outcome, note, post, person_id, checked_on, at)
     values ($1, $2, 1, 'explained', $3, 'Officer', ${person}, '2026-01-06', now())`,
    [placeId, flag, `The flood was in ${code}`],
  );
  await world.admin.query(
    `insert into public_record.procure_check (place_id, flag_id, process_id, party_keys, outcome, checked_on, hash)
     values ($1, $2, $3, '{}', 'explained', '2026-01-06', $4)`,
    [placeId, flag, process, `nothing of ${code}`],
  );
}

/** Procurement files that wait for their sender's word, looked at. */
export async function waitingRecords(
  world: World,
  placeId: string,
  who: { identityId: string },
  { source, name, text }: { source: GivenSource; name: string; text: string },
): Promise<string> {
  const { path, sha256 } = await world.file('sent', text);
  const file = { field: 'files', name, path, bytes: Buffer.byteLength(text), sha256 };
  const { intakeId } = await world.act(placeId, receiveReleases, { source, files: [file] }, who.identityId);
  return intakeId;
}

/** The name of what was seen of what waits. */
export const seenOf = (world: World, placeId: string, intakeId: string): Promise<string> =>
  inPlace(world.house.pool, placeId, async (tx) => {
    const received = await intakeById<StoredPreview>(tx, 'procurement', intakeId);
    return received ? seenKey(received) : '';
  });

/** What stands of a source becomes public, by somebody who did not load it. */
export async function publishProcurementOf(
  world: World,
  placeId: string,
  who: { identityId: string },
  source = 1,
): Promise<void> {
  const seen = await inPlace(world.house.pool, placeId, async (tx) => {
    const found = await sourceNumbered(tx, source);
    return digestOf(await standingLoads(tx, found?.sourceId ?? ''));
  });
  await world.act(placeId, publishRecords, { source, seen }, who.identityId);
}

const sourceIdOf = (world: World, placeId: string): Promise<string> =>
  inPlace(world.house.pool, placeId, async (tx) => (await sourceNumbered(tx, 1))?.sourceId ?? '');

/** Settings of which every text says the same; they wait for somebody to agree. */
async function proposeSettingsOf(
  world: World,
  placeId: string,
  source: string,
  text: string,
): Promise<number> {
  const law = { title: text, article: text.slice(0, 100) };
  const { no } = await world.act(placeId, proposeSettings, {
    source,
    validFrom: '2020-01-01',
    reason: text,
    document: JSON.stringify({
      redflags: 'groundwork.redflags@1',
      submissionPeriods: [{ days: 60, law }],
      thresholds: [{ name: text.slice(0, 200), amount: '5.00', currency: 'EUR', procedures: [text], law }],
      excludedProcedures: [`${text} `.trim()],
      codes: { awardStatus: { [text]: 'active' } },
    }),
  });
  return no;
}

/** What was proposed is agreed by somebody else, and something new waits. */
export async function agreeSettingsOf(
  world: World,
  placeId: string,
  who: { identityId: string },
  text: string,
): Promise<void> {
  const source = await sourceIdOf(world, placeId);
  const no = await proposeSettingsOf(world, placeId, source, text);
  await world.act(placeId, agreeSettings, { source, no }, who.identityId);
  await proposeSettingsOf(world, placeId, source, `${text} from now on`);
}
