import {
  Breadcrumbs,
  Button,
  CheckGroup,
  Confirm,
  DateField,
  FileField,
  Form,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { broughtSentences, problemSentence } from '../../platform/problems/sentence.ts';
import type { ThreadItem } from '../../platform/thread/thread.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
type Values = Record<string, unknown>;

interface Editing {
  survey: Survey | null;
  /** Assessments that a survey can be asked for. */
  offered: readonly Pick<ThreadItem, 'id' | 'title'>[];
}

/** What whoever is asked reads first, and, where the survey begins, its workbook. */
export function describePage(
  { tongue, place }: Context,
  { survey, offered }: Editing,
  values: Values,
  problem: Problem | null,
): PageContent {
  const title = tongue.t(survey ? 'survey.describe' : 'survey.begin');
  const form = formOf(tongue, values, problem);
  const fields = {
    title: form.field('title', tongue.t('survey.title')),
    purpose: form.field('purpose', tongue.t('survey.purpose')),
    askedBy: form.field('askedBy', tongue.t('survey.asked-by')),
    consent: form.field('consent', tongue.t('survey.consent')),
    assessment: form.choice(
      'assessment',
      tongue.t('survey.assessment'),
      offered.map(({ id, title: label }) => ({ value: id, label })),
    ),
    file: form.field('file', tongue.t('survey.file')),
  };
  const below = survey ? deskPath(place.code, survey.surveyId, '/edit') : deskPath(place.code, 'new');
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={{ tongue, place }} survey={survey} />
        <h1>{title}</h1>
        <Refusals context={{ tongue, place }} problem={problem} />
        <Form {...form.props()} action={below} multipart={survey === null}>
          <TextField {...fields.title} most={200} required />
          <TextField
            {...fields.purpose}
            hint={tongue.t('survey.purpose-hint')}
            rows={4}
            most={2000}
            required
          />
          <TextField {...fields.askedBy} hint={tongue.t('survey.asked-by-hint')} most={200} required />
          <TextField
            {...fields.consent}
            hint={tongue.t('survey.consent-hint')}
            rows={4}
            most={2000}
            required
          />
          <Select {...fields.assessment} value={form.text('assessment')} />
          {survey === null && <FileField {...fields.file} accept=".xlsx" required />}
          <Button>{tongue.t(survey ? 'survey.save' : 'survey.begin-do')}</Button>
        </Form>
      </>
    ),
  };
}

export function versionPage(
  { tongue, place }: Context,
  survey: Survey,
  values: Values,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('survey.add-version');
  const form = formOf(tongue, values, problem);
  const file = form.field('file', tongue.t('survey.file'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={{ tongue, place }} survey={survey} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.add-version-says')}</p>
        <Refusals context={{ tongue, place }} problem={problem} />
        <Form {...form.props()} action={deskPath(place.code, survey.surveyId, '/versions/new')} multipart>
          <FileField {...file} accept=".xlsx" required />
          <Button>{tongue.t('survey.add-version-do')}</Button>
        </Form>
      </>
    ),
  };
}

export function openPage(
  { tongue, place }: Context,
  survey: Survey,
  values: Values,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('survey.open');
  const form = formOf(tongue, values, problem);
  const fields = {
    opensOn: form.field('opensOn', tongue.t('survey.opens-on')),
    closesOn: form.field('closesOn', tongue.t('survey.closes-on')),
    isPublic: form.choice('isPublic', tongue.t('survey.who-answers'), [
      { value: 'yes', label: tongue.t('survey.by-link') },
    ]),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={{ tongue, place }} survey={survey} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.open-says')}</p>
        <Form {...form.props()} action={deskPath(place.code, survey.surveyId, '/open')}>
          <DateField {...fields.opensOn} required />
          <DateField {...fields.closesOn} hint={tongue.t('survey.closes-on-hint')} />
          <CheckGroup {...fields.isPublic} hint={tongue.t('survey.by-link-hint')} />
          <Button>{tongue.t('survey.open-do')}</Button>
        </Form>
        {survey.opensOn !== null && survey.closedAt === null && (
          <p>
            <a class="ds-link" href={deskPath(place.code, survey.surveyId, '/close')}>
              {tongue.t('survey.close')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

export function closePage(
  { tongue, place }: Context,
  survey: Survey,
  values: Values,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('survey.close-title', { title: survey.title });
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <Confirm
        tongue={tongue}
        title={title}
        says={tongue.t('survey.close-says')}
        what={[{ term: tongue.t('survey.title'), says: <bdi>{survey.title}</bdi> }]}
        canBeUndone
        action={deskPath(place.code, survey.surveyId, '/close')}
        requestId={form.text('requestId')}
        version={survey.version}
        errors={form.errors()}
        button={tongue.t('survey.close')}
        back={deskPath(place.code, survey.surveyId)}
      />
    ),
  };
}

const Crumbs = ({ context: { tongue, place }, survey }: { context: Context; survey: Survey | null }) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
      ...(survey ? [{ href: deskPath(place.code, survey.surveyId), label: survey.title }] : []),
    ]}
  />
);

/** All that is wrong in a workbook, by sheet and row. */
function Refusals({ context: { tongue }, problem }: { context: Context; problem: Problem | null }) {
  const lines = broughtSentences(tongue, problem?.details['lines']);
  if (!problem || lines.length === 0) return null;
  return (
    <section>
      <h2>{problemSentence(tongue, problem)}</h2>
      <ul>
        {lines.map((line) => (
          <li>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
