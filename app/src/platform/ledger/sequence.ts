import { EMPTY_ROOT, GrowingTree, leafHash } from '@groundwork-gov/tlog';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { filesOf } from './log-files.ts';
import { type LogState, rowsOf } from './log-store.ts';
import * as store from './sequencer-store.ts';

/** How many public entries one round takes: a round stays short, and what waits longer is taken by the next. */
const MOST = 1000;
/** The programme's log names a place's checkpoint at most so often. */
const ANCHOR_MS = 60_000;

export interface Sequencing {
  programmeId: string;
  /** Names the log of a place, and that of the programme; once it is named it stays so. */
  originOf(place: { kind: string; code: string }): string;
  /** Confidential acts become public as batches, one for each span of this length; nothing finer is told of their time. */
  batchMs: number;
}

interface Addition {
  placeId: string;
  entryId: string | null;
  body: string;
  /** The acts that this leaf is the commitment to. */
  seals?: readonly store.PendingEntry[];
}

/**
 * One round, in one transaction: public entries, sealed batches of confidential ones, and what the programme's log says
 * of the others get the next indexes of their logs. Answers how many leaves came to be.
 */
export async function sequence(db: Kysely<DB>, plan: Sequencing, now: Date): Promise<number> {
  const entries = await store.takePublic(db, MOST);
  const spanEnd = new Date(Math.floor(+now / plan.batchMs) * plan.batchMs);
  const secret = await store.takeConfidential(db, spanEnd);
  const anchors = await store.unanchored(db, plan.programmeId, new Date(+now - ANCHOR_MS));
  const codes = await store.codesOf(db, [
    ...new Set([...entries, ...secret].map((entry) => entry.placeId)),
    plan.programmeId,
  ]);
  const programme = codes.find((place) => place.placeId === plan.programmeId);
  const additions: Addition[] = [
    ...entries,
    ...codes.flatMap((place) => sealedBatch(secret, place, spanEnd)),
    ...(programme ? anchors.map((anchor) => anchored(programme, anchor, now)) : []),
  ];
  if (additions.length === 0) return 0;
  const touched = codes.filter((place) => additions.some((each) => each.placeId === place.placeId));
  const logs = await store.openLogs(
    db,
    touched.map((place) => ({ placeId: place.placeId, origin: plan.originOf(place), root: EMPTY_ROOT })),
  );
  await append(db, logs, additions);
  await store.keepAnchored(db, anchors, now);
  return additions.length;
}

/** The next lines of logs that nobody else changes meanwhile, with their tiles and checkpoints. */
export async function append(
  db: Kysely<DB>,
  logs: readonly LogState[],
  additions: readonly Addition[],
): Promise<void> {
  const byPlace = new Map<string, Addition[]>();
  for (const { placeId } of logs) byPlace.set(placeId, []);
  for (const each of additions) byPlace.get(each.placeId)?.push(each);
  const leaves: store.NewLeaf[] = [];
  const tiles: Parameters<typeof store.appendTiles>[1][number][] = [];
  const moved: { placeId: string; size: bigint; root: Buffer }[] = [];
  const sealed: Parameters<typeof store.keepSealed>[1][number][] = [];
  for (const { placeId, size } of logs) {
    const tree = await GrowingTree.resume(filesOf(rowsOf(db, placeId), size), size);
    for (const { entryId, body, seals } of byPlace.get(placeId) ?? []) {
      const hash = leafHash(Buffer.from(body));
      const idx = tree.size;
      tree.append(hash);
      leaves.push({ placeId, idx, entryId, body, leafHash: hash });
      sealed.push(...(seals ?? []).map((entry, position) => ({ ...entry, batch: idx, position })));
    }
    tiles.push(...tree.filled.map(({ level, index, root }) => ({ placeId, level, index, root })));
    moved.push({ placeId, size: tree.size, root: tree.root() });
  }
  await store.appendLeaves(db, leaves);
  await store.appendTiles(db, tiles);
  await store.keepSealed(db, sealed);
  await store.moveOn(db, moved);
}

/**
 * One leaf for all confidential acts of a place in a span: the root over their salted hashes, in the order of the hashes,
 * so that neither what was done nor in which order nor how often can be read off it.
 */
function sealedBatch(
  secret: readonly store.PendingEntry[],
  place: { placeId: string; code: string },
  spanEnd: Date,
): Addition[] {
  const seals = secret
    .filter((entry) => entry.placeId === place.placeId)
    .toSorted((one, other) => Buffer.compare(one.leafHash, other.leafHash));
  if (seals.length === 0) return [];
  const body = JSON.stringify({
    v: 1,
    at: spanEnd.toISOString(),
    place: place.code,
    act: 'record.sealed',
    content: `sha256:${batchRoot(seals.map((entry) => entry.leafHash)).toString('hex')}`,
  });
  return [{ placeId: place.placeId, entryId: null, body, seals }];
}

/** RFC 9162, 2.1.1, over hashes that are leaves already. */
export function batchRoot(hashes: readonly Buffer[]): Buffer {
  const tree = new GrowingTree();
  for (const hash of hashes) tree.append(hash);
  return tree.root();
}

/** What the programme's log says of another: that it had this size and this root. */
function anchored(
  programme: { placeId: string; code: string },
  checkpoint: { origin: string; size: bigint; root: Buffer },
  now: Date,
): Addition {
  const body = JSON.stringify({
    v: 1,
    at: now.toISOString(),
    place: programme.code,
    act: 'log.checkpoint',
    subject: `${checkpoint.origin}@${checkpoint.size}`,
    content: `sha256:${checkpoint.root.toString('hex')}`,
  });
  return { placeId: programme.placeId, entryId: null, body };
}
