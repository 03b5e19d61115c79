import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase, ROLE_KEY } from '../support/database.ts';
import { faultsOf, report } from './report.ts';
import { carryLoad } from './run.ts';

test('while residents read and officers work, every answer comes and is true', async (t) => {
  const seed = Number(process.env['GROUNDWORK_LOAD_SEED'] ?? Date.now() % 2 ** 31);
  t.diagnostic(`seed ${seed} (GROUNDWORK_LOAD_SEED)`);
  const database = await freshDatabase();
  try {
    const figures = await carryLoad({
      places: 4,
      lines: 2400,
      readers: 3,
      officers: 2,
      seed,
      runs: [{ name: 'without a pause', seconds: 1, think: { least: 0, most: 0 } }],
      database: { url: database.url, secret: ROLE_KEY },
      tell: (line) => t.diagnostic(line),
    });
    for (const line of report(figures)) t.diagnostic(line);
    assert.deepEqual(faultsOf(figures), []);
    const steps = figures.runs[0]?.steps.map(({ step }) => step) ?? [];
    for (const step of ['receipt', 'API, lines of an office', 'publish', 'sign out'])
      assert.ok(steps.includes(step), `nobody came as far as "${step}"`);
  } finally {
    await database.drop();
  }
});
