import type { Provider } from '../platform/auth/sign-in-settings.ts';
import { Alert, Button, LinkButton, TextField } from '../platform/html/components/index.ts';
import { titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { problemSentence } from '../platform/problems/sentence.ts';

interface SignInView {
  email: string;
  to: string;
  problem: Problem | null;
  /** The name of a computer that several people use; null elsewhere. */
  sharedDevice: string | null;
  providers: readonly Pick<Provider, 'id' | 'name'>[];
}

export const withTo = (path: string, to: string): string =>
  to === '' ? path : `${path}?to=${encodeURIComponent(to)}`;

export function signInPage(tongue: Tongue, view: SignInView): PageContent {
  return {
    title: titleOf(tongue, tongue.t('sign-in.title'), view.problem),
    body: (
      <>
        <h1>{tongue.t('sign-in.title')}</h1>
        <p class="lead">{tongue.t('sign-in.lead')}</p>
        {view.sharedDevice !== null && (
          <Alert tongue={tongue} kind="info" title={tongue.t('switch.shared-title')}>
            <p>{tongue.t('switch.shared-says', { device: view.sharedDevice })}</p>
            <p>
              <a class="ds-link" href={withTo('/sign-in/switch', view.to)}>
                {tongue.t('switch.link')}
              </a>
            </p>
          </Alert>
        )}
        <form method="post" action="/sign-in" class="form" novalidate>
          {view.problem && (
            <Alert tongue={tongue} kind="bad">
              <p>{problemSentence(tongue, view.problem)}</p>
            </Alert>
          )}
          <input type="hidden" name="to" value={view.to} />
          <TextField
            tongue={tongue}
            name="email"
            type="email"
            label={tongue.t('sign-in.email')}
            value={view.email}
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
        <p>
          <a class="ds-link" href="/sign-in/forgotten">
            {tongue.t('sign-in.forgotten')}
          </a>
        </p>
        {view.providers.length > 0 && (
          <>
            <h2>{tongue.t('sign-in.other-ways')}</h2>
            {view.providers.map((provider) => (
              <p>
                <LinkButton href={withTo(`/sign-in/with/${provider.id}`, view.to)} variant="secondary">
                  {tongue.t('sign-in.with', { provider: provider.name })}
                </LinkButton>
              </p>
            ))}
          </>
        )}
      </>
    ),
  };
}
