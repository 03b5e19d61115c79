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
import type { StandingLoad } from './load-store.ts';
import { keyOf } from './snapshot.ts';
import type { Source } from './source-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

export interface PublishedKey {
  source: number;
  name: string;
  year: number;
}

/** A source of which something stands, with the loads that whoever publishes it has seen. */
interface Publishable extends Source {
  loads: readonly StandingLoad[];
  seen: string;
}

/** Which source; all of its years are published, and what did not change stays as it is. */
export function publishForm(
  context: Context,
  sources: readonly Publishable[],
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
        <h2>{tongue.t('procure.publish-what')}</h2>
        {sources.map((source) => (
          <Loads context={context} source={source} />
        ))}
        <Form {...form.props()} action={base}>
          <Select
            {...what}
            options={sources.map((source) => ({ value: valueOf(source), label: source.name }))}
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

const valueOf = ({ sourceNo, seen }: Publishable): string => `${sourceNo} ${seen}`;

/** So many of the newest loads are listed; all stand under loads. */
const SHOWN = 10;

/** What somebody looks at before they make it public: each file, what it brought, and what was found in it. */
function Loads({ context: { tongue, place }, source }: { context: Context; source: Publishable }) {
  const more = source.loads.length - SHOWN;
  return (
    <>
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      <ul>
        {source.loads.slice(-SHOWN).map(({ loadId, file, loadedAt, findingCount, ...counts }) => (
          <li>
            <a class="ds-link" href={`/work/places/${place.code}/procurement/loads/${loadId}`}>
              <bdi>{file}</bdi>
            </a>{' '}
            ({tongue.date(loadedAt)}). {tongue.t('procure.load-says', counts)}{' '}
            {tongue.t('procure.findings-count', { count: findingCount })}
          </li>
        ))}
        {more > 0 && <li class="quiet">{tongue.t('procure.loads-more', { count: more })}</li>}
      </ul>
    </>
  );
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
