import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { addIdentity } from '../../platform/auth/identities.ts';
import { invitationsFor, invite, withdrawInvitation } from '../../platform/auth/invitations.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { placesProblems } from '../problems.ts';
import { oneAtATime, powersOfPerson } from './grants-store.ts';
import { id } from './input.ts';
import * as store from './people-store.ts';
import { ENTRUSTED, entrust, refuseBeyond, refuseUnowned, todayOf } from './powers.ts';

/**
 * Invites a person of the place to sign in, by the mail address that stands with them. Whoever reads that mailbox can
 * then do what the person may, so it must be one's own to give; what is entrusted or borrowed does not do for another
 * mailbox than the one that is joined, since whoever reads it would take the place of somebody. (abuse case 9)
 */
export const invitePerson = defineAction({
  name: 'places.invite',
  records: ['person.invited', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ personId: id }),
  async run(context, input) {
    const { tx } = context;
    await oneAtATime(tx);
    const person = await store.personById(tx, input.personId);
    if (!person) throw problem('request.not-found');
    if (person.email === '') throw placesProblems.problem('person.no-mail', { name: person.name });
    const powers = await powersOfPerson(tx, person.personId, todayOf(context));
    // The account of the address, and so the mailbox, is the one that is joined already, or the first.
    const isTheirs = [null, await accountOf(tx, person)].includes(person.identityId);
    if (!isTheirs) refuseUnowned(context, powers);
    const beyond = await refuseBeyond(context, powers);
    const invitationId = await send(context, person);
    await entrust(context, beyond);
    return {
      answer: { personId: person.personId, invitationId },
      entry: {
        act: 'person.invited',
        subject: `person/${person.personId}`,
        confidential: true,
        item: person.personId,
        detail: { email: person.email },
      },
    };
  },
});

/** The letter, and the account of its address joined with the person, in the transaction of what it is for. */
export async function send(
  context: ActContext,
  person: Pick<store.Person, 'personId' | 'name' | 'email' | 'language' | 'identityId'>,
  post = '',
): Promise<string> {
  const { tx } = context;
  const identityId = await accountOf(tx, person);
  const other = await store.personOfIdentity(tx, identityId);
  if (other && other.personId !== person.personId)
    throw placesProblems.problem('person.mail-taken', { email: person.email, name: other.name });
  if (
    person.identityId !== null &&
    person.identityId !== identityId &&
    person.personId === context.actor.personId
  )
    throw placesProblems.problem('person.own-account');
  const invited = await invite(tx, {
    email: person.email,
    name: person.name,
    language: person.language ?? LETTERS_IN,
    placeId: tx.placeId,
    personId: person.personId,
    post,
    invitedBy: context.actor.identityId,
  });
  if (person.identityId !== identityId) await store.joinIdentity(tx, person.personId, identityId);
  return invited.invitationId;
}

const accountOf = (
  tx: Transaction,
  { name, email, language }: Pick<store.Person, 'name' | 'email' | 'language'>,
): Promise<string> => addIdentity(tx.db, { name, email, language });

/** Nobody is known to read anything else. */
const LETTERS_IN: Language = 'en';

/** Takes an invitation back before it was accepted: its link opens nothing any more. */
export const takeBackInvitation = defineAction({
  name: 'places.withdraw-invitation',
  records: ['invitation.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ personId: id, invitationId: id }),
  async run(context, input) {
    const person = await store.personById(context.tx, input.personId);
    if (!person) throw problem('request.not-found');
    const all = await invitationsFor(context.tx, person.personId);
    const isTheirs = all.some((each) => each.invitationId === input.invitationId);
    if (!isTheirs || !(await withdrawInvitation(context.tx, input.invitationId)))
      throw placesProblems.problem('invitation.closed');
    // The account of an address that was a mistake must open nothing by another way either.
    const neverAccepted = all.every((each) => each.acceptedAt === null);
    if (neverAccepted) await store.leaveIdentity(context.tx, person.personId);
    return {
      answer: { personId: person.personId },
      entry: {
        act: 'invitation.withdrawn',
        subject: `person/${person.personId}`,
        confidential: true,
        item: person.personId,
        detail: { email: person.email },
      },
    };
  },
});
