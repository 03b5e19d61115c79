import { z } from 'zod';
import { publicPage, type Route } from '../platform/http/route.ts';
import { leafOfEntry, logOf, newestLeaves, signedCheckpoint } from '../platform/ledger/log-store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { snapshotFacts } from '../platform/publication/store.ts';
import { checkPage } from './check-page.tsx';
import { programmeRecordPage, recordPage } from './record-page.tsx';

const none = z.strictObject({});
const place = z.strictObject({ code: z.string().max(20) });
const SHOWN = 10;

export const recordRoutes: readonly Route[] = [
  publicPage({
    path: '/ledger',
    params: none,
    query: none,
    cached: false,
    async answer({ house, tongue }) {
      const { published } = house.connections;
      const [log, checkpoint] = await Promise.all([
        logOf(published, house.programmeId),
        signedCheckpoint(published, house.programmeId),
      ]);
      return { page: programmeRecordPage({ tongue, baseUrl: house.baseUrl }, log, checkpoint) };
    },
  }),
  publicPage({
    path: '/places/:code/record',
    params: place,
    query: none,
    cached: false,
    async answer({ house, tongue, place: at }) {
      const { published } = house.connections;
      const [log, checkpoint, leaves] = await Promise.all([
        logOf(published, at.placeId),
        signedCheckpoint(published, at.placeId),
        newestLeaves(published, at.placeId, SHOWN),
      ]);
      return { page: recordPage({ tongue, place: at, baseUrl: house.baseUrl }, log, checkpoint, leaves) };
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
