import type { Transaction } from '../db/transaction.ts';
import type { Found } from './found.ts';

/** What files were sent to be read as. */
export type IntakeOf = 'budget' | 'payments' | 'procurement';

/** A file that was sent: its bytes lie under their hash (`sha256:…`) among the files of the place. */
export interface SentFile {
  name: string;
  hash: string;
  size: number;
}

/** Files that wait for their sender's word. A preview is what the slice that reads them makes of them, as JSON. */
export interface Intake<Preview = unknown> {
  intakeId: string;
  what: IntakeOf;
  personId: string;
  files: readonly SentFile[];
  found: Found;
  /** The mapping as its sender last left it; not yet known to be one. */
  document: Record<string, unknown>;
  typed: string | null;
  /** Of budgets: which of several years, and which side. */
  year: number | null;
  /** The day up to which the files speak, where their sender says it. */
  until: string | null;
  side: 'expenditure' | 'revenue' | null;
  /** Sums stated from another source, minor units by what they are the sum of. */
  stated: Readonly<Partial<Record<string, string>>>;
  preview: Preview | null;
  previewOf: string | null;
  jobId: string | null;
  sentAt: Date;
}

export async function insertIntake(
  tx: Transaction,
  intake: Pick<Intake, 'intakeId' | 'what' | 'personId' | 'files' | 'found' | 'document'>,
): Promise<void> {
  await tx.db
    .insertInto('live.intake')
    .values({
      place_id: tx.placeId,
      intake_id: intake.intakeId,
      what: intake.what,
      person_id: intake.personId,
      files: JSON.stringify(intake.files),
      found: JSON.stringify(intake.found),
      document: JSON.stringify(intake.document),
    })
    .execute();
}

export async function intakeById<Preview>(
  tx: Transaction,
  what: IntakeOf,
  intakeId: string,
): Promise<Intake<Preview> | undefined> {
  const row = await tx.db
    .selectFrom('live.intake')
    .select([
      'intake_id as intakeId',
      'what',
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
    .where('what', '=', what)
    .where('intake_id', '=', intakeId)
    .executeTakeFirst();
  return row as Intake<Preview> | undefined;
}

/** The job of an intake as it stands, and as it stays until the end of the transaction; undefined where the intake is gone. */
export async function lockIntake(
  tx: Transaction,
  intakeId: string,
): Promise<Pick<Intake, 'jobId'> | undefined> {
  return tx.db
    .selectFrom('live.intake')
    .select('job_id as jobId')
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst();
}

/** What somebody sent since then and has not decided about, the newest first. */
export async function sentBy(
  tx: Transaction,
  what: IntakeOf,
  { personId, since }: { personId: string; since: Date },
): Promise<Pick<Intake, 'intakeId' | 'files' | 'sentAt'>[]> {
  const rows = await tx.db
    .selectFrom('live.intake')
    .select(['intake_id as intakeId', 'files', 'sent_at as sentAt'])
    .where('place_id', '=', tx.placeId)
    .where('what', '=', what)
    .where('person_id', '=', personId)
    .where('sent_at', '>=', since)
    .orderBy('sent_at', 'desc')
    .execute();
  return rows as Pick<Intake, 'intakeId' | 'files' | 'sentAt'>[];
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
    .updateTable('live.intake')
    .set(given)
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .execute();
}

/** False where it was gone already: of two that end one intake, one finds it. */
export async function dropIntake(tx: Transaction, intakeId: string): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.intake')
    .where('place_id', '=', tx.placeId)
    .where('intake_id', '=', intakeId)
    .executeTakeFirst();
  return done.numDeletedRows === 1n;
}

export async function dropIntakes(tx: Transaction, before: Date): Promise<void> {
  await tx.db
    .deleteFrom('live.intake')
    .where('place_id', '=', tx.placeId)
    .where('sent_at', '<', before)
    .execute();
}
