import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, report } from './report.ts';
import { besiege } from './siege.ts';

test('whatever is killed, stopped or cut off, nothing acknowledged is lost, half done or doubled (abuse case 35)', async (t) => {
  const seed = Number(process.env['GROUNDWORK_CRASH_SEED'] ?? Date.now() % 2 ** 31);
  t.diagnostic(`seed ${seed} (GROUNDWORK_CRASH_SEED)`);
  const plan = { seed, kills: 3, stops: 2, faults: 1, officers: 4, seconds: 180 };
  const figures = await besiege({ ...plan, tell: (line) => t.diagnostic(line) });
  for (const line of report(figures)) t.diagnostic(line);
  assert.deepEqual(faultsOf(figures), []);
  assert.ok(figures.verdict.acknowledged > 0, 'nothing was done, so nothing could be lost');
});
