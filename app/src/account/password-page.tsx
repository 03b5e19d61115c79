import { Breadcrumbs, Button, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { NewPassword, newPasswordFields } from './new-password-fields.tsx';

/** The way back that every page below the account begins with. */
export const BackToAccount = ({ tongue }: { tongue: Tongue }) => (
  <Breadcrumbs tongue={tongue} crumbs={[{ href: '/account', label: tongue.t('account.title') }]} />
);

export function passwordPage(tongue: Tongue, email: string, problem: Problem | null): PageContent {
  const title = tongue.t('account.change-password');
  const form = formOf(tongue, {}, problem);
  const current = {
    ...form.field('current', tongue.t('account.current-password'), ['account.password-wrong']),
    value: '',
  };
  const fields = newPasswordFields(tongue, form);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('account.change-password-lead')}</p>
        <Form tongue={tongue} action="/account/password" errors={form.errors()}>
          <TextField {...current} type="password" autocomplete="current-password" required />
          <NewPassword tongue={tongue} email={email} fields={fields} />
          <Button>{title}</Button>
        </Form>
        <p>
          <a class="ds-link" href="/sign-in/forgotten">
            {tongue.t('sign-in.forgotten')}
          </a>
        </p>
      </>
    ),
  };
}
