import {
  Breadcrumbs,
  Button,
  FileField,
  Form,
  type FormError,
  TextField,
} from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { broughtSentences, problemSentence } from '../platform/problems/sentence.ts';
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
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return {
    title: problem ? tongue.t('shell.failed-title', { title }) : title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.desk.import-says')}</p>
        <Form
          tongue={tongue}
          action={`${base}/import`}
          requestId={text('requestId')}
          multipart
          errors={problem ? errorsOf(tongue, problem) : []}
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
          <TextField
            tongue={tongue}
            name="mapping"
            label={tongue.t('budget.desk.mapping')}
            hint={tongue.t('budget.desk.mapping-hint')}
            value={text('mapping')}
            dir="ltr"
            rows={10}
            required
          />
          <TextField
            tongue={tongue}
            name="year"
            label={tongue.t('budget.desk.year')}
            hint={tongue.t('budget.desk.year-hint')}
            value={text('year')}
            inputmode="numeric"
            size={6}
          />
          <TextField
            tongue={tongue}
            name="correction"
            label={tongue.t('budget.desk.correction')}
            hint={tongue.t('budget.desk.correction-hint')}
            value={text('correction')}
          />
          <Button>{tongue.t('budget.desk.load')}</Button>
        </Form>
      </>
    ),
  };
}

/** What is wrong with a file stands at the field for files; a field that was left out or ill written says so itself. */
function errorsOf(tongue: Context['tongue'], problem: Problem): FormError[] {
  const labels: Record<string, string> = {
    mapping: tongue.t('budget.desk.mapping'),
    year: tongue.t('budget.desk.year'),
    correction: tongue.t('budget.desk.correction'),
  };
  const { lines, fields } = problem.details;
  if (Array.isArray(fields)) {
    const names = fields.map((each: string) => each.split(/[.:]/)[0] ?? '');
    return names.map((name) => ({
      field: name,
      says: tongue.t('form.check-field', { field: labels[name] ?? tongue.t('budget.desk.files') }),
    }));
  }
  return [{ field: 'files', says: problemSentence(tongue, problem), more: broughtSentences(tongue, lines) }];
}

export function withdrawForm(
  { tongue, place }: Context,
  row: DeskBudget,
  values: { requestId: string },
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const title = tongue.t('budget.desk.withdraw-title', { title: sideTitle(tongue, row) });
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.desk.withdraw-says')}</p>
        <Form
          tongue={tongue}
          action={`${base}/${row.year}/${row.side}/withdraw`}
          requestId={values.requestId}
        >
          <TextField
            tongue={tongue}
            name="reason"
            label={tongue.t('budget.desk.withdraw-reason')}
            rows={3}
            required
          />
          <Button danger>{tongue.t('budget.desk.withdraw')}</Button>
        </Form>
      </>
    ),
  };
}
