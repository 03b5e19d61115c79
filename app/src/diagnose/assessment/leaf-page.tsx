import type { FrameworkNode } from '@groundwork-gov/frameworks';
import { Alert, Breadcrumbs, DefinitionList, Details } from '../../platform/html/components/index.ts';
import { titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { FrozenResult } from '../../platform/measures/store.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { above, nameIn, type Tree, titleIn, treeOf } from '../frameworks/tree.ts';
import { EvidenceList } from './evidence-part.tsx';
import { LeafForms } from './leaf-forms.tsx';
import { causesPath, deskPath, interviewsPath, leafPath } from './paths.ts';
import { isScoring } from './seats.ts';
import { isToDo, type LeafStanding, type Standing } from './standing.ts';
import { StateOf } from './words.tsx';

export type LeafContext = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export interface LeafShown {
  standing: Standing;
  at: LeafStanding;
  names: ReadonlyMap<string, string>;
  run: FrozenResult | null;
  values: Record<string, unknown>;
  problem: Problem | null;
}

/** One dimension: what is asked, what the records propose, what it rests on, and what this person may do about it. */
export function leafPage(context: LeafContext, shown: LeafShown): PageContent {
  const { tongue, place } = context;
  const { standing, at, problem } = shown;
  const { assessment } = standing;
  const tree = treeOf(assessment.document);
  const title = titleIn(tongue, at.node);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('assessment.desk.title') },
            { href: deskPath(place.code, assessment.assessmentId), label: assessment.title },
          ]}
        />
        <p class="quiet">
          {above(tree, at.node).map((node, deep) => (
            <>
              {deep > 0 && ' · '}
              <bdi>{titleIn(tongue, node)}</bdi>
            </>
          ))}
        </p>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>
          <StateOf tongue={tongue} state={at.state} />
        </p>
        <Asked tongue={tongue} node={at.node} tree={treeOf(standing.assessment.document)} />
        <Proposed context={context} shown={shown} />
        <EvidenceList context={context} assessmentId={assessment.assessmentId} at={at} names={shown.names} />
        <p>
          <a
            class="ds-link"
            href={`${interviewsPath(place.code, assessment.assessmentId)}?leaf=${at.node.id}`}
          >
            {tongue.t('interview.of-leaf')}
          </a>
        </p>
        <Scores context={context} shown={shown} />
        <LeafForms context={context} shown={shown} tree={tree} />
        {at.leaf.agreed !== null && (
          <p>
            <a class="ds-link" href={causesPath(place.code, assessment.assessmentId, at.node.id)}>
              {tongue.t('ranking.causes')}
            </a>
          </p>
        )}
        <Onwards context={context} standing={standing} at={at} />
      </>
    ),
  };
}

