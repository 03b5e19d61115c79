import {
  Breadcrumbs,
  Button,
  Confirm,
  DataTable,
  EmptyState,
  Form,
  type Grade,
  GradeBadge,
  LinkButton,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import type { ReliabilityAnswer } from './measures.ts';
import type { OutlierMark } from './store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
type Says = Pick<Context, 'tongue'>;

/** The forms of the page. */
export type Asked = 'publish' | 'outliers';

export interface DiagnosisDesk {
  years: readonly number[];
  answers: readonly ReliabilityAnswer[];
  outliers: readonly OutlierMark[];
  /** When what residents see was published and, where it was taken back, when; null before the first time. */
  snapshot: { publishedAt: Date; withdrawnAt: Date | null } | null;
  /** A new id for each form on the page. */
  requestId(): string;
  /** The form that came back, as it was typed, and what is wrong with it. */
  refused?: { form: Asked; values: Record<string, unknown>; problem: Problem };
}

/** An officer's page: what the records say now, which years stand aside, and the one decision, to publish. Who only reads is offered none. */
export function diagnosisDesk(context: Context, desk: DiagnosisDesk): PageContent {
  const { tongue, place, actor } = context;
  const base = `/work/places/${place.code}/diagnosis`;
  const title = tongue.t('diagnose.desk.title');
  const mayPublish = actor.permissions.has('diagnose.publish');
  const mayMark = actor.permissions.has('diagnose.mark-outlier');
  return {
    title: titleOf(tongue, title, desk.refused?.problem ?? null),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('diagnose.desk.says')}</p>
        {desk.years.length === 0 ? (
          <NoBudgets {...context} />
        ) : (
          <>
            <WhatResidentsSee {...context} snapshot={desk.snapshot} />
            <section class="card">
              <h2>{tongue.t('diagnose.desk.preview')}</h2>
              <Preview tongue={tongue} answers={desk.answers} />
              {mayPublish && (
                <Form {...formAs(tongue, desk, 'publish').props()} action={`${base}/publish`}>
                  <Button>{tongue.t('diagnose.desk.publish')}</Button>
                </Form>
              )}
            </section>
          </>
        )}
        {((mayMark && desk.years.length > 0) || desk.outliers.length > 0) && (
          <Outliers tongue={tongue} base={base} desk={desk} mayMark={mayMark} />
        )}
        {mayPublish && desk.snapshot !== null && desk.snapshot.withdrawnAt === null && (
          <p>
            <LinkButton href={`${base}/withdraw`} variant="tertiary">
              {tongue.t('diagnose.desk.withdraw')}
            </LinkButton>
          </p>
        )}
      </>
    ),
  };
}

/** A form as it came back, or new. */
const formAs = (tongue: Says['tongue'], desk: DiagnosisDesk, form: Asked) =>
  desk.refused?.form === form
    ? formOf(tongue, { ...desk.refused.values, requestId: desk.requestId() }, desk.refused.problem)
    : formOf(tongue, { requestId: desk.requestId() }, null);

const NoBudgets = ({ tongue, place, actor }: Context) => (
  <EmptyState
    title={tongue.t('diagnose.desk.none-title')}
    {...(actor.permissions.has('budget.import')
      ? {
          action: {
            href: `/work/places/${place.code}/budgets/import`,
            label: tongue.t('budget.desk.import'),
          },
        }
      : {})}
  >
    {tongue.t('diagnose.desk.none-says')}
  </EmptyState>
);

/** Said before the figures: what is below is not yet what others read. */
function WhatResidentsSee({ tongue, place, snapshot }: Context & Pick<DiagnosisDesk, 'snapshot'>) {
  if (snapshot === null) return <p>{tongue.t('diagnose.desk.never-published')}</p>;
  if (snapshot.withdrawnAt !== null)
    return <p>{tongue.t('diagnose.desk.withdrawn-on', { date: tongue.date(snapshot.withdrawnAt) })}</p>;
  return (
    <p>
      {tongue.rich(
        'diagnose.desk.published-on',
        { date: tongue.date(snapshot.publishedAt) },
        {
          link: (says) => (
            <a class="ds-link" href={`/places/${place.code}/reliability`}>
              {says}
            </a>
          ),
        },
      )}
    </p>
  );
}

/** Taking the diagnosis back is final for what residents saw: what goes, what stays, and why. */
export function withdrawPage(
  { tongue, place }: Context,
  publishedAt: Date,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/diagnosis`;
  const title = tongue.t('diagnose.desk.withdraw-title');
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('diagnose.desk.reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('diagnose.desk.title') }]} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('diagnose.desk.withdraw-says')}
          what={[{ term: tongue.t('diagnose.desk.published'), says: tongue.date(publishedAt) }]}
          canBeUndone={false}
          action={`${base}/withdraw`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('diagnose.desk.withdraw')}
          back={base}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}

function Preview({ tongue, answers }: Says & { answers: readonly ReliabilityAnswer[] }) {
  const years = answers[0]?.figures.map((figure) => figure.period) ?? [];
  return (
    <DataTable
      tongue={tongue}
      id="preview"
      caption={tongue.t('diagnose.desk.preview')}
      captionHidden
      cards
      rows={answers}
      columns={[
        {
          head: tongue.t('diagnose.desk.measure'),
          heading: true,
          cell: (answer) => tongue.t(`measure.${answer.measure}.title`),
        },
        {
          head: tongue.t('diagnose.grade-of'),
          cell: (answer) => <GradeBadge tongue={tongue} grade={answer.grade as Grade} />,
        },
        ...years.map((year, at) => ({
          head: tongue.year(year),
          numeric: true,
          cell: (answer: ReliabilityAnswer) => {
            const value = answer.figures[at]?.value ?? null;
            return value === null ? tongue.t('word.not-known') : tongue.percent(value, 2);
          },
        })),
      ]}
    />
  );
}

function Outliers({
  tongue,
  base,
  desk,
  mayMark,
}: Says & { base: string; desk: DiagnosisDesk; mayMark: boolean }) {
  const free = desk.years.filter((year) => !desk.outliers.some((mark) => mark.year === year));
  const form = formAs(tongue, desk, 'outliers');
  const fields = {
    year: form.choice(
      'year',
      tongue.t('diagnose.desk.year'),
      free.map((year) => ({ value: String(year), label: tongue.year(year) })),
      ['diagnose.already-marked', 'diagnose.year-unknown'],
    ),
    reason: form.field('reason', tongue.t('diagnose.desk.reason')),
  };
  return (
    <section class="card">
      <h2>{tongue.t('diagnose.desk.outliers')}</h2>
      <p>{tongue.t('diagnose.desk.outliers-say')}</p>
      {desk.outliers.map((mark) => (
        <>
          <p class="note">
            {tongue.t('diagnose.outlier', { year: tongue.year(mark.year), reason: mark.reason })}
          </p>
          {mayMark && (
            <Form tongue={tongue} action={`${base}/outliers/lift`} requestId={desk.requestId()}>
              <input type="hidden" name="year" value={String(mark.year)} />
              <Button variant="secondary">{tongue.t('diagnose.desk.lift')}</Button>
            </Form>
          )}
        </>
      ))}
      {mayMark && free.length > 0 && (
        <Form {...form.props()} action={`${base}/outliers`}>
          <Select {...fields.year} value={form.text('year')} required />
          <TextField {...fields.reason} required />
          <Button variant="secondary">{tongue.t('diagnose.desk.mark')}</Button>
        </Form>
      )}
    </section>
  );
}
