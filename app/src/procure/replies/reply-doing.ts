import type { ActContext } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { sendMail } from '../../platform/mail/mail.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { publish } from '../../platform/publication/publication.ts';
import { procureProblems } from '../problems.ts';
import * as store from './reply-store.ts';
import { type FlagNamed, REPLY, writeReply } from './snapshot.ts';
import type { ReplyState } from './words.ts';

/** What an act says of itself: the reply by its id, the indicator, and nothing of who replied or what. */
export const entryOf = (
  act: string,
  { replyId, code }: Pick<store.Reply, 'replyId' | 'code'>,
  more: Readonly<Record<string, string>> = {},
) => ({ act, subject: `reply/${replyId}`, item: replyId, detail: { code, ...more } });

/** The reply as the officer saw it, in a state in which this can be done; held until the end of the transaction. */
export async function heldReply(
  { tx }: Pick<ActContext, 'tx'>,
  named: { replyId: string; version: number },
  states: readonly ReplyState[],
): Promise<store.Reply> {
  const reply = await store.lockReply(tx, named.replyId);
  if (!reply) throw problem('request.not-found');
  expectVersion(reply, named.version, {});
  if (!states.includes(reply.state))
    throw procureProblems.problem('procure.reply-not-now', { state: reply.state });
  return reply;
}

const flagOf = (reply: store.Reply): FlagNamed => ({
  id: reply.flagId,
  source: reply.sourceNo,
  code: reply.code,
  about: reply.about,
  subject: reply.subject,
  process: reply.processId,
  label: reply.label,
});

/** The reply as it is to be read from now on becomes its current publication. */
export async function publishReply(context: ActContext, reply: store.Reply): Promise<void> {
  const { tx, place } = context;
  const { hash } = await publish(context, {
    ...entryOf('reply.published', reply),
    ...REPLY,
    key: reply.replyId,
    document: writeReply({
      format: 'groundwork.procurement-reply@1',
      place: { code: place.code, name: place.name, isExample: place.isExample },
      flag: flagOf(reply),
      reply: reply.replyId,
      role: reply.role,
      name: reply.shownName,
      invited: reply.invitationId !== null,
      language: reply.language,
      text: reply.shown ?? '',
      shortened: reply.isShortened,
      cameOn: reply.cameOn,
    }),
  });
  await store.changeStanding(tx, reply.replyId, { state: 'published', reason: null, hash });
}

/** Whoever left an address hears of it once, and the address goes with the letter. */
export async function tellReplier(
  { tx, place }: Pick<ActContext, 'tx' | 'place'>,
  reply: store.Reply,
  how: 'published' | 'declined',
): Promise<void> {
  const { email, language, reason, reasonSays } = reply;
  if (email === null) return;
  await sendMail(tx, {
    to: email,
    language,
    template: `reply.told-${how}`,
    params: { place: place.name, reason: reason ?? '', says: reasonSays ?? '' },
    ...(how === 'published'
      ? { link: `/places/${place.code}/contracts/replies#reply-${reply.replyId}` }
      : {}),
  });
}
