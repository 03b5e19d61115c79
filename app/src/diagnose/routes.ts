import { z } from 'zod';
import { publishedSource } from '../budget/api.ts';
import { type Answer, type PublicContext, publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, type PublicSnapshot } from '../platform/publication/store.ts';
import { deskRoutes } from './desk-routes.ts';
import { figureAsJson, figuresAsCsv, rowsAsCsv } from './downloads.ts';
import { figurePage } from './figure-page.tsx';
import { sideOf } from './lines-link.ts';
import { noDiagnosisPage, reliabilityPage, withdrawnDiagnosisPage } from './pages.tsx';
import {
  type PublishedFigure,
  type PublishedMeasure,
  type ReliabilityDocument,
  readReliabilityDocument,
} from './snapshot.ts';

const place = z.strictObject({ code: z.string().max(20) });
const figureOf = z.strictObject({
  ...place.shape,
  measure: z.string().max(60),
  year: z.coerce.number().int().min(1900).max(2200),
});
const none = z.object({});

type Context = PublicContext<{ code: string }, unknown>;

async function withDiagnosis(
  context: Context,
  answer: (document: ReliabilityDocument, snapshot: PublicSnapshot) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { published } = context.house.connections;
  const snapshot = await currentSnapshot(published, context.place.placeId, 'budget-reliability', 'latest');
  if (!snapshot) return { page: noDiagnosisPage(context) };
  if (!snapshot.bytes) return { page: withdrawnDiagnosisPage(context, snapshot), status: 410 };
  return answer(readReliabilityDocument(snapshot.bytes), snapshot);
}

function withFigure(
  context: PublicContext<z.infer<typeof figureOf>, unknown>,
  answer: (
    document: ReliabilityDocument,
    measure: PublishedMeasure,
    figure: PublishedFigure,
    snapshot: PublicSnapshot,
  ) => Promise<Answer> | Answer,
): Promise<Answer> {
  return withDiagnosis(context, (document, snapshot) => {
    const measure = document.measures.find((each) => each.id === context.params.measure);
    const figure = measure?.figures.find((each) => each.period === context.params.year);
    if (!measure || !figure) throw problem('request.not-found');
    return answer(document, measure, figure, snapshot);
  });
}

export const routes: readonly Route[] = [
  publicPage({
    path: '/places/:code/reliability',
    params: place,
    query: none,
    cached: true,
    answer: (context) =>
      withDiagnosis(context, (document, snapshot) => ({
        page: reliabilityPage(context, document, snapshot),
      })),
  }),
  publicPage({
    path: '/places/:code/reliability.csv',
    params: place,
    query: none,
    cached: false,
    answer: (context) =>
      withDiagnosis(context, (document) => ({
        download: file(`${document.place.code}-reliability.csv`, figuresAsCsv(document)),
      })),
  }),
  publicPage({
    path: '/places/:code/reliability.json',
    params: place,
    query: none,
    cached: false,
    answer: (context) => withDiagnosis(context, (document) => ({ json: document })),
  }),
  publicPage({
    path: '/places/:code/reliability/:measure/:year{[0-9]+}',
    params: figureOf,
    query: none,
    cached: true,
    answer: (context) =>
      withFigure(context, async (document, measure, figure, snapshot) => {
        const { published } = context.house.connections;
        const source = await publishedSource(
          published,
          context.place.placeId,
          figure.period,
          sideOf(measure),
        );
        return { page: figurePage(context, { document, measure, figure, snapshot, source }) };
      }),
  }),
  publicPage({
    path: '/places/:code/reliability/:measure/:year{[0-9]+}/rows.csv',
    params: figureOf,
    query: none,
    cached: false,
    answer: (context) =>
      withFigure(context, (document, measure, figure) => ({
        download: file(
          `${document.place.code}-${measure.id}-${figure.period}.csv`,
          rowsAsCsv(document, figure),
        ),
      })),
  }),
  publicPage({
    path: '/places/:code/reliability/:measure/:year{[0-9]+}/rows.json',
    params: figureOf,
    query: none,
    cached: false,
    answer: (context) =>
      withFigure(context, (document, measure, figure) => ({ json: figureAsJson(document, measure, figure) })),
  }),
  ...deskRoutes,
];

const file = (name: string, body: string) => ({ name, type: 'text/csv; charset=utf-8', body });
