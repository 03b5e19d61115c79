import { z } from 'zod';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { apiAct, apiPublic } from '../platform/api/route.ts';
import type { Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { markOutlier } from './actions.ts';
import { readReliabilityDocument, reliabilityDocument } from './snapshot.ts';

const place = z.strictObject({ code: z.string().max(20) });
const reason = z.string().trim().min(1).max(500);
const year = z.number().int().min(1900).max(2200);

/** What programs may ask of a diagnosis, and the one thing they may do. */
export const apiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/measures',
    says: 'diagnose.api-measures',
    params: z.strictObject({}),
    query: z.strictObject(paging),
    gives: z.object({
      id: z.string(),
      title: z.string(),
      formula: z.string(),
      limits: z.string(),
      unit: z.string(),
      formulaVersion: z.number(),
    }),
    isList: true,
    async answer({ house, tongue, query }) {
      const items = [...house.measures.values()].map(({ id, unit, formulaVersion }) => ({
        id,
        title: tongue.t(`measure.${id}.title`),
        formula: tongue.t(`measure.${id}.formula`),
        limits: tongue.t(`measure.${id}.limits`),
        unit,
        formulaVersion,
      }));
      const from = offsetOf(query);
      return { items: items.slice(from, from + query.size), total: items.length, ...query };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/reliability',
    says: 'diagnose.api-one',
    params: place,
    query: z.strictObject({}),
    gives: reliabilityDocument.extend({ hash: z.string() }),
    isList: false,
    async answer({ house, place: at }) {
      const { published } = house.connections;
      const snapshot = await currentSnapshot(published, at.placeId, 'budget-reliability', 'latest');
      if (!snapshot?.bytes) throw problem('request.not-found');
      return { item: { ...readReliabilityDocument(snapshot.bytes), hash: snapshot.hash } };
    },
  }),
  apiAct({
    path: '/api/v1/places/:code/outlier-years',
    says: 'diagnose.api-mark',
    params: place,
    body: z.strictObject({ year, reason }),
    gives: z.object({ year }),
    action: markOutlier,
    input: ({ body }) => body,
    answer: (result) => ({ item: result, status: 201 }),
  }),
];
