import { Alert, Button, Form, LinkButton, QrCode, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { BackToAccount } from './password-page.tsx';

export function factorOffPage(
  tongue: Tongue,
  view: { isRequired: boolean; asksPassword: boolean },
  problem: Problem | null,
): PageContent {
  const title = tongue.t('account.second-factor');
  const form = formOf(tongue, {}, problem);
  const password = {
    ...form.field('password', tongue.t('account.current-password'), ['account.password-wrong']),
    value: '',
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        {!view.isRequired && <BackToAccount tongue={tongue} />}
        <h1>{title}</h1>
        {view.isRequired && (
          <Alert tongue={tongue} kind="ask">
            <p>{tongue.t('second-factor.required')}</p>
          </Alert>
        )}
        <p class="lead">{tongue.t('second-factor.lead')}</p>
        <p>{tongue.t('second-factor.apps')}</p>
        <Form tongue={tongue} action="/account/second-factor/begin" errors={form.errors()}>
          {view.asksPassword && (
            <TextField {...password} type="password" autocomplete="current-password" required />
          )}
          <Button>{tongue.t('second-factor.begin')}</Button>
        </Form>
      </>
    ),
  };
}

const codeField = (form: ReturnType<typeof formOf>, label: string) => ({
  ...form.field('code', label, ['account.code-wrong']),
  value: '',
});

export function enrolPage(
  tongue: Tongue,
  offer: { secret: string; address: string },
  problem: Problem | null,
): PageContent {
  const title = tongue.t('second-factor.enrol-title');
  const form = formOf(tongue, {}, problem);
  const code = codeField(form, tongue.t('second-step.code'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        <h2>{tongue.t('second-factor.step-scan')}</h2>
        <p>{tongue.t('second-factor.scan')}</p>
        <QrCode text={offer.address} label={tongue.t('second-factor.square')} />
        <p>{tongue.t('second-factor.type')}</p>
        <p>
          <code class="secret" dir="ltr">
            {offer.secret.match(/.{4}/g)?.join(' ')}
          </code>
        </p>
        <h2>{tongue.t('second-factor.step-code')}</h2>
        <Form tongue={tongue} action="/account/second-factor/confirm" errors={form.errors()}>
          <TextField
            {...code}
            hint={tongue.t('second-factor.code-hint')}
            autocomplete="one-time-code"
            inputmode="numeric"
            size={10}
            dir="ltr"
            required
          />
          <Button>{tongue.t('second-factor.confirm')}</Button>
        </Form>
      </>
    ),
  };
}

/** Shown once, when they are made. */
export const codesPage = (tongue: Tongue, codes: readonly string[]): PageContent => ({
  title: tongue.t('second-factor.codes-title'),
  body: (
    <>
      <h1>{tongue.t('second-factor.codes-title')}</h1>
      <Alert tongue={tongue} kind="good" title={tongue.t('second-factor.codes-good')}>
        <p>{tongue.t('second-factor.codes-say')}</p>
      </Alert>
      <ul class="codes" dir="ltr">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton href="/account">{tongue.t('second-factor.codes-kept')}</LinkButton>
      </p>
    </>
  ),
});

export function factorOnPage(
  tongue: Tongue,
  state: { left: number; since: Date },
  problem: Problem | null,
): PageContent {
  const title = tongue.t('account.second-factor');
  const form = formOf(tongue, {}, problem);
  const code = codeField(form, tongue.t('second-step.code'));
  const errors = form.errors();
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        {problem && (
          <Alert tongue={tongue} kind="bad">
            {errors.map((error) => (
              <p>{error.says}</p>
            ))}
          </Alert>
        )}
        <p class="lead">
          {tongue.t('second-factor.on-since', { since: tongue.date(state.since) })}{' '}
          {tongue.t('second-factor.codes-left', { count: state.left })}
        </p>
        <h2>{tongue.t('second-factor.new-codes')}</h2>
        <p>{tongue.t('second-factor.new-codes-say')}</p>
        <Form tongue={tongue} action="/account/second-factor/codes">
          <PasswordField tongue={tongue} name="password" />
          <Button variant="secondary">{tongue.t('second-factor.new-codes-submit')}</Button>
        </Form>
        <h2>{tongue.t('second-factor.off')}</h2>
        <p>{tongue.t('second-factor.off-says')}</p>
        <form method="post" action="/account/second-factor/off" class="form" novalidate>
          <div class="ds-field">
            <label class="ds-label" for="off-password">
              {tongue.t('account.current-password')}
            </label>
            <input
              class="ds-input"
              id="off-password"
              type="password"
              name="password"
              autocomplete="current-password"
              required
            />
          </div>
          <TextField {...code} autocomplete="one-time-code" size={20} dir="ltr" required />
          <Button danger>{tongue.t('second-factor.off-submit')}</Button>
        </form>
      </>
    ),
  };
}

const PasswordField = ({ tongue, name }: { tongue: Tongue; name: string }) => (
  <TextField
    tongue={tongue}
    name={name}
    type="password"
    label={tongue.t('account.current-password')}
    autocomplete="current-password"
    required
  />
);
