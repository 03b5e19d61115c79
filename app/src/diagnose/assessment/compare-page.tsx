import {
  type AssessmentComparison,
  compareAssessments,
  type NodeComparison,
} from '@groundwork-gov/frameworks';
import { Breadcrumbs, type Column, DataTable, EmptyState } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { nameIn, titleIn, treeOf } from '../frameworks/tree.ts';
import { deskPath } from './paths.ts';
import { asMade, type Standing } from './standing.ts';
import { sayValue, type Value } from './words.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** Each by the framework that it was made with: a new version of one keeps what was assessed before. */
const compared = (older: Standing, newer: Standing): AssessmentComparison =>
  compareAssessments(asMade(older), asMade(newer));

/** Node by node what changed since the assessment before, and whether it was practice or the way of counting. */
export function comparePage(context: Context, older: Standing, newer: Standing): PageContent {
  const { tongue, place } = context;
  const { assessment } = newer;
  const title = tongue.t('assessment.compare');
  const { nodes, dropped } = compared(older, newer);
  const told = nodes.filter((each) => each.old !== null || each.new.state === 'scored');
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('assessment.desk.title') },
            { href: deskPath(place.code, assessment.assessmentId), label: assessment.title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('assessment.compare-says', { older: older.assessment.title, newer: assessment.title })}
        </p>
        {told.length === 0 ? (
          <EmptyState title={title}>{tongue.t('assessment.compare-none')}</EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="compared"
            caption={title}
            captionHidden
            columns={columnsOf(context, newer)}
            rows={told}
          />
        )}
        {dropped.length > 0 && (
          <p>{tongue.t('assessment.compare-dropped', { nodes: tongue.list(dropped) })}</p>
        )}
      </>
    ),
  };
}

function columnsOf({ tongue }: Context, { assessment }: Standing): Column<NodeComparison>[] {
  const tree = treeOf(assessment.document);
  const say = (value: Value | null): string =>
    value === null || value.state === 'missing' ? '–' : sayValue(tongue, value);
  return [
    {
      head: tongue.t('assessment.dimension'),
      heading: true,
      words: true,
      cell: ({ id }) => {
        const node = tree.nodes.get(id);
        return <bdi>{node ? titleIn(tongue, node) : id}</bdi>;
      },
    },
    { head: tongue.t('assessment.compare-older'), cell: ({ old }) => <bdi>{say(old)}</bdi> },
    { head: tongue.t('assessment.compare-newer'), cell: (row) => <bdi>{say(row.new)}</bdi> },
    {
      head: tongue.t('assessment.compare-change'),
      words: true,
      cell: ({ movement, cause, reason, note }) => (
        <>
          {tongue.t(`assessment.movement.${movement}`)}{' '}
          {movement === 'not-comparable'
            ? tongue.t(`assessment.${reason}` as 'assessment.compare.no-score')
            : cause !== null && cause !== 'none' && tongue.t(`assessment.cause.${cause}`)}
          {note !== null && <> {nameIn(tongue, note)}</>}
        </>
      ),
    },
  ];
}
