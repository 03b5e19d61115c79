import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  Button,
  Confirm,
  DefinitionList,
  Form,
  LinkButton,
  RadioGroup,
  Select,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { languages } from '../../platform/i18n/languages.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { Spoken } from '../../platform/spoken/spoken.tsx';
import { crumbsTo } from '../desk-lists.tsx';
import { processPath } from '../public-lists.tsx';
import type { Check } from './check-store.ts';
import type { StandingFlag } from './flag-store.ts';
import type { Invitation } from './invitation-store.ts';
import { repliesPath } from './reply-list.tsx';
import type { Reply } from './reply-store.ts';
import { signWord } from './said-parts.tsx';
import { signPath } from './signs-list.tsx';
import { MOST_OF_NAME, MOST_OF_NOTE, MOST_OF_REPLY, OUTCOMES, REASONS, ROLES, stateOf } from './words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
type Values = Record<string, unknown>;

const Crumbs = ({ context }: { context: Context }) => {
  const { tongue, place } = context;
  return (
    <Breadcrumbs
      tongue={tongue}
      crumbs={[...crumbsTo(context), { href: repliesPath(place.code), label: tongue.t('reply.desk-title') }]}
    />
  );
};

const replyAt = ({ place }: Context, { replyId }: Reply): string => `${repliesPath(place.code)}/${replyId}`;

/** Above the list: the way to the flags themselves. */
export function repliesDeskPage(context: Context, table: Child): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('reply.desk-title');
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('reply.desk-says')}</p>
        <p>
          <a class="ds-link" href={`${repliesPath(place.code)}/signs`}>
            {tongue.t('reply.signs')}
          </a>
        </p>
        {table}
      </>
    ),
  };
}

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

/** One reply as it came, how it stands, and what can be done with it now. */
export function replyPage(context: Context, reply: Reply): PageContent {
  const { tongue, place } = context;
  const at = replyAt(context, reply);
  const { light, word } = stateOf(tongue, reply.state);
  const isErased = reply.text === null;
  const title = tongue.t('reply.one');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p>
          <StateTag tongue={tongue} state={light} word={word} />
        </p>
        <AsItCame context={context} reply={reply} />
        <DefinitionList
          items={[
            { term: tongue.t('procure.flag'), says: signWord(tongue, reply.code) },
            { term: tongue.t('reply.about'), says: <About context={context} reply={reply} /> },
            { term: tongue.t('reply.name'), says: reply.name === null ? '–' : <bdi>{reply.name}</bdi> },
            { term: tongue.t('reply.role'), says: tongue.t(`reply.role.${reply.role}`) },
            {
              term: tongue.t('reply.how'),
              says: tongue.t(reply.invitationId === null ? 'reply.by-itself' : 'reply.was-invited'),
            },
            { term: tongue.t('reply.came'), says: tongue.date(reply.cameOn) },
            {
              term: tongue.t('reply.email'),
              says: tongue.t(reply.email === null ? 'reply.no-email' : 'reply.has-email'),
            },
          ]}
        />
        {reply.state === 'published' && reply.isShortened && reply.shown !== null && (
          <>
            <h2>{tongue.t('reply.as-published')}</h2>
            <Spoken text={reply.shown} language={reply.language} />
          </>
        )}
        {reply.reason !== null && (
          <p>
            {tongue.t(`reply.reason.${reply.reason}`)} <bdi>{reply.reasonSays}</bdi>
          </p>
        )}
        <div class="acts">
          {(reply.state === 'received' || reply.state === 'declined') && !isErased && (
            <LinkButton href={`${at}/publish`}>{tongue.t('reply.publish')}</LinkButton>
          )}
          {reply.state === 'received' && (
            <LinkButton href={`${at}/decline`} variant="secondary">
              {tongue.t('reply.decline')}
            </LinkButton>
          )}
          {reply.state === 'published' && (
            <LinkButton href={`${at}/withdraw`} variant="tertiary">
              {tongue.t('reply.withdraw')}
            </LinkButton>
          )}
          {reply.state !== 'received' && !isErased && (
            <LinkButton href={`${at}/erase`} variant="tertiary">
              {tongue.t('reply.erase')}
            </LinkButton>
          )}
        </div>
        <p>
          <a class="ds-link" href={signPath(place.code, reply.flagId)}>
            {tongue.t('reply.to-sign')}
          </a>{' '}
          ·{' '}
          <a class="ds-link" href={`/work/places/${place.code}/items/${reply.replyId}`}>
            {tongue.t('reply.item')}
          </a>
        </p>
      </>
    ),
  };
}

