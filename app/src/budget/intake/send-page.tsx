import { Breadcrumbs, Button, FileField, Form, Select } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import type { Kept } from '../kept/kept-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** First step: the files, and a mapping that is kept already, where somebody wants another than the one that fits. */
export function sendPage(
  { tongue, place }: Context,
  kept: readonly Kept[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const title = tongue.t('budget.desk.import');
  const form = formOf(tongue, values, problem);
  const options = kept
    .filter(({ retiredAt }) => retiredAt === null)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ keptId, name }) => ({ value: keptId, label: name }));
  const choice = form.choice('kept', tongue.t('budget.intake.kept'), options, ['budget.kept-gone']);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.intake.send-says')}</p>
        <Form
          {...form.props()}
          action={`${base}/import/new`}
          multipart
          errors={problem ? [{ field: 'files', says: problemSentence(tongue, problem) }] : []}
        >
          <FileField
            tongue={tongue}
            name="files"
            label={tongue.t('budget.intake.files')}
            hint={tongue.t('budget.intake.files-hint')}
            multiple
            required
          />
          {options.length > 0 && (
            <Select {...choice} hint={tongue.t('budget.intake.kept-hint')} value={choice.chosen[0] ?? ''} />
          )}
          <Button>{tongue.t('reading.send')}</Button>
        </Form>
        <p>
          <a class="ds-link" href={`${base}/mappings`}>
            {tongue.t('budget.kept.title')}
          </a>
        </p>
        <p>
          <a class="ds-link" href={`${base}/import`}>
            {tongue.t('budget.intake.experts')}
          </a>
        </p>
      </>
    ),
  };
}
