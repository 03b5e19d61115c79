import type { Transaction } from '../../platform/db/transaction.ts';

export const EVIDENCE_KINDS = ['file', 'run', 'link', 'words'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  evidenceId: string;
  leaf: string;
  /** `quotation` comes from interviews, which add their own. */
  kind: EvidenceKind | 'quotation';
  says: string;
  fileId: string | null;
  fileName: string | null;
  /** Of the bytes as they are kept. */
  fileHash: string | null;
  /** Whether they may still say who made them. */
  keepsTraces: boolean | null;
  page: string | null;
  link: string | null;
  runId: string | null;
  isPublic: boolean;
  personId: string;
  addedAt: Date;
}

/** What stands as evidence, in the order in which it came. */
export async function evidenceOf(tx: Transaction, assessmentId: string, leaf?: string): Promise<Evidence[]> {
  let query = tx.db
    .selectFrom('live.assessment_evidence as evidence')
    .leftJoin('live.file as file', (join) =>
      join.onRef('file.place_id', '=', 'evidence.place_id').onRef('file.file_id', '=', 'evidence.file_id'),
    )
    .select([
      'evidence.evidence_id as evidenceId',
      'evidence.leaf',
      'evidence.kind',
      'evidence.says',
      'evidence.file_id as fileId',
      'evidence.file_name as fileName',
      'file.hash as fileHash',
      'file.keeps_traces as keepsTraces',
      'evidence.page',
      'evidence.link',
      'evidence.run_id as runId',
      'evidence.is_public as isPublic',
      'evidence.person_id as personId',
      'evidence.added_at as addedAt',
    ])
    .where('evidence.place_id', '=', tx.placeId)
    .where('evidence.assessment_id', '=', assessmentId)
    .where('evidence.removed_at', 'is', null)
    .orderBy('evidence.added_at')
    .orderBy('evidence.evidence_id');
  if (leaf !== undefined) query = query.where('evidence.leaf', '=', leaf);
  return (await query.execute()) as unknown as Evidence[];
}

export async function insertEvidence(
  tx: Transaction,
  assessmentId: string,
  given: Omit<Evidence, 'addedAt' | 'fileHash' | 'keepsTraces'>,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('live.assessment_evidence')
    .values({
      place_id: tx.placeId,
      assessment_id: assessmentId,
      leaf: given.leaf,
      evidence_id: given.evidenceId,
      kind: given.kind,
      says: given.says,
      file_id: given.fileId,
      file_name: given.fileName,
      page: given.page,
      link: given.link,
      run_id: given.runId,
      is_public: given.isPublic,
      person_id: given.personId,
      added_at: at,
    })
    .execute();
}

export async function removeEvidence(tx: Transaction, evidenceId: string, at: Date): Promise<void> {
  await tx.db
    .updateTable('live.assessment_evidence')
    .set({ removed_at: at })
    .where('place_id', '=', tx.placeId)
    .where('evidence_id', '=', evidenceId)
    .execute();
}
