import { after, before, test } from 'node:test';
import { newTally, play } from './history.ts';
import { racedActions } from './inputs.ts';
import { report } from './report.ts';
import { openRaces, type Races } from './town.ts';

const HISTORIES = 1;

let races: Races;
before(async () => {
  races = await openRaces();
});
after(() => races.close());

test('sixteen clients at once, with every action there is, leave every invariant as it was', async (t) => {
  const seed = Number(process.env['GROUNDWORK_RACES_SEED'] ?? Date.now() % 2 ** 31);
  t.diagnostic(`seed ${seed} (GROUNDWORK_RACES_SEED)`);
  const tally = newTally();
  const from = performance.now();
  for (let at = 0; at < HISTORIES; at += 1) await play(races, racedActions(), seed + at, tally);
  for (const line of report(tally, racedActions(), performance.now() - from)) t.diagnostic(line);
});
