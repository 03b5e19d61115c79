import {
  Alert,
  Breadcrumbs,
  Button,
  DefinitionList,
  EmptyState,
  Form,
  Pager,
  RadioGroup,
  StateTag,
  TextField,
  Trap,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import { writtenReference } from '../../platform/http/reference.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { Spoken } from '../../platform/spoken/spoken.tsx';
import { messageOf } from '../flags/says.ts';
import { crumbs } from '../public-pages.tsx';
import type { StandingFlag } from './flag-store.ts';
import type { Invitation } from './invitation-store.ts';
import type { PublicSaid, Reckoning } from './public-store.ts';
import { feedLink } from './replies-feed.ts';
import { replyPath } from './reply-actions.ts';
import { KEPT_DAYS } from './reply-jobs.ts';
import type { Reply } from './reply-store.ts';
import { SaidList } from './said-parts.tsx';
import { MOST_OF_NAME, MOST_OF_REPLY, ROLES, stateOf } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

const base = (code: string): string => `/places/${code}/contracts/replies`;
const repliesCrumb = ({ tongue, place }: Context) => ({
  href: base(place.code),
  label: tongue.t('reply.title'),
});

interface Shown {
  said: readonly PublicSaid[];
  reckoning: Reckoning;
  page: number;
  pages: number;
}

/** All that was said beside flags, and how the municipality deals with what it is told. */
export function repliesPage(context: Context, { said, reckoning, page, pages }: Shown): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('reply.title');
  const feed = feedLink(context);
  return {
    title,
    tab: '/contracts',
    feed,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('reply.lead', { place: place.name })}</p>
        <Reckoned tongue={tongue} reckoning={reckoning} />
        {said.length === 0 && (
          <EmptyState title={tongue.t('reply.none-title')}>{tongue.t('reply.none-says')}</EmptyState>
        )}
        <SaidList tongue={tongue} place={place} said={said} showFlag />
        <Pager tongue={tongue} page={page} pages={pages} href={(to) => `${base(place.code)}?page=${to}`} />
        <p>
          <a class="ds-link" href={feed.href}>
            {tongue.t('reply.feed')}
          </a>
        </p>
        <section>
          <h2>{tongue.t('reply.follow-title')}</h2>
          <FollowForm tongue={tongue} code={place.code} typed="" />
        </section>
      </>
    ),
  };
}

/** Counts that an office cannot make prettier by being silent: also of what it did not show, and why. */
function Reckoned({ tongue, reckoning }: { tongue: Tongue; reckoning: Reckoning }) {
  const { received, published, unread, withdrawn, declined, checked } = reckoning;
  const item = (key: string, n: number) => ({ term: tongue.t(`reply.of-${key}`), says: tongue.number(n) });
  const kinds = (of: string, counts: Record<string, number>) =>
    Object.entries(counts).map(([key, n]) => ({
      term: tongue.t(`reply.of-${of}`, {
        why: tongue.t(`reply.${of === 'declined' ? 'reason' : 'outcome'}.${key}`),
      }),
      says: tongue.number(n),
    }));
  return (
    <DefinitionList
      items={[
        item('received', received),
        item('published', published),
        item('unread', unread),
        ...(withdrawn > 0 ? [item('withdrawn', withdrawn)] : []),
        ...kinds('declined', declined),
        ...kinds('checked', checked),
      ]}
    />
  );
}

/** Where a reference is typed from a piece of paper. */
const FollowForm = ({ tongue, code, typed }: { tongue: Tongue; code: string; typed: string }) => (
  <form class="form" method="get" action={`${base(code)}/follow`}>
    <TextField
      tongue={tongue}
      name="ref"
      label={tongue.t('reply.reference')}
      hint={tongue.t('reply.reference-hint')}
      value={typed}
      dir="ltr"
      size={20}
      autocomplete="off"
      required
    />
    <Button variant="secondary">{tongue.t('reply.follow')}</Button>
  </form>
);

interface Replying {
  flag: StandingFlag;
  /** What was seen, in a sentence. */
  sentence: string;
  said: readonly PublicSaid[];
  /** Of the letter that brought somebody here. */
  invitation: { reference: string; found: Invitation } | null;
}

