import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { writeJson } from '../json/write.ts';
import { type Placed, type Process, Processes } from '../merge/held.ts';
import type { Aside } from '../merge/waiting.ts';
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

  add(
    ocid: string,
    version: Version,
    { value, line, path }: Placed,
    { first, size }: { first: number; size: number },
  ): void {
    const row = writeJson([version, line, path, value]);
    this.#files[partOf(ocid)]!.add(`${first}\t${JSON.stringify(ocid)}\t${size}\t${row}`);
  }

  async *processes(most: number): AsyncGenerator<Process> {
    const ordered: TextFile[] = [];
    try {
      for (const [at, file] of this.#files.entries()) {
        ordered.push(await byProcess(file, new TextFile(join(this.#folder, `processes-${at}`)), most));
        file.remove();
      }
      yield* sideBySide(ordered, most);
    } finally {
      for (const file of [...this.#files, ...ordered]) file.remove();
    }
  }
}

/** The rows of a process one after the other, where its first one stood. Of one that is too large the first is enough, with the size of all. */
async function byProcess(from: TextFile, to: TextFile, most: number): Promise<TextFile> {
  const processes = new Map<string, { size: number; rows: string[] }>();
  for await (const row of from.lines()) {
    const [first = '', ocid = '', size = ''] = row.split('\t', 3);
    let known = processes.get(ocid);
    if (!known) processes.set(ocid, (known = { size: 0, rows: [] }));
    known.size += Number(size);
    if (known.size <= most) known.rows.push(row);
    else {
      const [begun = row] = known.rows;
      const [head = first] = begun.split('\t', 1);
      const [version, line, path] = valueOf(begun);
      known.rows = [`${head}\t${ocid}\t${known.size}\t${writeJson([version, line, path, {}])}`];
    }
  }
  for (const { rows } of processes.values()) for (const row of rows) to.add(row);
  return to;
}

/** What a row holds behind its third tab. */
function valueOf(row: string): [Version, number, string, JsonObject] {
  let at = 0;
  for (let tab = 0; tab < 3; tab++) at = row.indexOf('\t', at) + 1;
  return parseJson(row.slice(at), { deepest: WRAPPED }) as unknown as [Version, number, string, JsonObject];
}

async function* sideBySide(files: readonly TextFile[], most: number): AsyncGenerator<Process> {
  const heads: { process: Process; rest: AsyncIterator<Process> }[] = [];
  for (const file of files) {
    const rest = processesOf(file, most);
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

async function* processesOf(file: TextFile, most: number): AsyncGenerator<Process, undefined> {
  let processes = new Processes(most);
  let before: string | null = null;
  for await (const row of file.lines()) {
    const [first = '', ocid = '', size = ''] = row.split('\t', 3);
    if (before !== null && ocid !== before) {
      yield* processes.take();
      processes = new Processes(most);
    }
    before = ocid;
    const [version, line, path, value] = valueOf(row);
    const at = { first: Number(first), size: Number(size) };
    processes.add(JSON.parse(ocid) as string, version, { value, line, path }, at);
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
