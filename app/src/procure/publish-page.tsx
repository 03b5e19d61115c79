import {
  Alert,
  Breadcrumbs,
  Button,
  Confirm,
  Form,
  LinkButton,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { crumbsTo } from './desk-lists.tsx';
import { keyOf } from './snapshot.ts';
import type { Source } from './source-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

export interface PublishedKey {
  source: number;
  name: string;
  year: number;
}

/** Which source; all of its years are published, and what did not change stays as it is. */
export function publishForm(
  context: Context,
  sources: readonly (Source & { seen: string })[],
  published: readonly PublishedKey[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('procure.publish');
  const base = `/work/places/${place.code}/procurement/publish`;
  const form = formOf(tongue, values, problem);
  const what = form.field('what', tongue.t('procure.source'), [
    'procure.nothing-loaded',
    'procure.own-loads',
  ]);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.publish-says')}</p>
        <Alert tongue={tongue} kind="info">
          {tongue.t('procure.publish-rule')}
        </Alert>
        <Form {...form.props()} action={base}>
          <Select
            {...what}
            options={sources.map(({ sourceNo, name, seen }) => ({
              value: `${sourceNo} ${seen}`,
              label: name,
            }))}
            required
          />
          <div class="acts">
            <Button>{tongue.t('procure.publish-do')}</Button>
          </div>
        </Form>
        {published.length > 0 && (
          <>
            <h2>{tongue.t('procure.published')}</h2>
            <ul>
              {published.map(({ source, name, year }) => (
                <li>
                  <bdi>{name}</bdi>, {tongue.year(year)}{' '}
                  <LinkButton href={`${base}/${keyOf(source, year)}/withdraw`} variant="tertiary">
                    <span aria-hidden="true">{tongue.t('procure.withdraw')}</span>
                    <span class="ds-sr-only">
                      {tongue.t('procure.withdraw-title', { source: name, year: String(year) })}
                    </span>
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
  { source, name, year }: PublishedKey,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('procure.withdraw-title', { source: name, year: String(year) });
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('procure.withdraw-reason'));
  const back = `/work/places/${place.code}/procurement/publish`;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('procure.withdraw-says')}
          what={[
            { term: tongue.t('procure.source'), says: <bdi>{name}</bdi> },
            { term: tongue.t('procure.year'), says: tongue.year(year) },
          ]}
          canBeUndone={false}
          action={`${back}/${keyOf(source, year)}/withdraw`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('procure.withdraw')}
          back={back}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}
