import {
  Breadcrumbs,
  Button,
  DataTable,
  Details,
  Form,
  type Grade,
  GradeBadge,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { ReliabilityAnswer } from './measures.ts';
import type { OutlierMark } from './store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
type Says = Pick<Context, 'tongue'>;

interface DiagnosisDesk {
  years: readonly number[];
  answers: readonly ReliabilityAnswer[];
  outliers: readonly OutlierMark[];
  published: boolean;
  /** A new id for each form on the page. */
  requestId(): string;
}

/** An officer's page: what the records say now, which years stand aside, and the one decision, to publish. Who only reads is offered none. */
export function diagnosisDesk({ tongue, place, actor }: Context, desk: DiagnosisDesk): PageContent {
  const base = `/work/places/${place.code}/diagnosis`;
  const title = tongue.t('diagnose.desk.title');
  const mayPublish = actor.permissions.has('diagnose.publish');
  const mayMark = actor.permissions.has('diagnose.mark-outlier');
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('diagnose.desk.says')}</p>
        <section class="card">
          <h2>{tongue.t('diagnose.desk.preview')}</h2>
          <Preview tongue={tongue} answers={desk.answers} />
          {mayPublish && (
            <Form tongue={tongue} action={`${base}/publish`} requestId={desk.requestId()}>
              <Button>{tongue.t('diagnose.desk.publish')}</Button>
            </Form>
          )}
        </section>
        {(mayMark || desk.outliers.length > 0) && (
          <Outliers tongue={tongue} base={base} desk={desk} mayMark={mayMark} />
        )}
        {mayPublish && desk.published && (
          <Details summary={tongue.t('diagnose.desk.withdraw')}>
            <p>{tongue.t('diagnose.desk.withdraw-says')}</p>
            <Form tongue={tongue} action={`${base}/withdraw`} requestId={desk.requestId()}>
              <TextField
                tongue={tongue}
                id="field-withdraw-reason"
                name="reason"
                label={tongue.t('diagnose.desk.reason')}
                required
              />
              <Button danger>{tongue.t('diagnose.desk.withdraw')}</Button>
            </Form>
          </Details>
        )}
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
      rows={answers}
      columns={[
        {
          head: tongue.t('diagnose.desk.measure'),
          heading: true,
          cell: (answer) => tongue.t(`measure.${answer.measure}.title`),
        },
        ...years.map((year, at) => ({
          head: tongue.year(year),
          numeric: true,
          cell: (answer: ReliabilityAnswer) => {
            const value = answer.figures[at]?.value ?? null;
            return value === null ? tongue.t('word.not-known') : tongue.percent(value, 2);
          },
        })),
        {
          head: tongue.t('diagnose.grade-of'),
          cell: (answer) => <GradeBadge tongue={tongue} grade={answer.grade as Grade} />,
        },
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
        <Form tongue={tongue} action={`${base}/outliers`} requestId={desk.requestId()}>
          <Select
            tongue={tongue}
            name="year"
            label={tongue.t('diagnose.desk.year')}
            options={free.map((year) => ({ value: String(year), label: tongue.year(year) }))}
            required
          />
          <TextField tongue={tongue} name="reason" label={tongue.t('diagnose.desk.reason')} required />
          <Button variant="secondary">{tongue.t('diagnose.desk.mark')}</Button>
        </Form>
      )}
    </section>
  );
}
