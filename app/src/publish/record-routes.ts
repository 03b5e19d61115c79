import { z } from 'zod';
import type { House } from '../platform/house.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { endsOf } from '../platform/ledger/end-store.ts';
import { leafOfEntry, logOf, newestLeaves, signedCheckpoint } from '../platform/ledger/log-store.ts';
import { seenBy } from '../platform/ledger/witness-store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { snapshotFacts } from '../platform/publication/store.ts';
import { checkPage } from './check-page.tsx';
import { programmeRecordPage, type RecordState, recordPage } from './record-page.tsx';

const none = z.strictObject({});
const place = z.strictObject({ code: z.string().max(20) });
const SHOWN = 10;

/** What the log says of itself, and what others say of it. */
async function recordState({ connections, logs }: House, placeId: string): Promise<RecordState> {
  const { published } = connections;
  const [log, checkpoint, ends] = await Promise.all([
    logOf(published, placeId),
    signedCheckpoint(published, placeId),
    endsOf(published, placeId),
  ]);
  const seen = log ? await seenBy(published, { placeId, origin: log.origin }) : [];
  return { log, checkpoint, ends, seen, asked: logs.witnesses?.witnesses.length ?? 0 };
}

export const recordRoutes: readonly Route[] = [
  publicPage({
    path: '/ledger',
    params: none,
    query: none,
    cached: false,
    async answer({ house, tongue }) {
      const state = await recordState(house, house.programmeId);
      return { page: programmeRecordPage({ tongue, baseUrl: house.baseUrl }, state) };
    },
  }),
  publicPage({
    path: '/places/:code/record',
    params: place,
    query: none,
    cached: false,
    async answer({ house, tongue, place: at }) {
      const [state, leaves] = await Promise.all([
        recordState(house, at.placeId),
        newestLeaves(house.connections.published, at.placeId, SHOWN),
      ]);
      return { page: recordPage({ tongue, place: at, baseUrl: house.baseUrl }, state, leaves) };
    },
  }),
  publicPage({
    path: '/places/:code/record/:hash',
    params: z.strictObject({ ...place.shape, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    query: none,
    cached: false,
    async answer({ house, tongue, place: at, params }) {
      const { published } = house.connections;
      const facts = await snapshotFacts(published, at.placeId, `sha256:${params.hash}`);
      if (!facts) throw problem('request.not-found');
      const [leaf, checkpoint] = await Promise.all([
        leafOfEntry(published, at.placeId, facts.entryId),
        signedCheckpoint(published, at.placeId),
      ]);
      const sealed = leaf && checkpoint && leaf.idx < checkpoint.size ? leaf : undefined;
      return { page: checkPage({ tongue, place: at, baseUrl: house.baseUrl }, facts, sealed) };
    },
  }),
];
