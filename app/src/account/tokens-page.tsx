import {
  Alert,
  Breadcrumbs,
  Button,
  DataTable,
  Details,
  Form,
  LinkButton,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { BackToAccount } from './password-page.tsx';

interface TokenRow {
  tokenId: string;
  name: string;
  scopes: string;
  network: string;
  endsOn: string;
  usedOn: string | null;
  placeName: string;
}

export function tokensPage(
  tongue: Tongue,
  tokens: readonly TokenRow[],
  places: readonly { code: string; name: string }[],
): PageContent {
  const title = tongue.t('account.tokens');
  return {
    title,
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('tokens.lead')}</p>
        {tokens.length > 0 && (
          <DataTable
            tongue={tongue}
            id="tokens"
            caption={title}
            captionHidden
            rows={tokens}
            columns={[
              { head: tongue.t('tokens.name'), heading: true, cell: (row) => <bdi>{row.name}</bdi> },
              { head: tongue.t('tokens.place'), cell: (row) => <bdi>{row.placeName}</bdi> },
              {
                head: tongue.t('tokens.scopes'),
                words: true,
                cell: (row) =>
                  tongue.list(row.scopes.split(' ').map((each) => tongue.t(`permission.${each}`))),
              },
              {
                head: tongue.t('tokens.used'),
                cell: (row) => (row.usedOn ? tongue.date(row.usedOn) : tongue.t('tokens.never')),
              },
              { head: tongue.t('tokens.ends'), cell: (row) => tongue.date(row.endsOn) },
              { head: tongue.t('tokens.revoke'), cell: (row) => <Revoke tongue={tongue} row={row} /> },
            ]}
          />
        )}
        <p>
          <a class="ds-link" href="/api">
            {tongue.t('tokens.how')}
          </a>
        </p>
        <h2>{tongue.t('tokens.make')}</h2>
        {places.length === 0 ? (
          <p>{tongue.t('tokens.no-place')}</p>
        ) : (
          <>
            <p>{tongue.t('tokens.choose-place')}</p>
            <ul>
              {places.map((place) => (
                <li>
                  <a class="ds-link" href={`/account/tokens/new?place=${place.code}`}>
                    <bdi>{place.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  };
}

const Revoke = ({ tongue, row }: { tongue: Tongue; row: TokenRow }) => (
  <Details
    summary={
      <>
        {tongue.t('tokens.revoke')}
        <span class="ds-sr-only"> {row.name}</span>
      </>
    }
  >
    <form method="post" action="/account/tokens/revoke">
      <p>{tongue.t('tokens.revoke-says')}</p>
      <input type="hidden" name="token" value={row.tokenId} />
      <Button danger variant="secondary">
        {tongue.t('tokens.revoke-sure')}
      </Button>
    </form>
  </Details>
);

export function newTokenPage(
  tongue: Tongue,
  place: { code: string; name: string },
  permissions: readonly string[],
  asksCode: boolean,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const form = formOf(tongue, values, problem);
  const title = tongue.t('tokens.new-title', { place: place.name });
  const chosen = new Set([values['scopes'] ?? []].flat());
  const fields = {
    name: form.field('name', tongue.t('tokens.name')),
    scopes: form.field('scopes', tongue.t('tokens.scopes'), ['account.token-scopes']),
    ends: form.field('ends', tongue.t('tokens.ends'), ['account.token-end']),
    network: form.field('network', tongue.t('tokens.network'), ['account.token-network']),
    password: form.field('password', tongue.t('account.current-password'), ['account.password-wrong']),
    code: asksCode ? form.field('code', tongue.t('second-step.code'), ['account.code-wrong']) : null,
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: '/account', label: tongue.t('account.title') },
            { href: '/account/tokens', label: tongue.t('account.tokens') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('tokens.new-lead')}</p>
        <Form tongue={tongue} action="/account/tokens" errors={form.errors()}>
          <input type="hidden" name="place" value={place.code} />
          <TextField {...fields.name} hint={tongue.t('tokens.name-hint')} autocomplete="off" required />
          <fieldset class="ds-fieldset" id="field-scopes">
            <legend class="ds-label">{tongue.t('tokens.scopes')}</legend>
            <p>{tongue.t('tokens.scopes-hint')}</p>
            {fields.scopes.error && <p class="ds-validation-message">{fields.scopes.error}</p>}
            {permissions.map((permission) => (
              <label class="check">
                <input
                  class="ds-input"
                  type="checkbox"
                  name="scopes"
                  value={permission}
                  checked={chosen.has(permission)}
                />
                {tongue.t(`permission.${permission}`)}
              </label>
            ))}
          </fieldset>
          <TextField {...fields.ends} type="date" hint={tongue.t('tokens.ends-hint')} required />
          <TextField
            {...fields.network}
            hint={tongue.t('tokens.network-hint')}
            autocomplete="off"
            dir="ltr"
          />
          <TextField {...fields.password} value="" type="password" autocomplete="current-password" required />
          {fields.code && (
            <TextField
              {...fields.code}
              value=""
              hint={tongue.t('second-step.hint')}
              autocomplete="one-time-code"
              size={20}
              dir="ltr"
              required
            />
          )}
          <Button>{tongue.t('tokens.make')}</Button>
        </Form>
      </>
    ),
  };
}

export const tokenShownPage = (tongue: Tongue, name: string, text: string): PageContent => ({
  title: tongue.t('tokens.shown-title', { name }),
  body: (
    <>
      <h1>{tongue.t('tokens.shown-title', { name })}</h1>
      <Alert tongue={tongue} kind="good" title={tongue.t('tokens.shown-good')}>
        <p>{tongue.t('tokens.shown-says')}</p>
      </Alert>
      <p>
        <code class="secret" dir="ltr">
          {text}
        </code>
      </p>
      <p>
        {tongue.t('tokens.shown-how')} <code dir="ltr">Authorization: Bearer …</code>
      </p>
      <LinkButton href="/account/tokens">{tongue.t('tokens.shown-kept')}</LinkButton>
    </>
  ),
});
