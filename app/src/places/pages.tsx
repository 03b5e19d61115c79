import type { Child } from 'hono/jsx';
import {
  Alert,
  Breadcrumbs,
  Button,
  DataTable,
  EmptyState,
  FactList,
  Form,
  LinkButton,
  TextField,
  Thread,
} from '../platform/html/components/index.ts';
import type { AccountContext, DeskContext, PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { problemSentence } from '../platform/problems/sentence.ts';
import type { PublicPlace } from '../platform/publication/store.ts';
import type { ThreadItem, ThreadStep } from '../platform/thread/thread.ts';
import { formOf, titleOf } from './form-state.ts';
import type { Holding } from './store.ts';

/** The programme's front page: every municipality that has published something. */
export function homePage(tongue: Tongue, places: readonly PublicPlace[]): PageContent {
  return {
    title: tongue.t('places.home-title'),
    description: tongue.t('places.home-lead'),
    body: (
      <>
        <h1>{tongue.t('places.home-title')}</h1>
        <p class="lead">{tongue.t('places.home-lead')}</p>
        {places.length === 0 ? (
          <EmptyState
            title={tongue.t('places.home-none-title')}
            action={{ href: '/sign-in', label: tongue.t('sign-in.title') }}
          >
            {tongue.t('places.home-none-says')}
          </EmptyState>
        ) : (
          <ul class="places">
            {places.map((place) => (
              <li class="card">
                <h2>
                  <a class="ds-link" href={`/places/${place.code}`}>
                    <bdi>{place.name}</bdi>
                  </a>
                </h2>
                {place.isExample && <p class="quiet">{tongue.t('shell.example')}</p>}
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

/** What a resident sees first: one card for each fact that the slices have published. */
export function overviewPage(
  { tongue, place }: Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>,
  facts: Child[],
): PageContent {
  const title = tongue.t('places.overview-title', { place: place.name });
  return {
    title,
    description: tongue.t('places.overview-lead'),
    tab: '',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('places.overview-lead')}</p>
        {facts.length === 0 ? <p>{tongue.t('places.overview-none')}</p> : <FactList>{facts}</FactList>}
      </>
    ),
  };
}

export function signInPage(
  { tongue }: Pick<AccountContext<unknown, unknown>, 'tongue'>,
  values: { email: string; to: string },
  problem: Problem | null,
): PageContent {
  return {
    title: titleOf(tongue, tongue.t('sign-in.title'), problem),
    body: (
      <>
        <h1>{tongue.t('sign-in.title')}</h1>
        <p class="lead">{tongue.t('sign-in.lead')}</p>
        <form method="post" action="/sign-in" class="form" novalidate>
          {problem && (
            <Alert tongue={tongue} kind="bad">
              <p>{problemSentence(tongue, problem)}</p>
            </Alert>
          )}
          <input type="hidden" name="to" value={values.to} />
          <TextField
            tongue={tongue}
            name="email"
            type="email"
            label={tongue.t('sign-in.email')}
            value={values.email}
            autocomplete="username"
            required
          />
          <TextField
            tongue={tongue}
            name="password"
            type="password"
            label={tongue.t('sign-in.password')}
            autocomplete="current-password"
            required
          />
          <Button>{tongue.t('sign-in.submit')}</Button>
        </form>
      </>
    ),
  };
}

export function workPage(
  tongue: Tongue,
  places: readonly { code: string; name: string }[],
  mayAdd: boolean,
): PageContent {
  return {
    title: tongue.t('work.title'),
    body: (
      <>
        <h1>{tongue.t('work.title')}</h1>
        {places.length === 0 && (
          <EmptyState title={tongue.t('work.none-title')}>{tongue.t('work.none-says')}</EmptyState>
        )}
        <ul class="places">
          {places.map((place) => (
            <li class="card">
              <h2>
                <a class="ds-link" href={`/work/places/${place.code}`}>
                  <bdi>{place.name}</bdi>
                </a>
              </h2>
            </li>
          ))}
        </ul>
        {mayAdd && <LinkButton href="/work/places/new">{tongue.t('work.add')}</LinkButton>}
      </>
    ),
  };
}

export function addPlacePage(
  tongue: Tongue,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const form = formOf(tongue, values, problem);
  const title = tongue.t('work.add');
  const fields = {
    name: form.field('name', tongue.t('places.name')),
    code: form.field('code', tongue.t('places.code'), ['place.code-taken']),
    currency: form.field('currency', tongue.t('places.currency'), ['place.currency-unknown']),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('work.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('work.add-lead')}</p>
        <Form
          tongue={tongue}
          action="/work/places/new"
          requestId={form.text('requestId')}
          errors={form.errors()}
        >
          <TextField {...fields.name} required />
          <TextField {...fields.code} hint={tongue.t('work.add-code-hint')} size={12} required />
          <TextField {...fields.currency} hint={tongue.t('work.add-currency-hint')} size={6} required />
          <Button>{tongue.t('work.add-submit')}</Button>
        </Form>
      </>
    ),
  };
}

interface Desk {
  links: readonly { href: string; label: string }[];
  holdings: readonly Holding[];
  isPublic: boolean;
  mayAppoint: boolean;
}

/** A municipality's desk: the work that is open to whoever looks, and who holds which post. */
export function deskPlacePage(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  desk: Desk,
): PageContent {
  return {
    title: place.name,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('work.title') }]} />
        <h1>
          <bdi>{place.name}</bdi>
        </h1>
        <p class="lead">{tongue.t('work.desk-lead')}</p>
        <ul class="steps">
          {desk.links.map((link) => (
            <li>
              <LinkButton href={link.href} variant="secondary">
                {link.label}
              </LinkButton>
            </li>
          ))}
        </ul>
        {desk.isPublic && (
          <p>
            <a class="ds-link" href={`/places/${place.code}`}>
              {tongue.t('work.public-page')}
            </a>
          </p>
        )}
        <h2>{tongue.t('work.people')}</h2>
        <DataTable
          tongue={tongue}
          id="people"
          caption={tongue.t('work.people')}
          captionHidden
          rows={desk.holdings}
          columns={[
            { head: tongue.t('work.post'), heading: true, cell: (row) => <bdi>{row.post}</bdi> },
            { head: tongue.t('work.body'), cell: (row) => <bdi>{row.body}</bdi> },
            {
              head: tongue.t('work.person'),
              cell: (row) => <bdi>{row.person ?? tongue.t('work.vacant')}</bdi>,
            },
            { head: tongue.t('work.from'), cell: (row) => (row.from ? tongue.date(row.from) : '') },
            {
              head: tongue.t('work.to'),
              cell: (row) => (row.to ? tongue.date(row.to) : tongue.t('work.open-ended')),
            },
          ]}
        />
        {desk.mayAppoint && (
          <LinkButton href={`/work/places/${place.code}/appoint`} variant="secondary">
            {tongue.t('work.appoint')}
          </LinkButton>
        )}
      </>
    ),
  };
}

/** One item of the thread: both questions, answered with links. */
export function itemPage(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  found: { item: ThreadItem; cameFrom: ThreadStep[]; ledTo: ThreadStep[] },
): PageContent {
  const title = tongue.t('thread.title', { item: found.item.title });
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        <p class="quiet">{tongue.t(`thread.kind.${found.item.kind}`)}</p>
        <h2>{tongue.t('thread.came-from')}</h2>
        <Steps tongue={tongue} code={place.code} steps={found.cameFrom} />
        <h2>{tongue.t('thread.led-to')}</h2>
        <Steps tongue={tongue} code={place.code} steps={found.ledTo} />
      </>
    ),
  };
}

function Steps({ tongue, code, steps }: { tongue: Tongue; code: string; steps: readonly ThreadStep[] }) {
  if (steps.length === 0) return <p class="quiet">{tongue.t('thread.nothing')}</p>;
  return (
    <Thread
      tongue={tongue}
      steps={steps.map(({ item, relation }) => ({
        label: item.title,
        href: `/work/places/${code}/items/${item.id}`,
        note: `${tongue.t(`thread.kind.${item.kind}`)} · ${tongue.t(`thread.relation.${relation}`)}`,
        done: true,
      }))}
    />
  );
}
