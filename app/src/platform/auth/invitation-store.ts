import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

export interface NewInvitation {
  invitationId: string;
  placeId: string;
  tokenHash: string;
  identityId: string;
  personId: string | null;
  name: string;
  post: string;
  invitedBy: string;
  endsAt: Date;
}

export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<void> {
  await db
    .insertInto('sign_in.invitation')
    .values({
      place_id: invitation.placeId,
      invitation_id: invitation.invitationId,
      token_hash: invitation.tokenHash,
      identity_id: invitation.identityId,
      person_id: invitation.personId,
      name: invitation.name,
      post: invitation.post,
      invited_by: invitation.invitedBy,
      ends_at: invitation.endsAt,
    })
    .execute();
}

/** Those of an identity in a place that nobody answered yet are taken back: a new one takes their place. */
export async function withdrawOpen(db: Db, placeId: string, identityId: string): Promise<void> {
  await db
    .updateTable('sign_in.invitation')
    .set({ withdrawn_at: new Date() })
    .where('place_id', '=', placeId)
    .where('identity_id', '=', identityId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

export async function withdraw(db: Db, placeId: string, invitationId: string): Promise<boolean> {
  const done = await db
    .updateTable('sign_in.invitation')
    .set({ withdrawn_at: new Date() })
    .where('place_id', '=', placeId)
    .where('invitation_id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The invitation of a secret, while it may be accepted. */
export async function openByHash(db: Db, tokenHash: string) {
  return db
    .selectFrom('sign_in.invitation as invitation')
    .innerJoin('live.place as place', 'place.place_id', 'invitation.place_id')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'invitation.identity_id')
    .leftJoin('sign_in.identity as host', 'host.id', 'invitation.invited_by')
    .select([
      'invitation.place_id as placeId',
      'invitation.invitation_id as invitationId',
      'invitation.identity_id as identityId',
      'invitation.name',
      'invitation.post',
      'invitation.ends_at as endsAt',
      'identity.email',
      'host.name as invitedBy',
      'place.name as placeName',
      'place.code as placeCode',
      'place.kind as placeKind',
    ])
    .where('invitation.token_hash', '=', tokenHash)
    .where('invitation.accepted_at', 'is', null)
    .where('invitation.withdrawn_at', 'is', null)
    .where('invitation.ends_at', '>', new Date())
    .executeTakeFirst();
}

/** False for one that was answered, taken back or ended in the meantime: an invitation is used once. */
export async function accept(db: Db, tokenHash: string): Promise<boolean> {
  const now = new Date();
  const done = await db
    .updateTable('sign_in.invitation')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** How it stands with those invited to a place, the latest first. */
export async function invitationsOf(db: Db, placeId: string, most: number, personId?: string) {
  const query = db
    .selectFrom('sign_in.invitation as invitation')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'invitation.identity_id')
    .select([
      'invitation.invitation_id as invitationId',
      'invitation.person_id as personId',
      'invitation.identity_id as identityId',
      'invitation.name',
      'invitation.post',
      'identity.email',
      'invitation.added_at as addedAt',
      'invitation.ends_at as endsAt',
      'invitation.accepted_at as acceptedAt',
      'invitation.withdrawn_at as withdrawnAt',
    ])
    .where('invitation.place_id', '=', placeId)
    .orderBy('invitation.added_at', 'desc')
    .limit(most);
  return (personId === undefined ? query : query.where('invitation.person_id', '=', personId)).execute();
}
