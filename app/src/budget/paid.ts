import { fold } from '@groundwork-gov/fiscal';
import { ledgerSums, type PublishedLedger, publishedLedger, type SumOfText } from '../payments/api.ts';
import type { Connections } from '../platform/db/connections.ts';
import type { Classification } from './phases.ts';
import { publicHeads } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';

type BudgetField = NonNullable<PublishedLedger['budget'][Classification]>;

/** What a text of the ledger holds, and the code of the budget that it is, or is the name of. */
export interface JoinedText extends SumOfText {
  value: string;
  code: string;
  by: 'code' | 'name';
}

/** A grouping by the town's own codes: a ledger holds none of a standard's. */
export interface OwnGrouping {
  classification: Classification;
  take: number | null;
}

interface Sum {
  payments: number;
  amount: bigint;
}

/** What was paid under a head, as far as a published ledger says it. */
export type Paid =
  | { state: 'no-ledger' }
  /** No column that was published holds this classification; `others` are held. */
  | { state: 'not-said'; ledger: PublishedLedger; others: readonly Classification[] }
  | {
      state: 'joined';
      ledger: PublishedLedger;
      field: BudgetField;
      here: Sum & { texts: readonly JoinedText[] };
      /** Of the whole ledger, what carries a code or a name of this budget, and what does not. */
      joined: Sum;
      apart: readonly SumOfText[];
    };

export interface Code {
  code: string;
  by: 'code' | 'name';
}

/**
 * Finds the code of a budget that a text of a ledger is: the code itself, a code with more behind it (`4102 Street
 * lighting`), or its name. A name that several codes share joins none: money would stand under a head by chance.
 */
export function codeFinder(codes: Readonly<Record<string, string>>): (text: string) => Code | null {
  const byName = new Map<string, string | null>();
  for (const [code, label] of Object.entries(codes)) {
    const name = fold(label);
    if (name !== '') byName.set(name, byName.has(name) ? null : code);
  }
  const isCode = (text: string) => Object.hasOwn(codes, text);
  return (text) => {
    if (isCode(text)) return { code: text, by: 'code' };
    const first = /^[\p{L}\p{N}]+(?=[^\p{L}\p{N}])/u.exec(text)?.[0];
    if (first !== undefined && isCode(first)) return { code: first, by: 'code' };
    const named = byName.get(fold(text));
    return named === undefined || named === null ? null : { code: named, by: 'name' };
  };
}

/** The codes of a classification with their names: those of lines, and the beginnings that heads go by. */
export async function codesOf(
  published: Connections['published'],
  placeId: string,
  hash: string,
  document: BudgetDocument,
  classification: Classification,
): Promise<Record<string, string>> {
  const whole = await publicHeads(published, placeId, [hash], { classification, take: null });
  const beginnings = document.heads
    .filter((head) => head.classification === classification)
    .flatMap(({ take, labels }) => [
      ...whole.map(({ code }) => [take === null ? code : code.slice(0, take), ''] as const),
      ...Object.entries(labels),
    ]);
  const own = whole.map(({ code }) => [code, ''] as const);
  const all = [...own, ...beginnings, ...Object.entries(document.codes[classification] ?? {})];
  return Object.fromEntries(all.filter(([code]) => code !== ''));
}

const summed = (sums: readonly Sum[]): Sum => ({
  payments: sums.reduce((all, { payments }) => all + payments, 0),
  amount: sums.reduce((all, { amount }) => all + amount, 0n),
});

/** Puts the texts of a ledger under the codes of a budget, and says which of them are under this head. */
export function joinPaid(
  sums: readonly SumOfText[],
  find: ReturnType<typeof codeFinder>,
  isHere: (code: string) => boolean,
): { here: Sum & { texts: JoinedText[] }; joined: Sum; apart: SumOfText[] } {
  const known: JoinedText[] = [];
  const apart: SumOfText[] = [];
  for (const sum of sums) {
    const { value } = sum;
    const found = value === null ? null : find(value.trim());
    if (value === null || !found) apart.push(sum);
    else known.push({ ...sum, value, ...found });
  }
  const texts = known.filter(({ code }) => isHere(code));
  return { here: { ...summed(texts), texts }, joined: summed(known), apart };
}

/** What the published ledger of the year says was paid under one head of a published budget. */
export async function paidUnder(
  { published, placeId }: { published: Connections['published']; placeId: string },
  { document, hash }: { document: BudgetDocument; hash: string },
  by: OwnGrouping,
  head: string,
): Promise<Paid> {
  // Ledgers hold money out; what came in is in none.
  if (document.side === 'revenue') return { state: 'no-ledger' };
  const ledger = await publishedLedger(published, placeId, document.year);
  if (!ledger) return { state: 'no-ledger' };
  const field = ledger.budget[by.classification];
  if (field === undefined)
    return { state: 'not-said', ledger, others: Object.keys(ledger.budget) as Classification[] };
  const find = codeFinder(await codesOf(published, placeId, hash, document, by.classification));
  const isHere = (code: string) => (by.take === null ? code === head : code.startsWith(head));
  return {
    state: 'joined',
    ledger,
    field,
    ...joinPaid(await ledgerSums(published, placeId, ledger, field), find, isHere),
  };
}
