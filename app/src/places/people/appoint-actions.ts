import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { addIdentity } from '../../platform/auth/identities.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { indexItems } from '../../platform/search/search.ts';
import { addItem } from '../../platform/thread/thread.ts';
import { bodyByName, insertBody } from './bodies-store.ts';
import { filledEntry, seat } from './holdings-actions.ts';
import { insertHolding } from './holdings-store.ts';
import { findableBody, findablePerson, findablePost } from './indexing.ts';
import { day, dayOrNull, id, inOrder, language, mail, name, permissionNames, role } from './input.ts';
import { send } from './invitations-actions.ts';
import * as people from './people-store.ts';
import { insertPost, replacePermissions } from './posts-store.ts';
import { ENTRUSTED, keepingAdministrators, powersOf, refuseBeyond } from './powers.ts';

const schema = inOrder(
  z.strictObject({
    body: name,
    post: name,
    permissions: permissionNames,
    name,
    /** Who signs in as the person, where that is known already. */
    identityId: z.string().min(1).optional(),
    email: mail.optional(),
    language: language.optional(),
    /** Sends a letter to the address, by which the person chooses how to sign in. */
    invite: z.boolean().optional(),
    role: role.optional(),
    official: z.boolean().optional(),
    engagementId: id.nullable().optional(),
    from: day,
    to: dayOrNull,
  }),
);

const UNSAID = {
  identityId: null,
  email: '',
  language: null,
  invite: false,
  role: null,
  official: false,
  engagementId: null,
} as const;

type Given = {
  [Field in keyof typeof UNSAID]: (typeof UNSAID)[Field] | Exclude<z.infer<typeof schema>[Field], undefined>;
} & Omit<z.infer<typeof schema>, keyof typeof UNSAID>;

/** All in one: a new post, in a body by its name, filled with a person who is found or made. */
export const appoint = defineAction({
  name: 'places.appoint',
  records: ['post.filled', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: schema,
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const given = { ...UNSAID, ...input };
      await refuseBeyond(
        context,
        powersOf({ postId: '', title: given.post, role: given.role }, given.permissions),
      );
      const { tx } = context;
      const bodyId = await bodyNamed(tx, given.body);
      const person = await found(context, given);
      if (given.invite && person.identityId === null) await send(context, person, given.post);
      const postId = await makePost(tx, { ...given, bodyId });
      const { from, to, engagementId } = given;
      const seated = await seat(context, { postId, personId: person.personId, from, to, engagementId });
      return {
        answer: { postId, personId: person.personId },
        entry: filledEntry(seated.post, seated.person),
      };
    }),
});

/** The person of this account or address, or a new one. */
async function found(
  context: ActContext,
  given: Pick<Given, 'identityId' | 'invite' | 'email' | 'name' | 'language'>,
) {
  const { tx } = context;
  const identityId =
    given.identityId ??
    (given.invite && given.email !== ''
      ? await addIdentity(tx.db, { name: given.name, email: given.email })
      : null);
  const known =
    identityId === null
      ? given.email === ''
        ? undefined
        : await people.personByMail(tx, given.email)
      : await people.personOfIdentity(tx, identityId);
  const person = known && (await people.personById(tx, known.personId));
  if (person) return person;
  const made = await makePerson(tx, { name: given.name, email: given.email, language: given.language });
  // An account that is known by itself is joined at once; that of an invitation, by sending it.
  if (given.identityId !== null) await people.joinIdentity(tx, made.personId, given.identityId);
  return { ...made, identityId: given.identityId };
}

export interface Appointment {
  body: string;
  post: string;
  permissions: readonly string[];
  person: { name: string; identityId: string };
  from: string;
  to: string | null;
}

/** For the first posts of a place, which nobody is there to give: whoever founds it gives them. */
export async function appointTo(
  tx: Transaction,
  appointment: Appointment,
): Promise<{ personId: string; postId: string }> {
  const { identityId } = appointment.person;
  const bodyId = await bodyNamed(tx, appointment.body);
  const postId = await makePost(tx, { ...appointment, bodyId, role: 'administrator', official: false });
  const known = await people.personOfIdentity(tx, identityId);
  const personId = known?.personId ?? (await makePerson(tx, { name: appointment.person.name })).personId;
  if (!known) await people.joinIdentity(tx, personId, identityId);
  const { from, to } = appointment;
  await insertHolding(tx, { holdingId: randomUUID(), postId, personId, from, to, engagementId: null });
  return { personId, postId };
}

async function bodyNamed(tx: Transaction, bodyName: string): Promise<string> {
  const known = await bodyByName(tx, bodyName);
  if (known !== undefined) return known;
  const bodyId = await addItem(tx, 'body', bodyName);
  const body = {
    name: bodyName,
    names: {},
    kind: 'office',
    parentId: null,
    legalBasis: '',
    from: null,
    to: null,
  } as const;
  await insertBody(tx, bodyId, body);
  await indexItems(tx, [findableBody(bodyId, body)]);
  return bodyId;
}

async function makePost(
  tx: Transaction,
  wanted: Pick<Given, 'post' | 'role' | 'official' | 'from'> & {
    bodyId: string;
    permissions: readonly string[];
  },
): Promise<string> {
  const postId = await addItem(tx, 'post', wanted.post);
  const post = {
    bodyId: wanted.bodyId,
    title: wanted.post,
    titles: {},
    role: wanted.role,
    seats: 1,
    reportsTo: null,
    legalBasis: '',
    official: wanted.official,
    publicMail: '',
    publicPhone: '',
    from: wanted.from,
    to: null,
  };
  await insertPost(tx, postId, post);
  await replacePermissions(tx, postId, wanted.permissions);
  await indexItems(tx, [findablePost(postId, post)]);
  return postId;
}

async function makePerson(tx: Transaction, given: { name: string } & Partial<people.PersonFacts>) {
  const personId = await addItem(tx, 'person', 'Person');
  const facts = { email: '', phone: '', language: null, sex: null, ageBand: null, ...given };
  await people.insertPeople(tx, [{ ...facts, personId }]);
  await indexItems(tx, [findablePerson(personId, facts)]);
  return { ...facts, personId, identityId: null as string | null };
}
