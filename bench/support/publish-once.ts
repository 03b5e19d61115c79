import { publishBudget } from '../../app/src/budget/actions.ts';
import { measures } from '../../app/src/diagnose/measures.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { answer, question } from './child.ts';
import { act, houseOn } from './house.ts';

const { adminUrl, placeId, year } = question<{ adminUrl: string; placeId: string; year: number }>();

const house = await houseOn(adminUrl);
const from = performance.now();
const { lines } = await act(house, placeId, publishBudget, { year, side: 'expenditure', version: 1 });
const published = performance.now();
const measure = measures.find((each) => each.id === 'pefa.pi-2.1');
if (!measure) throw new Error('pefa.pi-2.1 is not among the measures');
const { figures } = await readPlace(house.pool, placeId, (tx) =>
  measure.compute(tx, { from: year, to: year, asOf: new Date() }, {}),
);
answer({
  lines,
  seconds: (published - from) / 1000,
  measureSeconds: (performance.now() - published) / 1000,
  heads: figures[0]?.rows.length ?? 0,
});
await house.connections.close();
