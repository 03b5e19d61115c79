import type { Known } from '../../platform/access/directory.ts';
import {
  Breadcrumbs,
  Button,
  Form,
  RadioGroup,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { nameIn } from '../frameworks/tree.ts';
import type { Assessment } from './assessment-store.ts';
import { deskPath } from './paths.ts';
import type { Seat } from './seats.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

const Crumbs = ({ context: { tongue, place }, of }: { context: Context; of: Assessment }) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code), label: tongue.t('assessment.desk.title') },
      { href: deskPath(place.code, of.assessmentId), label: of.title },
    ]}
  />
);

export function seatPage(
  context: Context,
  { assessment, seat, people }: { assessment: Assessment; seat: Seat; people: readonly Known[] },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('assessment.name-seat', { seat: tongue.t(`assessment.seat.${seat}`) });
  const form = formOf(tongue, values, problem);
  const person = form.choice(
    'personId',
    tongue.t(`assessment.seat.${seat}`),
    people.map(({ personId, name, posts }) => ({
      value: personId,
      label: `${name} (${tongue.list(posts)})`,
    })),
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} of={assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t(`assessment.seat-says.${seat}`)}</p>
        <Form {...form.props()} action={`${deskPath(place.code, assessment.assessmentId)}/team/${seat}`}>
          <Select
            {...person}
            hint={tongue.t('assessment.seat-hint')}
            value={form.text('personId')}
            required
          />
          <Button>{tongue.t('assessment.seat-do')}</Button>
        </Form>
      </>
    ),
  };
}

export function interestsPage(
  context: Context,
  assessment: Assessment,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('assessment.interests');
  const form = formOf(tongue, values, problem);
  const has = form.choice('has', tongue.t('assessment.interests-has'), [
    { value: 'no', label: tongue.t('assessment.interests-has-none') },
    { value: 'yes', label: tongue.t('assessment.interests-has-some') },
  ]);
  const interests = form.field('interests', tongue.t('assessment.interests-which'), [
    'diagnose.interests-unsaid',
  ]);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} of={assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('assessment.interests-says')}</p>
        <Form {...form.props()} action={`${deskPath(place.code, assessment.assessmentId)}/interests`}>
          <RadioGroup {...has} required />
          <TextField {...interests} rows={4} most={2000} />
          <Button>{tongue.t('assessment.interests-do')}</Button>
        </Form>
      </>
    ),
  };
}

/** The most questions a framework asks: a form has a field for each. */
export const MOST_QUESTIONS = 50;
export const questionField = (at: number): string => `question${at}`;

export function screeningPage(
  context: Context,
  assessment: Assessment,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('assessment.screening');
  const form = formOf(tongue, values, problem);
  const fields = (assessment.document.screening ?? []).map((question, at) =>
    form.choice(
      questionField(at),
      nameIn(tongue, question.names),
      question.answers.map(({ value, names }) => ({ value, label: nameIn(tongue, names) })),
    ),
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} of={assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('assessment.screening-says')}</p>
        <Form {...form.props()} action={`${deskPath(place.code, assessment.assessmentId)}/screening`}>
          {fields.map((field) => (
            <RadioGroup {...field} />
          ))}
          <Button>{tongue.t('assessment.screening-do')}</Button>
        </Form>
      </>
    ),
  };
}
