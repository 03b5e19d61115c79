import assert from 'node:assert/strict';
import { after, afterEach, before, mock, test } from 'node:test';
import { publishBudget } from '../../app/src/budget/actions.ts';
import { proveLogs } from '../../app/src/platform/backup/prove-logs.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { sendMail } from '../../app/src/platform/mail/mail.ts';
import { WORLD_SECRET } from '../support/backups.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';

const HOUR = 3_600_000;

let world: World;
let town: string;
let clerk: Somebody;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  clerk = await world.appoint(town, ['places.read', 'budget.import', 'budget.publish']);
});
afterEach(() => mock.timers.reset());
after(() => world.close());

/** The program's clock; the database goes by its own. */
const clockOff = (ms: number): void => mock.timers.enable({ apis: ['Date'], now: Date.now() + ms });

let year = 2021;

async function aDay(): Promise<void> {
  const cookies = await world.signIn(clerk);
  await world.load(town, `${year}-spending.csv`, spendingCsv({}, year));
  await world.act(town, publishBudget, { year, side: 'expenditure', version: 1 }, clerk.identityId);
  year += 1;
  for (const path of ['/places/ALFA/budget', '/work/places/ALFA'])
    assert.equal((await world.fetch(path, { cookies })).status, 200, path);
  const letters = (await world.mails()).length;
  await inPlace(world.house.pool, town, (tx) =>
    sendMail(tx, {
      to: 'ana@test.invalid',
      language: 'en',
      template: 'account.mail.invitation',
      params: { name: 'Ana', place: 'Alfa', invited: 'you', host: '', as: 'nothing', post: '', days: 7 },
    }),
  );
  await world.work();
  assert.equal((await world.mails()).length, letters + 1, 'the letter left at once');
  await keepLogs(world.house.logs);
}

async function logsHold(): Promise<void> {
  const { connections, logs } = world.house;
  const proofs = await proveLogs(connections.published, WORLD_SECRET, [], logs.lastSigned);
  assert.ok(proofs.length >= 1);
  for (const proof of proofs) assert.deepEqual([proof.findings, proof.lost], [[], 0n]);
}

test('a program whose clock is an hour ahead of the database’s works, records and writes letters at once', async () => {
  await aDay();
  clockOff(HOUR);
  await aDay();
  await logsHold();
});

test('so does one whose clock is an hour behind', async () => {
  clockOff(-HOUR);
  await aDay();
  await logsHold();
});

test('and when the clock is right again nothing of it is left', async () => {
  await aDay();
  await logsHold();
  const { rows } = await world.admin.query(
    'select count(*) filter (where alarm is not null)::int as alarms, bool_and(size = signed_size) as signed from public_record.log',
  );
  assert.deepEqual(rows, [{ alarms: 0, signed: true }]);
});
