import { parseArgs } from 'node:util';
import { faultsOf, report } from './report.ts';
import { besiege } from './siege.ts';

/** `npm run check:crash [-- --kills N --stops N --faults N --minutes N --seed S]`: the long version of crash.test.ts. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    stops: { type: 'string', default: '50' },
    faults: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
const figures = await besiege({
  seed,
  kills: Number(values.kills),
  stops: Number(values.stops),
  faults: Number(values.faults),
  officers: 8,
  seconds: Number(values.minutes) * 60,
  tell: (line) => console.log(line),
});
for (const line of report(figures)) console.log(line);
const found = faultsOf(figures);
for (const line of found) console.error(line);
process.exitCode = found.length > 0 ? 1 : 0;
