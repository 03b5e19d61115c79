import type { Child } from 'hono/jsx';
import {
  CheckGroup,
  DateField,
  Details,
  RadioGroup,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import type { formOf } from '../../platform/html/form-state.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { AskedSurvey } from '../../surveys/api.ts';
import type { TeamMember } from '../assessment/assessment-store.ts';
import { type Group, nameOfGroup } from '../voices/groups.ts';
import { CIRCLES, NOTE_CIRCLES, SETTINGS } from './circles.ts';
import { CONSENTS, NO_SURVEY } from './interview-store.ts';
import { MOST_SAID } from './passage-actions.ts';
import { DIRECTIONS } from './passage-store.ts';

type Form = ReturnType<typeof formOf>;

/** On a phone without a net nobody refuses a form: what is missing is said beside its field. */
const Needed = ({
  tongue,
  field,
  children,
}: {
  tongue: Tongue;
  field: { name: string; label: string };
  children?: Child;
}) => (
  <div data-required={field.name}>
    {children}
    <p class="ds-validation-message" data-missing hidden>
      {tongue.t('form.check-field', { field: field.label })}
    </p>
  </div>
);

interface Whom {
  groups: readonly Group[];
  team: readonly TeamMember[];
  /** Names of those with a seat. */
  names: ReadonlyMap<string, string>;
  askedSurveys: readonly AskedSurvey[];
}

/** Who was heard, with which consent, and who may read which of it. Made before the form, which gathers what is wrong in them. */
export function headFields(
  tongue: Tongue,
  form: Form,
  { groups, team, names, askedSurveys }: Whom,
  before = '',
): Child {
  const group = form.select(
    `${before}group`,
    tongue.t('interview.group'),
    groups.map((each) => ({ value: each.key, label: nameOfGroup(tongue, each) })),
  );
  const interviewerId = form.select(
    `${before}interviewerId`,
    tongue.t('interview.interviewer'),
    team.map(({ personId, seat }) => ({
      value: personId,
      label: `${names.get(personId) ?? ''} (${tongue.t(`assessment.seat.${seat}`)})`,
    })),
  );
  const consent = form.choice(
    `${before}consent`,
    tongue.t('interview.consent'),
    CONSENTS.map((value) => ({ value, label: tongue.t(`interview.consent.${value}`) })),
  );
  const circles = SETTINGS.map(([what, word]) =>
    form.choice(
      before + what,
      tongue.t(word),
      (what === 'noteFor' ? NOTE_CIRCLES : CIRCLES).map((value) => ({
        value,
        label: tongue.t(`interview.circle.${value}`),
      })),
    ),
  );
  const answered = form.choice(`${before}answered`, tongue.t('interview.answered'), [
    ...NO_SURVEY.map((value) => ({ value, label: tongue.t(`interview.answered.${value}`) })),
    ...askedSurveys.map(({ surveyId, title }) => ({ value: surveyId, label: title })),
  ]);
  const speaker = form.field(`${before}speaker`, tongue.t('interview.speaker'));
  const heldOn = form.field(`${before}heldOn`, tongue.t('interview.held-on'));
  const heldAt = form.field(`${before}heldAt`, tongue.t('interview.held-at'));
  const interviewer = form.field(`${before}interviewer`, tongue.t('interview.interviewer-other'));
  const language = form.field(`${before}language`, tongue.t('interview.language'));
  return (
    <>
      <TextField {...speaker} hint={tongue.t('interview.speaker-hint')} most={120} />
      <Needed tongue={tongue} field={group}>
        <Select {...group} required />
      </Needed>
      <Needed tongue={tongue} field={heldOn}>
        <DateField {...heldOn} required />
      </Needed>
      <TextField {...heldAt} most={200} />
      <Select {...interviewerId} />
      <TextField {...interviewer} hint={tongue.t('interview.interviewer-hint')} most={120} />
      <Needed tongue={tongue} field={language}>
        <TextField {...language} most={40} size={20} required />
      </Needed>
      {[consent, ...circles].map((each) => (
        <Needed tongue={tongue} field={each}>
          <RadioGroup {...each} required />
        </Needed>
      ))}
      {askedSurveys.length > 0 && <RadioGroup {...answered} hint={tongue.t('interview.answered-hint')} />}
    </>
  );
}

/** One passage: what was said, how it speaks of what, and its themes. */
export function passageFields(
  tongue: Tongue,
  form: Form,
  titles: ReadonlyMap<string, string>,
  { before = '', isNeeded = true } = {},
): Child {
  const says = form.field(`${before}says`, tongue.t('interview.passage-says'));
  const direction = form.choice(
    `${before}direction`,
    tongue.t('interview.direction'),
    DIRECTIONS.map((value) => ({ value, label: tongue.t(`interview.direction.${value}`) })),
  );
  const leaves = form.choice(
    `${before}leaves`,
    tongue.t('interview.leaves'),
    [...titles].map(([value, label]) => ({ value, label })),
  );
  const themes = form.field(`${before}themes`, tongue.t('interview.themes'));
  const text = (
    <TextField
      {...says}
      hint={tongue.t('interview.passage-hint')}
      rows={6}
      most={MOST_SAID}
      required={isNeeded}
    />
  );
  return (
    <>
      {isNeeded ? (
        <Needed tongue={tongue} field={says}>
          {text}
        </Needed>
      ) : (
        text
      )}
      <RadioGroup {...direction} required />
      <Details summary={tongue.t('interview.leaves-chosen', { count: leaves.chosen.length })}>
        <CheckGroup {...leaves} hint={tongue.t('interview.leaves-hint')} />
      </Details>
      <TextField {...themes} hint={tongue.t('interview.themes-hint')} />
    </>
  );
}
