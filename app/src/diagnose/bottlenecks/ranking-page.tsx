import {
  Breadcrumbs,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
} from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { causesPath, deskPath } from '../assessment/paths.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { ValueShown } from '../assessment/words.tsx';
import type { RankedDimension, RankingDocument } from './ranking-document.ts';
import {
  isBottleneck,
  sayReasons,
  sayShare,
  sayTies,
  strengthsOf,
  titlesOf,
  WeightsShown,
} from './ranking-words.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

/** Every dimension that has a value, the worst bottleneck first, as what is signed has it. */
export function rankingPage(context: Context, document: SignedDocument, isOpen: boolean): PageContent {
  const { tongue, place, actor } = context;
  const base = deskPath(place.code, document.assessment);
  const title = tongue.t('ranking.title');
  const mayWeigh = isOpen && actor.permissions.has('diagnose.lead');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('assessment.desk.title') },
            { href: base, label: document.title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('ranking.says')}</p>
        {document.ranking ? (
          <Tables context={context} document={document} ranking={document.ranking} />
        ) : (
          <EmptyState title={tongue.t('ranking.no-weights-title')}>
            {tongue.t('ranking.no-weights')}
          </EmptyState>
        )}
        {document.ranking && (
          <section>
            <h2>{tongue.t('ranking.weights')}</h2>
            <WeightsShown tongue={tongue} ranking={document.ranking} />
          </section>
        )}
        {mayWeigh && (
          <p>
            <LinkButton href={`${base}/weights`} variant="secondary">
              {tongue.t('ranking.weights-state')}
            </LinkButton>
          </p>
        )}
      </>
    ),
  };
}

function Tables({
  context,
  document,
  ranking,
}: {
  context: Context;
  document: SignedDocument;
  ranking: RankingDocument;
}) {
  const { tongue } = context;
  const { ranked } = ranking;
  if (ranked.length === 0)
    return <EmptyState title={tongue.t('ranking.none-title')}>{tongue.t('ranking.none')}</EmptyState>;
  const columns = columnsOf(context, document, ranking);
  const bottlenecks = ranked.filter(isBottleneck);
  const strengths = strengthsOf(ranking);
  const ties = sayTies(tongue, ranking, ranked);
  return (
    <>
      {ties !== '' && <p class="quiet">{ties}</p>}
      <DataTable
        tongue={tongue}
        id="bottlenecks"
        caption={tongue.t('ranking.bottlenecks')}
        cards
        columns={columns}
        rows={bottlenecks}
      />
      <DataTable
        tongue={tongue}
        id="strengths"
        caption={tongue.t('ranking.strengths')}
        cards
        columns={columns}
        rows={strengths}
      />
    </>
  );
}

function columnsOf(
  { tongue, place }: Context,
  document: SignedDocument,
  { causes }: RankingDocument,
): Column<RankedDimension>[] {
  const { assessment, nodes } = document;
  const titles = titlesOf(tongue, nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map<string, number>();
  for (const { leaf } of causes) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  return [
    { head: tongue.t('ranking.rank'), numeric: true, cell: ({ rank }) => tongue.number(rank) },
    {
      head: tongue.t('assessment.dimension'),
      heading: true,
      words: true,
      cell: ({ id }) => (
        <a class="ds-link" href={causesPath(place.code, assessment, id)}>
          <bdi>{titles.get(id) ?? id}</bdi>
        </a>
      ),
    },
    {
      head: tongue.t('assessment.value'),
      cell: ({ id }) => {
        const node = byId.get(id);
        return node ? <ValueShown tongue={tongue} value={node} /> : '';
      },
    },
    {
      head: tongue.t('ranking.distance'),
      numeric: true,
      cell: ({ value }) => sayShare(tongue, value),
    },
    { head: tongue.t('ranking.why'), words: true, cell: (row) => sayReasons(tongue, document, row) },
    {
      head: tongue.t('ranking.causes'),
      numeric: true,
      cell: ({ id }) => tongue.number(counts.get(id) ?? 0),
    },
  ];
}
