import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../scripts/support/ensure-built.mjs';
import { root } from '../scripts/support/root.mjs';
import { inChild } from './support/child.ts';
import { type Timed, timedCommand } from './support/command.ts';
import { median, megabytes, printTable, seconds, times } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';

/**
 * All red flags of a large file of compiled releases, the whole command with its start, beside one JSON.parse of each line in the same run.
 * The file repeats the lines of a real publisher with new ocids, up to the megabytes asked for (2000 need that room on the disk).
 * See docs/bench.md.
 */

const MEGABYTES = Number(process.argv[2] ?? 200);
const ROUNDS = Number(process.argv[3] ?? 3);
const PUBLISHER = process.argv[4] ?? 'armenia';

const data = join(process.env['GROUNDWORK_SHARED'] ?? join(root, '..', 'shared'), 'data', 'ocds', PUBLISHER);
const SETTINGS = ['R003', 'R018', 'R024', 'R025', 'R028', 'R030', 'R035', 'R036', 'R038', 'R048', 'R058'];

await ensureBuilt();
await inScratchFolder(async (folder) => {
  const [path, settings] = [join(folder, 'compiled.jsonl'), join(folder, 'settings.ini')];
  writeFileSync(settings, SETTINGS.map((code) => `[${code}]\n`).join(''));
  await repeat(['compiled.jsonl', 'releases.jsonl'].map((name) => join(data, name)).find(existsSync)!, path);
  const bytes = statSync(path).size;
  console.log(`${megabytes(bytes)} of ${PUBLISHER}, ${ROUNDS} rounds in turn\n`);
  const rounds: { cardinal: Timed; groundwork: Timed; parse: Timed }[] = [];
  // Into the cache of the disk, for both alike.
  await inChild('redflags-once.ts', { path });
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      cardinal: await timedCommand([
        'redflags',
        path,
        '--profile',
        'cardinal',
        '--json',
        '--cardinal-settings',
        settings,
      ]),
      groundwork: await timedCommand(['redflags', path, '--json']),
      parse: await inChild<Timed>('redflags-once.ts', { path }),
    });
  const row = (name: string, pick: (round: (typeof rounds)[number]) => Timed): string[] => {
    const all = rounds.map(pick);
    const wall = median(all.map((each) => each.seconds));
    return [
      name,
      seconds(wall),
      seconds(median(all.map((each) => each.cpuSeconds))),
      `${megabytes(bytes / wall)}/s`,
      megabytes(Math.max(...all.map((each) => each.peakBytes))),
    ];
  };
  printTable([
    ['', 'time', 'CPU', '', 'most memory'],
    row('profile cardinal, all eleven, with start', (round) => round.cardinal),
    row('profile groundwork, all 22, with start', (round) => round.groundwork),
    row('JSON.parse of each line', (round) => round.parse),
  ]);
  for (const name of ['cardinal', 'groundwork'] as const) {
    const ratios = (of: (timed: Timed) => number): number[] =>
      rounds.map((round) => of(round.parse) / of(round[name]));
    console.log(
      `\n${name}: faster by ${told(ratios((timed) => timed.seconds))}, less CPU by ${told(ratios((timed) => timed.cpuSeconds))}`,
    );
  }
});

function told(list: readonly number[]): string {
  return `${times(median(list))} (${list.map((each) => each.toFixed(1)).join(' ')})`;
}

async function repeat(from: string, to: string): Promise<void> {
  const lines = readFileSync(from, 'utf8').trim().split('\n');
  const out = createWriteStream(to);
  let size = 0;
  for (let round = 0; size < MEGABYTES * 1e6; round++)
    for (const line of lines) {
      const text = `${line.replace(/"ocid": ?"/, `$&${round}-`)}\n`;
      size += Buffer.byteLength(text);
      if (!out.write(text)) await once(out, 'drain');
    }
  out.end();
  await once(out, 'finish');
}
