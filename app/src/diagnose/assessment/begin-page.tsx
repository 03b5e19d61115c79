import {
  Breadcrumbs,
  Button,
  Form,
  NumberField,
  SaveDraft,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Choosable } from '../frameworks/known-frameworks.ts';
import type { AssessmentHead } from './assessment-store.ts';
import { deskPath } from './paths.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

export function beginPage(
  { tongue, place }: Context,
  offered: { frameworks: readonly Choosable[]; before: readonly AssessmentHead[] },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('assessment.begin');
  const form = formOf(tongue, values, problem);
  const fields = {
    title: form.field('title', tongue.t('assessment.title')),
    framework: form.choice(
      'framework',
      tongue.t('assessment.framework'),
      offered.frameworks.map(({ key, title: label }) => ({ value: key, label })),
      ['diagnose.framework-unknown'],
    ),
    scope: form.field('scope', tongue.t('assessment.scope')),
    from: form.field('from', tongue.t('assessment.from')),
    to: form.field('to', tongue.t('assessment.to')),
    previous: form.choice('previous', tongue.t('assessment.previous'), [
      { value: '', label: tongue.t('assessment.previous-none') },
      ...offered.before.map((each) => ({ value: each.assessmentId, label: each.title })),
    ]),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: deskPath(place.code), label: tongue.t('assessment.desk.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('assessment.begin-says')}</p>
        <Form {...form.props()} action={`${deskPath(place.code)}/new`}>
          <TextField {...fields.title} most={200} required />
          <Select {...fields.framework} value={form.text('framework')} required />
          <TextField
            {...fields.scope}
            hint={tongue.t('assessment.scope-hint')}
            rows={4}
            most={2000}
            required
          />
          <NumberField {...fields.from} size={4} required />
          <NumberField {...fields.to} size={4} required />
          <Select {...fields.previous} value={form.text('previous')} />
          <div class="acts">
            <Button>{tongue.t('assessment.begin-do')}</Button>
            <SaveDraft tongue={tongue} />
          </div>
        </Form>
      </>
    ),
  };
}
