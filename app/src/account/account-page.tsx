import {
  Alert,
  Button,
  DataTable,
  DefinitionList,
  Form,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { languageFacts, languages } from '../platform/i18n/languages.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { deviceWords } from './device-words.ts';

interface AccountView {
  values: Record<string, unknown>;
  problem: Problem | null;
  email: string;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  codesLeft: number;
  sessions: number;
  tokens: number;
  onSharedDevice: boolean;
  providers: readonly string[];
  events: readonly { what: string; device: string; at: Date }[];
}

const FEW_CODES = 3;

export function accountPage(tongue: Tongue, view: AccountView): PageContent {
  const title = tongue.t('account.title');
  const form = formOf(tongue, view.values, view.problem);
  const name = form.field('name', tongue.t('account.name'));
  const language = form.field('language', tongue.t('account.language'));
  return {
    title: titleOf(tongue, title, view.problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('account.lead')}</p>
        {view.hasSecondFactor && view.codesLeft <= FEW_CODES && (
          <Alert tongue={tongue} kind="ask">
            <p>{tongue.t('account.few-codes', { count: view.codesLeft })}</p>
          </Alert>
        )}
        <DefinitionList items={facts(tongue, view)} />
        <h2>{tongue.t('account.profile')}</h2>
        <Form tongue={tongue} action="/account/profile" errors={form.errors()}>
          <TextField {...name} autocomplete="name" required />
          <Select
            {...language}
            hint={tongue.t('account.language-hint')}
            options={languages.map((each) => ({ value: each, label: languageFacts(each).name }))}
            required
          />
          <Button>{tongue.t('account.save')}</Button>
        </Form>
        <h2 id="events">{tongue.t('account.events')}</h2>
        <p class="quiet">{tongue.t('account.events-lead')}</p>
        <DataTable
          tongue={tongue}
          id="events-table"
          caption={tongue.t('account.events')}
          captionHidden
          rows={view.events}
          columns={[
            { head: tongue.t('account.event-at'), cell: (row) => tongue.dateTime(row.at) },
            {
              head: tongue.t('account.event-what'),
              heading: true,
              cell: (row) => tongue.t(`account.event.${row.what}`),
            },
            { head: tongue.t('account.event-device'), cell: (row) => deviceWords(tongue, row.device) },
          ]}
        />
      </>
    ),
  };
}

const line = (says: string, href: string, label: string) => (
  <>
    <bdi>{says}</bdi>
    {' · '}
    <a class="ds-link" href={href}>
      {label}
    </a>
  </>
);

/** What there is of one's account, each with the way to change it. */
function facts(tongue: Tongue, view: AccountView) {
  const change = tongue.t('account.change');
  return [
    {
      term: tongue.t('sign-in.email'),
      says: line(view.email, '/account/address', tongue.t('account.change-address')),
    },
    {
      term: tongue.t('sign-in.password'),
      says: line(
        tongue.t(view.hasPassword ? 'account.password-set' : 'account.password-none'),
        view.hasPassword ? '/account/password' : '/sign-in/forgotten',
        tongue.t(view.hasPassword ? 'account.change-password' : 'account.choose-password'),
      ),
    },
    {
      term: tongue.t('account.second-factor'),
      says: line(
        tongue.t(view.hasSecondFactor ? 'account.second-factor-on' : 'account.second-factor-off', {
          count: view.codesLeft,
        }),
        '/account/second-factor',
        view.hasSecondFactor ? change : tongue.t('account.second-factor-add'),
      ),
    },
    {
      term: tongue.t('account.sessions'),
      says: line(
        tongue.t('account.sessions-count', { count: view.sessions }),
        '/account/sessions',
        tongue.t('account.sessions-show'),
      ),
    },
    {
      term: tongue.t('account.device'),
      says: line(
        tongue.t(view.onSharedDevice ? 'account.device-shared' : 'account.device-own'),
        '/account/device',
        change,
      ),
    },
    {
      term: tongue.t('account.tokens'),
      says: line(
        tongue.t('account.tokens-count', { count: view.tokens }),
        '/account/tokens',
        tongue.t('account.tokens-show'),
      ),
    },
    ...(view.providers.length === 0
      ? []
      : [{ term: tongue.t('account.providers'), says: <bdi>{tongue.list(view.providers)}</bdi> }]),
  ];
}
