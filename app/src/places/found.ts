import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { SignIn } from '../platform/auth/sign-in.ts';
import { OPERATOR } from '../platform/command.ts';
import type { Connections } from '../platform/db/connections.ts';
import { inPlace } from '../platform/db/transaction.ts';
import { record } from '../platform/ledger/entry.ts';
import { programmeId as findProgramme, insertPlace } from './municipality-store.ts';
import { appointTo } from './people/appoint-actions.ts';
import { personOfIdentity } from './people/people-store.ts';
import { peoplePermissions } from './people/permissions.ts';

export interface Founding {
  pool: pg.Pool;
  open: Connections['open'];
  signIn: SignIn;
  secret: string;
}

const PROGRAMME_CODE = 'PROGRAMME';
const PROGRAMME_PERMISSIONS = [
  'places.add',
  ...peoplePermissions,
  'places.settings',
  'work.see-jobs',
  'work.share-views',
];

/**
 * The programme itself: a place with a record of its own, whose first post is held by the command line. Made at the
 * first start, found at every later one; two programs that start at once make it once.
 */
export async function foundProgramme(founding: Founding): Promise<string> {
  const before = await findProgramme(founding.open);
  if (before) return before;
  const operator = await founding.signIn.addIdentity(OPERATOR);
  const placeId = randomUUID();
  try {
    await inPlace(founding.pool, placeId, async (tx) => {
      await insertPlace(tx, {
        kind: 'programme',
        code: PROGRAMME_CODE,
        name: 'Programme',
        currency: 'XXX',
        isExample: false,
      });
      const now = new Date();
      const { personId } = await appointTo(tx, {
        body: 'Programme office',
        post: 'Command line',
        permissions: PROGRAMME_PERMISSIONS,
        person: { name: OPERATOR.name, identityId: operator },
        from: now.toISOString().slice(0, 10),
        to: null,
      });
      await record(
        tx,
        { act: 'programme.founded', subject: `place/${PROGRAMME_CODE}` },
        {
          placeCode: PROGRAMME_CODE,
          personId,
          requestId: randomUUID(),
          at: now,
          pseudonymKey: founding.secret,
          permission: 'places.add',
        },
      );
    });
    return placeId;
  } catch (error) {
    const other = await findProgramme(founding.open);
    if (other) return other;
    throw error;
  }
}

/**
 * A first person who can sign in and add municipalities. `isNew` is false when that person could sign in before:
 * then the password given here is not theirs.
 */
export async function appointAdministrator(
  founding: Founding,
  programmeId: string,
  who: { name: string; email: string; password: string },
): Promise<{ identityId: string; isNew: boolean }> {
  const identityId = await founding.signIn.addIdentity({ name: who.name, email: who.email });
  const isNew = await founding.signIn.givePassword(identityId, who.password);
  await inPlace(founding.pool, programmeId, async (tx) => {
    if (await personOfIdentity(tx, identityId)) return;
    const now = new Date();
    const { personId, postId } = await appointTo(tx, {
      body: 'Programme office',
      post: 'Programme administrator',
      permissions: PROGRAMME_PERMISSIONS,
      person: { name: who.name, identityId },
      from: now.toISOString().slice(0, 10),
      to: null,
    });
    await record(
      tx,
      {
        act: 'post.filled',
        subject: `post/${postId}`,
        confidential: true,
        item: [postId, personId],
        detail: { post: 'Programme administrator', holder: who.name },
      },
      {
        placeCode: PROGRAMME_CODE,
        personId,
        requestId: randomUUID(),
        at: now,
        pseudonymKey: founding.secret,
        permission: 'places.appoint',
      },
    );
  });
  return { identityId, isNew };
}
