import type { Transaction } from '../../platform/db/transaction.ts';
import type { Part } from './seats.ts';

export interface Signature {
  part: Part;
  personId: string;
  inSteadOf: readonly string[];
  /** The address of what was signed. */
  content: string;
  signedAt: Date;
}

/** Signatures that stand: of what the assessment is now. */
export async function signaturesOf(tx: Transaction, assessmentId: string): Promise<Signature[]> {
  return (await tx.db
    .selectFrom('live.assessment_signature')
    .select(['part', 'person_id as personId', 'in_stead_of as inSteadOf', 'content', 'signed_at as signedAt'])
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('voided_at', 'is', null)
    .orderBy('part')
    .execute()) as unknown as Signature[];
}

export async function insertSignature(
  tx: Transaction,
  signature: Signature & { signatureId: string; assessmentId: string; version: number },
): Promise<void> {
  await tx.db
    .insertInto('live.assessment_signature')
    .values({
      place_id: tx.placeId,
      signature_id: signature.signatureId,
      assessment_id: signature.assessmentId,
      part: signature.part,
      person_id: signature.personId,
      in_stead_of: JSON.stringify(signature.inSteadOf),
      content: signature.content,
      assessment_version: signature.version,
      signed_at: signature.signedAt,
    })
    .execute();
}

/** Nobody publishes what was signed as something else: those signatures make room. */
export async function voidOtherThan(
  tx: Transaction,
  assessmentId: string,
  content: string,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.assessment_signature')
    .set({ voided_at: at })
    .where('place_id', '=', tx.placeId)
    .where('assessment_id', '=', assessmentId)
    .where('content', '<>', content)
    .where('voided_at', 'is', null)
    .execute();
}
