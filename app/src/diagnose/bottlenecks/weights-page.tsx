import { Breadcrumbs, Button, Form, NumberField, TextField } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { AssessmentHead } from '../assessment/assessment-store.ts';
import { deskPath } from '../assessment/paths.ts';
import { SIGNS } from './weights.ts';

/** How much each sign counts, and why by these. */
export function weightsPage(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  assessment: AssessmentHead,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('ranking.weights-state');
  const base = deskPath(place.code, assessment.assessmentId);
  const form = formOf(tongue, values, problem);
  const fields = SIGNS.map((sign) => ({
    ...form.field(sign, tongue.t(`ranking.sign.${sign}`)),
    hint: tongue.t(`ranking.sign-says.${sign}`),
    value: form.text(sign),
  }));
  const reason = form.field('reason', tongue.t('ranking.weights-reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: base, label: assessment.title },
            { href: `${base}/ranking`, label: tongue.t('ranking.title') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('ranking.weights-says')}</p>
        <Form {...form.props()} action={`${base}/weights`}>
          {fields.map((field) => (
            <NumberField {...field} size={4} required />
          ))}
          <TextField {...reason} rows={3} most={500} required />
          <Button>{tongue.t('ranking.weights-do')}</Button>
        </Form>
      </>
    ),
  };
}
