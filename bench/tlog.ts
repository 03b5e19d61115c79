import { join } from 'node:path';
import {
  ED25519,
  formatCheckpoint,
  generateKey,
  LogWriter,
  parseSignerKey,
  publishCheckpoint,
  publishFiles,
  signNote,
} from '../libs/tlog/src/index.ts';
import { inChild } from './support/child.ts';
import { median, megabytes, printTable, seconds, times, whole } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';

/**
 * How long the verifier takes for a public log in a folder (1,000,000 entries), beside two bare passes in the same run:
 * SHA-256 over the same bytes, file by file, and as many calls of SHA-256 as leaves and nodes need at the least.
 */

const ENTRIES = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const A_CHECKPOINT = 50_000;
const ORIGIN = 'bench.example/ledger';

interface Timed {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
  bytes: number;
}

await inScratchFolder(async (folder) => {
  const { verifier, signer } = generateKey(ORIGIN, ED25519);
  const log = join(folder, 'log');
  const from = performance.now();
  await writeLog(log, signer);
  console.log(`Wrote ${whole(ENTRIES)} entries in ${seconds((performance.now() - from) / 1000)}.`);
  const question = { folder: log, policy: `log ${verifier}\nquorum none\n`, entries: ENTRIES };
  const ask = (how: string) => inChild<Timed>('tlog-once.ts', { ...question, how });
  const rounds: { ours: Timed; bytes: Timed; calls: Timed }[] = [];
  // Into the cache of the disk, for all alike.
  await ask('bytes');
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await ask('verify'), bytes: await ask('bytes'), calls: await ask('calls') });
  report(rounds);
});

async function writeLog(folder: string, signer: string): Promise<void> {
  const key = parseSignerKey(signer);
  const writer = new LogWriter();
  for (let index = 0; index < ENTRIES; ) {
    for (const end = Math.min(ENTRIES, index + A_CHECKPOINT); index < end; index++)
      writer.append(entryOf(index));
    await publishFiles(folder, [...writer.takeFull(), ...writer.partials()]);
    const text = formatCheckpoint({ origin: ORIGIN, size: writer.size, root: writer.root() });
    await publishCheckpoint(folder, signNote(text, [key]));
  }
}

/** As long as the entries of the record are. */
function entryOf(index: number): Buffer {
  const at = new Date(1.7e12 + 1000 * index).toISOString();
  return Buffer.from(
    `{"v":1,"at":"${at}","place":"EJEMPLO","actor":"Zk3vJ0q8mXcWnT5rYb1uPa","act":"budget.published","subject":"budget/2024/expenditure@${index}","content":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"0b9f5c1e-6a5d-4b0e-9a43-8f3f4a1d2c77"}`,
  );
}

function report(rounds: readonly { ours: Timed; bytes: Timed; calls: Timed }[]): void {
  const row = (name: string, pick: (round: (typeof rounds)[number]) => Timed) => {
    const all = rounds.map(pick);
    const wall = median(all.map((each) => each.seconds));
    const ours = median(rounds.map((round) => round.ours.seconds));
    const cpu = median(all.map((each) => each.cpuSeconds));
    const peak = megabytes(Math.max(...all.map((each) => each.peakBytes)));
    const ratios = rounds.map((round) => (round.ours.seconds / pick(round).seconds).toFixed(2)).join(' ');
    return [name, seconds(wall), seconds(cpu), peak, times(ours / wall), ratios];
  };
  console.log(`${megabytes(rounds[0]?.bytes.bytes ?? 0)} of entries:`);
  printTable([
    ['', 'time', 'CPU', 'most memory', 'verify takes', 'of the rounds'],
    row('verify', (round) => round.ours),
    row('SHA-256 over the same bytes', (round) => round.bytes),
    row('SHA-256 of every leaf and node', (round) => round.calls),
  ]);
}
