import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ledgerReader, parsePaymentMapping, screenPayments } from '../../libs/payments/src/index.ts';
import { answer, question } from './child.ts';

/** One pass over a payment ledger: read and screened by us, or its lines read and sorted. */

const { path, how } = question<{ path: string; how: 'screen' | 'sort' }>();
const start = performance.now();
const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
let found = 0;
let readAt = 0;
if (how === 'sort') {
  const lines: string[] = [];
  for await (const line of createInterface({ input: bytes })) lines.push(line);
  readAt = performance.now();
  lines.sort();
  for (let at = 1; at < lines.length; at++) if (lines[at] === lines[at - 1]) found += 1;
} else {
  const names = ['supplier', 'supplierId', 'bankAccount', 'invoice', 'unit', 'category'];
  const mapping = parsePaymentMapping({
    mapping: 'groundwork.payment-mapping@1',
    title: 'A made-up town',
    currency: 'EUR',
    date: 'date',
    amount: 'amount',
    columns: Object.fromEntries(names.map((name) => [name, name])),
  });
  const reader = ledgerReader({ mapping, digits: 2 });
  await reader.add({ name: 'ledger.csv', bytes });
  const ledger = reader.finish();
  readAt = performance.now();
  const screening = screenPayments(ledger, {
    thresholds: [{ limit: 1_000_000n, name: 'three offers', from: null, until: null }],
    calendar: { weekend: [0, 6], holidays: [], opens: null, closes: null },
  });
  found = screening.rules.reduce((sum, rule) => sum + rule.questions, 0);
}
const end = performance.now();
const { user, system } = process.cpuUsage();
answer({
  readSeconds: (readAt - start) / 1000,
  workSeconds: (end - readAt) / 1000,
  cpuSeconds: (user + system) / 1e6,
  found,
});
