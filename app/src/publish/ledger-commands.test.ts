import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../../test/support/command.ts';

let line: CommandLine;
before(async () => {
  line = await openCommandLine();
});
after(() => line.close());

test('where nothing has stopped there is nothing to go on from', async () => {
  assert.equal(await line.done('ledger', 'state'), '');
  const refused = await line.run('ledger', 'go-on', '--reason', 'For no reason');
  assert.equal(refused.code, 1);
  assert.match(refused.remarks, /has not stopped/);
});

test('whoever gives a log another name says why, and of which place', async () => {
  assert.equal((await line.run('ledger', 'go-on')).code, 2);
  assert.equal((await line.run('ledger', 'go-on', '--reason', 'x'.repeat(501))).code, 2);
  assert.equal((await line.run('ledger', 'go-on', '--place', 'NOWHERE', '--reason', 'x')).code, 1);
});

test('a log that was put back is shown as stopped, with what was signed of it', async () => {
  const { rows } = await line.admin.query<{ id: string }>(
    "select place_id as id from live.place where kind = 'programme'",
  );
  await line.admin.query(
    `insert into public_record.log (place_id, origin, root, alarm) values ($1, 'town.example/ledger', $2, 'rewritten')`,
    [rows[0]?.id, Buffer.alloc(32)],
  );
  const said = await line.done('ledger', 'state');
  assert.match(said, /^town\.example\/ledger: STOPPED, 0 lines, none signed$/m);
  assert.match(said, /npx groundwork ledger go-on --reason/);
  // What was signed is not at hand: then nobody can say how the old name ended.
  const refused = await line.run('ledger', 'go-on', '--reason', 'A broken disk');
  assert.equal(refused.code, 1);
  assert.match(refused.remarks, /GROUNDWORK_SIGNED/);
});
