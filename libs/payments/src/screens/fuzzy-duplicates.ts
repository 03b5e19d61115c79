import { amountIds, idsOf } from '../ids.ts';
import { dayText, noDay } from '../payments.ts';
import { vendorName } from '../vendors.ts';
import { amountRelation, invoiceKey, isOneEditApart, jaroWinkler } from './alike.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { reversalCounts } from './exact-duplicates.ts';
import { lacking, notComputed, type Question, type Screening, type View } from './screen.ts';

const likeName = 0.92;
const mostDays = 90;

/**
 * Payments that could be one invoice entered twice with a slip of the pen.
 *
 * Formula: suppliers of one number or compared name, of one bank account, or alike by name (Jaro–Winkler ≥ .92 of names without
 * company forms); amounts equal, with two neighbouring digits changed, or the point moved; invoice numbers equal without punctuation and
 * leading zeros, or one edit apart (Damerau); at most 90 days apart; not already the same in all of these (that is the exact screen); net
 * of payments back. One more condition is ours, since invoice numbers of a supplier follow each other: numbers one edit apart count only
 * where the supplier was paid that amount no more than twice in the ledger. Base rate: share of payments with an invoice. Pairs
 * are found through keys that every such pair shares (`candidatePairs`), never by comparing all with all. Source: specs, section 3.
 */
export function fuzzyDuplicates(view: View): Screening {
  const { payments, vendors } = view;
  const { ids: invoiceIds, values } = payments.texts.invoice;
  const keys = values.map(invoiceKey);
  const usable = view.rows.filter(
    (row) =>
      (vendors.ids[row] ?? 0) !== 0 &&
      keys[invoiceIds[row] ?? 0] !== '' &&
      (payments.amount[row] ?? 0n) > 0n &&
      payments.day[row] !== noDay,
  );
  const lacks = [...lacking(view, 'invoice'), ...lacking(view, 'supplier'), ...lacking(view, 'day')];
  if (usable.length === 0) return notComputed('fuzzy-duplicates', ...lacks);

  const names = vendors.names.map(vendorName);
  const account = payments.texts.bankAccount.ids;
  const likeNames = new Map<number, boolean>();
  const isLikeVendor = (a: number, b: number): boolean => {
    const [x, y] = [vendors.ids[a] ?? 0, vendors.ids[b] ?? 0];
    if (x === y || (account[a] !== 0 && account[a] === account[b])) return true;
    const key = Math.min(x, y) * vendors.count + Math.max(x, y);
    let like = likeNames.get(key);
    if (like === undefined) {
      like = jaroWinkler(names[x] ?? '', names[y] ?? '') >= likeName;
      likeNames.set(key, like);
    }
    return like;
  };
  const timesPaid = countsOf(view, usable);
  const reversals = reversalCounts(view);

  const pairs: [number, number][] = [];
  const { skipped } = candidatePairs(payments, usable, keys, mostDays, (a, b) => {
    const [x, y] = [keys[invoiceIds[a] ?? 0] ?? '', keys[invoiceIds[b] ?? 0] ?? ''];
    const relation = amountRelation(payments.amount[a] ?? 0n, payments.amount[b] ?? 0n);
    if (relation === null || !isLikeVendor(a, b)) return;
    const isSameInvoice = invoiceIds[a] === invoiceIds[b];
    const isSameDay = payments.day[a] === payments.day[b];
    if (isSameInvoice && isSameDay && relation === 'equal' && vendors.ids[a] === vendors.ids[b]) return;
    if (x !== y) {
      // Regular payments have regular numbers.
      if (!isOneEditApart(x, y) || relation !== 'equal' || timesPaid(a) > 2 || timesPaid(b) > 2) return;
    }
    if (reversals(a) > 0 || reversals(b) > 0) return;
    pairs.push([a, b]);
  });
  const questions = pairs.map(([a, b]) => questionOf(view, a, b));
  const touched = new Set(pairs.flat()).size;
  return {
    rule: 'fuzzy-duplicates',
    questions: questions.map((one) => ({ ...one, baseRate: touched / usable.length })),
    tests: [],
    figures: { payments: usable.length, pairs: pairs.length, keysTooCommon: skipped },
    lacks,
    computed: true,
  };
}

/** How often each supplier was paid each amount. */
function countsOf({ payments, vendors }: View, rows: Uint32Array): (row: number) => number {
  const { ids, count } = idsOf([vendors.ids, amountIds(payments.amount)], payments.count);
  const counts = new Uint32Array(count);
  for (const row of rows) counts[ids[row] ?? 0] = (counts[ids[row] ?? 0] ?? 0) + 1;
  return (row) => counts[ids[row] ?? 0] ?? 0;
}

function questionOf({ payments, vendors }: View, one: number, two: number): Question {
  const say = (row: number) => ({
    supplier: vendors.names[vendors.ids[row] ?? 0] ?? '',
    invoice: payments.texts.invoice.values[payments.texts.invoice.ids[row] ?? 0] ?? '',
    day: dayText(payments.day[row] ?? noDay) ?? '',
    amount: payments.amount[row] ?? 0n,
  });
  const keyOf = (row: number): string => Object.values(say(row)).join('\n');
  const [a, b] = keyOf(one) <= keyOf(two) ? [one, two] : [two, one];
  const [first, other] = [say(a), say(b)];
  const least = first.amount < other.amount ? first.amount : other.amount;
  return {
    rule: 'fuzzy-duplicates',
    ask: 'invoice-like',
    values: {
      ...first,
      otherSupplier: other.supplier,
      otherInvoice: other.invoice,
      otherDay: other.day,
      otherAmount: other.amount,
    },
    key: [keyOf(a), keyOf(b)],
    rows: [a, b],
    amount: least,
    p: null,
    baseRate: null,
  };
}
