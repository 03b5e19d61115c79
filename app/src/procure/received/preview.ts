import { createHash } from 'node:crypto';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import type { Intake as FileIntake, SentFile } from '../../platform/read-files/intake-store.ts';
import { openSent } from '../../platform/read-files/own-intake.ts';
import type { RefusedFile } from '../../platform/read-files/refused-whole.tsx';
import type { Finding } from '../intake/findings.ts';
import type { FileToRead, Progress } from '../intake/read-file.ts';
import { type GivenSource, type Loading, load, sourceInput, sourceOf } from '../load.ts';
import { digestOf, standingLoads, takeLoadTurn } from '../load-store.ts';
import { processesOf } from '../settings/draft-store.ts';
import { type Source, sourceNamed } from '../source-store.ts';
import { flagsStanding, type Signs, signsBetween } from './signs.ts';
import { type Amounts, Tally } from './tally.ts';
import { asTrial, type Sample, someTouched } from './trial-store.ts';

/** What would come in, as JSON. */
export interface StoredPreview {
  files: readonly PreviewedFile[];
  /** The loads of the source that stood when it was looked at: with others it would bring something else. */
  standing: string;
  /** Null where the source has more processes than are read for it. */
  signs: Signs | null;
}

export type PreviewedFile = RefusedFile | ReadPreview;

export interface ReadPreview {
  name: string;
  releases: number;
  /** Those that do not stand here already, and those that the file holds once more. */
  added: number;
  repeated: number;
  /** Processes that would be new, that stand and would change, that the file names without anything new, and of which it says nothing. */
  fresh: number;
  changed: number;
  unchanged: number;
  elsewhere: number;
  amounts: readonly Amounts[];
  /** The first and the last day that its processes speak of. */
  first: string | null;
  last: string | null;
  samples: readonly Sample[];
  findingCount: number;
  findings: readonly FindingsOfCode[];
}

export interface FindingsOfCode {
  code: string;
  count: number;
  examples: readonly Finding[];
}

/** Procurement files that wait for their sender's word. */
export type Received = FileIntake<StoredPreview>;

const SAMPLES = 10;
/** While what was read is put together, whoever watches hears each time so many processes went by. */
const NOTCH = 500;

export const isRead = (file: PreviewedFile): file is ReadPreview => 'releases' in file;

/** One file of an intake, to be read once. */
export const sentFile = (
  files: Files,
  placeId: string,
  sent: SentFile,
): FileToRead & { size: number; open(): Promise<AsyncIterable<Uint8Array>> } => ({
  name: sent.name,
  sha256: sent.hash.replace(/^sha256:/, ''),
  size: sent.size,
  open: () => openSent(files, placeId, sent),
});

/** What the sender said of the source. */
export const sourceSaid = ({ document }: Pick<Received, 'document'>): GivenSource =>
  sourceInput.parse(document);

/** Names what was seen: these files, of this source, beside these loads. */
export const seenKey = (received: Received): string =>
  createHash('sha256')
    .update(`${previewKey(received)} ${received.preview?.standing ?? ''}`)
    .digest('hex');

/** What stands of the source now. */
export async function standingOf(tx: Transaction, { name }: Pick<GivenSource, 'name'>): Promise<string> {
  const source = await sourceNamed(tx, name);
  return digestOf(source ? await standingLoads(tx, source.sourceId) : []);
}

interface Trial {
  tx: Transaction;
  files: Files;
  timeZone: string;
}

/**
 * Loads every file of an intake, one after the other, tells what came of it, and leaves nothing: no other reckoning could
 * part from what is then loaded.
 */
export async function previewReceived(
  { tx, files, timeZone }: Trial,
  received: Received,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<StoredPreview> {
  const given = sourceSaid(received);
  return asTrial(tx, async () => {
    await takeLoadTurn(tx);
    const standing = await standingOf(tx, given);
    const before = await flagsStanding(tx, given.name, timeZone);
    const loading: Loading = {
      tx,
      now: new Date(),
      actor: { personId: received.personId },
      record: unrecorded,
    };
    const source = await sourceOf(loading, given);
    const made: PreviewedFile[] = [];
    let done = 0;
    for (const sent of received.files) {
      const file = sentFile(files, tx.placeId, sent);
      const start = done;
      made.push(await tryFile(loading, source, file, (_name, bytes) => onBytes(start + bytes)));
      done += sent.size;
    }
    const after =
      before.flags && made.every(isRead)
        ? (await flagsStanding(tx, given.name, timeZone, before.by)).flags
        : null;
    return { files: made, standing, signs: signsBetween(before.flags, after) };
  });
}

/** What is tried does not happen, and nothing of it is recorded. */
const unrecorded = (): void => undefined;

/** Does something once in a while of being called: often enough that whoever cancels does not wait long. */
export function notched(work: () => void): () => void {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % NOTCH === 0) work();
  };
}

async function tryFile(
  loading: Loading,
  source: Source,
  file: FileToRead & { size: number },
  progress: Progress,
): Promise<PreviewedFile> {
  const tally = new Tally();
  try {
    const notch = notched(() => progress(file.name, file.size, file.size));
    const read = await load(loading, source, file, {
      progress,
      process(facts) {
        tally.hear(facts);
        notch();
      },
    });
    const { loaded, findings, repeated, named, changed } = read;
    const standing = await processesOf(loading.tx, source.sourceId);
    const unchanged = named - loaded.processes;
    return {
      name: file.name,
      releases: loaded.releases,
      added: loaded.added,
      repeated,
      fresh: tally.processes - changed,
      changed,
      unchanged,
      elsewhere: Math.max(0, standing - tally.processes - unchanged),
      amounts: tally.amounts(),
      first: tally.first,
      last: tally.last,
      samples: await someTouched(loading.tx, source.sourceId, loaded.loadId, SAMPLES),
      findingCount: findings.count,
      findings: [...findings.byCode].map(([code, count]) => ({
        code,
        count,
        examples: findings.examples.get(code) ?? [],
      })),
    };
  } catch (error) {
    // Nothing of a file in which nothing can be read was kept, so the others go on.
    if (!(error instanceof Problem)) throw error;
    return { name: file.name, refused: { code: error.code, details: error.details } };
  }
}
