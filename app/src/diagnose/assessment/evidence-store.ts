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
  /** Of a quotation: which it is, and whose words it says they are. */
  quoted: Quoted | null;
}

export interface Quoted {
  quotationId: string;
  attributed: 'nobody' | 'group' | 'name';
  /** Null unless the words are said to be a group's; its name where the assessment calls it otherwise than the seed list. */
  group: { key: string; name: string | null } | null;
  name: string | null;
}

/** What stands as evidence, in the order in which it came. */
export async function evidenceOf(tx: Transaction, assessmentId: string, leaf?: string): Promise<Evidence[]> {
  let query = tx.db
    .selectFrom('live.assessment_evidence as evidence')
    .leftJoin('live.file as file', (join) =>
      join.onRef('file.place_id', '=', 'evidence.place_id').onRef('file.file_id', '=', 'evidence.file_id'),
    )
    .leftJoin('live.quotation as quoted', (join) =>
      join
        .onRef('quoted.place_id', '=', 'evidence.place_id')
        .onRef('quoted.evidence_id', '=', 'evidence.evidence_id'),
    )
    .leftJoin('live.interview as heard', (join) =>
      join
        .onRef('heard.place_id', '=', 'quoted.place_id')
        .onRef('heard.interview_id', '=', 'quoted.interview_id'),
    )
    .leftJoin('live.assessment_group as named', (join) =>
      join
        .onRef('named.place_id', '=', 'heard.place_id')
        .onRef('named.assessment_id', '=', 'heard.assessment_id')
        .onRef('named.group_key', '=', 'heard.group_key'),
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
      'quoted.quotation_id as quotationId',
      'quoted.says as quotedSays',
      'quoted.attributed',
      'heard.group_key as group',
      'named.name as groupName',
      'heard.speaker',
    ])
    .where('evidence.place_id', '=', tx.placeId)
    .where('evidence.assessment_id', '=', assessmentId)
    .where('evidence.removed_at', 'is', null)
    .orderBy('evidence.added_at')
    .orderBy('evidence.evidence_id');
  if (leaf !== undefined) query = query.where('evidence.leaf', '=', leaf);
  return (await query.execute()).map(
    ({ quotationId, quotedSays, attributed, group, groupName, speaker, ...evidence }) =>
      ({
        ...evidence,
        // Words of a speaker stand in the quotation alone, where they can be forgotten.
        says: quotedSays ?? evidence.says,
        quoted:
          quotationId === null
            ? null
            : {
                quotationId,
                attributed,
                group: attributed === 'group' && group !== null ? { key: group, name: groupName } : null,
                name: attributed === 'name' ? speaker : null,
              },
      }) as Evidence,
  );
}

export async function insertEvidence(
  tx: Transaction,
  assessmentId: string,
  given: Omit<Evidence, 'addedAt' | 'fileHash' | 'keepsTraces' | 'quoted'>,
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
