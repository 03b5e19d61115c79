import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  Form,
  SaveDraft,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Adoption } from './adoption-store.ts';

type Context = Pick<DeskContext<{ year: number }, unknown>, 'tongue' | 'place' | 'params'>;

/** Both days of a year's budget and what says so; below it, what was kept before. */
export function adoptionForm(
  { tongue, place, params: { year } }: Context,
  states: readonly Adoption[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const title = tongue.t('budget.adoption.title', { year: tongue.year(year) });
  const form = formOf(tongue, values, problem);
  const submitted = form.field('submittedOn', tongue.t('budget.adoption.submitted'));
  const adopted = form.field('adoptedOn', tongue.t('budget.adoption.adopted'), [
    'budget.adoption-before-submission',
    'budget.adoption-without-day',
  ]);
  const source = form.field('source', tongue.t('budget.adoption.source'));
  const reason = form.field('reason', tongue.t('budget.adoption.reason'), ['budget.adoption-reason-needed']);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.desk.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.adoption.says')}</p>
        <Form {...form.props()} action={`${base}/${year}/adoption`}>
          <TextField {...submitted} type="date" hint={tongue.t('budget.adoption.submitted-hint')} size={12} />
          <TextField {...adopted} type="date" hint={tongue.t('budget.adoption.adopted-hint')} size={12} />
          <TextField
            {...source}
            hint={tongue.t('budget.adoption.source-hint')}
            rows={2}
            most={500}
            required
          />
          {states.length > 0 && (
            <TextField {...reason} hint={tongue.t('budget.adoption.reason-hint')} rows={2} most={500} />
          )}
          <div class="acts">
            <Button>{tongue.t('budget.adoption.keep')}</Button>
            <SaveDraft tongue={tongue} />
          </div>
        </Form>
        {states.length > 0 && <States tongue={tongue} states={states} />}
      </>
    ),
  };
}

function States({ tongue, states }: { tongue: Tongue; states: readonly Adoption[] }) {
  const day = (at: string | null) => (at === null ? '–' : tongue.date(at));
  const columns: Column<Adoption>[] = [
    { head: tongue.t('budget.adoption.kept-on'), heading: true, cell: ({ keptAt }) => tongue.date(keptAt) },
    { head: tongue.t('budget.adoption.submitted'), cell: ({ submittedOn }) => day(submittedOn) },
    { head: tongue.t('budget.adoption.adopted'), cell: ({ adoptedOn }) => day(adoptedOn) },
    { head: tongue.t('budget.adoption.source'), words: true, cell: ({ source }) => <bdi>{source}</bdi> },
    { head: tongue.t('budget.adoption.post'), cell: ({ post }) => <bdi>{post || '–'}</bdi> },
    {
      head: tongue.t('budget.adoption.reason'),
      words: true,
      cell: ({ reason }) => <bdi>{reason ?? '–'}</bdi>,
    },
  ];
  return (
    <DataTable
      tongue={tongue}
      id="states"
      caption={tongue.t('budget.adoption.states')}
      columns={columns}
      rows={states}
    />
  );
}
