import { createHash } from 'node:crypto';
import { type JsonObject, readOcds } from '@groundwork-gov/ocds';
import { at, isObject } from './reach.ts';

/** A record as it is published: a process with the releases it was compiled from. */
export interface ProcessRecord {
  ocid: string;
  compiled: JsonObject;
  record: JsonObject;
}

/** The records in a part of a snapshot, read with every number as it was written. */
export async function recordsIn(bytes: Uint8Array): Promise<ProcessRecord[]> {
  const records: ProcessRecord[] = [];
  for await (const { value } of readOcds(inOne(bytes), neverWrong)) {
    const compiled = at(value, 'compiledRelease');
    const ocid = at(value, 'ocid');
    if (!isObject(compiled) || typeof ocid !== 'string') throw new Error('a part holds what is no record');
    records.push({ ocid, compiled, record: value });
  }
  return records;
}

/** What the releases of a process say together, as it stands at the desk. */
export async function compiledIn(text: string): Promise<JsonObject> {
  for await (const { value } of readOcds(inOne(Buffer.from(text)), neverWrong))
    if (isObject(value)) return value;
  throw new Error('a process holds what is no release');
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Parts were written by us out of releases that could be read. */
function neverWrong(finding: { code: string; line: number; path: string }): void {
  throw new Error(`a part of a snapshot is broken: ${finding.code} at line ${finding.line} ${finding.path}`);
}

/** What a process is called in addresses: its ocid may hold any text, and two sources may have the same. */
export const processIdOf = (sourceNo: number, ocid: string): string =>
  createHash('sha256').update(`${sourceNo} ${ocid}`).digest('hex').slice(0, 20);
