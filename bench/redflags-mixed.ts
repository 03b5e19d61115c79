import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../scripts/support/ensure-built.mjs';
import { root } from '../scripts/support/root.mjs';
import { timedCommand } from './support/command.ts';
import { megabytes, printTable, seconds } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';

/**
 * Red flags of a file in which shapes are mixed: releases on a line, in doubt, broken, in packages on a line and over many, in records; without and with
 * three lines of 100 MB each (a release, one in doubt, a package). What it takes, and the most memory. See docs/bench.md.
 */

const MEGABYTES = Number(process.argv[2] ?? 200);
const LONG = Number(process.argv[3] ?? 100);
const PROFILES = (process.argv[4] ?? 'cardinal,groundwork').split(',');

const data = join(
  process.env['GROUNDWORK_SHARED'] ?? join(root, '..', 'shared'),
  'data',
  'ocds',
  'armenia',
  'releases.jsonl',
);

type Shape = (line: string) => string;
const lines = (count: number): Shape[] => Array.from({ length: count }, () => (line) => line);
/** What the reference reads too: compiled releases on a line, clean, in doubt or broken. */
const OF_LINES: readonly Shape[] = [
  ...lines(22),
  (line) => line.replace('{', '{"ocid":"twice",'),
  (line) => line.replace(/"amount": ?([0-9]+)[^0-9.]/, '"amount":1e$1,'),
  (line) => line.slice(0, -5),
];
const OF_ALL: readonly Shape[] = [
  ...OF_LINES,
  (line) => `{"version":"1.1","releases":[${line}]}`,
  (line) => JSON.stringify({ version: '1.1', releases: [JSON.parse(line)] }, null, 1),
  (line) => `{"ocid":"of a record","compiledRelease":${line}}`,
];

await ensureBuilt();
await inScratchFolder(async (folder) => {
  if (!existsSync(data)) throw new Error('This needs the data of $GROUNDWORK_SHARED.');
  const settings = join(folder, 'settings.ini');
  const codes = ['R003', 'R018', 'R024', 'R025', 'R028', 'R030', 'R035', 'R036', 'R038', 'R048', 'R058'];
  writeFileSync(settings, codes.map((code) => `[${code}]\n`).join(''));
  const rows: string[][] = [];
  const path = join(folder, 'mixed.jsonl');
  for (const profile of PROFILES)
    for (const long of [[], ['release'], ['doubtful'], ['package'], ['release', 'doubtful', 'package']]) {
      if (profile === 'cardinal' && long.includes('package')) continue;
      await writeMixed(path, profile === 'cardinal' ? OF_LINES : OF_ALL, long);
      const own = profile === 'cardinal' ? ['--cardinal-settings', settings] : [];
      const {
        seconds: taken,
        cpuSeconds,
        peakBytes,
      } = await timedCommand(['redflags', path, '--profile', profile, '--json', ...own]);
      const what = long.length === 0 ? 'no long line' : `and of ${LONG} MB a ${long.join(', ')}`;
      const { size } = statSync(path);
      rows.push([profile, what, megabytes(size), seconds(taken), seconds(cpuSeconds), megabytes(peakBytes)]);
    }
  printTable([['', '', '', 'time', 'CPU', 'most memory'], ...rows]);
});

async function writeMixed(path: string, shapes: readonly Shape[], long: readonly string[]): Promise<void> {
  const releases = readFileSync(data, 'utf8').trim().split('\n');
  const out = createWriteStream(path);
  let size = 0;
  const write = async (text: string): Promise<void> => {
    if (!out.write(`${text}\n`)) await once(out, 'drain');
  };
  for (let round = 0; size < MEGABYTES * 1e6; round++)
    for (const [at, line] of releases.entries()) {
      const own = line.replace(/"ocid": ?"/, `$&${round}-`);
      size += Buffer.byteLength(own);
      await write(shapes[at % shapes.length]!(own));
      if (round > 0 || at !== 100) continue;
      for (const name of long) await write(longLine(name, line));
    }
  out.end();
  await once(out, 'finish');
}

/** A release with items until it is long enough; or a package of releases. */
function longLine(name: string, line: string): string {
  const most = LONG * 1e6;
  if (name === 'package') {
    const count = Math.ceil(most / line.length);
    const releases = Array.from({ length: count }, (_, at) => line.replace(/"ocid": ?"/, `$&long-${at}-`));
    return `{"version":"1.1","releases":[${releases.join(',')}]}`;
  }
  const item =
    '{"id":"1","description":"Գրասենյակային թուղթ A4","classification":{"scheme":"CPV","id":"30197642"},"quantity":12.50}';
  const award = `{"id":"1","status":"active","suppliers":[{"id":"s"}],"items":[${Array(
    Math.ceil(most / Buffer.byteLength(item)),
  )
    .fill(item)
    .join(',')}]}`;
  return `{${name === 'doubtful' ? '"ocid":"long too",' : ''}"ocid":"long ${name}","awards":[${award}]}`;
}
