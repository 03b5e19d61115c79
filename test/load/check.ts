import { parseArgs } from 'node:util';
import { faultsOf, report } from './report.ts';
import { carryLoad } from './run.ts';

/** `npm run check:load [-- --places N --lines N --minutes N --readers N --officers N --seed S]`: the long version of load.test.ts. */
const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '200' },
    lines: { type: 'string', default: '5000000' },
    minutes: { type: 'string', default: '3' },
    readers: { type: 'string', default: '32' },
    officers: { type: 'string', default: '8' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
const seconds = Number(values.minutes) * 60;
const figures = await carryLoad({
  places: Number(values.places),
  lines: Number(values.lines),
  readers: Number(values.readers),
  officers: Number(values.officers),
  seed,
  runs: [
    { name: 'without a pause', seconds, think: { least: 0, most: 0 } },
    { name: 'with one to five seconds of thought', seconds, think: { least: 1, most: 5 } },
  ],
  tell: (line) => console.log(line),
});
for (const line of report(figures)) console.log(line);
const found = faultsOf(figures);
for (const line of found) console.error(line);
process.exitCode = found.length > 0 ? 1 : 0;
