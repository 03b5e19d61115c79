import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { writeJson } from '../json/write.ts';
import { type Process, Processes } from '../merge/held.ts';
import type { Aside, Placed } from '../merge/merge.ts';
import type { Version } from '../read/items.ts';
import { linesOf } from '../read/lines.ts';

const PARTS = 128;
const A_WRITE = 64 * 1024;
/** A release waits in a list of what is known of it. */
const WRAPPED = 501;

/**
 * Releases that wait in files of a folder, which whoever gives it removes. Those of one process wait in one of them, so that each file can be put in order for itself, with no more than one
 * in memory; then the files are gone through side by side, and processes come in the order in which their ocids came first.
 */
export class Spill implements Aside {
  readonly #folder: string;
  readonly #files: TextFile[];

  constructor(folder: string) {
    this.#folder = folder;
    this.#files = Array.from({ length: PARTS }, (_, at) => new TextFile(join(folder, `releases-${at}`)));
  }

  add(ocid: string, version: Version, { value, line, path }: Placed, first: number): void {
    const row = writeJson([version, line, path, value]);
    this.#files[partOf(ocid)]!.add(`${first}\t${JSON.stringify(ocid)}\t${row}`);
  }

  async *processes(): AsyncGenerator<Process> {
    const ordered: TextFile[] = [];
    try {
      for (const [at, file] of this.#files.entries()) {
        ordered.push(await byProcess(file, new TextFile(join(this.#folder, `processes-${at}`))));
        file.remove();
      }
      yield* sideBySide(ordered);
    } finally {
      for (const file of [...this.#files, ...ordered]) file.remove();
    }
  }
}

/** The rows of a process one after the other, where its first one stood. */
async function byProcess(from: TextFile, to: TextFile): Promise<TextFile> {
  const rows = new Map<string, string[]>();
  for await (const row of from.lines()) {
    const ocid = row.slice(row.indexOf('\t') + 1, row.indexOf('\t', row.indexOf('\t') + 1));
    const known = rows.get(ocid);
    if (known) known.push(row);
    else rows.set(ocid, [row]);
  }
  for (const each of rows.values()) for (const row of each) to.add(row);
  return to;
}

async function* sideBySide(files: readonly TextFile[]): AsyncGenerator<Process> {
  const heads: { process: Process; rest: AsyncIterator<Process> }[] = [];
  for (const file of files) {
    const rest = processesOf(file);
    const { done, value } = await rest.next();
    if (!done) heads.push({ process: value, rest });
  }
  while (heads.length > 0) {
    const head = heads.reduce((a, b) => (b.process.first < a.process.first ? b : a));
    yield head.process;
    const { done, value } = await head.rest.next();
    if (done) heads.splice(heads.indexOf(head), 1);
    else head.process = value as Process;
  }
}

async function* processesOf(file: TextFile): AsyncGenerator<Process, undefined> {
  let processes = new Processes();
  let before: string | null = null;
  for await (const row of file.lines()) {
    const [first = '', ocid = ''] = row.split('\t', 2);
    if (before !== null && ocid !== before) {
      yield* processes.take();
      processes = new Processes();
    }
    before = ocid;
    const json = parseJson(row.slice(first.length + ocid.length + 2), WRAPPED);
    const [version, line, path, value] = json as unknown as [Version, number, string, JsonObject];
    processes.add(JSON.parse(ocid) as string, version, { value, line, path }, Number(first));
  }
  yield* processes.take();
}

/** FNV-1a (Fowler, Noll and Vo): ocids of one publisher differ at their end. */
function partOf(ocid: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ocid.length; at++) hash = Math.imul(hash ^ ocid.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % PARTS;
}

/** A file of lines: written, then read once. */
class TextFile {
  readonly #path: string;
  #file: number | null = null;
  #text: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(line: string): void {
    this.#text.push(line, '\n');
    this.#length += line.length;
    if (this.#length >= A_WRITE) this.#write();
  }

  async *lines(): AsyncGenerator<string> {
    if (this.#length > 0) this.#write();
    if (this.#file === null) return;
    // What was read once may be longer with what is known of it.
    const bytes = createReadStream(this.#path, { highWaterMark: 64 * 1024 });
    for await (const { text } of linesOf(bytes, () => {}, Number.POSITIVE_INFINITY)) yield text;
  }

  remove(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    rmSync(this.#path);
    this.#file = null;
  }

  #write(): void {
    this.#file ??= openSync(this.#path, 'wx', 0o600);
    writeSync(this.#file, this.#text.join(''));
    this.#text = [];
    this.#length = 0;
  }
}
