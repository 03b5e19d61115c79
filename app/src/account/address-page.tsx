import { Button, DefinitionList, Form, LinkButton, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { BackToAccount } from './password-page.tsx';

export function addressPage(
  tongue: Tongue,
  now: string,
  typed: string,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('account.change-address');
  const form = formOf(tongue, { email: typed }, problem);
  const email = form.field('email', tongue.t('account.new-address'), ['account.address-same']);
  const password = {
    ...form.field('password', tongue.t('account.current-password'), ['account.password-wrong']),
    value: '',
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('account.change-address-lead', { email: now })}</p>
        <Form tongue={tongue} action="/account/address" errors={form.errors()}>
          <TextField {...email} type="email" autocomplete="email" required />
          <TextField {...password} type="password" autocomplete="current-password" required />
          <Button>{tongue.t('account.change-address-submit')}</Button>
        </Form>
      </>
    ),
  };
}

export const addressSentPage = (tongue: Tongue, old: string, typed: string): PageContent => ({
  title: tongue.t('address.sent-title'),
  body: (
    <>
      <BackToAccount tongue={tongue} />
      <h1>{tongue.t('address.sent-title')}</h1>
      <p class="lead">{tongue.t('address.sent-says', { old, new: typed })}</p>
      <p>{tongue.t('forgotten.sent-nothing')}</p>
    </>
  ),
});

interface Change {
  end: 'old' | 'new';
  name: string;
  oldEmail: string;
  newEmail: string;
}

export function addressAgreePage(tongue: Tongue, token: string, change: Change): PageContent {
  const title = tongue.t('address.agree-title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t(`address.agree-${change.end}`)}</p>
        <DefinitionList
          items={[
            { term: tongue.t('account.name'), says: <bdi>{change.name}</bdi> },
            { term: tongue.t('address.old'), says: <bdi>{change.oldEmail}</bdi> },
            { term: tongue.t('address.new'), says: <bdi>{change.newEmail}</bdi> },
          ]}
        />
        <Form tongue={tongue} action={`/account/address/${token}`}>
          <Button name="answer" value="yes">
            {tongue.t('address.yes')}
          </Button>
          <Button name="answer" value="no" variant="secondary">
            {tongue.t('address.no')}
          </Button>
        </Form>
      </>
    ),
  };
}

/** What came of an answer: one mailbox has agreed, both have, or one said no. */
export function addressDonePage(
  tongue: Tongue,
  state: 'one' | 'both' | 'stopped',
  change: Change,
): PageContent {
  const title = tongue.t(`address.${state}-title`);
  const other = change.end === 'old' ? change.newEmail : change.oldEmail;
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t(`address.${state}-says`, { other, new: change.newEmail })}</p>
        <p>
          <LinkButton href="/sign-in" variant="secondary">
            {tongue.t('sign-in.title')}
          </LinkButton>
        </p>
      </>
    ),
  };
}
