import { randomUUID } from 'node:crypto';
import {
  Alert,
  Breadcrumbs,
  Button,
  Confirm,
  DefinitionList,
  Form,
  Hash,
  LinkButton,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { titleIn, treeOf } from '../frameworks/tree.ts';
import type { AssessmentHead } from './assessment-store.ts';
import type { Finding } from './check.ts';
import { deskPath, leafPath } from './paths.ts';
import { PARTS, partOf } from './seats.ts';
import type { Standing } from './standing.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

interface Shown {
  standing: Standing;
  findings: readonly Finding[];
  content: string;
  names: ReadonlyMap<string, string>;
  problem: Problem | null;
}

/** What is still wrong, with the way to each; and, when nothing blocks, the two signatures and the publication. */
export function checkPage(context: Context, shown: Shown): PageContent {
  const { tongue, place } = context;
  const { standing, findings, problem } = shown;
  const { assessment } = standing;
  const title = tongue.t('assessment.check');
  const blocking = findings.filter(({ blocks }) => blocks);
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
        <h1>{title}</h1>
        {findings.length === 0 ? (
          <Alert tongue={tongue} kind="good" title={tongue.t('assessment.check-good')}>
            <p>{tongue.t('assessment.check-good-says')}</p>
          </Alert>
        ) : (
          <Findings context={context} standing={standing} findings={findings} />
        )}
        <Signatures context={context} shown={shown} isReady={blocking.length === 0} />
      </>
    ),
  };
}

function Findings({
  context: { tongue, place },
  standing: { assessment },
  findings,
}: {
  context: Context;
  standing: Standing;
  findings: readonly Finding[];
}) {
  const tree = treeOf(assessment.document);
  const base = deskPath(place.code, assessment.assessmentId);
  return (
    <ul>
      {findings.map(({ code, blocks, leaves, seat }) => (
        <li>
          <p>
            <StateTag
              tongue={tongue}
              state={blocks ? 'bad' : 'ask'}
              word={tongue.t(blocks ? 'assessment.blocks' : 'assessment.warns')}
            />{' '}
            {tongue.t(`assessment.finding.${code}`, {
              count: leaves.length,
              seat: seat === undefined ? '' : tongue.t(`assessment.seat.${seat}` as 'assessment.seat.one'),
            })}{' '}
            {seat !== undefined && (
              <a class="ds-link" href={base}>
                {tongue.t('assessment.team')}
              </a>
            )}
            {code === 'surveys-behind' && (
              <a class="ds-link" href={`${base}/voices`}>
                {tongue.t('voices.title')}
              </a>
            )}
            {code === 'screening-open' && (
              <a class="ds-link" href={`${base}/screening`}>
                {tongue.t('assessment.screening')}
              </a>
            )}
          </p>
          {leaves.length > 0 && (
            <p>
              {leaves.map((id, at) => {
                const node = tree.nodes.get(id);
                const label = node?.code ?? id;
                return (
                  <>
                    {at > 0 && ' · '}
                    {tree.children.has(id) ? (
                      <bdi>{node ? titleIn(tongue, node) : label}</bdi>
                    ) : (
                      <a class="ds-link" href={leafPath(place.code, assessment.assessmentId, id)}>
                        {label}
                      </a>
                    )}
                  </>
                );
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Signatures({ context, shown, isReady }: { context: Context; shown: Shown; isReady: boolean }) {
  const { tongue, place, actor } = context;
  const { standing, content, names, problem } = shown;
  const { assessment, seat } = standing;
  const signatures = standing.signatures.filter((each) => each.content === content);
  const base = deskPath(place.code, assessment.assessmentId);
  const isOpen = assessment.publishedHash === null;
  const part = seat === null ? null : partOf(seat);
  const errors = formOf(tongue, {}, problem).errors();
  const maySign =
    isReady &&
    isOpen &&
    part !== null &&
    actor.permissions.has('diagnose.sign') &&
    !signatures.some((each) => each.part === part);
  const isSigned = PARTS.every((each) => signatures.some((one) => one.part === each));
  return (
    <section>
      <h2>{tongue.t('assessment.signatures')}</h2>
      <DefinitionList
        items={[
          ...PARTS.map((each) => {
            const signature = signatures.find((one) => one.part === each);
            return {
              term: tongue.t(`assessment.part.${each}`),
              says: signature
                ? tongue.t('assessment.signed-by', {
                    person: names.get(signature.personId) ?? '',
                    at: tongue.dateTime(signature.signedAt, place.timeZone),
                  })
                : tongue.t('assessment.not-signed'),
            };
          }),
          { term: tongue.t('assessment.content'), says: <Hash value={content} /> },
        ]}
      />
      {maySign && (
        <Form tongue={tongue} action={`${base}/sign`} requestId={randomUUID()} errors={errors}>
          <p>{tongue.t('assessment.sign-says')}</p>
          <input type="hidden" name="content" value={content} />
          <Button>{tongue.t('assessment.sign')}</Button>
        </Form>
      )}
      {isOpen && isSigned && actor.permissions.has('diagnose.publish') && (
        <Form tongue={tongue} action={`${base}/publish`} requestId={randomUUID()} errors={errors}>
          <p>{tongue.t('assessment.publish-says')}</p>
          <input type="hidden" name="content" value={content} />
          <Button>{tongue.t('assessment.publish')}</Button>
        </Form>
      )}
      {!isOpen && actor.permissions.has('diagnose.publish') && (
        <LinkButton href={`${base}/withdraw`} variant="tertiary">
          {tongue.t('assessment.withdraw')}
        </LinkButton>
      )}
    </section>
  );
}

export function withdrawAssessmentPage(
  { tongue, place }: Pick<Context, 'tongue' | 'place'>,
  assessment: AssessmentHead,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('assessment.withdraw');
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('assessment.withdraw-reason'));
  const base = deskPath(place.code, assessment.assessmentId);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <Confirm
        tongue={tongue}
        title={title}
        says={tongue.t('assessment.withdraw-says')}
        what={[{ term: tongue.t('assessment.title'), says: <bdi>{assessment.title}</bdi> }]}
        canBeUndone={false}
        action={`${base}/withdraw`}
        requestId={form.text('requestId')}
        errors={form.errors()}
        button={tongue.t('assessment.withdraw')}
        back={`${base}/check`}
      >
        <TextField {...reason} rows={3} most={500} required />
      </Confirm>
    ),
  };
}
