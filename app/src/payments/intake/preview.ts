import { dayText, type PaymentFault, type PaymentFile } from '@groundwork-gov/payments';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Files } from '../../platform/files/files.ts';
import { Problem } from '../../platform/problems/problem.ts';
import type { Intake as FileIntake, SentFile } from '../../platform/read-files/intake-store.ts';
import { openSent } from '../../platform/read-files/own-intake.ts';
import type { RefusedFile } from '../../platform/read-files/refused-whole.tsx';
import { standingLoads } from '../load-store.ts';
import { readMapping } from '../mapping.ts';
import { type FileToRead, tryPaymentFile } from '../read-files.ts';

/** What reading the files with the mapping came to, as JSON: amounts are digits of minor units. */
export interface StoredPreview {
  files: readonly PreviewedFile[];
}

export type PreviewedFile = RefusedFile | ReadFilePreview;

export interface ReadFilePreview {
  name: string;
  sha256: string;
  payments: number;
  total: string;
  first: string | null;
  last: string | null;
  unknownDays: number;
  timesOnly: number;
  suppliersUnknown: number;
  /** How days are written, and the line that decided it. */
  order: 'day-month' | 'month-day' | null;
  decidedBy: number | null;
  marks: { decimal: string; thousands: string };
  /** The header that each text of a payment is read from. */
  columns: Readonly<Record<string, string>>;
  leftOut: readonly { reason: string; rows: number }[];
  faultCount: number;
  bad: readonly PaymentFault[];
  /** A load that stands, or a file before it in this intake, with the same bytes. */
  same: { file: string; on: string | null } | null;
}

/** Payment files that wait for their sender's word. */
export type Intake = FileIntake<StoredPreview>;

/** Mistakes beyond these are counted, and not listed. */
const MOST_LISTED = 1000;

/** One file of an intake, to be read once. */
export const sentFile = (files: Files, placeId: string, sent: SentFile): FileToRead => ({
  name: sent.name,
  open: async () => ({ bytes: await openSent(files, placeId, sent), size: sent.size }),
});

/** Reads every file of an intake whole, one after the other, and keeps what it says of itself. */
export async function previewIntake(
  { tx, files, currency }: { tx: Transaction; files: Files; currency: string },
  intake: Intake,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<StoredPreview> {
  const mapping = readMapping(intake.document, currency);
  const known = new Map(
    (await standingLoads(tx)).map(({ sha256, file, loadedAt }) => [
      sha256,
      { file, on: loadedAt.toISOString().slice(0, 10) as string | null },
    ]),
  );
  const made: PreviewedFile[] = [];
  let before = 0;
  for (const sent of intake.files) {
    try {
      const progress = (_: string, step: string, done: number) => {
        if (step === 'read') onBytes(before + done);
      };
      const { about } = await tryPaymentFile(
        sentFile(files, tx.placeId, sent),
        mapping,
        progress,
        MOST_LISTED,
      );
      made.push({ ...asStored(about), same: known.get(about.sha256) ?? null });
      if (!known.has(about.sha256)) known.set(about.sha256, { file: about.name, on: null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      made.push({ name: sent.name, refused: { code: error.code, details: error.details } });
    }
    before += sent.size;
  }
  return { files: made };
}

function asStored(about: PaymentFile): Omit<ReadFilePreview, 'same'> {
  const { name, sha256, payments, total, dates, marks, columns, leftOut } = about;
  return {
    name,
    sha256,
    payments,
    total: String(total),
    first: dates.first === null ? null : dayText(dates.first),
    last: dates.last === null ? null : dayText(dates.last),
    unknownDays: dates.unknown,
    timesOnly: dates.timesOnly,
    suppliersUnknown: about.suppliersUnknown,
    order: dates.order,
    decidedBy: dates.decidedBy,
    marks,
    columns: columns as Record<string, string>,
    leftOut,
    faultCount: about.faultCount,
    bad: about.faults,
  };
}

export const isRead = (file: PreviewedFile): file is ReadFilePreview => 'payments' in file;

/** The sum over the files: what a stated total is compared with. */
export const sumOf = ({ files }: StoredPreview): bigint =>
  files.filter(isRead).reduce((sum, { total }) => sum + BigInt(total), 0n);

/** Whether a total was stated, and the files come to another. */
export const differs = ({ stated }: Pick<Intake, 'stated'>, preview: StoredPreview): boolean =>
  stated['total'] !== undefined && BigInt(stated['total']) !== sumOf(preview);
