import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { directory } from '../../places/api.ts';
import { defineAction } from '../../platform/access/action.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { hashOfReference, newReference, REFERENCE } from '../../platform/http/reference.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { sendMail } from '../../platform/mail/mail.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { withdraw } from '../../platform/publication/publication.ts';
import { wordNotAsked } from '../../platform/spoken/shortening.ts';
import { spokenText } from '../../platform/spoken/spoken-text.ts';
import { addItem } from '../../platform/thread/thread.ts';
import { procureProblems } from '../problems.ts';
import { type StandingFlag, standingFlag } from './flag-store.ts';
import {
  forgetInvited,
  type Invitation,
  insertInvitation,
  lockInvitation,
  useInvitation,
} from './invitation-store.ts';
import { entryOf, heldReply, publishReply, tellReplier } from './reply-doing.ts';
import * as store from './reply-store.ts';
import { REPLY } from './snapshot.ts';
import { FLAG_ID, MOST_OF_NAME, MOST_OF_REPLY, REASONS, ROLES } from './words.ts';

/** What a flag is named by, for whoever replies to it or looks into it. */
export { flagIdOf } from '../flags/reading.ts';

export const REPLYING = 'procure.reply';

const LEAST_OF_REPLY = 10;

const flagId = z.string().regex(FLAG_ID);
const named = { replyId: z.uuid(), version: z.number().int().positive() };
const name = spokenText(1, MOST_OF_NAME);

type Context = Parameters<Parameters<typeof defineAction>[0]['run']>[0];

async function flagThatStands({ tx }: Pick<Context, 'tx'>, id: string): Promise<StandingFlag> {
  const flag = await standingFlag(tx, id);
  if (!flag) throw procureProblems.problem('procure.flag-gone');
  return flag;
}

/** Where somebody whom a flag concerns says what there is to say. */
export const replyPath = (code: string, flag: string, invitation = ''): string =>
  `/places/${code}/contracts/flags/${flag}/reply${invitation === '' ? '' : `?invitation=${invitation}`}`;

/** The municipality writes to somebody whom a flag concerns: a link under which they can reply, once. */
export const inviteReply = defineAction({
  name: 'procure.invite-reply',
  records: ['reply.invited'],
  authority: 'place',
  input: z.strictObject({
    flag: flagId,
    role: z.enum(ROLES),
    name,
    email: z.email().max(254),
    language: z.enum(languages),
  }),
  // Whose address it is is not to remain, as a hash either.
  sameness: ({ email: _email, name: _name, ...rest }) => rest,
  async run(context, input) {
    const { tx, place, actor, now } = context;
    const flag = await flagThatStands(context, input.flag);
    const invitationId = randomUUID();
    const reference = newReference({
      key: randomBytes(32).toString('hex'),
      placeId: tx.placeId,
      formId: invitationId,
    });
    await insertInvitation(tx, {
      invitationId,
      referenceHash: hashOfReference(reference),
      flagId: flag.id,
      role: input.role,
      name: input.name,
      email: input.email,
      personId: actor.personId,
      sentAt: now,
    });
    await sendMail(tx, {
      to: input.email,
      language: input.language,
      template: 'reply.invitation',
      params: { name: input.name, place: place.name, about: flag.label },
      link: replyPath(place.code, flag.id, reference),
      personId: actor.personId,
    });
    return {
      answer: { invitationId },
      entry: {
        act: 'reply.invited',
        subject: `flag/${flag.id}`,
        confidential: true,
        detail: { code: flag.code },
      },
    };
  },
});

/** Somebody whom a flag concerns replies. Nobody is asked for an account; the entry says that a reply came, and to what. */
export const replyToFlag = defineAction({
  name: 'procure.reply',
  records: ['reply.came'],
  authority: 'place',
  open: true,
  input: z.strictObject({
    flag: flagId,
    invitation: z.literal('').or(z.string().regex(REFERENCE)),
    role: z.enum(ROLES),
    name,
    text: spokenText(LEAST_OF_REPLY, MOST_OF_REPLY),
    email: z.literal('').or(z.email().max(254)),
    language: z.enum(languages),
    reference: z.string().regex(REFERENCE),
  }),
  // Who replied is not to remain, as a hash of what they typed either.
  sameness: ({ name: _name, email: _email, invitation: _invitation, ...rest }) => rest,
  async run(context, input) {
    const { tx, place, now } = context;
    const flag = await flagThatStands(context, input.flag);
    const invitation = await invited(context, flag, input.invitation);
    const replyId = await addItem(tx, 'flag-reply', flag.code);
    const cameOn = todayIn(place.timeZone, now);
    await store.insertReply(tx, {
      replyId,
      referenceHash: hashOfReference(input.reference),
      flag,
      invitationId: invitation?.invitationId ?? null,
      role: invitation?.role ?? input.role,
      language: input.language,
      text: input.text,
      name: input.name,
      email: input.email === '' ? null : input.email,
      cameAt: now,
      cameOn,
    });
    if (invitation) await useInvitation(tx, invitation.invitationId, now);
    const officers = await directory.holdersOf(tx, REPLYING, cameOn);
    await notify(tx, {
      personIds: officers.map(({ personId }) => personId),
      message: 'reply.notice-came',
      params: { place: place.name },
      path: `/work/places/${place.code}/procurement/replies/${replyId}`,
      itemId: replyId,
    });
    return { answer: { replyId }, entry: entryOf('reply.came', { replyId, code: flag.code }) };
  },
});

