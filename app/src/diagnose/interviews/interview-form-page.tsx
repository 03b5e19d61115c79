import {
  Button,
  DateField,
  Form,
  RadioGroup,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { interviewsPath } from '../assessment/paths.ts';
import { nameOfGroup } from '../voices/groups.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import { CIRCLES, NOTE_CIRCLES, SETTINGS } from './circles.ts';
import { CONSENTS, type SeenInterview } from './interview-store.ts';
import { Crumbs } from './words.tsx';

export interface FormShown extends Heard {
  /** Null: a new one. */
  interview: SeenInterview | null;
  /** Names of those with a seat. */
  names: ReadonlyMap<string, string>;
}

/** Who was heard, with which consent, and who may read which of it. */
export function interviewFormPage(
  context: HeardContext,
  shown: FormShown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { assessment, interview, groups, team, names } = shown;
  const title = tongue.t(interview ? 'interview.change' : 'interview.new');
  const base = interviewsPath(place.code, assessment.assessmentId);
  const form = formOf(tongue, values, problem);
  const fields = {
    speaker: form.field('speaker', tongue.t('interview.speaker')),
    group: form.choice(
      'group',
      tongue.t('interview.group'),
      groups.map((group) => ({ value: group.key, label: nameOfGroup(tongue, group) })),
    ),
    heldOn: form.field('heldOn', tongue.t('interview.held-on')),
    heldAt: form.field('heldAt', tongue.t('interview.held-at')),
    interviewerId: form.choice(
      'interviewerId',
      tongue.t('interview.interviewer'),
      team.map(({ personId, seat }) => ({
        value: personId,
        label: `${names.get(personId) ?? ''} (${tongue.t(`assessment.seat.${seat}`)})`,
      })),
    ),
    interviewer: form.field('interviewer', tongue.t('interview.interviewer-other')),
    language: form.field('language', tongue.t('interview.language')),
    consent: form.choice(
      'consent',
      tongue.t('interview.consent'),
      CONSENTS.map((value) => ({ value, label: tongue.t(`interview.consent.${value}`) })),
    ),
  };
  const circles = SETTINGS.map(([what, word]) =>
    form.choice(
      what,
      tongue.t(word),
      (what === 'noteFor' ? NOTE_CIRCLES : CIRCLES).map((value) => ({
        value,
        label: tongue.t(`interview.circle.${value}`),
      })),
    ),
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} {...(interview ? { interview } : {})} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('interview.form-says')}</p>
        <Form
          {...form.props()}
          action={interview ? `${base}/${interview.interviewId}/change` : `${base}/new`}
        >
          <TextField {...fields.speaker} hint={tongue.t('interview.speaker-hint')} most={120} />
          <Select {...fields.group} value={form.text('group')} required />
          <DateField {...fields.heldOn} value={form.text('heldOn')} required />
          <TextField {...fields.heldAt} most={200} />
          <Select {...fields.interviewerId} value={form.text('interviewerId')} />
          <TextField {...fields.interviewer} hint={tongue.t('interview.interviewer-hint')} most={120} />
          <TextField {...fields.language} most={40} size={20} required />
          <RadioGroup {...fields.consent} required />
          {circles.map((circle) => (
            <RadioGroup {...circle} required />
          ))}
          <Button>{tongue.t('interview.keep')}</Button>
        </Form>
      </>
    ),
  };
}
