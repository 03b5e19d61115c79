import { Breadcrumbs, Button, FileField, Form, Select } from '../../platform/html/components/index.ts';
import { fileErrors } from '../../platform/html/file-errors.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { crumbsTo } from '../import-page.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** First step: the files, and a mapping that was used before, where one fits. */
export function sendPage(
  { tongue, place }: Context,
  mappings: readonly { mappingId: string; title: string }[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/payments/import`;
  const title = tongue.t('payments.import');
  const form = formOf(tongue, values, problem);
  const stored = form.field('stored', tongue.t('payments.mapping-stored'), ['payments.no-mapping']);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('payments.intake.says')}</p>
        <Form
          {...form.props()}
          action={`${base}/new`}
          multipart
          errors={
            problem ? fileErrors(tongue, problem, form.errors(), tongue.t('payments.intake.files')) : []
          }
        >
          <FileField
            tongue={tongue}
            name="files"
            label={tongue.t('payments.intake.files')}
            hint={tongue.t('payments.intake.files-hint')}
            multiple
            required
          />
          {mappings.length > 0 && (
            <Select
              {...stored}
              hint={tongue.t('payments.intake.stored-hint')}
              options={mappings.map(({ mappingId, title: label }) => ({ value: mappingId, label }))}
            />
          )}
          <Button>{tongue.t('reading.send')}</Button>
        </Form>
        <p>
          <a class="ds-link" href={base}>
            {tongue.t('payments.intake.experts')}
          </a>
        </p>
      </>
    ),
  };
}
