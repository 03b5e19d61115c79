import type { Child } from 'hono/jsx';
import { StackedBarChart } from '../../platform/charts/index.ts';
import {
  CheckLink,
  DefinitionList,
  Details,
  DownloadList,
  EmptyState,
  Hash,
} from '../../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import { StrengthsAndBottlenecks } from '../bottlenecks/public-part.tsx';
import { publicPath } from './paths.ts';
import type { Told } from './public-store.ts';
import type { AssessmentDocument, PublishedNode } from './snapshot.ts';
import { Interests } from './team-part.tsx';
import { sayWhy } from './why-words.ts';
import { ValueShown } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
const TAB = '/assessments';

export const nameOf = (
  { language }: Pick<Tongue, 'language'>,
  names: Readonly<Record<string, string>>,
): string => names[language] ?? names['en'] ?? '';

export const nodeTitle = (tongue: Pick<Tongue, 'language'>, node: PublishedNode): string =>
  node.code === null ? nameOf(tongue, node.names) : `${node.code} ${nameOf(tongue, node.names)}`;

export const feedOf = ({ tongue, place }: Context) => ({
  href: `${publicPath(place.code)}.atom?lang=${tongue.language}`,
  title: tongue.t('assessment.public-title', { place: place.name }),
});

export function assessmentsPublicPage(context: Context, all: readonly Told[]): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('assessment.public-title', { place: place.name });
  return {
    title,
    description: tongue.t('assessment.public-lead'),
    tab: TAB,
    feed: feedOf(context),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('assessment.public-lead')}</p>
        {all.length === 0 ? (
          <EmptyState title={tongue.t('assessment.public-none-title')}>
            {tongue.t('assessment.public-none')}
          </EmptyState>
        ) : (
          <ul>
            {all.map(({ document, snapshot }) => (
              <li>
                <h2>
                  <a class="ds-link" href={publicPath(place.code, document.assessment)}>
                    <bdi>{document.title}</bdi>
                  </a>
                </h2>
                <p>
                  {tongue.t('assessment.about', {
                    framework: nameOf(tongue, document.framework.names),
                    from: tongue.year(document.from),
                    to: tongue.year(document.to),
                  })}
                </p>
                <p class="quiet">
                  {tongue.t('assessment.published-on', { day: tongue.date(snapshot.publishedAt) })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

/** The answer first, as one picture; then each part, and each dimension opened with why. */
export function assessmentPublicPage(
  context: Context,
  document: AssessmentDocument,
  snapshot: PublicSnapshot,
): PageContent {
  const { tongue, place } = context;
  const base = publicPath(place.code, document.assessment);
  const about = tongue.t('assessment.about', {
    framework: nameOf(tongue, document.framework.names),
    from: tongue.year(document.from),
    to: tongue.year(document.to),
  });
  return {
    title: document.title,
    description: about,
    tab: TAB,
    body: (
      <>
        <h1>
          <bdi>{document.title}</bdi>
        </h1>
        <p class="lead">{about}</p>
        <p>
          <bdi>{document.scope}</bdi>
        </p>
        <Picture tongue={tongue} document={document} />
        <StrengthsAndBottlenecks tongue={tongue} document={document} />
        <Parts tongue={tongue} document={document} />
        <Who tongue={tongue} document={document} />
        <div class="proof">
          <DownloadList
            tongue={tongue}
            downloads={[
              { href: `${base}/file.xlsx`, format: 'xlsx' },
              { href: `${base}/file.json`, format: 'json' },
            ]}
          />
          <p>
            <a class="ds-link" href={`${base}/sheet`}>
              {tongue.t('assessment.sheet-link')}
            </a>
          </p>
          <p class="quiet">
            {tongue.t('assessment.published-on', { day: tongue.date(snapshot.publishedAt) })}{' '}
            <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
          </p>
        </div>
      </>
    ),
  };
}

/** The most answers one picture tells apart; where there are more, the last place is of all others. */
const MOST_SERIES = 4;

/** What an answer counts as in a picture: D* is a D, as it is in every sum of the framework. */
const countedAs = ({ step, why }: PublishedNode): string =>
  (why.code === 'score.counts-as' ? String(why['as']) : step) ?? '';

/** How often each answer was given, part by part. Nobody adds the parts up: the framework gives no such sum. */
export function Picture({ tongue, document }: { tongue: Tongue; document: AssessmentDocument }): Child {
  const roots = document.nodes.filter(({ parent, leaf }) => parent === null && leaf === null);
  const rootOf = rootsIn(document);
  const leaves = document.nodes.filter(({ leaf, step }) => leaf !== null && step !== null);
  const all = [...new Set(leaves.map(countedAs))].toSorted();
  if (all.length === 0 || roots.length === 0) return null;
  const others = tongue.t('assessment.picture-others');
  const steps = all.length <= MOST_SERIES ? all : [...all.slice(0, MOST_SERIES - 1), others];
  const counts = new Map<string, number>();
  for (const node of leaves) {
    const step = steps.includes(countedAs(node)) ? countedAs(node) : others;
    const key = `${rootOf.get(node.id) ?? ''} ${step}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (
    <StackedBarChart
      tongue={tongue}
      id="answers"
      title={tongue.t('assessment.picture')}
      description={tongue.t('assessment.picture-says')}
      format={(value) => tongue.number(value)}
      labelHead={tongue.t('assessment.part')}
      series={steps.map((step) => ({
        name: step,
        values: roots.map(({ id, code, names }) => ({
          label: code ?? nameOf(tongue, names),
          value: counts.get(`${id} ${step}`) ?? 0,
        })),
      }))}
    />
  );
}

function rootsIn({ nodes }: AssessmentDocument): Map<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rootOf = (node: PublishedNode): string => {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    return parent ? rootOf(parent) : node.id;
  };
  return new Map(nodes.map((node) => [node.id, rootOf(node)]));
}

function Parts({ tongue, document }: { tongue: Tongue; document: AssessmentDocument }) {
  const children = new Map<string | null, PublishedNode[]>();
  for (const node of document.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const titles = new Map(document.nodes.map((node) => [node.id, node.code ?? nameOf(tongue, node.names)]));
  const below = (node: PublishedNode): Child => {
    const parts = children.get(node.id) ?? [];
    return (
      <Details
        id={node.id}
        summary={
          <>
            <bdi>{nodeTitle(tongue, node)}</bdi>{' '}
            {node.state !== 'no-score' && <ValueShown tongue={tongue} value={node} />}
          </>
        }
      >
        <p>{sayWhy(tongue, node, titles)}</p>
        {node.leaf && <Leaf tongue={tongue} leaf={node.leaf} />}
        {parts.map(below)}
      </Details>
    );
  };
  return (
    <>
      {(children.get(null) ?? []).map((root) => (
        <section>
          <h2>
            <bdi>{nodeTitle(tongue, root)}</bdi>
          </h2>
          {(children.get(root.id) ?? [root]).map(below)}
        </section>
      ))}
    </>
  );
}

/** What the assessors said, what it rests on as far as it is public, and what the municipality says. */
function Leaf({ tongue, leaf }: { tongue: Tongue; leaf: NonNullable<PublishedNode['leaf']> }) {
  return (
    <>
      <DefinitionList
        items={[
          ...(leaf.proposed === null
            ? []
            : [{ term: tongue.t('assessment.column.proposed'), says: leaf.proposed }]),
          ...leaf.scores.map(({ seat, score, reason }) => ({
            term: tongue.t(`assessment.seat.${seat}` as 'assessment.seat.one'),
            says: (
              <>
                <b>{score}</b> <bdi>{reason}</bdi>
              </>
            ),
          })),
          ...told(tongue.t('assessment.column.reason'), leaf.reason),
          ...told(tongue.t('assessment.review'), leaf.review),
          ...told(tongue.t('assessment.comment'), leaf.comment),
        ]}
      />
      {leaf.evidence.length > 0 && (
        <>
          <p>{tongue.t('assessment.evidence')}</p>
          <ul>
            {leaf.evidence.map((each) => (
              <li>
                {each.link !== null && (
                  <a class="ds-link" href={each.link} rel="noreferrer">
                    <bdi>{each.link}</bdi>
                  </a>
                )}{' '}
                {each.file !== null && <bdi>{each.file}</bdi>}{' '}
                {each.page !== null && tongue.t('assessment.evidence-at-page', { page: each.page })}{' '}
                <bdi>{each.says}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {leaf.kept > 0 && <p class="quiet">{tongue.t('assessment.evidence-not-told', { count: leaf.kept })}</p>}
    </>
  );
}

const told = (term: string, text: string) => (text === '' ? [] : [{ term, says: <bdi>{text}</bdi> }]);

function Who({ tongue, document }: { tongue: Tongue; document: AssessmentDocument }) {
  return (
    <section>
      <h2>{tongue.t('assessment.who')}</h2>
      <DefinitionList
        items={[
          ...document.team.map(({ seat, name, interests }) => ({
            term: tongue.t(`assessment.seat.${seat}` as 'assessment.seat.one'),
            says: (
              <>
                <bdi>{name}</bdi>
                <p class="quiet">
                  <Interests tongue={tongue} interests={interests} />
                </p>
              </>
            ),
          })),
          ...document.signatures.map(({ part, name, signedAt }) => ({
            term: tongue.t(`assessment.part.${part}` as 'assessment.part.assessor'),
            says: tongue.t('assessment.signed-on', { person: name, day: tongue.date(new Date(signedAt)) }),
          })),
        ]}
      />
    </section>
  );
}

export function withdrawnAssessmentPage({ tongue }: Context, snapshot: PublicSnapshot): PageContent {
  return {
    title: tongue.t('assessment.withdrawn-title'),
    tab: TAB,
    body: (
      <>
        <h1>{tongue.t('assessment.withdrawn-title')}</h1>
        <p class="lead">
          {tongue.t('assessment.withdrawn-says', {
            day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
            reason: snapshot.withdrawnReason ?? '',
          })}
        </p>
      </>
    ),
  };
}
