import { Alert, Button, DefinitionList, Form, LinkButton } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { AccountContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { NewPassword, newPasswordFields } from './new-password-fields.tsx';

export interface InvitationView {
  token: string;
  name: string;
  email: string;
  post: string;
  placeName: string;
  invitedBy: string | null;
  endsAt: Date;
  way: 'first-password' | 'accept' | 'sign-in-first' | 'other-session';
}

type Context = Pick<AccountContext<unknown, unknown>, 'tongue' | 'identity'>;

export function invitationPage(context: Context, view: InvitationView, problem: Problem | null): PageContent {
  const { tongue } = context;
  const title = tongue.t('invitation.title', { place: view.placeName });
  const items = [
    { term: tongue.t('invitation.for'), says: <bdi>{view.name}</bdi> },
    ...(view.post === '' ? [] : [{ term: tongue.t('invitation.post'), says: <bdi>{view.post}</bdi> }]),
    ...(view.invitedBy === null
      ? []
      : [{ term: tongue.t('invitation.by'), says: <bdi>{view.invitedBy}</bdi> }]),
    { term: tongue.t('sign-in.email'), says: <bdi>{view.email}</bdi> },
    { term: tongue.t('invitation.until'), says: tongue.dateTime(view.endsAt) },
  ];
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <DefinitionList items={items} />
        <WayIn {...context} view={view} problem={problem} />
      </>
    ),
  };
}

function WayIn(props: Context & { view: InvitationView; problem: Problem | null }) {
  const { tongue, identity, view, problem } = props;
  const action = `/invitation/${view.token}`;
  if (view.way === 'other-session') {
    return (
      <>
        <Alert tongue={tongue} kind="ask">
          <p>{tongue.t('invitation.other-session', { name: identity?.name ?? '' })}</p>
        </Alert>
        <form method="post" action="/sign-out" class="form">
          <Button variant="secondary">{tongue.t('shell.sign-out')}</Button>
        </form>
      </>
    );
  }
  if (view.way === 'sign-in-first') {
    return (
      <>
        <p>{tongue.t('invitation.sign-in-first')}</p>
        <LinkButton href={`/sign-in?to=${action}`}>{tongue.t('sign-in.title')}</LinkButton>
      </>
    );
  }
  const form = formOf(tongue, {}, problem);
  const fields = newPasswordFields(tongue, form);
  return (
    <>
      <h2>{tongue.t(view.way === 'accept' ? 'invitation.accept-title' : 'invitation.password-title')}</h2>
      <Form tongue={tongue} action={action} errors={form.errors()}>
        {view.way === 'first-password' && <NewPassword tongue={tongue} email={view.email} fields={fields} />}
        <Button>{tongue.t('invitation.accept')}</Button>
      </Form>
    </>
  );
}
