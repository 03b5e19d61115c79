import { z } from 'zod';
import { encodeOutside } from '../../platform/db/codec.ts';
import { type PublicContext, publicPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { currentSnapshot } from '../../platform/publication/store.ts';
import { standingBudgets } from '../published-budgets.ts';
import {
  CROSSWALK,
  type PublicCrosswalk,
  publicCrosswalks,
  readPublishedCrosswalk,
} from './crosswalk-snapshot.ts';
import { crosswalkPage, crosswalksPage, withdrawnCrosswalk } from './public-pages.tsx';

const BASE = '/places/:code/budget/crosswalks';
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, published: z.uuid() });
const none = z.object({});

/** The crosswalks of a place that are in force: what they say, and why. */
export const publicCrosswalkRoutes: readonly Route[] = [
  publicPage({
    path: BASE,
    params: place,
    query: none,
    cached: true,
    async answer(context) {
      const { house, place: at } = context;
      return {
        page: crosswalksPage(context, await publicCrosswalks(house.connections.published, at.placeId)),
      };
    },
  }),
  publicPage({
    path: `${BASE}/:published`,
    params: one,
    query: none,
    cached: true,
    async answer(context) {
      const { snapshot, document } = await named(context);
      if (!document) return { page: withdrawnCrosswalk(context, snapshot), status: 410 };
      const { published } = context.house.connections;
      const budgets = await standingBudgets(published, context.place.placeId);
      return {
        page: crosswalkPage(
          context,
          { snapshot, document },
          budgets.map((each) => each.document),
        ),
      };
    },
  }),
  publicPage({
    path: `${BASE}/:published/crosswalk.json`,
    params: one,
    query: none,
    cached: false,
    async answer(context) {
      const { snapshot, document } = await named(context);
      if (!document) return { page: withdrawnCrosswalk(context, snapshot), status: 410 };
      return {
        download: {
          name: `${context.place.code}-crosswalk.json`.toLowerCase(),
          type: 'application/json; charset=utf-8',
          body: `${encodeOutside(document.crosswalk, 2)}\n`,
        },
      };
    },
  }),
];

type One = PublicContext<z.infer<typeof one>, unknown>;

async function named({ house, place: at, params }: One): Promise<{
  snapshot: PublicCrosswalk['snapshot'];
  document: PublicCrosswalk['document'] | null;
}> {
  const { published } = house.connections;
  const snapshot = await currentSnapshot(published, at.placeId, CROSSWALK.kind, params.published);
  if (!snapshot) throw problem('request.not-found');
  return { snapshot, document: snapshot.bytes ? readPublishedCrosswalk(snapshot.bytes) : null };
}
