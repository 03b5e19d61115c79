import {
  Alert,
  Breadcrumbs,
  Button,
  CheckGroup,
  Confirm,
  Form,
  LinkButton,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { PUBLIC_FIELDS } from './fields.ts';
import { crumbsTo } from './import-page.tsx';
import { fieldKey } from './words.ts';
import type { Year } from './year.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** Which year, which texts are told, and whose names are not. */
export function publishForm(
  context: Context,
  { years, published }: { years: readonly Year[]; published: readonly Year[] },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('payments.publish');
  const base = `/work/places/${place.code}/payments/publish`;
  const form = formOf(tongue, values, problem);
  const year = form.field('year', tongue.t('payments.year'), ['payments.nothing-in-year']);
  const fields = form.choice(
    'fields',
    tongue.t('payments.publish-fields'),
    PUBLIC_FIELDS.map((field) => ({ value: field, label: tongue.t(fieldKey(field)) })),
  );
  const withheld = form.field('withheld', tongue.t('payments.publish-withheld'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('payments.publish-says')}</p>
        <Alert tongue={tongue} kind="info">
          {tongue.t('payments.publish-rule')}
        </Alert>
        <Form {...form.props()} action={base}>
          <input type="hidden" name="ledger" value={form.text('ledger')} />
          <Select
            {...year}
            options={years.map(({ began, name }) => ({ value: String(began), label: name }))}
            required
          />
          <CheckGroup {...fields} hint={tongue.t('payments.publish-fields-hint')} />
          <TextField {...withheld} hint={tongue.t('payments.publish-withheld-hint')} rows={6} />
          <div class="acts">
            <Button>{tongue.t('payments.publish-do')}</Button>
          </div>
        </Form>
        {published.length > 0 && (
          <>
            <h2>{tongue.t('payments.published')}</h2>
            <ul>
              {published.map(({ began, name }) => (
                <li>
                  <a class="ds-link" href={`/places/${place.code}/payments/${began}`}>
                    {name}
                  </a>{' '}
                  <LinkButton href={`${base}/${began}/withdraw`} variant="tertiary">
                    <span aria-hidden="true">{tongue.t('payments.withdraw')}</span>
                    <span class="ds-sr-only">{tongue.t('payments.withdraw-title', { year: name })}</span>
                  </LinkButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  };
}

export function withdrawForm(
  context: Context,
  year: Year,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('payments.withdraw-title', { year: year.name });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('payments.withdraw-reason'));
  const back = `/work/places/${place.code}/payments/publish`;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('payments.withdraw-says')}
          what={[{ term: tongue.t('payments.year'), says: year.name }]}
          canBeUndone={false}
          action={`${back}/${year.began}/withdraw`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('payments.withdraw')}
          back={back}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}
