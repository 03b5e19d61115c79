import type { Transaction } from '../../platform/db/transaction.ts';
import type { Phase, Side } from '../phases.ts';
import type { Found } from './found.ts';
import type { StoredPreview } from './preview.ts';

/** A file that was sent: its bytes lie under their hash (`sha256:…`) among the files of the place. */
export interface SentFile {
  name: string;
  hash: string;
  size: number;
}

export interface Intake {
  intakeId: string;
  personId: string;
  files: readonly SentFile[];
  found: Found;
  /** The mapping as its sender last left it; not yet known to be one. */
  document: Record<string, unknown>;
  typed: string | null;
  year: number | null;
  /** The day up to which the files speak, where their sender says it. */
  until: string | null;
  side: Side | null;
  /** Sums stated from another source, minor units by phase. */
  stated: Readonly<Partial<Record<Phase, string>>>;
  preview: StoredPreview | null;
  previewOf: string | null;
  jobId: string | null;
  sentAt: Date;
}

export async function insertIntake(
  tx: Transaction,
  intake: Pick<Intake, 'intakeId' | 'personId' | 'files' | 'found' | 'document'>,
): Promise<void> {
  await tx.db
    .insertInto('live.budget_intake')
    .values({
      place_id: tx.placeId,
      intake_id: intake.intakeId,
      person_id: intake.personId,
      files: JSON.stringify(intake.files),
      found: JSON.stringify(intake.found),
      document: JSON.stringify(intake.document),
    })
    .execute();
}

export async function intakeById(tx: Transaction, intakeId: string): Promise<Intake | undefined> {
  const row = await tx.db
    .selectFrom('live.budget_intake')
    .select([
      'intake_id as intakeId',
      'person_id as personId',
      'files',
      'found',
      'document',
      'typed',
      'year',
      'until',
      'side',
      'stated',
      'preview',
      'preview_of as previewOf',
      'job_id as jobId',
      'sent_at as sentAt',
    ])
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .executeTakeFirst();
  return row as Intake | undefined;
}

export type IntakeChange = Partial<
  Pick<
    Intake,
    'found' | 'document' | 'typed' | 'year' | 'until' | 'side' | 'stated' | 'preview' | 'previewOf' | 'jobId'
  >
>;

const json = (value: unknown) => (value === undefined || value === null ? value : JSON.stringify(value));

export async function changeIntake(tx: Transaction, intakeId: string, change: IntakeChange): Promise<void> {
  const { found, document, typed, year, until, side, stated, preview, previewOf, jobId } = change;
  const set = {
    found: json(found),
    document: json(document),
    typed,
    year,
    until,
    side,
    stated: json(stated),
    preview: json(preview),
    preview_of: previewOf,
    job_id: jobId,
  };
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  await tx.db
    .updateTable('live.budget_intake')
    .set(given)
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .execute();
}

/** False where it was gone already: of two that end one intake, one finds it. */
export async function dropIntake(tx: Transaction, intakeId: string): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.budget_intake')
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .executeTakeFirst();
  return done.numDeletedRows === 1n;
}

export async function dropIntakes(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('live.budget_intake')
    .where('place_id', '=', tx.placeId)
    .where('sent_at', '<', before)
    .execute();
}
