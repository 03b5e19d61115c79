import { shareOut } from '@groundwork-gov/money';
import { z } from 'zod';
import { cameAt } from '../came-at.ts';
import { FiscalError } from '../fiscal-error.ts';
import type { Codes } from '../heads.ts';
import { classification, prefixes, text } from '../mapping/parts.ts';
import { plainCut } from '../plain-cut.ts';

const isoDay = z.iso.date('a day, as 2023-12-31');
const wholeParts = 'how many whole parts go here, as 1 of 3: no fraction, no per cent with a point';

const row = z.strictObject({
  /** Codes as they are, or with `*` at the end for all that begin so. */
  from: z.array(text(65)).min(1, 'at least one code').max(500),
  /** Only lines that another classification puts here. */
  when: z.strictObject({ classification, startsWith: prefixes.max(2000) }).optional(),
  to: text(64),
  valid: z.strictObject({ from: isoDay, until: isoDay.optional() }).optional(),
  /** How many parts of a whole go here, where a code is divided; rows of one code with the same `when` and `valid` share it out. */
  share: z.int(wholeParts).min(1, wholeParts).max(1_000_000, wholeParts).optional(),
  reason: text(300).optional(),
  source: text(300).optional(),
});

const shape = z.strictObject({
  crosswalk: z.literal('groundwork.crosswalk@1'),
  title: text(200),
  note: text(2000).optional(),
  classification,
  /** Whose codes come out: of the same classification of another year where it is left out. */
  scheme: z.enum(['own', 'cofog', 'gfsm']).default('own'),
  rows: z.array(row).min(1, 'at least one row').max(20_000),
});

/** Codes of one classification in the words of another, or of another year. Every row has its days, so that a code given anew means what it meant. */
export type Crosswalk = z.infer<typeof shape>;
export type CrosswalkRow = Crosswalk['rows'][number];

/** What tells two crosswalks apart: of one of these only one can hold on a day. */
export const crosswalkTarget = ({
  scheme,
  classification: of,
}: Pick<Crosswalk, 'scheme' | 'classification'>): string => (scheme === 'own' ? of : scheme);

/**
 * The crosswalk that a JSON document states.
 *
 * @throws FiscalError `fiscal.crosswalk-invalid`: a field that is wrong, days that end before they begin, two rows that give the same code on the
 * same day without sharing it
 */
export function parseCrosswalk(json: unknown): Crosswalk {
  const document = typeof json === 'string' ? fromText(json) : json;
  const read = shape.safeParse(document);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map(String);
    throw refusal(path.join('.'), issue?.message ?? 'a crosswalk', cameAt(document, path));
  }
  refuseContradictions(read.data.rows);
  return read.data;
}

function fromText(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refusal('', 'a JSON document', plainCut(error instanceof Error ? error.message : 'other text'));
  }
}

const refusal = (path: string, expected: string, came: string): FiscalError =>
  new FiscalError('fiscal.crosswalk-invalid', { path, expected, came });

const firstDay = ({ valid }: CrosswalkRow): string => valid?.from ?? '0000-01-01';
const lastDay = ({ valid }: CrosswalkRow): string => valid?.until ?? '9999-12-31';

function refuseContradictions(rows: readonly CrosswalkRow[]): void {
  const seen = new Map<string, { row: CrosswalkRow; at: number }[]>();
  rows.forEach((each, at) => {
    if (firstDay(each) > lastDay(each))
      throw refusal(`rows.${at}.valid`, 'a first day that is not after the last', firstDay(each));
    for (const code of each.from) {
      for (const start of each.when?.startsWith ?? ['']) {
        const key = `${code}\x1f${each.when?.classification ?? ''}\x1f${start}`;
        const others = seen.get(key) ?? [];
        const clash = others.find(
          ({ row: other }) => firstDay(other) <= lastDay(each) && firstDay(each) <= lastDay(other),
        );
        if (clash && !isShared(clash.row, each)) {
          const expected = `one row for ${code} on a day, or rows with "share" and the same days (also rows.${clash.at})`;
          throw refusal(`rows.${at}.from`, expected, plainCut(code));
        }
        others.push({ row: each, at });
        seen.set(key, others);
      }
    }
  });
}

const isShared = (one: CrosswalkRow, other: CrosswalkRow): boolean =>
  one.share !== undefined &&
  other.share !== undefined &&
  JSON.stringify(one.valid) === JSON.stringify(other.valid);

/** Where a code goes on a day, with the parts that go there; one entry unless it is divided. */
export interface Crossed {
  readonly code: string;
  readonly share: number;
}

/**
 * Where the code of a line goes on a day. Rows with `when` come before those without, longer beginnings before shorter.
 *
 * @param day YYYY-MM-DD, within the budget year; a figure speaks of a day, and so does a code
 * @returns null where no row speaks of it: the code then stays what it is, or is told as not covered
 */
export function applyCrosswalk(crosswalk: Crosswalk, codes: Codes, day: string): readonly Crossed[] | null {
  return indexOf(crosswalk).find(codes, day);
}

/** An amount divided as a code is, to the last minor unit. */
export function crossAmount(amount: bigint, crossed: readonly Crossed[]): { code: string; amount: bigint }[] {
  if (crossed.length === 1) return [{ code: crossed[0]?.code ?? '', amount }];
  const parts = shareOut(
    amount,
    crossed.map(({ share }) => BigInt(share)),
  );
  return crossed.map(({ code }, at) => ({ code, amount: parts[at] ?? 0n }));
}

interface Index {
  find(codes: Codes, day: string): readonly Crossed[] | null;
}

const indexes = new WeakMap<Crosswalk, Index>();

function indexOf(crosswalk: Crosswalk): Index {
  const known = indexes.get(crosswalk);
  if (known) return known;
  const exact = new Map<string, CrosswalkRow[]>();
  const open = new Map<string, CrosswalkRow[]>();
  for (const each of crosswalk.rows) {
    for (const code of each.from) {
      const [of, key] = code.endsWith('*') ? [open, code.slice(0, -1)] : [exact, code];
      const rows = of.get(key);
      if (rows) rows.push(each);
      else of.set(key, [each]);
    }
  }
  const lengths = [...new Set([...open.keys()].map((start) => start.length))].toSorted((a, b) => b - a);
  const index: Index = {
    find(codes, day) {
      const code = codes[crosswalk.classification];
      if (code === undefined) return null;
      const own = fitting(exact.get(code) ?? [], codes, day);
      if (own) return own;
      for (const length of lengths) {
        const rows = length <= code.length ? open.get(code.slice(0, length)) : undefined;
        const found = rows && fitting(rows, codes, day);
        if (found) return found;
      }
      return null;
    },
  };
  indexes.set(crosswalk, index);
  return index;
}

function fitting(rows: readonly CrosswalkRow[], codes: Codes, day: string): Crossed[] | null {
  const now = rows.filter((each) => firstDay(each) <= day && day <= lastDay(each));
  const meant = now.filter(({ when }) => {
    const code = when && codes[when.classification];
    return code !== undefined && when?.startsWith.some((start) => code.startsWith(start));
  });
  const found = meant.length > 0 ? meant : now.filter(({ when }) => when === undefined);
  const [first, ...others] = found;
  if (!first) return null;
  const shared = first.share === undefined ? [] : others.filter((other) => isShared(first, other));
  return [first, ...shared].map(({ to, share = 1 }) => ({ code: to, share }));
}
