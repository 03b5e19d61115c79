import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCheckpoint } from './checkpoint.ts';
import { EMPTY_ROOT, leafHash, nodeHash } from './hash.ts';
import { COSIGNATURE, ED25519, formatVerifierKey } from './keys.ts';
import { type Policy, parsePolicy } from './policy.ts';
import type { TileSource } from './tiles.ts';
import { LogWriter } from './write/log-writer.ts';
import { generateKey, parseSignerKey, type SignerKey, signNote } from './write/sign.ts';

// For tests: the vectors where they are at hand, the recursive definitions of RFC 9162, and small logs in memory.

const root = join(import.meta.dirname, '../../..');
const data = join(process.env['GROUNDWORK_SHARED'] ?? join(root, '../shared'), 'data/tlog');

export const hasVectors = existsSync(data);
export const needsVectors = { skip: hasVectors ? false : 'needs ../shared/data' } as const;
export const vectorPath = (...path: string[]): string => join(data, ...path);
export const vectorJson = <Value>(...path: string[]): Value =>
  JSON.parse(readFileSync(join(data, ...path), 'utf8')) as Value;

const splitOf = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** MTH(D[n]) of RFC 9162, 2.1.1, as it stands there. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (!only) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  const k = splitOf(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** PATH(m, D[n]) of RFC 9162, 2.1.3.1. */
export function pathOf(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m < k ? [...pathOf(m, left), rootOf(right)] : [...pathOf(m - k, right), rootOf(left)];
}

/** SUBPROOF(m, D[n], b) of RFC 9162, 2.1.4.1. */
export function proofOf(m: number, leaves: readonly Buffer[], isWhole = true): Buffer[] {
  if (m === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const k = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m <= k
    ? [...proofOf(m, left, isWhole), rootOf(right)]
    : [...proofOf(m - k, right, false), rootOf(left)];
}

export const entryOf = (index: number): Buffer => Buffer.from(`{"v":1,"entry":${index}}`);
export const leafOf = (index: number): Buffer => leafHash(entryOf(index));

export const logKey = (name = 'town.example/ledger'): SignerKey =>
  parseSignerKey(generateKey(name, ED25519).signer);
export const witnessKey = (name: string): SignerKey => parseSignerKey(generateKey(name, COSIGNATURE).signer);

/** The files of a log by their paths, as a folder or a server would have them. */
export interface SmallLog extends TileSource {
  key: SignerKey;
  files: Map<string, Buffer>;
  writer: LogWriter;
  policy: Policy;
  policyText: string;
  /** The signed checkpoint of the size that it has now. */
  checkpoint(): string;
}

/** A log that published a checkpoint at each of these sizes, and keeps them all. */
export function smallLog(sizes: readonly number[], entry = entryOf, key = logKey()): SmallLog {
  const files = new Map<string, Buffer>();
  const writer = new LogWriter();
  const text = `log ${formatVerifierKey(key)}\nquorum none\n`;
  const checkpoint = () =>
    signNote(formatCheckpoint({ origin: key.name, size: writer.size, root: writer.root() }), [key]);
  for (const size of sizes) {
    while (writer.size < size) writer.append(entry(Number(writer.size)));
    for (const file of [...writer.takeFull(), ...writer.partials()]) files.set(file.path, file.bytes);
    for (const name of ['checkpoint', `checkpoint.${size}`]) files.set(name, Buffer.from(checkpoint()));
  }
  return {
    key,
    files,
    writer,
    policy: parsePolicy(text),
    policyText: text,
    checkpoint,
    read: (path) => Promise.resolve(files.get(path) ?? null),
    keptSizes: () => Promise.resolve([...files.keys()].flatMap(sizeIn)),
  };
}

function sizeIn(path: string): bigint[] {
  const size = /^checkpoint\.(\d+)$/.exec(path)?.[1];
  return size === undefined ? [] : [BigInt(size)];
}
