import {
  Breadcrumbs,
  Button,
  Confirm,
  FileField,
  Form,
  RadioGroup,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { fileErrors } from '../../platform/html/file-errors.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { CLASSIFICATIONS } from '../phases.ts';
import type { KeptCrosswalk } from './crosswalk-store.ts';
import { kindSaid } from './rows-table.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** A crosswalk as a file or as rows that one types; a newer version begins from the rows that stand. */
export function editPage(
  { tongue, place }: Context,
  kept: KeptCrosswalk | null,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets/crosswalks`;
  const title = tongue.t(kept ? 'budget.crosswalk.change' : 'budget.crosswalk.add');
  const form = formOf(tongue, values, problem);
  const named = form.field('title', tongue.t('budget.crosswalk.name'), ['budget.crosswalk-unnamed']);
  const rows = form.field('rows', tongue.t('budget.crosswalk.rows-typed'), [
    'fiscal.crosswalk-invalid',
    'fiscal.column-missing',
  ]);
  const reason = form.field('reason', tongue.t('budget.crosswalk.reason-why'));
  const by = form.choice(
    'classification',
    tongue.t('budget.crosswalk.classification'),
    CLASSIFICATIONS.map((each) => ({ value: each, label: tongue.t(`reading.classification.${each}`) })),
  );
  const into = form.choice('scheme', tongue.t('budget.crosswalk.into'), [
    { value: 'own', label: tongue.t('budget.crosswalk.into.own') },
    { value: 'cofog', label: tongue.t('budget.crosswalk.into.cofog') },
  ]);
  const { chosen, ...kindOfCode } = by;
  const file = tongue.t('budget.crosswalk.file');
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: base, label: tongue.t('budget.crosswalk.title') },
            ...(kept ? [{ href: `${base}/${kept.crosswalkId}`, label: kept.document.title }] : []),
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{kept ? kindSaid(tongue, kept.document) : tongue.t('budget.crosswalk.add-says')}</p>
        <Form
          {...form.props()}
          action={kept ? `${base}/${kept.crosswalkId}/edit` : `${base}/new`}
          multipart
          errors={problem ? fileErrors(tongue, problem, form.errors(), file) : []}
        >
          <TextField {...named} most={200} hint={kept ? '' : tongue.t('budget.crosswalk.name-hint')} />
          {!kept && (
            <>
              <Select {...kindOfCode} value={chosen[0] ?? ''} />
              <RadioGroup {...into} />
            </>
          )}
          <FileField
            tongue={tongue}
            name="file"
            label={file}
            hint={tongue.t('budget.crosswalk.file-hint')}
            accept=".csv,.xlsx,.ods,.json"
          />
          <TextField {...rows} hint={tongue.t('budget.crosswalk.rows-hint')} dir="ltr" rows={12} />
          <TextField {...reason} most={500} rows={3} required />
          <Button>{tongue.t('budget.crosswalk.keep')}</Button>
        </Form>
      </>
    ),
  };
}

/** To take a crosswalk back changes what residents read: what goes, and why. */
export function withdrawPage(
  { tongue, place }: Context,
  kept: KeptCrosswalk,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const back = `/work/places/${place.code}/budgets/crosswalks/${kept.crosswalkId}`;
  const title = tongue.t('budget.crosswalk.withdraw-title', { title: kept.document.title });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('budget.desk.withdraw-reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <Confirm
        tongue={tongue}
        title={title}
        says={tongue.t('budget.crosswalk.withdraw-says')}
        what={[
          { term: tongue.t('budget.crosswalk.name'), says: <bdi>{kept.document.title}</bdi> },
          { term: tongue.t('budget.crosswalk.what'), says: kindSaid(tongue, kept.document) },
        ]}
        canBeUndone={false}
        action={`${back}/withdraw`}
        requestId={form.text('requestId')}
        errors={form.errors()}
        button={tongue.t('budget.crosswalk.withdraw')}
        back={back}
      >
        <TextField {...reason} rows={3} most={500} required />
      </Confirm>
    ),
  };
}
