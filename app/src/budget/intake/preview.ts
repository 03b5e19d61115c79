import {
  type BudgetMapping,
  type BudgetPreview,
  FiscalError,
  type LineFault,
  parseMapping,
  previewBudget,
  type Suggestion,
  type Within,
} from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import { fiscalCalendar, fiscalYearBegins } from '../../places/api.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Files } from '../../platform/files/files.ts';
import type { Intake as FileIntake } from '../../platform/read-files/intake-store.ts';
import { openSent } from '../../platform/read-files/own-intake.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import type { RefusedFile } from '../../platform/read-files/refused-whole.tsx';
import { type SpokenFor, takenPhases } from '../load.ts';
import { earlierLoads, filesByHash } from '../load-store.ts';
import type { Phase, Side } from '../phases.ts';
import { phaseLoads } from '../store.ts';

/** Budget files that wait for their sender's word. */
export type Intake = FileIntake<StoredPreview>;

/** What reading the files with the mapping came to, as JSON: amounts are digits of minor units. */
export interface StoredPreview {
  files: readonly PreviewedFile[];
}

export type PreviewedFile = RefusedFile | ReadFilePreview;

export interface ReadFilePreview {
  name: string;
  year: number;
  side: Side;
  lines: number;
  excluded: readonly { reason: string; lines: number }[];
  skipped: readonly { reason: string; rows: number }[];
  notKept: number;
  otherYears: Readonly<Record<string, number>>;
  faultCount: number;
  bad: readonly { fault: LineFault; suggestion: Suggestion | null }[];
  totals: readonly { phase: Phase; all: string; included: string }[];
  phases: readonly Phase[];
  /** Which part of the year the file speaks of; absent where that is all of it. */
  within?: Within;
  heads: readonly {
    head: string;
    rows: readonly { code: string | null; label: string; lines: number; totals: readonly string[] }[];
    others: { lines: number; totals: readonly string[] } | null;
  }[];
  repeatedLines: number;
  roundedAmounts: number;
  doubtfulYears: BudgetPreview['doubtfulYears'];
  /** A load of before that has the same bytes or the same figures. */
  same: { what: 'file' | 'figures'; file: string; year: number; on: string } | null;
  /** Phases of this year that have figures already. */
  taken: readonly Phase[];
  sha256: string;
  digest: string;
}

/**
 * The mapping of an intake.
 *
 * @throws Problem where its document is none
 */
export function mappingOf({ document, side }: Pick<Intake, 'document' | 'side'>): BudgetMapping {
  try {
    const isBoth = typeof document['side'] !== 'string';
    return parseMapping(document, isBoth && side !== null ? { side } : {});
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}

/** Mistakes beyond these are counted, and not listed. */
const MOST_LISTED = 1000;

/** Reads every file of an intake whole and keeps sums. */
export async function previewIntake(
  { tx, files, currency }: { tx: Transaction; files: Files; currency: string },
  intake: Intake,
  onLines: (lines: number) => void = () => undefined,
): Promise<StoredPreview> {
  const mapping = mappingOf(intake);
  const unit = currencyOf(currency);
  const calendar = await fiscalCalendar(tx);
  const made: PreviewedFile[] = [];
  let before = 0;
  for (const file of intake.files) {
    try {
      const preview = await previewBudget(
        {
          name: file.name,
          bytes: await openSent(files, tx.placeId, file),
          mapping,
          digits: unit.digits,
          maxFaults: MOST_LISTED,
          year: intake.year ?? undefined,
          until: intake.until ?? undefined,
          yearBegins: (year) => fiscalYearBegins(calendar, year),
        },
        { onLines: (lines) => onLines(before + lines) },
      );
      before += preview.reading.lines;
      made.push(asStored(file.name, preview));
    } catch (error) {
      if (!(error instanceof FiscalError)) throw error;
      const { code, details } = refusalOf(error);
      made.push({ name: file.name, refused: { code, details } });
    }
  }
  return { files: await comparedWithLoads(tx, made) };
}

const digits = (amounts: readonly bigint[]): string[] => amounts.map(String);

function asStored(name: string, { reading, heads, bad, ...rest }: BudgetPreview): ReadFilePreview {
  const { year, side, lines, notKept, otherYears, faultCount, roundedAmounts, sha256, digest } = reading;
  return {
    name,
    year,
    side,
    lines,
    excluded: reading.excluded,
    skipped: reading.skipped,
    notKept,
    otherYears,
    faultCount,
    bad,
    totals: reading.totals.map(({ phase, all, included }) => ({
      phase,
      all: String(all),
      included: String(included),
    })),
    phases: reading.phases.map(({ phase }) => phase),
    ...(reading.within ? { within: reading.within } : {}),
    heads: heads.map(({ head, rows, others }) => ({
      head,
      rows: rows.map((row) => ({ ...row, totals: digits(row.totals) })),
      others: others === null ? null : { lines: others.lines, totals: digits(others.totals) },
    })),
    repeatedLines: rest.repeatedLines,
    roundedAmounts,
    doubtfulYears: rest.doubtfulYears,
    same: null,
    taken: [],
    sha256,
    digest,
  };
}

export const isRead = (file: PreviewedFile): file is ReadFilePreview => 'lines' in file;

/** What was loaded before with the same bytes, the same figures, or for the same phases; and what comes twice at once. */
async function comparedWithLoads(tx: Transaction, all: readonly PreviewedFile[]): Promise<PreviewedFile[]> {
  const read = all.filter(isRead);
  if (read.length === 0) return [...all];
  const known = await filesByHash(
    tx,
    read.map(({ sha256 }) => sha256),
  );
  const hashes = new Map(known.map(({ fileId, sha256 }) => [fileId, sha256]));
  const loads = await earlierLoads(tx, {
    fileIds: [...hashes.keys()],
    digests: read.map(({ digest }) => digest),
  });
  const before = loads.map((load) => ({ ...load, sha256: hashes.get(load.fileId) }));
  const spoken: SpokenFor[] = await phaseLoads(tx);
  return all.map((file) => {
    if (!isRead(file)) return file;
    const bytes = before.find(({ sha256 }) => sha256 === file.sha256);
    const same = bytes ?? before.find(({ digest }) => digest === file.digest);
    const { name, year, side, sha256, digest, within = null } = file;
    const phases = file.phases.map((phase) => ({ phase, asOf: '' }));
    const taken = takenPhases({ year, side, phases, within }, spoken);
    before.push({ year, side, file: name, fileId: '', digest, sha256, loadedAt: new Date() });
    spoken.push(...file.phases.map((phase) => ({ year, side, phase, within })));
    return {
      ...file,
      taken,
      same: same
        ? {
            what: bytes ? 'file' : 'figures',
            file: same.file,
            year: same.year,
            on: same.loadedAt.toISOString().slice(0, 10),
          }
        : null,
    };
  });
}

/** Sums over the files of an intake, by phase: what a stated total is compared with. */
export function sumsOf({ files }: StoredPreview): Map<Phase, bigint> {
  const sums = new Map<Phase, bigint>();
  for (const { phase, all } of files.filter(isRead).flatMap(({ totals }) => totals))
    sums.set(phase, (sums.get(phase) ?? 0n) + BigInt(all));
  return sums;
}
