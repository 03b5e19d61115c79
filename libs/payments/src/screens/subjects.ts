import type { Ask } from '../ask.ts';
import { groupRows, groupsOf, type Ids } from '../ids.ts';
import { againstPeers } from '../odds/peers.ts';
import { textAt } from '../payments.ts';
import { type Question, type Rule, sumOf, type View } from './screen.ts';

/** A supplier or unit whose payments are looked at as a whole; one of the two names is empty. */
export interface Subject {
  readonly supplier: string;
  readonly unit: string;
  readonly rows: Uint32Array;
}

/** Suppliers and units with at least so many of these rows, in the order of their names. */
export function subjectsOf(
  view: View,
  rows: Uint32Array,
  least: number,
): { suppliers: Subject[]; units: Subject[] } {
  const { payments, vendors } = view;
  const { unit } = payments.texts;
  const gather = (ids: Ids, name: (row: number) => Omit<Subject, 'rows'>): Subject[] =>
    [...groupsOf(groupRows(ids, rows), least)]
      .filter((group) => ids.ids[group[0] ?? 0] !== 0)
      .map((group) => ({ ...name(group[0] ?? 0), rows: group }))
      .toSorted((a, b) => (a.supplier + a.unit < b.supplier + b.unit ? -1 : 1));
  return {
    suppliers: gather(vendors, (row) => ({ supplier: vendors.names[vendors.ids[row] ?? 0] ?? '', unit: '' })),
    units: gather({ ids: unit.ids, count: unit.values.length }, (row) => ({
      supplier: '',
      unit: textAt(payments, 'unit', row),
    })),
  };
}

interface Rate {
  readonly rule: Rule;
  readonly ask: Ask;
  readonly isHit: (row: number) => boolean;
  /** What the sentence needs beside the subject and its counts. */
  readonly values: (subject: Subject, hits: readonly number[]) => Question['values'];
  readonly key?: readonly string[];
}

/** Below this chance a subject becomes a question; the false discovery rate of the whole run is stricter. */
export const worthAsking = 0.05;

/** Asks about those of like subjects in which something happens far more often than in the others. */
export function rateQuestions(
  view: View,
  subjects: readonly Subject[],
  rate: Rate,
): { questions: Question[]; tests: number[] } {
  const hits = subjects.map(({ rows }) => Array.from(rows.filter((row) => rate.isHit(row))));
  const found = againstPeers(
    subjects.map(({ rows }, at) => ({ hits: hits[at]?.length ?? 0, tries: rows.length })),
  );
  const questions = subjects.flatMap((subject, at): Question[] => {
    const { p = 1, usual = 0 } = found[at] ?? {};
    const mine = hits[at] ?? [];
    if (p > worthAsking || mine.length < 3) return [];
    return [
      {
        rule: rate.rule,
        ask: rate.ask,
        values: {
          supplier: subject.supplier,
          unit: subject.unit,
          payments: subject.rows.length,
          usual,
          ...rate.values(subject, mine),
        },
        key: [subject.supplier, subject.unit, ...(rate.key ?? [])],
        rows: mine,
        amount: sumOf(view.payments, mine),
        p,
        baseRate: usual,
      },
    ];
  });
  return { questions, tests: found.map(({ p }) => p) };
}
