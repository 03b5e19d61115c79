import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { OPERATOR } from '../platform/command.ts';
import { addItem } from '../platform/thread/thread.ts';
import { placesProblems } from './problems.ts';
import * as store from './store.ts';

const placeFields = z.strictObject({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/, 'expected 1 to 20 letters, digits or dashes, such as MAD')
    .refine((code) => code !== 'PROGRAMME', 'this code is the programme itself'),
  name: z.string().trim().min(1).max(200),
  currency: z.string().trim().toUpperCase(),
});

const addPlaceInput = z.strictObject({
  ...placeFields.shape,
  isExample: z.boolean().default(false),
});

/** A municipality joins the programme. Who adds it holds its first post, and can hand it over. */
export const addPlace = defineAction({
  name: 'places.add',
  records: ['place.added'],
  authority: 'programme',
  input: addPlaceInput,
  async run(context, input) {
    refuseUnknownCurrency(input.currency);
    if (await store.codeIsTaken(context.tx, input.code)) {
      throw placesProblems.problem('place.code-taken', { code: input.code });
    }
    await store.insertPlace(context.tx, { kind: 'municipality', ...input });
    Object.assign(context.place, { code: input.code, name: input.name, currency: input.currency });
    const { personId } = await appointTo(context.tx, {
      body: input.name,
      post: 'Administrator',
      permissions: context.permissions,
      person: { name: context.actor.name, identityId: context.actor.identityId },
      from: context.now.toISOString().slice(0, 10),
      to: null,
    });
    context.actor.personId = personId;
    if (context.actor.identityId !== OPERATOR.id) await appointOperator(context);
    return {
      answer: { placeId: context.tx.placeId, code: input.code },
      entry: { act: 'place.added', subject: `place/${input.code}` },
    };
  },
});

/**
 * Whoever runs the installation can reach its data anyway; as the holder of a post they are seen in the list of
 * posts, what they do is on record, and the town can end it.
 */
async function appointOperator(context: ActContext): Promise<void> {
  await appointTo(context.tx, {
    body: context.place.name,
    post: 'Command line',
    permissions: context.permissions,
    person: { name: OPERATOR.name, identityId: OPERATOR.id },
    from: context.now.toISOString().slice(0, 10),
    to: null,
  });
}

const appointInput = z
  .strictObject({
    body: z.string().trim().min(1).max(200),
    post: z.string().trim().min(1).max(200),
    permissions: z.array(z.string()).max(100),
    name: z.string().trim().min(1).max(200),
    identityId: z.string().min(1),
    from: z.iso.date(),
    to: z.iso.date().nullable(),
  })
  .refine((input) => input.to === null || input.to >= input.from, {
    path: ['to'],
    message: 'expected a day that is not before the first',
  });

/** A person takes a post from a day to a day; the post holds the permissions, never the person. */
export const appoint = defineAction({
  name: 'places.appoint',
  records: ['post.filled'],
  authority: 'place',
  input: appointInput,
  async run(context, input) {
    const unknown = input.permissions.find((each) => !context.permissions.includes(each));
    if (unknown) throw placesProblems.problem('place.permission-unknown', { permission: unknown });
    // Nobody can give what they do not have themselves.
    const beyond = input.permissions.find((each) => !context.actor.permissions.has(each));
    if (beyond) throw placesProblems.problem('place.permission-not-held', { permission: beyond });
    const { postId } = await appointTo(context.tx, {
      ...input,
      person: { name: input.name, identityId: input.identityId },
    });
    return {
      answer: { postId },
      entry: { act: 'post.filled', subject: `post/${postId}`, confidential: true },
    };
  },
});

export interface Appointment {
  body: string;
  post: string;
  permissions: readonly string[];
  person: { name: string; identityId: string };
  from: string;
  to: string | null;
}

/** Makes the body, the post and the person as needed, and the holding that joins them. */
export async function appointTo(
  tx: ActContext['tx'],
  appointment: Appointment,
): Promise<{ personId: string; postId: string }> {
  const bodyId = (await store.bodyByName(tx, appointment.body)) ?? (await addBody(tx, appointment.body));
  const postId = await addItem(tx, 'post', appointment.post);
  await store.insertPost(tx, {
    postId,
    bodyId,
    title: appointment.post,
    permissions: [...new Set(appointment.permissions)],
  });
  const known = await store.personOfIdentity(tx, appointment.person.identityId);
  const personId = known?.personId ?? (await addItem(tx, 'person', 'Person'));
  if (!known) await store.insertPerson(tx, { personId, ...appointment.person });
  await store.insertHolding(tx, { postId, personId, from: appointment.from, to: appointment.to });
  return { personId, postId };
}

async function addBody(tx: ActContext['tx'], name: string): Promise<string> {
  const bodyId = await addItem(tx, 'body', name);
  await store.insertBody(tx, bodyId, name);
  return bodyId;
}

function refuseUnknownCurrency(code: string): void {
  try {
    currencyOf(code);
  } catch {
    throw placesProblems.problem('place.currency-unknown', { currency: code });
  }
}
