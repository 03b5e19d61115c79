import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { inChild } from './support/child.ts';
import { median, megabytes, printTable, seconds, times, whole } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';

/**
 * Reading and screening a large payment ledger, beside reading the same file's lines and sorting them, which a program that looks for
 * repeated payments cannot do without. See docs/bench.md.
 */

const ROWS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 1);

interface Timed {
  readSeconds: number;
  workSeconds: number;
  cpuSeconds: number;
  peakBytes: number;
  found: number;
}

await inScratchFolder(async (folder) => {
  const path = join(folder, 'ledger.csv');
  await writeLedger(path, ROWS);
  console.log(`${whole(ROWS)} payments, ${megabytes(statSync(path).size)}, ${ROUNDS} rounds in turn\n`);
  const ours: Timed[] = [];
  const bare: Timed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await inChild<Timed>('payments-once.ts', { path, how: 'screen' }));
    bare.push(await inChild<Timed>('payments-once.ts', { path, how: 'sort' }));
  }
  const middle = (list: readonly Timed[], of: (one: Timed) => number): number => median(list.map(of));
  const all = (one: Timed): number => one.readSeconds + one.workSeconds;
  const line = (name: string, list: readonly Timed[]): string[] => [
    name,
    seconds(middle(list, (one) => one.readSeconds)),
    seconds(middle(list, (one) => one.workSeconds)),
    `${whole(ROWS / middle(list, all))}/s`,
    seconds(middle(list, (one) => one.cpuSeconds)),
    megabytes(Math.max(...list.map((one) => one.peakBytes))),
    whole(list[0]?.found ?? 0),
  ];
  printTable([
    ['', 'read', 'screen or sort', 'payments', 'CPU', 'most memory', 'questions or repeats'],
    line('all thirteen screens', ours),
    line('lines, sorted', bare),
  ]);
  console.log(`\nRatio: ${times(middle(ours, all) / middle(bare, all))} of the time`);
});

/** Payments of a made-up town: 20,000 suppliers of very different size, four years, one in a thousand entered twice with a slip. */
async function writeLedger(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  let seed = 20_241_103;
  // Park and Miller's generator, so that every run has the same file.
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  out.write('supplier,supplierId,bankAccount,invoice,unit,category,date,amount\n');
  let chunk = '';
  for (let row = 0; row < rows; row++) {
    const supplier = Math.floor(20_000 * random() ** 3);
    const cents = Math.round(Math.exp(4 + 6 * random()) * 100);
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(1461 * random()))).toISOString().slice(0, 10);
    const tail = `Unit ${supplier % 60},Category ${supplier % 25},${day},${(cents / 100).toFixed(2)}\n`;
    const head = `Supplier number ${supplier} Ltd,S${supplier},GB${supplier + 10_000_000},`;
    chunk += `${head}INV-${100_000 + row},${tail}`;
    if (row % 1000 === 0) chunk += `${head}INV ${100_000 + row},${tail}`;
    if (chunk.length > 1_000_000) {
      if (!out.write(chunk)) await once(out, 'drain');
      chunk = '';
    }
  }
  out.end(chunk);
  await once(out, 'finish');
}