const About = ({ context: { place }, reply }: { context: Context; reply: Reply }) => {
  const label = <bdi>{reply.label || reply.subject}</bdi>;
  return reply.processId === null ? (
    label
  ) : (
    <a class="ds-link" href={`${processPath(place.code, reply.processId)}#flags`}>
      {label}
    </a>
  );
};

const AsItCame = ({ context: { tongue }, reply }: { context: Context; reply: Reply }) =>
  reply.text === null ? (
    <p class="quiet">{tongue.t('reply.erased')}</p>
  ) : (
    <Spoken text={reply.text} language={reply.language} />
  );

interface FormPage {
  title: string;
  says: string;
  above: Child;
  at: string;
  action: string;
  fields: Child;
  props: ReturnType<ReturnType<typeof formOf>['props']>;
}

function formPage(
  context: Context,
  { title, says, above, at, action, fields, props }: FormPage,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        {above}
        <Form {...props} action={`${at}/${action}`}>
          {fields}
          <div class="acts">
            <Button>{title}</Button>
            <a class="ds-link" href={at}>
              {tongue.t('form.confirm-back')}
            </a>
          </div>
        </Form>
      </>
    ),
  };
}

/** What names a third person or insults somebody is taken out here; the reply as it came stays above, for the office alone. */
export function publishForm(context: Context, reply: Reply, values: Values, problem: Problem | null) {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const shown = form.field('shown', tongue.t('reply.shown'), ['procure.reply-not-shortened']);
  const page: FormPage = {
    title: tongue.t('reply.publish'),
    says: tongue.t('reply.publish-says'),
    above: <AsItCame context={context} reply={reply} />,
    at: replyAt(context, reply),
    action: 'publish',
    fields: (
      <TextField {...shown} hint={tongue.t('reply.shown-hint')} rows={8} most={MOST_OF_REPLY} required />
    ),
    props: form.props(),
  };
  return formPage(context, page, problem);
}

export function declineForm(context: Context, reply: Reply, values: Values, problem: Problem | null) {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const options = REASONS.map((value) => ({ value, label: tongue.t(`reply.reason.${value}`) }));
  const reason = form.choice('reason', tongue.t('reply.why-not'), options);
  const says = form.field('says', tongue.t('reply.why-says'));
  const page: FormPage = {
    title: tongue.t('reply.decline'),
    says: tongue.t('reply.decline-says'),
    above: <AsItCame context={context} reply={reply} />,
    at: replyAt(context, reply),
    action: 'decline',
    fields: (
      <>
        <RadioGroup {...reason} required />
        <TextField {...says} hint={tongue.t('reply.why-says-hint')} rows={4} most={500} />
      </>
    ),
    props: form.props(),
  };
  return formPage(context, page, problem);
}

/** Both take something from the public or from the office for good, and say why. */
export function finalForm(
  context: Context,
  reply: Reply,
  values: Values,
  problem: Problem | null,
  what: 'withdraw' | 'erase',
): PageContent {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('reply.reason'));
  const title = tongue.t(`reply.${what}`);
  const at = replyAt(context, reply);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t(`reply.${what}-says`)}
          what={[
            { term: tongue.t('procure.flag'), says: signWord(tongue, reply.code) },
            { term: tongue.t('reply.one'), says: <Spoken text={reply.text ?? reply.shown ?? ''} /> },
          ]}
          canBeUndone={false}
          action={`${at}/${what}`}
          requestId={form.text('requestId')}
          version={form.text('version')}
          errors={form.errors()}
          button={title}
          back={at}
        >
          <TextField {...reason} hint={tongue.t('reply.reason-public')} rows={3} most={500} required />
        </Confirm>
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
          <AboutFlag context={context} flag={flag} />
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
                    name,
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

const AboutFlag = ({ context: { place }, flag }: { context: Context; flag: StandingFlag }) => {
  const label = <bdi>{flag.label || flag.subject}</bdi>;
  return flag.process === null ? (
    label
  ) : (
    <a class="ds-link" href={`${processPath(place.code, flag.process)}#flags`}>
      {label}
    </a>
  );
};

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
