import { randomUUID } from 'node:crypto';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { changeIntake } from '../../app/src/platform/read-files/intake-store.ts';
import { importReleases, takeBackLoad } from '../../app/src/procure/import-actions.ts';
import { withdrawRecords } from '../../app/src/procure/publish-actions.ts';
import { carryOutImport } from '../../app/src/procure/received/carry-out.ts';
import { importReceived } from '../../app/src/procure/received/import-received.ts';
import { noteCheck, withdrawCheck } from '../../app/src/procure/replies/check-actions.ts';
import * as replying from '../../app/src/procure/replies/reply-actions.ts';
import { MOST_OF_SEARCH, searchText } from '../../app/src/procure/subscriptions/search-text.ts';
import { confirmSubscription, subscribe } from '../../app/src/procure/subscriptions/subscription-actions.ts';
import { releaseLines, releaseOf } from '../support/releases.ts';
import type { Somebody, World } from '../support/town.ts';
import { cut, several, type Words } from './hostile-words.ts';
import { agreeSettingsOf, publishProcurementOf, seenOf, waitingRecords } from './procure-things.ts';

/** Whoever looks for hostile words is written to, with what hostile records say. */
async function subscribeTo(world: World, placeId: string, lines: readonly string[]): Promise<void> {
  for (const [at, line] of ['', ...lines].entries()) {
    const reference = `00000000000${String(at).padStart(5, '0')}`;
    const search = searchText({
      q: cut(line, 100).trim(),
      filters: at === 0 ? {} : { buyer: cut(line, 200).trim() },
    });
    if (search.length > MOST_OF_SEARCH) continue;
    const asked = {
      search,
      email: `reader${at}@test.invalid`,
      language: 'en' as const,
      seed: randomUUID(),
      reference,
    };
    await world.act(placeId, subscribe, asked);
    await world.act(placeId, confirmSubscription, { reference });
  }
}

/** Beside flags: replies in every state, and what was checked, all as hostile as the records. */
async function sayBeside(world: World, placeId: string, words: Words): Promise<void> {
  const { rows } = await world.admin.query<{ flag: string }>(
    'select flag_id as flag from public_record.procure_flag where place_id = $1 order by flag_id',
    [placeId],
  );
  for (const [at, line] of words.lines.entries()) {
    const flag = rows[at % rows.length]?.flag ?? '';
    const text = several(words, at, 2900);
    const said = { flag, role: 'supplier' as const, name: cut(line, 200), language: 'en' as const };
    await world.act(placeId, replying.inviteReply, { ...said, email: `asked${at}@test.invalid` });
    const { replyId } = await world.act(placeId, replying.replyToFlag, {
      ...said,
      invitation: '',
      text,
      email: `replied${at}@test.invalid`,
      reference: `1000000000000${String(at).padStart(3, '0')}`,
    });
    await world.act(placeId, noteCheck, {
      flag,
      version: Math.floor(at / rows.length),
      outcome: 'explained',
      note: cut(line, 1900),
    });
    const seen = { replyId, version: 1 };
    if (at % 4 === 1)
      await world.act(placeId, replying.declineReply, { ...seen, reason: 'double', says: cut(line, 500) });
    if (at % 4 < 2) continue;
    await world.act(placeId, replying.publishReplied, { ...seen, shown: text });
    const gone = { replyId, version: 2, reason: several(words, at, 500) };
    if (at % 4 === 3) await world.act(placeId, replying.withdrawReply, gone);
    if (at % 8 === 6) await world.act(placeId, replying.eraseReplier, gone);
  }
  const last = rows[(words.lines.length - 1) % rows.length]?.flag ?? '';
  await world.act(placeId, withdrawCheck, { flag: last, reason: several(words, 1, 500) });
}

const releaseSaying = (text: string, year: number, at: number) => ({
  ...releaseOf({ ocid: cut(text, 150) || `${at}`, year, title: text, supplier: text, buyer: text, text }),
  tag: [text],
  extra: { [text]: text },
});

