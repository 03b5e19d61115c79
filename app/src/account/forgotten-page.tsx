import { Button, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { NewPassword, newPasswordFields } from './new-password-fields.tsx';

export function forgottenPage(
  tongue: Tongue,
  values: { email: string },
  problem: Problem | null,
): PageContent {
  const title = tongue.t('forgotten.title');
  const form = formOf(tongue, values, problem);
  const email = form.field('email', tongue.t('sign-in.email'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('forgotten.lead')}</p>
        <Form tongue={tongue} action="/sign-in/forgotten" errors={form.errors()}>
          <TextField {...email} type="email" autocomplete="username" required />
          <Button>{tongue.t('forgotten.submit')}</Button>
        </Form>
      </>
    ),
  };
}

/** The same for every address, so it does not repeat the one that was typed. */
export const sentPage = (tongue: Tongue): PageContent => ({
  title: tongue.t('forgotten.sent-title'),
  body: (
    <>
      <h1>{tongue.t('forgotten.sent-title')}</h1>
      <p class="lead">{tongue.t('forgotten.sent-says')}</p>
      <ul>
        <li>{tongue.t('forgotten.sent-where')}</li>
        <li>{tongue.t('forgotten.sent-nothing')}</li>
      </ul>
      <p>
        <a class="ds-link" href="/sign-in">
          {tongue.t('forgotten.back')}
        </a>
      </p>
    </>
  ),
});

export function newPasswordPage(
  tongue: Tongue,
  token: string,
  email: string,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('forgotten.choose-title');
  const form = formOf(tongue, {}, problem);
  const fields = newPasswordFields(tongue, form);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('forgotten.choose-lead', { email })}</p>
        <Form tongue={tongue} action={`/sign-in/new-password/${token}`} errors={form.errors()}>
          <NewPassword tongue={tongue} email={email} fields={fields} />
          <Button>{tongue.t('forgotten.choose-submit')}</Button>
        </Form>
      </>
    ),
  };
}