function Asked({ tongue, node, tree }: { tongue: LeafContext['tongue']; node: FrameworkNode; tree: Tree }) {
  if (!node.evidence && !node.criteria) return null;
  const known = new Set(node.criteria?.map(({ step }) => step));
  const scale = tree.scales.get(node.scale ?? '');
  // The lowest step asks nothing: it is what is left.
  const asking = scale?.kind === 'steps' ? scale.steps.slice(0, -1) : [];
  const missing = asking.filter(({ value }) => !known.has(value));
  return (
    <Details summary={tongue.t('assessment.asked')}>
      {node.criteria && (
        <DefinitionList
          items={node.criteria.map(({ step, names, provenance }) => ({
            term: step,
            says: (
              <>
                {nameIn(tongue, names)}
                {provenance === 'unconfirmed' && (
                  <span class="quiet"> {tongue.t('assessment.unconfirmed')}</span>
                )}
              </>
            ),
          }))}
        />
      )}
      {node.criteria && missing.length > 0 && (
        <p class="quiet">
          {tongue.t('assessment.rows-missing', { rows: tongue.list(missing.map(({ value }) => value)) })}
        </p>
      )}
      {node.evidence && (
        <>
          <p>{tongue.t('assessment.evidence-asked')}</p>
          <ul>
            {node.evidence.map((each) => (
              <li>{nameIn(tongue, each)}</li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}

/** What the frozen run gave, year by year, and the way to the rows behind it. */
function Proposed({
  context: { tongue, place },
  shown: { at, run },
}: {
  context: LeafContext;
  shown: LeafShown;
}) {
  const { proposed, runId } = at.leaf;
  if (proposed === null || runId === null || run === null) return null;
  return (
    <section class="card">
      <h2>{tongue.t('assessment.proposed', { score: proposed })}</h2>
      <ul>
        {run.figures.map((figure) => (
          <li>
            {figure.value === null
              ? tongue.t('assessment.figure-missing', { year: tongue.year(figure.period) })
              : tongue.t('assessment.figure', {
                  year: tongue.year(figure.period),
                  value: tongue.percent(figure.value, 2),
                })}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {tongue.t('assessment.frozen-at', { at: tongue.dateTime(run.asOf, place.timeZone) })}{' '}
        <a class="ds-link" href={`/work/places/${place.code}/items/${runId}`}>
          {tongue.t('assessment.frozen-from')}
        </a>
      </p>
    </section>
  );
}

/** One's own score; both, as soon as both are locked; and what came of them. */
function Scores({
  context: { tongue, actor },
  shown: { standing, at, names },
}: {
  context: LeafContext;
  shown: LeafShown;
}) {
  const locked = at.scores.filter(({ lockedAt }) => lockedAt !== null);
  const own = locked.find(({ personId }) => personId === actor.personId);
  const { leaf } = at;
  if (locked.length < 2) {
    if (own)
      return (
        <Alert tongue={tongue} kind="info" title={tongue.t('assessment.locked-own', { score: own.score })}>
          <bdi>{own.reason}</bdi> {tongue.t('assessment.blind-waiting')}
        </Alert>
      );
    // What is locked from one's seat by whoever sat there before stays theirs, and blind.
    const isLocked = standing.seat !== null && isScoring(standing.seat) && at.locked.includes(standing.seat);
    if (isLocked) return <p>{tongue.t('assessment.blind-waiting')}</p>;
    return standing.seat !== null && isScoring(standing.seat) && at.state !== 'out' ? (
      <p>{tongue.t('assessment.blind-says')}</p>
    ) : null;
  }
  return (
    <section>
      <h2>{tongue.t('assessment.scores')}</h2>
      <DefinitionList
        items={[
          ...locked.map((score) => ({
            term: (
              <>
                {tongue.t(`assessment.seat.${score.seat}`)}: <bdi>{names.get(score.personId) ?? ''}</bdi>
              </>
            ),
            says: (
              <>
                <b>{score.score}</b> <bdi>{score.reason}</bdi>
              </>
            ),
          })),
          ...(leaf.agreed === null
            ? []
            : [
                {
                  term: tongue.t('assessment.agreed'),
                  says: (
                    <>
                      <b>{leaf.agreed}</b> <bdi>{leaf.agreedReason}</bdi>
                    </>
                  ),
                },
              ]),
          ...(leaf.verdict === null
            ? []
            : [
                {
                  term: tongue.t('assessment.review'),
                  says: (
                    <>
                      {tongue.t(`assessment.verdict.${leaf.verdict}`)} <bdi>{leaf.reviewNote}</bdi>
                    </>
                  ),
                },
              ]),
          ...(leaf.comment
            ? [{ term: tongue.t('assessment.comment'), says: <bdi>{leaf.comment}</bdi> }]
            : []),
        ]}
      />
    </section>
  );
}

/** The leaf before, the one after, and the next that waits for this person. */
function Onwards({
  context: { tongue, place },
  standing,
  at,
}: {
  context: LeafContext;
  standing: Standing;
  at: LeafStanding;
}) {
  const here = standing.leaves.indexOf(at);
  const later = [...standing.leaves.slice(here + 1), ...standing.leaves.slice(0, here)];
  const next = later.find((each) => isToDo(standing.seat, each));
  const link = (to: LeafStanding | undefined, says: string) =>
    to && (
      <a class="ds-link" href={leafPath(place.code, standing.assessment.assessmentId, to.node.id)}>
        {tongue.t(says as 'assessment.before', { leaf: titleIn(tongue, to.node) })}
      </a>
    );
  return (
    <nav class="acts" aria-label={tongue.t('assessment.other-dimensions')}>
      {link(standing.leaves[here - 1], 'assessment.before')}
      {link(standing.leaves[here + 1], 'assessment.after')}
      {link(next, 'assessment.next')}
    </nav>
  );
}
