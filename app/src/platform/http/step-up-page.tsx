import type { Provider } from '../auth/sign-in-settings.ts';
import { Alert, Button, Form, LinkButton, TextField } from '../html/components/index.ts';
import { formOf, titleOf } from '../html/form-state.ts';
import type { Tongue } from '../i18n/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageContent } from './route.ts';

/** What a form says to prove who sends it; no field of ours has a colon. */
export const CODE = 'form:code';
export const PASSWORD = 'form:password';
export const MARK = 'form:proof';

export type Way =
  | { asks: 'code' | 'password' }
  | { asks: 'provider'; providers: readonly Pick<Provider, 'id' | 'name'>[] };

interface View {
  /** Where the form goes that waits for this. */
  path: string;
  values: Readonly<Record<string, unknown>>;
  way: Way;
  problem: Problem | null;
  /** Where nothing happens. */
  back: string;
}

/** Asks again who sits there, with the whole form that was sent: nothing is done yet, and nothing is lost. */
export function confirmPage(tongue: Tongue, view: View): PageContent {
  const { path, values, way, problem, back } = view;
  const title = tongue.t('step-up.title');
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('step-up.lead')}</p>
        {way.asks === 'provider' ? (
          <Providers tongue={tongue} providers={way.providers} />
        ) : (
          <Ask tongue={tongue} asks={way.asks} path={path} values={values} problem={problem} />
        )}
        <p>
          <a class="ds-link" href={back}>
            {tongue.t('step-up.back')}
          </a>
        </p>
      </>
    ),
  };
}

interface AskProps extends Pick<View, 'path' | 'values' | 'problem'> {
  tongue: Tongue;
  asks: 'code' | 'password';
}

function Ask({ tongue, asks, path, values, problem }: AskProps) {
  const form = formOf(tongue, {}, problem);
  const name = asks === 'code' ? CODE : PASSWORD;
  const wrong = ['step-up.code-wrong', 'step-up.password-wrong'];
  // Neither is ever shown again.
  const field = { ...form.field(name, tongue.t(`step-up.${asks}`), wrong), value: '' };
  return (
    <Form tongue={tongue} action={path} errors={form.errors()}>
      <Waiting values={values} />
      {asks === 'code' ? (
        <TextField
          {...field}
          hint={tongue.t('step-up.code-hint')}
          autocomplete="one-time-code"
          size={20}
          dir="ltr"
          required
        />
      ) : (
        <TextField {...field} type="password" autocomplete="current-password" required />
      )}
      <Button>{tongue.t('step-up.submit')}</Button>
    </Form>
  );
}

/** All that was typed, as it was sent. */
const Waiting = ({ values }: Pick<View, 'values'>) => (
  <>
    {Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((each) => <input type="hidden" name={name} value={String(each)} />),
    )}
  </>
);

const Providers = ({
  tongue,
  providers,
}: {
  tongue: Tongue;
  providers: readonly Pick<Provider, 'id' | 'name'>[];
}) => (
  <>
    {providers.length === 0 && (
      <Alert tongue={tongue} kind="ask">
        <p>{tongue.t('step-up.no-way')}</p>
        <p>
          <a class="ds-link" href="/sign-in/forgotten">
            {tongue.t('step-up.choose-password')}
          </a>
        </p>
      </Alert>
    )}
    {providers.map((provider) => (
      <p>
        <LinkButton href={`/sign-in/with/${provider.id}?for=confirm`}>
          {tongue.t('step-up.with', { provider: provider.name })}
        </LinkButton>
      </p>
    ))}
  </>
);

/** Back from a provider: the form that waited, and one press that sends it. */
export function confirmedPage(
  tongue: Tongue,
  waiting: { path: string; values: Readonly<Record<string, unknown>>; mark: string },
): PageContent {
  const title = tongue.t('step-up.done-title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('step-up.done-lead')}</p>
        <Form tongue={tongue} action={waiting.path}>
          <Waiting values={{ ...waiting.values, [MARK]: waiting.mark }} />
          <Button>{tongue.t('step-up.continue')}</Button>
        </Form>
      </>
    ),
  };
}
