import type { Child } from 'hono/jsx';
import { Confirm, LinkButton, RadioGroup, Select, TextField } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { languages } from '../../platform/i18n/languages.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { Spoken } from '../../platform/spoken/spoken.tsx';
import type { Check } from './check-store.ts';
import type { StandingFlag } from './flag-store.ts';
import type { Invitation } from './invitation-store.ts';
import {
  About,
  type Context,
  Crumbs,
  type FormPage,
  formPage,
  replyAt,
  type Values,
} from './reply-form-page.tsx';
import type { Reply } from './reply-store.ts';
import { signWord } from './said-parts.tsx';
import { signPath } from './signs-list.tsx';
import { MOST_OF_NAME, MOST_OF_NOTE, OUTCOMES, ROLES, stateOf } from './words.ts';

/** Above the list of flags that something was asked or said of, or can be. */
export function signsDeskPage(context: Context, table: Child): PageContent {
  const { tongue } = context;
  const title = tongue.t('reply.signs');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('reply.signs-say')}</p>
        {table}
      </>
    ),
  };
}

export interface Sign {
  flag: StandingFlag;
  sentence: string;
  checks: readonly Check[];
  invitations: readonly Invitation[];
  replies: readonly Reply[];
}

/** One flag with all that was asked and said of it, and what can be done. */
export function signPage(context: Context, sign: Sign): PageContent {
  const { tongue, place } = context;
  const { flag, checks, invitations, replies } = sign;
  const at = signPath(place.code, flag.id);
  const title = signWord(tongue, flag.code);
  return {
    title,
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{sign.sentence}</p>
        <p>
          <About context={context} label={flag.label || flag.subject} process={flag.process} />
        </p>
        <div class="acts">
          <LinkButton href={`${at}/check`}>{tongue.t('reply.check')}</LinkButton>
          <LinkButton href={`${at}/invite`} variant="secondary">
            {tongue.t('reply.invite')}
          </LinkButton>
          {checks.length > 0 && (
            <LinkButton href={`${at}/withdraw-check`} variant="tertiary">
              {tongue.t('reply.withdraw-check')}
            </LinkButton>
          )}
        </div>
        {checks.length > 0 && (
          <>
            <h2>{tongue.t('reply.checks')}</h2>
            <ol class="talk">
              {checks.toReversed().map((check) => (
                <li class="card">
                  <p class="talk-head">
                    {tongue.t('reply.checked-by', {
                      outcome: tongue.t(`reply.outcome.${check.outcome}`),
                      who: check.post || place.name,
                      day: tongue.date(check.checkedOn),
                    })}
                  </p>
                  <Spoken text={check.note} />
                </li>
              ))}
            </ol>
          </>
        )}
        {replies.length > 0 && (
          <>
            <h2>{tongue.t('reply.desk-title')}</h2>
            <ul>
              {replies.map((reply) => (
                <li>
                  <a class="ds-link" href={replyAt(context, reply)}>
                    {tongue.t('reply.from', {
                      role: reply.role,
                      named: reply.name === null ? 'no' : 'yes',
                      name: reply.name ?? '',
                      day: tongue.date(reply.cameOn),
                    })}
                  </a>{' '}
                  {stateOf(tongue, reply.state).word}
                </li>
              ))}
            </ul>
          </>
        )}
        {invitations.length > 0 && (
          <>
            <h2>{tongue.t('reply.invitations')}</h2>
            <ul>
              {invitations.map(({ name, role, sentAt, usedAt }) => (
                <li>
                  {tongue.t('reply.invited-on', {
                    name: name ?? tongue.t('reply.invited-forgotten'),
                    role,
                    day: tongue.date(sentAt),
                    used: usedAt === null ? 'no' : 'yes',
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  };
}

export function inviteForm(context: Context, sign: Sign, values: Values, problem: Problem | null) {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const role = form.choice(
    'role',
    tongue.t('reply.role'),
    ROLES.map((value) => ({ value, label: tongue.t(`reply.role.${value}`) })),
  );
  const name = form.field('name', tongue.t('reply.invite-name'));
  const email = form.field('email', tongue.t('reply.invite-email'), ['mail.address-invalid']);
  const language = form.select(
    'language',
    tongue.t('reply.invite-language'),
    languages.map((value) => ({ value, label: tongue.languageName(value) })),
  );
  const page: FormPage = {
    title: tongue.t('reply.invite'),
    says: tongue.t('reply.invite-says'),
    above: <p>{sign.sentence}</p>,
    at: signPath(place.code, sign.flag.id),
    action: 'invite',
    fields: (
      <>
        <RadioGroup {...role} required />
        <TextField {...name} most={MOST_OF_NAME} required />
        <TextField {...email} type="email" hint={tongue.t('reply.invite-email-hint')} required />
        <Select {...language} required />
      </>
    ),
    props: form.props(),
  };
  return formPage(context, page, problem);
}

export function checkForm(context: Context, sign: Sign, values: Values, problem: Problem | null) {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const outcome = form.choice(
    'outcome',
    tongue.t('reply.outcome'),
    OUTCOMES.map((value) => ({ value, label: tongue.t(`reply.outcome.${value}`) })),
  );
  const note = form.field('note', tongue.t('reply.note'));
  const page: FormPage = {
    title: tongue.t('reply.check'),
    says: tongue.t('reply.check-says'),
    above: <p>{sign.sentence}</p>,
    at: signPath(place.code, sign.flag.id),
    action: 'check',
    fields: (
      <>
        <RadioGroup {...outcome} required />
        <TextField {...note} hint={tongue.t('reply.note-hint')} rows={6} most={MOST_OF_NOTE} required />
      </>
    ),
    props: form.props(),
  };
  return formPage(context, page, problem);
}

export function withdrawCheckForm(context: Context, sign: Sign, values: Values, problem: Problem | null) {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('reply.reason'));
  const title = tongue.t('reply.withdraw-check');
  const at = signPath(place.code, sign.flag.id);
  const page: PageContent = {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('reply.withdraw-check-says')}
          what={[
            { term: tongue.t('procure.flag'), says: signWord(tongue, sign.flag.code) },
            { term: tongue.t('reply.note'), says: <Spoken text={sign.checks.at(-1)?.note ?? ''} /> },
          ]}
          canBeUndone={false}
          action={`${at}/withdraw-check`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={title}
          back={at}
        >
          <TextField {...reason} hint={tongue.t('reply.reason-public')} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
  return page;
}
