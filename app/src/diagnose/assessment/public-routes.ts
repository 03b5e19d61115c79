import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { atomFeed } from '../../platform/feed/atom.ts';
import { type Answer, type PublicContext, publicPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import { assessmentFile, FILE_FORMATS } from './export.ts';
import { publicPath } from './paths.ts';
import {
  assessmentPublicPage,
  assessmentsPublicPage,
  feedOf,
  withdrawnAssessmentPage,
} from './public-pages.tsx';
import { publishedAssessment, publishedAssessments, standsAt } from './public-store.ts';
import { sheetPage } from './sheet-page.tsx';
import { type AssessmentDocument, readAssessmentDocument } from './snapshot.ts';

const BASE = '/places/:code/assessments';
const ONE = `${BASE}/:assessment`;
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, assessment: z.uuid() });
const none = z.object({});

async function withAssessment(
  context: PublicContext<z.infer<typeof one>, unknown>,
  answer: (document: AssessmentDocument, snapshot: PublicSnapshot) => Answer | Promise<Answer>,
): Promise<Answer> {
  const snapshot = await publishedAssessment(context, context.params.assessment);
  if (!snapshot) throw problem('request.not-found');
  if (!snapshot.bytes) return { page: withdrawnAssessmentPage(context, snapshot), status: 410 };
  return answer(readAssessmentDocument(snapshot.bytes), snapshot);
}

export const publicRoutes: readonly Route[] = [
  publicPage({
    path: BASE,
    params: place,
    query: none,
    cached: true,
    answer: async (context) => ({
      page: assessmentsPublicPage(context, await publishedAssessments(context)),
    }),
  }),
  publicPage({
    path: `${BASE}.atom`,
    params: place,
    query: none,
    cached: false,
    async answer(context) {
      const { house, tongue, place: town } = context;
      const { href, title } = feedOf(context);
      const told = await publishedAssessments(context);
      return {
        bytes: atomFeed({
          baseUrl: house.baseUrl,
          self: href,
          page: publicPath(town.code),
          title,
          subtitle: tongue.t('assessment.public-lead'),
          language: tongue.language,
          author: town.name,
          entries: told.map(({ document, snapshot }) => ({
            id: document.assessment,
            title: document.title,
            path: publicPath(town.code, document.assessment),
            updated: snapshot.publishedAt,
            by: null,
            text: document.scope,
          })),
        }),
      };
    },
  }),
  publicPage({
    path: ONE,
    params: one,
    query: none,
    cached: true,
    answer: (context) =>
      withAssessment(context, (document, snapshot) => ({
        page: assessmentPublicPage(context, document, snapshot),
      })),
  }),
  publicPage({
    path: `${ONE}/sheet`,
    params: one,
    query: none,
    cached: true,
    answer: (context) => withAssessment(context, (document) => ({ page: sheetPage(context, document) })),
  }),
  ...FILE_FORMATS.map((as) =>
    publicPage({
      path: `${ONE}/file.${as}`,
      params: one,
      query: none,
      cached: false,
      answer: (context) =>
        withAssessment(context, (document, snapshot) => {
          const { tongue, house } = context;
          const published = standsAt(house, context.place, snapshot);
          return assessmentFile({ tongue, document, published, press: house.press }, as);
        }),
    }),
  ),
];

export const publicAccess: AccessTable = {
  [`GET ${BASE}`]: anyone,
  [`GET ${BASE}.atom`]: anyone,
  [`GET ${ONE}`]: anyone,
  [`GET ${ONE}/sheet`]: anyone,
  [`GET ${ONE}/file.pdf`]: anyone,
  [`GET ${ONE}/file.xlsx`]: anyone,
  [`GET ${ONE}/file.json`]: anyone,
};
