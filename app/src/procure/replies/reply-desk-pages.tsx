import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  Confirm,
  DefinitionList,
  LinkButton,
  RadioGroup,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { Spoken } from '../../platform/spoken/spoken.tsx';
import { crumbsTo } from '../desk-lists.tsx';
import {
  About,
  type Context,
  Crumbs,
  type FormPage,
  formPage,
  replyAt,
  type Values,
} from './reply-form-page.tsx';
import { repliesPath } from './reply-list.tsx';
import type { Reply } from './reply-store.ts';
import { signWord } from './said-parts.tsx';
import { signPath } from './signs-list.tsx';
import { MOST_OF_REPLY, REASONS, stateOf } from './words.ts';

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
            {
              term: tongue.t('reply.about'),
              says: (
                <About context={context} label={reply.label || reply.subject} process={reply.processId} />
              ),
            },
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

const AsItCame = ({ context: { tongue }, reply }: { context: Context; reply: Reply }) =>
  reply.text === null ? (
    <p class="quiet">{tongue.t('reply.erased')}</p>
  ) : (
    <Spoken text={reply.text} language={reply.language} />
  );

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
