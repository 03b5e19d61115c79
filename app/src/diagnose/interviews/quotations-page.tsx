import { randomUUID } from 'node:crypto';
import type { Child } from 'hono/jsx';
import {
  Alert,
  Button,
  DateField,
  EmptyState,
  Form,
  RadioGroup,
  Select,
  type State,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import { deskPath, interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import { CONSENTS, type SeenInterview } from './interview-store.ts';
import type { Passage } from './passage-store.ts';
import { MOST_QUOTED } from './quotation-actions.ts';
import { ATTRIBUTIONS } from './quotation-store.ts';
import type { SeenQuotation } from './seen-quotations.ts';
import { Crumbs, leafTitles, sayGroup } from './words.tsx';

type QuotationState = 'proposed' | 'approved' | 'declined' | 'consent-withdrawn';

const LOOKS: Readonly<Record<QuotationState, State>> = {
  proposed: 'ask',
  approved: 'good',
  declined: 'none',
  'consent-withdrawn': 'bad',
};

const stateOf = ({ endedWhy, approvedAt }: SeenQuotation): QuotationState =>
  endedWhy ?? (approvedAt === null ? 'proposed' : 'approved');

interface Shown extends Heard {
  quotations: readonly SeenQuotation[];
  names: ReadonlyMap<string, string>;
  problem: Problem | null;
}

/** Words that may be printed, or wait for somebody else to say that they may. */
export function quotationsPage(context: HeardContext, shown: Shown): PageContent {
  const { tongue } = context;
  const title = tongue.t('quotations.title');
  return {
    title: titleOf(tongue, title, shown.problem),
    body: (
      <>
        <Crumbs context={context} assessment={shown.assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('quotations.says')}</p>
        {shown.problem && (
          <Alert tongue={tongue} kind="bad" title={problemSentence(tongue, shown.problem)}>
            {''}
          </Alert>
        )}
        {shown.quotations.length === 0 && (
          <EmptyState title={tongue.t('quotations.none-title')}>{tongue.t('quotations.none')}</EmptyState>
        )}
        {shown.quotations.map((quotation) => (
          <Quotation context={context} shown={shown} quotation={quotation} />
        ))}
      </>
    ),
  };
}

function Quotation({
  context,
  shown,
  quotation,
}: {
  context: HeardContext;
  shown: Shown;
  quotation: SeenQuotation;
}) {
  const { tongue } = context;
  const state = stateOf(quotation);
  const names = shown.names;
  return (
    <section class="card" id={`q-${quotation.quotationId}`}>
      <p>
        <StateTag tongue={tongue} state={LOOKS[state]} word={tongue.t(`quotations.state.${state}`)} />{' '}
        <bdi>{leafTitles(tongue, shown.assessment).get(quotation.leaf) ?? quotation.leaf}</bdi>
      </p>
      {state !== 'consent-withdrawn' && (
        <blockquote dir="auto">{quotation.says ?? tongue.t('interview.not-told')}</blockquote>
      )}
      {/* The day of a consent tells the day of an interview. */}
      {quotation.says !== null && (
        <p class="quiet">
          {tongue.t('quotations.by', { who: sayWho(context, shown, quotation) })}{' '}
          {tongue.t('quotations.consented', {
            how: tongue.t(`interview.consent.${quotation.consent}`),
            day: tongue.date(quotation.consentedOn),
          })}{' '}
          {tongue.t('quotations.proposed-by', { person: names.get(quotation.proposedBy) ?? '' })}{' '}
          {quotation.approvedBy !== null &&
            tongue.t('quotations.approved-by', { person: names.get(quotation.approvedBy) ?? '' })}
        </p>
      )}
      {quotation.printedIn !== null && quotation.printedIn === shown.assessment.publishedHash && (
        <p>{tongue.t('interview.still-printed', { count: 1 })}</p>
      )}
      <Decide context={context} shown={shown} quotation={quotation} state={state} />
    </section>
  );
}

function sayWho({ tongue }: HeardContext, { groups, interviews }: Shown, quotation: SeenQuotation): string {
  const heard = interviews.find(({ interviewId }) => interviewId === quotation.interviewId);
  if (quotation.attributed === 'group') return sayGroup(tongue, groups, heard?.group ?? null);
  if (quotation.attributed === 'name') return heard?.name ?? tongue.t('interview.not-told');
  return tongue.t('quotations.nobody');
}

function Decide({
  context: { tongue, place, actor },
  shown,
  quotation,
  state,
}: {
  context: HeardContext;
  shown: Shown;
  quotation: SeenQuotation;
  state: QuotationState;
}): Child {
  if (!quotation.mayRead || shown.reader.seat === null || !actor.permissions.has('diagnose.assess'))
    return null;
  const base = `${deskPath(place.code, shown.assessment.assessmentId)}/quotations/${quotation.quotationId}`;
  const isOpen = shown.mayWrite;
  const button = (act: string, word: string, more: Record<string, string> = {}) => (
    <Form tongue={tongue} action={`${base}/${act}`} requestId={randomUUID()}>
      <input type="hidden" name="version" value={quotation.version} />
      {Object.entries(more).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary">{word}</Button>
    </Form>
  );
  return (
    <div class="acts">
      {isOpen &&
        state === 'proposed' &&
        quotation.proposedBy !== actor.personId &&
        button('approve', tongue.t('quotations.approve'))}
      {isOpen &&
        (state === 'proposed' || state === 'approved') &&
        button('end', tongue.t('quotations.decline'), { why: 'declined' })}
      {state !== 'consent-withdrawn' &&
        button('end', tongue.t('quotations.take-back'), { why: 'consent-withdrawn' })}
    </div>
  );
}

export interface ProposeShown extends Heard {
  interview: SeenInterview;
  passage: Passage;
}

export function proposePage(
  context: HeardContext,
  { assessment, interview, passage, groups }: ProposeShown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('quotations.propose');
  const form = formOf(tongue, values, problem);
  const titles = leafTitles(tongue, assessment);
  const base = interviewsPath(place.code, assessment.assessmentId, interview.interviewId);
  const fields = {
    says: form.field('says', tongue.t('quotations.words')),
    leaf: form.choice(
      'leaf',
      tongue.t('assessment.dimension'),
      passage.leaves.map((value) => ({ value, label: titles.get(value) ?? value })),
    ),
    attributed: form.choice(
      'attributed',
      tongue.t('quotations.attributed'),
      ATTRIBUTIONS.map((value) => ({
        value,
        label: tongue.t(`quotations.attributed.${value}`, {
          group: sayGroup(tongue, groups, interview.group),
        }),
      })),
    ),
    consent: form.choice(
      'consent',
      tongue.t('quotations.consent'),
      CONSENTS.map((value) => ({ value, label: tongue.t(`interview.consent.${value}`) })),
    ),
    consentedOn: form.field('consentedOn', tongue.t('quotations.consented-on')),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} interview={interview} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('quotations.propose-says')}</p>
        <blockquote dir="auto">{passage.says}</blockquote>
        <Form {...form.props()} action={`${base}/passages/${passage.passageId}/quote`}>
          <TextField
            {...fields.says}
            hint={tongue.t('quotations.words-hint')}
            rows={4}
            most={MOST_QUOTED}
            required
          />
          <Select {...fields.leaf} value={form.text('leaf')} required />
          <RadioGroup {...fields.attributed} required />
          <RadioGroup {...fields.consent} required />
          <DateField {...fields.consentedOn} value={form.text('consentedOn')} required />
          <Button>{tongue.t('quotations.propose-do')}</Button>
        </Form>
      </>
    ),
  };
}
