import {
  Breadcrumbs,
  Button,
  Confirm,
  FileField,
  Form,
  SaveDraft,
  TextField,
} from '../platform/html/components/index.ts';
import { fileErrors } from '../platform/html/file-errors.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import type { DeskBudget } from './desk-budgets.ts';
import { sideTitle } from './words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** What was typed comes back after a refusal; only the files must be chosen again. */
export function importForm(
  { tongue, place }: Context,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const title = tongue.t('budget.desk.import');
  const form = formOf(tongue, values, problem);
  const mapping = form.field('mapping', tongue.t('budget.desk.mapping'));
  const year = form.field('year', tongue.t('budget.desk.year'));
  const until = form.field('until', tongue.t('budget.desk.until'));
  const correction = form.field('correction', tongue.t('budget.desk.correction'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.desk.import-says')}</p>
        <p>
          <a class="ds-link" href={`${base}/import/new`}>
            {tongue.t('budget.intake.without-mapping')}
          </a>
        </p>
        <Form
          {...form.props()}
          action={`${base}/import`}
          multipart
          errors={problem ? fileErrors(tongue, problem, form.errors(), tongue.t('budget.desk.files')) : []}
        >
          <FileField
            tongue={tongue}
            name="files"
            label={tongue.t('budget.desk.files')}
            hint={tongue.t('budget.desk.files-hint')}
            accept=".csv,text/csv"
            multiple
            required
          />
          <TextField {...mapping} hint={tongue.t('budget.desk.mapping-hint')} dir="ltr" rows={10} required />
          <TextField {...year} hint={tongue.t('budget.desk.year-hint')} inputmode="numeric" size={6} />
          <TextField {...until} hint={tongue.t('budget.desk.until-hint')} type="date" size={12} />
          <TextField {...correction} hint={tongue.t('budget.desk.correction-hint')} most={500} />
          <div class="acts">
            <Button>{tongue.t('budget.desk.load')}</Button>
            <SaveDraft tongue={tongue} />
          </div>
        </Form>
      </>
    ),
  };
}

/** Taking a budget back is final for what residents saw: what goes, what stays, and why. */
export function withdrawForm(
  { tongue, place }: Context,
  row: DeskBudget,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const budget = sideTitle(tongue, row);
  const title = tongue.t('budget.desk.withdraw-title', { title: budget });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('budget.desk.withdraw-reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('budget.desk.withdraw-says')}
          what={[
            { term: tongue.t('budget.desk.what'), says: budget },
            { term: tongue.t('budget.desk.file'), says: <bdi>{filesOf(row)}</bdi> },
          ]}
          canBeUndone={false}
          action={`${base}/${row.year}/${row.side}/withdraw`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('budget.desk.withdraw')}
          back={base}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}

const filesOf = (row: DeskBudget): string => row.loads.map((load) => load.file).join(', ');
