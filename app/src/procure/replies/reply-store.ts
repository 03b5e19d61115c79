import type { SelectQueryBuilder } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import type { StandingFlag } from './flag-store.ts';
import type { Reason, ReplyState, Role } from './words.ts';

export interface Reply {
  replyId: string;
  flagId: string;
  sourceNo: number;
  code: string;
  about: string;
  subject: string;
  processId: string | null;
  label: string;
  invitationId: string | null;
  role: Role;
  language: Language;
  /** As it came; null once it was erased. */
  text: string | null;
  name: string | null;
  email: string | null;
  cameOn: string;
  state: ReplyState;
  shown: string | null;
  isShortened: boolean;
  shownName: string | null;
  reason: Reason | null;
  reasonSays: string | null;
  version: number;
}

const COLUMNS = [
  'reply_id as replyId',
  'flag_id as flagId',
  'source_no as sourceNo',
  'code',
  'about',
  'subject',
  'process_id as processId',
  'label',
  'invitation_id as invitationId',
  'role',
  'language',
  'text',
  'name',
  'email',
  'came_on as cameOn',
  'state',
  'shown',
  'shortened as isShortened',
  'shown_name as shownName',
  'reason',
  'reason_says as reasonSays',
  'version',
] as const;

const all = (tx: Transaction) => tx.db.selectFrom('live.procure_reply').where('place_id', '=', tx.placeId);
const read = (row: object | undefined) => row as Reply | undefined;

/** For a list: every reply as officers see it. */
export const replyRows = (tx: Transaction) =>
  all(tx).select(COLUMNS) as unknown as SelectQueryBuilder<DB, 'live.procure_reply', Reply>;

export const replyById = async (tx: Transaction, replyId: string): Promise<Reply | undefined> =>
  read(await all(tx).select(COLUMNS).where('reply_id', '=', replyId).executeTakeFirst());

export const lockReply = async (tx: Transaction, replyId: string): Promise<Reply | undefined> =>
  read(await all(tx).select(COLUMNS).where('reply_id', '=', replyId).forUpdate().executeTakeFirst());

export const replyByReference = async (tx: Transaction, referenceHash: string): Promise<Reply | undefined> =>
  read(await all(tx).select(COLUMNS).where('reference_hash', '=', referenceHash).executeTakeFirst());

/** What came to a flag, the last first. */
export const repliesToFlag = async (tx: Transaction, flagId: string): Promise<Reply[]> =>
  (await all(tx)
    .select(COLUMNS)
    .where('flag_id', '=', flagId)
    .orderBy('came_at', 'desc')
    .orderBy('reply_id')
    .execute()) as Reply[];

export async function countWaiting(tx: Transaction) {
  return all(tx)
    .select((eb) => [eb.fn.countAll<bigint>().as('n'), eb.fn.min('came_on').as('oldest')])
    .where('state', '=', 'received')
    .executeTakeFirstOrThrow();
}

interface Came {
  replyId: string;
  referenceHash: string;
  flag: StandingFlag;
  invitationId: string | null;
  role: Role;
  language: string;
  text: string;
  name: string;
  email: string | null;
  cameAt: Date;
  cameOn: string;
}

/** The reply as it came, and beside it the row that everybody may count. */
export async function insertReply(tx: Transaction, came: Came): Promise<void> {
  const { replyId, flag, role, cameOn } = came;
  await tx.db
    .insertInto('live.procure_reply')
    .values({
      place_id: tx.placeId,
      reply_id: replyId,
      reference_hash: came.referenceHash,
      flag_id: flag.id,
      source_no: flag.source,
      code: flag.code,
      about: flag.about,
      subject: flag.subject,
      process_id: flag.process,
      party_keys: flag.partyKeys,
      label: flag.label,
      invitation_id: came.invitationId,
      role,
      language: came.language,
      text: came.text,
      name: came.name,
      email: came.email,
      came_at: came.cameAt,
      came_on: cameOn,
    })
    .execute();
  await tx.db
    .insertInto('public_record.procure_reply')
    .values({
      place_id: tx.placeId,
      reply_id: replyId,
      flag_id: flag.id,
      process_id: flag.process,
      party_keys: flag.partyKeys,
      role,
      state: 'received',
      came_on: cameOn,
    })
    .execute();
}

type Change = Partial<
  Pick<
    Reply,
    'text' | 'name' | 'email' | 'state' | 'shown' | 'isShortened' | 'shownName' | 'reason' | 'reasonSays'
  >
>;

const NAMES: Readonly<Record<keyof Change, string>> = {
  text: 'text',
  name: 'name',
  email: 'email',
  state: 'state',
  shown: 'shown',
  isShortened: 'shortened',
  shownName: 'shown_name',
  reason: 'reason',
  reasonSays: 'reason_says',
};

/** The next version of a reply that this transaction holds. */
export async function changeReply(
  tx: Transaction,
  { replyId, version }: Pick<Reply, 'replyId' | 'version'>,
  change: Change,
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [NAMES[name as keyof Change], value]),
  );
  await tx.db
    .updateTable('live.procure_reply')
    .set({ ...set, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('reply_id', '=', replyId)
    .execute();
}

/** How it stands, for everybody. */
export async function changeStanding(
  tx: Transaction,
  replyId: string,
  standing: { state: ReplyState; reason: Reason | null; hash: string | null },
): Promise<void> {
  await tx.db
    .updateTable('public_record.procure_reply')
    .set(standing)
    .where('place_id', '=', tx.placeId)
    .where('reply_id', '=', replyId)
    .execute();
}

/** Addresses that nobody was told at within the time: they go, of replies and of invitations. */
export async function forgetAddresses(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .updateTable('live.procure_reply')
    .set({ email: null })
    .where('place_id', '=', tx.placeId)
    .where('email', 'is not', null)
    .where('came_at', '<', before)
    .execute();
  await tx.db
    .updateTable('live.procure_reply_invitation')
    .set({ email: null })
    .where('place_id', '=', tx.placeId)
    .where('email', 'is not', null)
    .where('sent_at', '<', before)
    .execute();
  // Erasing a reply has not always reached its invitation.
  await tx.db
    .updateTable('live.procure_reply_invitation as invitation')
    .from('live.procure_reply as reply')
    .set({ name: null })
    .whereRef('reply.place_id', '=', 'invitation.place_id')
    .whereRef('reply.invitation_id', '=', 'invitation.invitation_id')
    .where('invitation.place_id', '=', tx.placeId)
    .where('invitation.name', 'is not', null)
    .where('reply.text', 'is', null)
    .execute();
}
