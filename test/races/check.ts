import { parseArgs } from 'node:util';
import { withOwnPostgres } from '../support/own-postgres.ts';

/** `npm run check:races [-- --histories N --seed S]`: the long version of races.test.ts. */
const { values } = parseArgs({
  options: { histories: { type: 'string', default: '100' }, seed: { type: 'string' } },
});
const histories = Number(values.histories);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const again = (count: number, from: number): string =>
  `npm run check:races -- --histories ${count} --seed ${from}`;
console.log(`${histories} histories from seed ${seed} (again: ${again(histories, seed)})`);

await withOwnPostgres(async () => {
  const [{ newTally, play }, { racedActions }, { neverDone, report }, { openRaces }] = await Promise.all([
    import('./history.ts'),
    import('./inputs.ts'),
    import('./report.ts'),
    import('./town.ts'),
  ]);
  const [actions, tally, from] = [racedActions(), newTally(), performance.now()];
  const races = await openRaces();
  try {
    for (let at = 0; at < histories; at += 1) {
      try {
        await play(races, actions, seed + at, tally);
      } catch (error) {
        console.error(error);
        console.error(`This history does not hold. Again: ${again(1, seed + at)}`);
        process.exitCode = 1;
        break;
      }
    }
  } finally {
    await races.close();
  }
  for (const line of report(tally, actions, performance.now() - from)) console.log(line);
  // What was never done was never raced; a run that is long enough to be called one does everything.
  if (tally.histories >= 20 && neverDone(tally, actions).length > 0) process.exitCode = 1;
});
