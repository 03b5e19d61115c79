import type { Transaction } from '../../platform/db/transaction.ts';
import type { Role } from './words.ts';

export interface Invitation {
  invitationId: string;
  flagId: string;
  role: Role;
  /** Null once whoever was invited and replied is forgotten. */
  name: string | null;
  sentAt: Date;
  usedAt: Date | null;
}

const all = (tx: Transaction) =>
  tx.db
    .selectFrom('live.procure_reply_invitation')
    .select([
      'invitation_id as invitationId',
      'flag_id as flagId',
      'role',
      'name',
      'sent_at as sentAt',
      'used_at as usedAt',
    ])
    .where('place_id', '=', tx.placeId);

export async function invitationByReference(
  tx: Transaction,
  referenceHash: string,
): Promise<Invitation | undefined> {
  const row = await all(tx).where('reference_hash', '=', referenceHash).executeTakeFirst();
  return row as Invitation | undefined;
}

/** The same, held until the end of the transaction: it is used once. */
export async function lockInvitation(
  tx: Transaction,
  referenceHash: string,
): Promise<Invitation | undefined> {
  const row = await all(tx).where('reference_hash', '=', referenceHash).forUpdate().executeTakeFirst();
  return row as Invitation | undefined;
}

/** Whom the municipality asked about a flag, the last first. */
export async function invitationsOf(tx: Transaction, flagId: string): Promise<Invitation[]> {
  const rows = await all(tx)
    .where('flag_id', '=', flagId)
    .orderBy('sent_at', 'desc')
    .orderBy('invitation_id')
    .execute();
  return rows as Invitation[];
}

export async function insertInvitation(
  tx: Transaction,
  invitation: Pick<Invitation, 'invitationId' | 'flagId' | 'role' | 'sentAt'> & {
    referenceHash: string;
    name: string;
    email: string;
    personId: string;
  },
): Promise<void> {
  await tx.db
    .insertInto('live.procure_reply_invitation')
    .values({
      place_id: tx.placeId,
      invitation_id: invitation.invitationId,
      reference_hash: invitation.referenceHash,
      flag_id: invitation.flagId,
      role: invitation.role,
      name: invitation.name,
      email: invitation.email,
      person_id: invitation.personId,
      sent_at: invitation.sentAt,
    })
    .execute();
}

/** Whom the municipality invited is forgotten with their reply. */
export async function forgetInvited(tx: Transaction, invitationId: string): Promise<void> {
  await tx.db
    .updateTable('live.procure_reply_invitation')
    .set({ name: null })
    .where('place_id', '=', tx.placeId)
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** Used, and its address with it. */
export async function useInvitation(tx: Transaction, invitationId: string, at: Date): Promise<void> {
  await tx.db
    .updateTable('live.procure_reply_invitation')
    .set({ used_at: at, email: null })
    .where('place_id', '=', tx.placeId)
    .where('invitation_id', '=', invitationId)
    .execute();
}
