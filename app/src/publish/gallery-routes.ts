import { z } from 'zod';
import { publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { componentPage, galleryPage } from './gallery-page.tsx';

/** What pages are made of, for whoever builds them or wants to see that all of it can be used. Nothing of any place. */
export const galleryRoutes: readonly Route[] = [
  publicPage({
    path: '/gallery',
    params: z.strictObject({}),
    query: z.object({}),
    cached: true,
    answer: async ({ tongue }) => ({ page: galleryPage(tongue) }),
  }),
  publicPage({
    path: '/gallery/:component',
    params: z.strictObject({ component: z.string().max(60) }),
    query: z.object({ form: z.enum(['narrow']).optional() }),
    cached: true,
    async answer({ tongue, params, query }) {
      const page = componentPage(tongue, params.component, query.form === 'narrow');
      if (!page) throw problem('request.not-found');
      return { page };
    },
  }),
];
