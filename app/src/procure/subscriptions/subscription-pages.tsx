import {
  Alert,
  Breadcrumbs,
  Button,
  Form,
  LinkButton,
  StateTag,
  TextField,
  Trap,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { crumbs } from '../public-pages.tsx';
import { readSearch, type Search, searchPath, searchSays, searchText } from './search-text.ts';
import { UNCONFIRMED_DAYS } from './subscription-jobs.ts';
import type { Subscription } from './subscription-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** Where somebody asks to be told by mail of what a search finds. */
export const subscribePath = (code: string, search: Search): string => {
  const text = searchText(search);
  return `/places/${code}/contracts/subscribe${text === '' ? '' : `?${text}`}`;
};

/** What is looked for, and an address: nothing else is asked. */
export function subscribePage(
  context: Context,
  search: Search,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('subscription.title');
  const form = formOf(tongue, values, problem);
  const email = form.field('email', tongue.t('subscription.email'), ['mail.address-invalid']);
  return {
    title: titleOf(tongue, title, problem),
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('subscription.lead', { place: place.name })}</p>
        <Looked tongue={tongue} search={search} />
        <Form {...form.props()} action={`/places/${place.code}/contracts/subscribe`}>
          <input type="hidden" name="search" value={searchText(search)} />
          <TextField
            {...email}
            type="email"
            autocomplete="email"
            hint={tongue.t('subscription.email-hint', { days: UNCONFIRMED_DAYS })}
            required
          />
          <Trap tongue={tongue} />
          <Button>{tongue.t('subscription.ask')}</Button>
        </Form>
      </>
    ),
  };
}

const Looked = ({ tongue, search }: { tongue: Tongue; search: Search }) => {
  const says = searchSays(tongue, search);
  return (
    <>
      <h2>{tongue.t('subscription.search')}</h2>
      {says.length === 0 ? (
        <p>{tongue.t('subscription.everything')}</p>
      ) : (
        <ul>
          {says.map((each) => (
            <li>
              <bdi>{each}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** A letter is on its way; whether anybody else uses the address is not told. */
export function letterSentPage(context: Context): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('subscription.sent-title');
  return {
    title,
    tab: '/contracts',
    noindex: true,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="say">{tongue.t('subscription.sent', { days: UNCONFIRMED_DAYS })}</p>
        <p>
          <a class="ds-link" href={searchPath(place.code, '')}>
            {tongue.t('procure.public-title')}
          </a>
        </p>
      </>
    ),
  };
}

const LIGHTS = { asked: 'ask', confirmed: 'good', stopped: 'none' } as const;

/** How a subscription stands, with the one thing that can be done: for whoever has its letter. */
export function subscriptionPage(
  context: Context,
  found: { subscription: Subscription; reference: string },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { subscription, reference } = found;
  const { state, search: text } = subscription;
  const search = readSearch(text);
  const base = `/places/${place.code}/contracts/subscription`;
  const props = formOf(tongue, values, problem).props();
  const title = tongue.t('subscription.title');
  const Carried = () => (
    <>
      <input type="hidden" name="ref" value={reference} />
      <Trap tongue={tongue} />
    </>
  );
  return {
    title: titleOf(tongue, title, problem),
    tab: '/contracts',
    noindex: true,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p>
          <StateTag tongue={tongue} state={LIGHTS[state]} word={tongue.t(`subscription.state.${state}`)} />
        </p>
        <p class="say">{tongue.t(`subscription.says-${state}`)}</p>
        {state === 'asked' && (
          <Form {...props} action={`${base}/confirm`}>
            <Carried />
            <Button>{tongue.t('subscription.confirm')}</Button>
          </Form>
        )}
        {state === 'confirmed' && (
          <Form {...props} action={`${base}/stop`}>
            <Carried />
            <Button>{tongue.t('subscription.stop')}</Button>
          </Form>
        )}
        {search !== null && <Looked tongue={tongue} search={search} />}
        <div class="acts">
          <LinkButton href={searchPath(place.code, search === null ? '' : text)} variant="secondary">
            {tongue.t('subscription.see')}
          </LinkButton>
        </div>
      </>
    ),
  };
}

/** A link that was cut in the mail, or never was one. */
export function noSubscriptionPage(context: Context): PageContent {
  const { tongue } = context;
  const title = tongue.t('subscription.title');
  return {
    title,
    tab: '/contracts',
    noindex: true,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <Alert tongue={tongue} kind="ask">
          <p>{tongue.t('subscription.unknown')}</p>
        </Alert>
      </>
    ),
  };
}
