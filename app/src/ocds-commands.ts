import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bytes, CardinalSettings, OcdsFinding } from '@groundwork-gov/ocds';
import { LineFile } from './line-file.ts';
import { LineList } from './line-list.ts';
import { type CommandInput, type CommandOutput, type LoneCommand, UsageError } from './platform/command.ts';
import { scratchFolder } from './scratch-folder.ts';

// These need no house and no database: whoever looks at procurement data may have neither.

/** The file has faults: said already, one by one. */
class OcdsRefused extends Error {
  readonly code = 'ocds.refused';
  readonly details: { findings: number };

  constructor(findings: number) {
    super(`The file is not as OCDS says: ${findings} to mend.`);
    this.details = { findings };
  }
}

export const prepareCommand: LoneCommand = {
  name: 'prepare',
  usage: 'FILE|- -o OUT -e FINDINGS.csv [--cardinal-settings FILE.ini]',
  summary: 'Corrects compiled releases, one a line, before red flags are worked out, and lists what it found',
  options: {
    output: { type: 'string', short: 'o' },
    errors: { type: 'string', short: 'e' },
    'cardinal-settings': { type: 'string' },
  },
  async runAlone(input, output) {
    const { output: to, errors } = input.options;
    if (typeof to !== 'string' || typeof errors !== 'string')
      throw new UsageError('-o OUT and -e FINDINGS.csv are missing');
    const files = await Promise.all([...input.positionals, to, errors].map(fileItself));
    if (new Set(files).size < files.length)
      throw new UsageError('FILE, OUT and FINDINGS.csv must be three files');
    const bytes = await opened(input, output);
    const settings = await cardinalSettings(input);
    const { prepareLines, qualityCsv, writeJson } = await import('@groundwork-gov/ocds');
    const findings = await teller(output);
    const [releases, rows] = [await LineFile.open(to), await LineFile.open(errors)];
    let count = 0;
    let found = 0;
    for await (const prepared of prepareLines(bytes, settings, findings.tell)) {
      count++;
      found += prepared.rows.length;
      await releases.write(`${writeJson(prepared.release)}\n`);
      await rows.write(qualityCsv(prepared));
    }
    await releases.close();
    await rows.close();
    output.remark(`Releases: ${count}. Findings: ${found}.`);
    findings.sum();
  },
};

export const coverageCommand: LoneCommand = {
  name: 'coverage',
  usage: 'FILE|-',
  summary: 'Counts how often each field of a file of JSON Lines says something',
  options: {},
  async runAlone(input, output) {
    const bytes = await opened(input, output);
    const { coverageOf } = await import('@groundwork-gov/ocds');
    const findings = await teller(output);
    output.say(JSON.stringify((await coverageOf(bytes, findings.tell)).toJson(), null, 2));
    findings.sum();
  },
};

export const validateCommand: LoneCommand = {
  name: 'validate',
  usage: 'FILE|- [--json]',
  summary:
    'Holds releases, records and packages of OCDS against the schema 1.1.5, asks whether dates, sums, ids and statuses fit together, and tells line and path of each finding',
  options: { json: { type: 'boolean' } },
  async runAlone(input, output) {
    const bytes = await opened(input, output);
    const { explainFinding, findingPlace, MEANING_CODES, validateFile } = await import(
      '@groundwork-gov/ocds'
    );
    const counts = new Map<OcdsFinding['code'], number>();
    const list = new LineList();
    try {
      const tell = (finding: OcdsFinding): void => {
        counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
        if (input.options['json'] === true) output.say(JSON.stringify(finding));
        else list.add(`${findingPlace(finding)}: ${explainFinding(finding)} [${finding.code}]`);
      };
      const { releases, records, packages, faulty, doubtful } = await validateFile(bytes, tell);
      if (input.options['json'] !== true) {
        for (const [code, count] of [...counts].sort(([, a], [, b]) => b - a))
          output.say(`${count} × ${code}`);
        if (counts.size > 0) output.say('');
        for await (const line of list) {
          output.say(line);
          await output.taken?.();
        }
      }
      output.remark(
        `Releases: ${releases}. Records: ${records}. Packages: ${packages}. With faults: ${faulty}. With what does not fit together: ${doubtful}.`,
      );
    } finally {
      list.remove();
    }
    // What is doubtful may be so: it is for people to look at.
    for (const code of MEANING_CODES) counts.delete(code);
    const faults = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (faults > 0) throw new OcdsRefused(faults);
  },
};

