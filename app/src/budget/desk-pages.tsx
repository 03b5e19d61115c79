import { randomUUID } from 'node:crypto';
import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  EmptyState,
  FileField,
  Form,
  type FormError,
  LinkButton,
  type State,
  StateTag,
  TextField,
} from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { broughtSentences, problemSentence } from '../platform/problems/sentence.ts';
import type { BudgetRow, LoadInfo } from './store.ts';
import { sideTitle } from './words.ts';

export interface DeskBudget extends BudgetRow {
  loads: LoadInfo[];
  state: 'published' | 'changed' | 'draft' | 'withdrawn';
}

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

const STATES: Record<DeskBudget['state'], State> = {
  published: 'good',
  changed: 'ask',
  draft: 'none',
  withdrawn: 'bad',
};

/** A finance officer's list: what is loaded, what residents see of it, and the next step. */
export function budgetsDesk({ tongue, place }: Context, budgets: readonly DeskBudget[]): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const title = tongue.t('budget.desk.title');
  const columns: Column<DeskBudget>[] = [
    {
      head: tongue.t('budget.desk.what'),
      heading: true,
      cell: (row) => (
        <a class="ds-link" href={`/work/places/${place.code}/items/${row.budgetId}`}>
          {sideTitle(tongue, row)}
        </a>
      ),
    },
    {
      head: tongue.t('budget.desk.state'),
      cell: (row) => (
        <StateTag
          tongue={tongue}
          state={STATES[row.state]}
          word={tongue.t(`budget.desk.state.${row.state}`)}
        />
      ),
    },
    {
      head: tongue.t('budget.desk.file'),
      cell: (row) => <bdi>{row.loads.map((load) => load.file).join(', ')}</bdi>,
    },
    {
      head: tongue.t('budget.desk.lines'),
      numeric: true,
      cell: (row) => tongue.number(row.loads.reduce((sum, load) => sum + load.lines, 0)),
    },
    {
      head: tongue.t('budget.desk.loaded'),
      cell: (row) => row.loads.map((load) => tongue.date(load.loadedAt)).join(', '),
    },
    { head: tongue.t('budget.desk.next'), cell: (row) => <NextStep tongue={tongue} base={base} row={row} /> },
  ];
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        {budgets.length === 0 ? (
          <EmptyState
            title={tongue.t('budget.none-title')}
            action={{ href: `${base}/import`, label: tongue.t('budget.desk.import') }}
          >
            {tongue.t('budget.desk.none')}
          </EmptyState>
        ) : (
          <>
            <LinkButton href={`${base}/import`}>{tongue.t('budget.desk.import')}</LinkButton>
            <DataTable
              tongue={tongue}
              id="budgets"
              caption={title}
              captionHidden
              columns={columns}
              rows={budgets}
            />
          </>
        )}
      </>
    ),
  };
}

function NextStep({ tongue, base, row }: { tongue: Context['tongue']; base: string; row: DeskBudget }) {
  const at = `${base}/${row.year}/${row.side}`;
  const title = sideTitle(tongue, row);
  if (row.state === 'published') {
    return (
      <LinkButton href={`${at}/withdraw`} variant="tertiary">
        <span aria-hidden="true">{tongue.t('budget.desk.withdraw')}</span>
        <span class="ds-sr-only">{tongue.t('budget.desk.withdraw-this', { title })}</span>
      </LinkButton>
    );
  }
  return (
    <Form tongue={tongue} action={`${at}/publish`} requestId={randomUUID()} version={row.version}>
      <Button variant="secondary">
        <span aria-hidden="true">{tongue.t('budget.desk.publish')}</span>
        <span class="ds-sr-only">{tongue.t('budget.desk.publish-this', { title })}</span>
      </Button>
    </Form>
  );
}

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
