import { createHash } from 'node:crypto';
import {
  type Finding,
  type ReadRow,
  type SheetReading,
  type WorkbookReading,
  withFindings,
} from '@groundwork-gov/sheets';

export interface Counts {
  sheet: string;
  added: number;
  changed: number;
  same: number;
  faulty: number;
}

/** What a workbook would do to what is there: counted, and with every fault named. Nothing is done by it. */
export interface Plan {
  counts: readonly Counts[];
  findings: readonly Finding[];
  refused: boolean;
  /** Rows left out for their faults. */
  faulty: number;
  /** Rows that add or change something. */
  good: number;
  /** Of everything that would be done: another one means that what is there has changed. */
  digest: string;
}

export type Deed = 'added' | 'changed' | 'same';

/** Gathers the findings and deeds of one sheet while its rows are looked at. */
export class SheetPlan {
  readonly #key: string;
  readonly #reading: SheetReading | undefined;
  readonly findings: Finding[] = [];
  readonly #deeds = new Map<number, Deed>();
  readonly #digest = createHash('sha256');

  constructor(reading: WorkbookReading, key: string) {
    this.#key = key;
    this.#reading = reading.sheets.find((sheet) => sheet.key === key);
  }

  get rows(): readonly ReadRow[] {
    return this.#reading?.rows ?? [];
  }

  /** The row cannot be taken; said at the cell, where it is about one. */
  fault(row: number, code: string, key?: string, values: Pick<Finding, 'value' | 'expected'> = {}): void {
    const heads = this.#reading?.heads;
    const letter = key === undefined ? undefined : heads?.columns[key];
    this.#deeds.delete(row);
    this.findings.push({
      level: 'row',
      code,
      row,
      ...values,
      ...(this.#reading ? { sheet: this.#reading.name } : {}),
      ...(key !== undefined && letter !== undefined
        ? { column: { letter, head: heads?.heads[key] ?? key, key } }
        : {}),
    });
  }

  done(row: number, deed: Deed, what: unknown): void {
    this.#deeds.set(row, deed);
    if (deed !== 'same') this.#digest.update(JSON.stringify([row, deed, what]));
  }

  counts(faulty: number): Counts {
    const deeds = [...this.#deeds.values()];
    const count = (deed: Deed): number => deeds.filter((each) => each === deed).length;
    return {
      sheet: this.#key,
      added: count('added'),
      changed: count('changed'),
      same: count('same'),
      faulty,
    };
  }

  digest(): string {
    return this.#digest.copy().digest('hex');
  }
}

/** The sheets' plans as one, with what the reading itself had found. */
export function planOf(
  reading: WorkbookReading,
  sheets: readonly SheetPlan[],
  more: readonly Finding[] = [],
): Plan {
  const whole = withFindings(reading, [...more, ...sheets.flatMap(({ findings }) => findings)]);
  const counts = sheets
    .map((sheet) => sheet.counts(0))
    .map((count) => ({ ...count, faulty: whole.sheets.find(({ key }) => key === count.sheet)?.faulty ?? 0 }))
    .filter((count) => whole.sheets.some(({ key }) => key === count.sheet));
  const sum = (of: (each: Counts) => number): number => counts.reduce((total, each) => total + of(each), 0);
  return {
    counts,
    findings: whole.findings,
    refused: whole.refused,
    faulty: sum(({ faulty }) => faulty),
    good: whole.refused ? 0 : sum(({ added, changed }) => added + changed),
    digest: createHash('sha256')
      .update(sheets.map((sheet) => sheet.digest()).join())
      .digest('hex'),
  };
}

/** Text as names are compared when a workbook names something: without case and doubled spaces. */
export const sameName = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
