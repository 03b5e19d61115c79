import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { publishBudget } from '../../app/src/budget/actions.ts';
import { carryOutImport } from '../../app/src/budget/intake/carry-out.ts';
import { importReceived } from '../../app/src/budget/intake/import-received.ts';
import { receiveBudget } from '../../app/src/budget/intake/receive.ts';
import * as kept from '../../app/src/budget/kept/kept-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { changeIntake } from '../../app/src/platform/read-files/intake-store.ts';
import { form, type World } from '../support/town.ts';
import { readAsTrial } from './budget-forms.ts';
import { spending, spendingMapping } from './hostile-budget.ts';
import { cut, several, type Words } from './hostile-words.ts';
import type { Officer } from './hostile-work.ts';

interface Desk {
  world: World;
  placeId: string;
  words: Words;
  officer: Officer;
}

/** Budget files that wait for the officer's word: fit to load, with bad lines, refused whole, without a mapping; and two that were loaded. */
export async function settleIntakes(
  world: World,
  placeId: string,
  words: Words,
  officer: Officer,
  newest: number,
): Promise<void> {
  const desk: Desk = { world, placeId, words, officer };
  const [line = '', other = ''] = words.lines;
  const csv = spending(words.labels, newest);
  const mapping = spendingMapping(line, newest);

  const good = await send(desk, line, csv);
  await say(desk, good, 'json', { json: JSON.stringify(mapping) });
  await say(desk, good, 'stated', { stated_original: '1.00' });
  await readAsTrial(world, placeId, good);
  await keepMappings(desk, good);

  const bad = await send(
    desk,
    other,
    `${csv}10,Works,41,Roads,21,Pay,"${line.replaceAll('"', '""')}",1.00\n`,
  );
  await say(desk, bad, 'json', { json: JSON.stringify(mapping) });
  await readAsTrial(world, placeId, bad);

  const refused = await send(desk, other, csv);
  const phases = { ...mapping.phases, original: { column: line, asOf: 'year-start' } };
  await say(desk, refused, 'json', { json: JSON.stringify({ ...mapping, phases }) });
  await readAsTrial(world, placeId, refused);

  await say(desk, await send(desk, line, csv), 'json', { json: several(words, 0, 2000) });
  await loadReceived(desk, newest);
}

/** Files under this name, which the officer sends. */
async function send({ world, placeId, officer }: Desk, name: string, text: string): Promise<string> {
  const { path, sha256 } = await world.file('sent', text);
  const file = { field: 'files', name: `${name}.csv`, path, sha256, bytes: Buffer.byteLength(text) };
  const receiving = { files: [file], kept: null, language: 'en' };
  return (await world.act(placeId, receiveBudget, receiving, officer.identityId)).intakeId;
}

/** A form of the intake's own pages. */
async function say(
  { world, words, officer }: Desk,
  intakeId: string,
  what: 'json' | 'stated',
  fields: Record<string, string>,
): Promise<void> {
  const path = `/work/places/${words.code}/budgets/import/${intakeId}/${what}`;
  const response = await world.fetch(path, { ...form(fields), cookies: officer.cookies });
  assert.equal(response.status, 303, path);
}

/** One for each line: the first has an older version and is called anew, three are shared, the last is retired. */
async function keepMappings({ world, placeId, words, officer }: Desk, intakeId: string): Promise<void> {
  const ids: string[] = [];
  const keeping = { intakeId, of: null, validFrom: null, validUntil: null };
  for (const line of words.lines) {
    const name = cut(line, 120);
    const { keptId } = await world.act(placeId, kept.keepMapping, { ...keeping, name }, officer.identityId);
    ids.push(keptId);
  }
  const [keptId = ''] = ids;
  const name = several(words, 1, 118);
  const again = { ...keeping, of: keptId, name: cut(words.lines[0] ?? '', 120) };
  await world.act(placeId, kept.keepMapping, again, officer.identityId);
  await world.act(placeId, kept.renameMapping, { keptId, version: 2, name });
  for (const each of ids.slice(1, 4))
    await world.act(placeId, kept.shareMapping, { keptId: each, version: 1, shared: true });
  await world.act(placeId, kept.retireMapping, { keptId: ids.at(-1) ?? '', version: 1 });
}

/**
 * In place of what stands, with another sum than was stated: both ask for a reason. Once now, and once by the work that
 * goes on; and the public gets it.
 */
async function loadReceived(desk: Desk, newest: number): Promise<void> {
  const { world, placeId, words, officer } = desk;
  for (const [at, action] of [importReceived, carryOutImport()].entries()) {
    const year = newest - at;
    const intakeId = await send(desk, words.lines[at] ?? '', spending(words.labels, year));
    const json = JSON.stringify(spendingMapping(words.lines[at] ?? '', year));
    await say(desk, intakeId, 'json', { json });
    await say(desk, intakeId, 'stated', { stated_original: '1.00' });
    const previewOf = await readAsTrial(world, placeId, intakeId);
    if (at === 1)
      await inPlace(world.house.pool, placeId, (tx) => changeIntake(tx, intakeId, { jobId: randomUUID() }));
    const reasons = { correction: several(words, 8 + at, 500), controlReason: several(words, 10 + at, 500) };
    await world.act(placeId, action, { intakeId, previewOf, ...reasons }, officer.identityId);
    // Loaded and published before.
    await world.act(placeId, publishBudget, { year, side: 'expenditure', version: 5 });
  }
}

/** Another town takes what this one shares. */
export async function copyShared(
  world: World,
  placeId: string,
  from: { placeId: string; code: string },
): Promise<void> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select kept_id as id from live.budget_shared_mapping where place_id = $1 order by name',
    [from.placeId],
  );
  for (const { id } of rows.slice(1))
    await world.act(placeId, kept.copyMapping, { from: from.code, keptId: id });
}
