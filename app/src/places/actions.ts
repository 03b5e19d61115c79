import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { addItem } from '../platform/thread/thread.ts';
import { placesProblems } from './problems.ts';
import * as store from './store.ts';

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
    const { postId, personId } = await appointTo(context.tx, {
      ...input,
      person: { name: input.name, identityId: input.identityId },
    });
    return {
      answer: { postId },
      entry: {
        act: 'post.filled',
        subject: `post/${postId}`,
        confidential: true,
        item: [postId, personId],
        detail: { post: input.post, holder: input.name },
      },
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