/** One flag in plain words, what was said of it, and a form for whoever it concerns. */
export function replyForm(
  context: Context,
  { flag, sentence, said, invitation }: Replying,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const form = formOf(tongue, values, problem);
  const role = form.choice(
    'role',
    tongue.t('reply.role'),
    ROLES.map((value) => ({ value, label: tongue.t(`reply.role.${value}`) })),
  );
  const name = form.field('name', tongue.t('reply.name'));
  const text = form.field('text', tongue.t('reply.text'));
  const email = form.field('email', tongue.t('reply.email'));
  const title = tongue.t('reply.form-title');
  return {
    title: titleOf(tongue, title, problem),
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), repliesCrumb(context)]} />
        <h1>{title}</h1>
        <p class="lead">
          <bdi>{flag.label || flag.subject}</bdi>
        </p>
        <p>
          <b>{tongue.t(messageOf(flag.code, 'title'))}</b> {sentence}
        </p>
        <p>{tongue.t('reply.form-says', { place: place.name })}</p>
        {invitation !== null && (
          <Alert tongue={tongue} kind="info">
            <p>{tongue.t('reply.form-invited', { place: place.name })}</p>
          </Alert>
        )}
        <SaidList tongue={tongue} place={place} said={said} />
        <Form {...form.props()} action={replyPath(place.code, flag.id)}>
          <input type="hidden" name="invitation" value={invitation?.reference ?? ''} />
          {invitation === null ? (
            <RadioGroup {...role} required />
          ) : (
            <input type="hidden" name="role" value={invitation.found.role} />
          )}
          <TextField {...name} hint={tongue.t('reply.name-hint')} most={MOST_OF_NAME} required />
          <TextField {...text} hint={tongue.t('reply.text-hint')} rows={8} most={MOST_OF_REPLY} required />
          <TextField
            {...email}
            type="email"
            autocomplete="email"
            hint={tongue.t('reply.email-hint', { days: KEPT_DAYS })}
          />
          <Trap tongue={tongue} />
          <Button>{tongue.t('reply.send')}</Button>
        </Form>
      </>
    ),
  };
}

/** Nothing to reply to any more; what was said stays to be read. */
export function flagGonePage(context: Context, said: readonly PublicSaid[]): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('reply.form-title');
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), repliesCrumb(context)]} />
        <h1>{title}</h1>
        <Alert tongue={tongue} kind="info">
          <p>{tongue.t('problem.procure.flag-gone')}</p>
        </Alert>
        <SaidList tongue={tongue} place={place} said={said} showFlag />
      </>
    ),
  };
}

/** How one's own reply stands: for whoever has its reference, and nobody else. */
export function followPage(context: Context, reference: string, reply: Reply, isNew: boolean): PageContent {
  const { tongue, place } = context;
  const { light, word } = stateOf(tongue, reply.state);
  return {
    title: tongue.t('reply.follow-title'),
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), repliesCrumb(context)]} />
        <h1>{tongue.t(isNew ? 'reply.thanks' : 'reply.follow-title')}</h1>
        <p>{tongue.t('reply.reference-says')}</p>
        <p class="reference">
          <code dir="ltr">{writtenReference(reference)}</code>
        </p>
        <p>
          <StateTag tongue={tongue} state={light} word={word} />
        </p>
        <p class="say">{tongue.t(`reply.follow-${reply.state}`, { day: tongue.date(reply.cameOn) })}</p>
        {reply.reason !== null && <p>{tongue.t(`reply.reason.${reply.reason}`)}</p>}
        {reply.reasonSays && <Spoken text={reply.reasonSays} />}
        {reply.text === null ? (
          <p class="quiet">{tongue.t('reply.erased')}</p>
        ) : (
          <Spoken text={reply.text} language={reply.language} />
        )}
        {reply.state === 'published' && (
          <p>
            <a class="ds-link" href={`${base(place.code)}#reply-${reply.replyId}`}>
              {tongue.t('reply.see-public')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

/** A reference that leads nowhere: what it looks like, and another try. */
export function notFoundPage(context: Context, typed: string): PageContent {
  const { tongue, place } = context;
  return {
    title: tongue.t('reply.follow-title'),
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), repliesCrumb(context)]} />
        <h1>{tongue.t('reply.follow-title')}</h1>
        {typed !== '' && (
          <Alert tongue={tongue} kind="ask">
            <p>{tongue.t('reply.follow-unknown')}</p>
          </Alert>
        )}
        <FollowForm tongue={tongue} code={place.code} typed={typed} />
      </>
    ),
  };
}
