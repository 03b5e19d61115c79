import type { Child } from 'hono/jsx';
import { StackedBarChart } from '../../platform/charts/index.ts';
import { publicFilePath } from '../../platform/files/files.ts';
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
import { sayQuoted } from '../voices/quoted-words.ts';
import { SurveysTold } from '../voices/surveys-words.tsx';
import { sayCountedOnce } from '../voices/twice-words.ts';
import { VoicesTold } from '../voices/voices-words.tsx';
import { answersByPart } from './answers-by-part.ts';
import { publicPath } from './paths.ts';
import type { Told } from './public-store.ts';
import type { AssessmentDocument, PublishedNode } from './snapshot.ts';
import { Interests } from './team-part.tsx';
import { sayWhy } from './why-words.ts';
import { nameOf, nodeTitle, shortTitlesOf, ValueShown } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
const TAB = '/assessments';

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
        <Parts tongue={tongue} document={document} code={place.code} />
        <Heard tongue={tongue} document={document} />
        <Who tongue={tongue} document={document} />
        <div class="proof">
          <DownloadList
            tongue={tongue}
            downloads={[
              { href: `${base}/file.pdf?lang=${tongue.language}`, format: 'pdf' },
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

/** How often each answer was given, part by part. */
export function Picture({ tongue, document }: { tongue: Tongue; document: AssessmentDocument }): Child {
  const picture = answersByPart(tongue, document);
  if (!picture) return null;
  const { series, rows } = picture;
  return (
    <StackedBarChart
      tongue={tongue}
      id="answers"
      title={tongue.t('assessment.picture')}
      description={tongue.t('assessment.picture-says')}
      format={(value) => tongue.number(value)}
      labelHead={tongue.t('assessment.part')}
      series={series.map((name, at) => ({
        name,
        values: rows.map(({ label, counts }) => ({ label, value: counts[at] ?? 0 })),
      }))}
    />
  );
}

function Parts({ tongue, document, code }: { tongue: Tongue; document: AssessmentDocument; code: string }) {
  const children = new Map<string | null, PublishedNode[]>();
  for (const node of document.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const titles = shortTitlesOf(tongue, document.nodes);
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
        {node.leaf && <Leaf tongue={tongue} leaf={node.leaf} code={code} />}
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

type PublishedLeaf = NonNullable<PublishedNode['leaf']>;

/** What the assessors said, what it rests on as far as it is public, and what the municipality says. */
function Leaf({ tongue, leaf, code }: { tongue: Tongue; leaf: PublishedLeaf; code: string }) {
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
                <EvidenceFile code={code} evidence={each} />{' '}
                {each.page !== null && tongue.t('assessment.evidence-at-page', { page: each.page })}{' '}
                {each.by ? (
                  <>
                    <q dir="auto">{each.says}</q> (<bdi>{sayQuoted(tongue, each.by)}</bdi>)
                  </>
                ) : (
                  <bdi>{each.says}</bdi>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {leaf.kept > 0 && <p class="quiet">{tongue.t('assessment.evidence-not-told', { count: leaf.kept })}</p>}
    </>
  );
}

/** The file itself, where it was published with the assessment. */
function EvidenceFile({
  code,
  evidence: { file, hash },
}: {
  code: string;
  evidence: PublishedLeaf['evidence'][number];
}): Child {
  if (file === null) return null;
  if (hash === undefined) return <bdi>{file}</bdi>;
  return (
    <a class="ds-link" href={publicFilePath(code, hash)} download="">
      <bdi>{file}</bdi>
    </a>
  );
}

const told = (term: string, text: string) => (text === '' ? [] : [{ term, says: <bdi>{text}</bdi> }]);

/** Who was heard, in interviews and in which survey, as far as everybody may know. */
function Heard({
  tongue,
  document: { voices, surveys, nodes },
}: {
  tongue: Tongue;
  document: AssessmentDocument;
}) {
  if (!voices && !surveys) return null;
  const titles = new Map(nodes.map((node) => [node.id, nodeTitle(tongue, node)]));
  return (
    <section>
      <h2>{tongue.t('voices.title')}</h2>
      {voices && (
        <>
          {surveys && <h3>{tongue.t('voices.interviews')}</h3>}
          <VoicesTold tongue={tongue} voices={voices} titles={titles} />
        </>
      )}
      {surveys && <SurveysTold tongue={tongue} surveys={surveys} titles={titles} />}
      {sayCountedOnce(tongue, { voices, surveys }, titles).map((says) => (
        <p class="quiet">{says}</p>
      ))}
    </section>
  );
}

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