/** The invitation of a letter, which is of this flag and was not used; none where none was brought. */
async function invited(
  { tx }: Pick<Context, 'tx'>,
  flag: StandingFlag,
  reference: string,
): Promise<Invitation | null> {
  if (reference === '') return null;
  const invitation = await lockInvitation(tx, hashOfReference(reference));
  if (!invitation || invitation.flagId !== flag.id || invitation.usedAt !== null)
    throw procureProblems.problem('procure.invitation-used');
  return invitation;
}

/** A reply becomes public beside its flag, shortened where it must be. */
export const publishReplied = defineAction({
  name: 'procure.publish-reply',
  stepUp: true,
  records: ['reply.published'],
  authority: 'place',
  input: z.strictObject({ ...named, shown: spokenText(1, MOST_OF_REPLY) }),
  async run(context, input) {
    const reply = await heldReply(context, input, ['received', 'declined']);
    if (reply.text === null) throw procureProblems.problem('procure.reply-erased');
    const word = wordNotAsked(reply.text, input.shown);
    if (word !== null) throw procureProblems.problem('procure.reply-not-shortened', { word });
    const change = {
      state: 'published' as const,
      shown: input.shown,
      isShortened: input.shown !== reply.text,
      // Whose word it is belongs to it.
      shownName: reply.name,
      reason: null,
      reasonSays: null,
      email: null,
    };
    await store.changeReply(context.tx, reply, change);
    await publishReply(context, { ...reply, ...change });
    await tellReplier(context, reply, 'published');
    return { answer: { replyId: reply.replyId } };
  },
});

/** A reply is not shown, and whoever wrote it reads why. The reason is counted in public. */
export const declineReply = defineAction({
  name: 'procure.decline-reply',
  records: ['reply.declined'],
  authority: 'place',
  input: z.strictObject({ ...named, reason: z.enum(REASONS), says: spokenText(0, 500) }),
  async run(context, input) {
    const reply = await heldReply(context, input, ['received']);
    const { reason } = input;
    const change = { state: 'declined' as const, reason, reasonSays: input.says, email: null };
    await store.changeReply(context.tx, reply, change);
    await store.changeStanding(context.tx, reply.replyId, { state: 'declined', reason, hash: null });
    await tellReplier(context, { ...reply, reason, reasonSays: input.says }, 'declined');
    // A branch of a message has no dash in its name.
    const why = reason === 'not-concerned' ? 'other' : reason;
    return {
      answer: { replyId: reply.replyId },
      entry: entryOf('reply.declined', reply, { reason: why }),
    };
  },
});

/** A published reply goes from every public page, with all its states; day and reason stay. */
export const withdrawReply = defineAction({
  name: 'procure.withdraw-reply',
  stepUp: true,
  records: ['reply.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...named, reason: spokenText(1, 500) }),
  async run(context, input) {
    const reply = await heldReply(context, input, ['published']);
    const { replyId } = reply;
    await store.changeReply(context.tx, reply, { state: 'withdrawn', reasonSays: input.reason });
    await store.changeStanding(context.tx, replyId, { state: 'withdrawn', reason: null, hash: null });
    const entry = entryOf('reply.withdrawn', reply);
    await withdraw(context, { ...entry, ...REPLY, key: replyId, reason: input.reason });
    return { answer: { replyId } };
  },
});

/** Whoever replied is forgotten: name, address, and the reply as it came. What is public is published anew without a name. */
export const eraseReplier = defineAction({
  name: 'procure.erase-replier',
  stepUp: true,
  records: ['reply.erased', 'reply.withdrawn', 'reply.published'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ ...named, reason: spokenText(1, 500) }),
  async run(context, input) {
    const reply = await heldReply(context, input, ['published', 'declined', 'withdrawn']);
    const { replyId } = reply;
    if (reply.text === null) throw procureProblems.problem('procure.reply-erased');
    const isPublic = reply.state === 'published';
    const change = {
      text: null,
      name: null,
      email: null,
      shownName: null,
      ...(isPublic ? {} : { shown: null }),
    };
    await store.changeReply(context.tx, reply, change);
    if (reply.invitationId !== null) await forgetInvited(context.tx, reply.invitationId);
    if (isPublic) {
      const entry = entryOf('reply.withdrawn', reply);
      await withdraw(context, { ...entry, ...REPLY, key: replyId, reason: input.reason });
      await publishReply(context, { ...reply, ...change });
    }
    return { answer: { replyId }, entry: entryOf('reply.erased', reply) };
  },
});