/** One that is open for three days, and of which all goes to one supplier: signs that say who it is. */
function flaggedSaying(text: string, year: number, at: number) {
  const release = releaseSaying(text, year, at);
  const who = { id: text, name: text };
  const award = { status: 'active', date: `${year}-03-01T00:00:00Z`, value: { amount: 10, currency: 'EUR' } };
  return {
    ...release,
    ocid: `${cut(text, 140)} ${at}`,
    buyer: who,
    parties: [{ ...who, roles: ['buyer', 'supplier'] }],
    tender: {
      ...release.tender,
      procurementMethod: text,
      tenderPeriod: { startDate: `${year}-01-10T00:00:00Z`, endDate: `${year}-01-13T00:00:00Z` },
    },
    awards: Array.from({ length: 10 }, (_, nth) => ({ ...award, id: `${nth}`, suppliers: [who] })),
    contracts: [],
  };
}

/** Records that wait for the officer's word: with something new and flagged, with faults, with nothing read; and two that were kept. */
export async function settleReceived(
  world: World,
  placeId: string,
  words: Words,
  officer: Pick<Somebody, 'identityId'>,
  year: number,
): Promise<void> {
  const { lines } = words;
  const send = (at: number, text: string, name = lines[at] ?? '') =>
    waitingRecords(world, placeId, officer, {
      source: {
        name,
        isOwn: false,
        licence: several(words, at, 500),
        address: several(words, at + 1, 1000),
      },
      name: `${lines[at]}.jsonl`,
      text,
    });
  const bad = releaseLines(...lines.map(badSaying));
  const fresh = (at: number) => releaseLines(flaggedSaying(lines[at] ?? '', year, 100 + at));
  await send(0, `${lines[1]}\n${bad}${fresh(0)}`);
  await send(1, fresh(1), cut(lines.join(' '), 190));
  await send(2, lines.join('\n'));
  for (const [at, action] of [importReceived, carryOutImport()].entries()) {
    const intakeId = await send(3 + at, `${bad}${fresh(3 + at)}`);
    const previewOf = await seenOf(world, placeId, intakeId);
    if (at === 1)
      await inPlace(world.house.pool, placeId, (tx) => changeIntake(tx, intakeId, { jobId: randomUUID() }));
    const { loaded } = await world.act(placeId, action, { intakeId, previewOf }, officer.identityId);
    const reason = several(words, 9 + at, 500);
    await world.act(placeId, takeBackLoad, { loadId: loaded[0]?.loadId ?? '', reason });
  }
}

const badSaying = (text: string) => ({
  ocid: text,
  date: text,
  [text]: text,
  tender: { value: { amount: text } },
});

/** Records whose every text is hostile: of two years, both published, the first withdrawn; and a load that was taken back. */
export async function settleProcurement(
  world: World,
  placeId: string,
  words: Words,
  officer: Pick<Somebody, 'identityId'>,
  [withdrawn, published]: readonly [number, number],
): Promise<void> {
  const { lines, labels, link } = words;
  const source = (at: number) => ({
    name: lines[at] ?? '',
    isOwn: at === 0,
    licence: several(words, at, 500),
    address: at === 0 ? link : several(words, at, 1000),
  });
  const all = [...lines, ...labels].map((text, at) =>
    releaseSaying(text, at % 2 === 0 ? published : withdrawn, at),
  );
  const flagged = lines.map((text, at) => flaggedSaying(text, published, at));
  const file = await world.file(`${lines[0]}.jsonl`, releaseLines(...all, ...flagged));
  await world.act(placeId, importReleases(), { source: source(0), files: [file] });
  await subscribeTo(world, placeId, lines);
  await publishProcurementOf(world, placeId, officer);
  const reason = several(words, 3, 500);
  for (const text of [...lines, ...labels])
    await agreeSettingsOf(world, placeId, officer, cut(text, 290) || '-');
  await world.act(placeId, withdrawRecords, { source: 1, year: withdrawn, reason });
  await sayBeside(world, placeId, words);

  // What is told of a bad file says what stood there.
  const bad = lines.map(badSaying);
  const { loaded } = await world.act(placeId, importReleases(), {
    source: source(1),
    files: [
      { name: lines[2] ?? '', text: releaseLines(...bad, releaseSaying(lines[0] ?? '', published, 0)) },
    ],
  });
  await world.act(placeId, importReleases(), {
    source: source(2),
    files: [
      {
        name: lines[3] ?? '',
        text: `${lines[0]}\n${releaseLines(releaseSaying(lines[1] ?? '', published, 1))}`,
      },
    ],
  });
  await world.act(placeId, takeBackLoad, { loadId: loaded[0]?.loadId ?? '', reason });
}