export const mergeCommand: LoneCommand = {
  name: 'merge',
  usage: 'FILE|- [--versioned]',
  summary:
    'Merges the releases of each contracting process into one compiled release a line, or into versioned ones',
  options: { versioned: { type: 'boolean' } },
  async runAlone(input, output) {
    const bytes = await opened(input, output);
    const { mergeAll, readOcds, releasesIn, Spill, writeJson } = await import('@groundwork-gov/ocds');
    const findings = await teller(output);
    let count = 0;
    async function* releases() {
      for await (const item of readOcds(bytes, findings.tell)) yield* releasesIn(item, findings.tell);
    }
    const folder = scratchFolder();
    try {
      for await (const { compiled, versioned } of mergeAll(releases(), findings.tell, {
        aside: () => new Spill(folder.path),
        contradictions: findings.tell,
      })) {
        count++;
        output.say(writeJson(input.options['versioned'] === true ? versioned : compiled));
        await output.taken?.();
      }
    } finally {
      folder.remove();
    }
    output.remark(`Contracting processes: ${count}.`);
    findings.sum();
  },
};

const PROGRESS_EVERY = 64 * 1024 * 1024;

/** What a command reads: a file, or bytes that come once and have no size yet, as of standard input (`-`) or a pipe. */
export type Source = { file: string; size: number } | { stream: Bytes };

export async function sourceOf({ positionals }: CommandInput): Promise<Source> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('expected one file, or - for standard input');
  if (file === '-') return { stream: process.stdin };
  const found = await stat(file).catch(() => null);
  if (!found || found.isDirectory()) throw new UsageError(`there is no file ${file}`);
  if (!found.isFile()) return { stream: createReadStream(file) };
  return { file, size: found.size };
}

/** The bytes of the one file, or of standard input, with a line now and then for whoever sits before it. */
async function opened(input: CommandInput, output: CommandOutput): Promise<Bytes> {
  const source = await sourceOf(input);
  if ('stream' in source) return watched(source.stream, null, output);
  return watched(createReadStream(source.file, { highWaterMark: 1024 * 1024 }), source.size, output);
}

export async function* watched(
  source: AsyncIterable<Uint8Array>,
  size: number | null,
  output: CommandOutput,
  also?: () => string,
): Bytes {
  const progress = progressOf(size, output, also);
  let read = 0;
  for await (const part of source) {
    read += part.length;
    yield part;
    await progress(read);
  }
}

/** Remarks how many bytes are done, and what else there is to say, now and then to whoever sits before it. */
export function progressOf(
  size: number | null,
  output: CommandOutput,
  also: () => string = () => '',
): (done: number) => Promise<void> {
  let before = 0;
  return async (done) => {
    // Each part may have brought much to say.
    await output.taken?.();
    const isFar = Math.floor(before / PROGRESS_EVERY) < Math.floor(done / PROGRESS_EVERY);
    before = done;
    if (!isFar || !process.stderr.isTTY) return;
    const megabytes = Math.round(done / 1_000_000);
    const part = size ? [`${Math.floor((done / size) * 100)} %`] : [];
    output.remark([`${megabytes} MB read`, ...part, also()].filter((each) => each !== '').join(', '));
  };
}

export async function cardinalSettings(input: CommandInput): Promise<CardinalSettings> {
  const { readCardinalSettings } = await import('@groundwork-gov/ocds');
  return readCardinalSettings((await textOfOption(input, 'cardinal-settings')) ?? '');
}

/** What stands in the file that an option names; undefined where it names none. */
export async function textOfOption({ options }: CommandInput, name: string): Promise<string | undefined> {
  const file = options[name];
  if (typeof file !== 'string') return undefined;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`there is no file ${file}`);
  return text;
}

/** How much was found, and the first of it. */
interface Told {
  count: number;
  list: OcdsFinding[];
}

/** So many are listed for programs; all are remarked and counted. */
const MOST_LISTED = 1000;

/** Remarks what could not be read or is doubtful, as it comes. */
export async function teller(
  output: CommandOutput,
): Promise<{ tell(finding: OcdsFinding): void; sum(): void; told: Told }> {
  const { explainFinding, findingPlace } = await import('@groundwork-gov/ocds');
  const told: Told = { count: 0, list: [] };
  return {
    told,
    tell(finding) {
      if (++told.count <= MOST_LISTED) told.list.push(finding);
      output.remark(`${findingPlace(finding)}: ${explainFinding(finding)} [${finding.code}]`);
    },
    sum() {
      if (told.count > 0) output.remark(`Left out or doubtful: ${told.count}, each told above.`);
    },
  };
}

/** What two names of one file have in common, linked or not; of a file that is not there yet, its path. */
async function fileItself(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? `${found.dev} ${found.ino}` : resolve(path);
}
