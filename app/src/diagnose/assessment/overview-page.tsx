import { randomUUID } from 'node:crypto';
import { Alert, Breadcrumbs, Button, Form, LinkButton } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { nameIn, titleIn } from '../frameworks/tree.ts';
import { deskPath, leafPath, publicPath } from './paths.ts';
import { Pillars } from './pillars-part.tsx';
import { isToDo, type LeafStanding, type LeafState, STATES, type Standing } from './standing.ts';
import { Team } from './team-part.tsx';
import { StateOf } from './words.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

interface Shown {
  standing: Standing;
  names: ReadonlyMap<string, string>;
  show: 'all' | 'mine';
}

/** How far an assessment is: who takes part, what is next, and every dimension below its pillar with its state. */
export function overviewPage(context: Context, { standing, names, show }: Shown): PageContent {
  const { tongue, place } = context;
  const { assessment } = standing;
  const base = deskPath(place.code, assessment.assessmentId);
  const mine = standing.leaves.filter((each) => isToDo(standing.seat, each));
  return {
    title: assessment.title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: deskPath(place.code), label: tongue.t('assessment.desk.title') }]}
        />
        <h1>
          <bdi>{assessment.title}</bdi>
        </h1>
        <p class="lead">
          {tongue.t('assessment.about', {
            framework: nameIn(tongue, assessment.document.names),
            from: tongue.year(assessment.from),
            to: tongue.year(assessment.to),
          })}
        </p>
        <p>
          <bdi>{assessment.scope}</bdi>
        </p>
        <Next context={context} standing={standing} mine={mine} />
        <Counts tongue={tongue} leaves={standing.leaves} />
        <nav class="acts" aria-label={tongue.t('assessment.show')}>
          <a class="ds-link" href={base} aria-current={show === 'all' ? 'page' : undefined}>
            {tongue.t('assessment.show-all')}
          </a>
          {standing.seat !== null && (
            <a class="ds-link" href={`${base}?show=mine`} aria-current={show === 'mine' ? 'page' : undefined}>
              {tongue.t('assessment.show-mine', { count: mine.length })}
            </a>
          )}
        </nav>
        <Pillars context={context} standing={standing} shown={show === 'mine' ? mine : standing.leaves} />
        <ReviewAll context={context} standing={standing} mine={mine} />
        <Team context={context} standing={standing} names={names} />
        <Steps context={context} standing={standing} />
      </>
    ),
  };
}

function Next({
  context: { tongue, place, actor },
  standing,
  mine,
}: {
  context: Context;
  standing: Standing;
  mine: readonly LeafStanding[];
}) {
  const { assessment, team, seat } = standing;
  const base = deskPath(place.code, assessment.assessmentId);
  if (assessment.publishedHash !== null)
    return (
      <Alert tongue={tongue} kind="good" title={tongue.t('assessment.is-published')}>
        <a class="ds-link" href={publicPath(place.code, assessment.assessmentId)}>
          {tongue.t('assessment.read-published')}
        </a>
      </Alert>
    );
  const own = team.find(({ personId }) => personId === actor.personId);
  if (own && own.declaredAt === null)
    return (
      <Alert tongue={tongue} kind="ask" title={tongue.t('assessment.declare-first')}>
        <LinkButton href={`${base}/interests`}>{tongue.t('assessment.interests')}</LinkButton>
      </Alert>
    );
  const [next] = mine;
  if (seat === null || !next) return null;
  return (
    <p>
      <LinkButton href={leafPath(place.code, assessment.assessmentId, next.node.id)}>
        {tongue.t('assessment.next', { leaf: titleIn(tongue, next.node) })}
      </LinkButton>
    </p>
  );
}

/** A reviewer who has read all that is agreed says so once; what is to be looked at again is said one by one. */
function ReviewAll({
  context: { tongue, place },
  standing: { assessment, seat },
  mine,
}: {
  context: Context;
  standing: Standing;
  mine: readonly LeafStanding[];
}) {
  if (seat !== 'reviewer' || mine.length === 0) return null;
  return (
    <Form
      tongue={tongue}
      action={`${deskPath(place.code, assessment.assessmentId)}/review`}
      requestId={randomUUID()}
    >
      {mine.slice(0, 300).map(({ node, leaf }) => (
        <input type="hidden" name="leaves" value={`${node.id}@${leaf.version}`} />
      ))}
      <Button variant="secondary">{tongue.t('assessment.review-all', { count: mine.length })}</Button>
    </Form>
  );
}

function Counts({ tongue, leaves }: { tongue: Context['tongue']; leaves: readonly LeafStanding[] }) {
  const counts = new Map<LeafState, number>();
  for (const { state } of leaves) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (
    <p class="acts">
      {STATES.flatMap((state) => {
        const count = counts.get(state);
        if (count === undefined) return [];
        return [
          <span>
            <StateOf tongue={tongue} state={state} /> {tongue.number(count)}
          </span>,
        ];
      })}
    </p>
  );
}

function Steps({ context: { tongue, place, actor }, standing }: { context: Context; standing: Standing }) {
  const { assessment } = standing;
  const base = deskPath(place.code, assessment.assessmentId);
  const isOpen = assessment.publishedHash === null;
  const mayLead = actor.permissions.has('diagnose.lead') && isOpen;
  return (
    <section>
      <h2>{tongue.t('assessment.steps')}</h2>
      <ul>
        {mayLead && (assessment.document.screening ?? []).length > 0 && (
          <li>
            <a class="ds-link" href={`${base}/screening`}>
              {tongue.t('assessment.screening')}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={`${base}/check`}>
            {tongue.t('assessment.check')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${base}/ranking`}>
            {tongue.t('ranking.title')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${base}/interviews`}>
            {tongue.t('interview.title')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${base}/voices`}>
            {tongue.t('voices.title')}
          </a>
        </li>
        {assessment.previousId !== null && (
          <li>
            <a class="ds-link" href={`${base}/compare`}>
              {tongue.t('assessment.compare')}
            </a>
          </li>
        )}
        {standing.seat !== null && isOpen && (
          <li>
            <a class="ds-link" href={`${base}/interests`}>
              {tongue.t('assessment.interests')}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={`${base}/file.pdf`}>
            {tongue.t('assessment.as-pdf')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${base}/file.xlsx`}>
            {tongue.t('assessment.as-xlsx')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${base}/file.json`}>
            {tongue.t('assessment.as-json')}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`/work/places/${place.code}/items/${assessment.assessmentId}`}>
            {tongue.t('assessment.thread')}
          </a>
        </li>
      </ul>
      {mayLead && (
        <Form tongue={tongue} action={`${base}/propose`} requestId={randomUUID()}>
          <p>{tongue.t('assessment.propose-says')}</p>
          <Button variant="secondary">{tongue.t('assessment.propose')}</Button>
        </Form>
      )}
    </section>
  );
}
