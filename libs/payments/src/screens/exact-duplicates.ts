import type { Ask } from '../ask.ts';
import { amountIds, dayIds, groupRows, groupsOf, idsOf } from '../ids.ts';
import { dayText, noDay, textAt } from '../payments.ts';
import { lacking, type Question, type Screening, type View } from './screen.ts';

/**
 * Payments that are the same in everything that should tell them apart.
 *
 * Formula: with an invoice number, same supplier, invoice, day and amount; without one, same supplier, day, amount, unit, account and
 * description, where it is told whether they are lines of one transaction. Money back of the same supplier, invoice and amount
 * takes one away. Base rate: share of the supplier's payments that are repeated, drawn towards the ledger's share as if ten
 * more payments had been seen. In real ledgers one row in ten repeats another (specs: 9,866 of 95,076), so by itself this is no list of
 * leads. Source: Nigrini, Forensic Analytics (2020), same-same-same test.
 */
export function exactDuplicates(view: View): Screening {
  const { payments, rows, vendors } = view;
  const { texts } = payments;
  const days = dayIds(payments);
  const amounts = amountIds(payments.amount);
  const named = rows.filter((row) => (vendors.ids[row] ?? 0) !== 0 && (payments.amount[row] ?? 0n) > 0n);
  const withInvoice = named.filter((row) => texts.invoice.ids[row] !== 0);
  const without = named.filter((row) => texts.invoice.ids[row] === 0 && payments.day[row] !== noDay);
  const byInvoice = idsOf([vendors.ids, texts.invoice.ids, days, amounts], payments.count);
  const byLine = idsOf(
    [vendors.ids, days, amounts, texts.unit.ids, texts.account.ids, texts.description.ids],
    payments.count,
  );
  const reversals = reversalCounts(view);

  const found: { ask: Ask; group: Uint32Array; excess: number }[] = [];
  for (const group of groupsOf(groupRows(byInvoice, withInvoice), 2)) {
    const excess = group.length - 1 - reversals(group[0] ?? 0);
    if (excess > 0) found.push({ ask: 'invoice-twice', group, excess });
  }
  for (const group of groupsOf(groupRows(byLine, without), 2)) {
    const excess = group.length - 1 - reversals(group[0] ?? 0);
    if (excess <= 0) continue;
    const transactions = new Set(Array.from(group, (row) => texts.transaction.ids[row] ?? 0));
    found.push({ ask: transactions.size > 1 ? 'payment-twice' : 'line-twice', group, excess });
  }

  const rate = repeatRates(view, named, found);
  const questions = found.map(({ ask, group, excess }): Question => {
    const [first = 0] = group;
    const amount = payments.amount[first] ?? 0n;
    const vendor = vendors.names[vendors.ids[first] ?? 0] ?? '';
    const values = {
      supplier: vendor,
      invoice: textAt(payments, 'invoice', first),
      day: dayText(payments.day[first] ?? 0),
      times: group.length,
      amount,
    };
    const transactions = Array.from(group, (row) => textAt(payments, 'transaction', row)).toSorted();
    const where = ask === 'invoice-twice' ? [] : (['unit', 'account', 'description'] as const);
    return {
      rule: 'exact-duplicates',
      ask,
      values,
      key: [
        ask,
        vendor,
        values.invoice,
        values.day ?? '',
        String(amount),
        ...where.map((one) => textAt(payments, one, first)),
        ...new Set(transactions),
      ],
      rows: [...group],
      amount: amount * BigInt(excess),
      p: null,
      baseRate: rate(first),
    };
  });
  return {
    rule: 'exact-duplicates',
    questions,
    tests: [],
    figures: {
      groups: found.length,
      rows: found.reduce((sum, { group }) => sum + group.length, 0),
      excess: questions.reduce((sum, { amount }) => sum + amount, 0n),
    },
    lacks: [...lacking(view, 'supplier'), ...lacking(view, 'invoice'), ...lacking(view, 'day')],
    computed: withInvoice.length + without.length > 0,
  };
}

/** For a payment, how many payments back of the same supplier, invoice and amount there are. */
export function reversalCounts({ payments, rows, vendors }: View): (row: number) => number {
  const { amount, texts } = payments;
  const size = BigInt64Array.from(amount, (one) => (one < 0n ? -one : one));
  const { ids, count } = idsOf([vendors.ids, texts.invoice.ids, amountIds(size)], payments.count);
  const back = new Uint32Array(count);
  for (const row of rows) if ((amount[row] ?? 0n) < 0n) back[ids[row] ?? 0] = (back[ids[row] ?? 0] ?? 0) + 1;
  return (row) => back[ids[row] ?? 0] ?? 0;
}

const drawn = 10;

function repeatRates(
  { vendors }: View,
  named: Uint32Array,
  found: readonly { readonly group: Uint32Array }[],
): (row: number) => number {
  const all = new Uint32Array(vendors.count);
  const repeated = new Uint32Array(vendors.count);
  for (const row of named) all[vendors.ids[row] ?? 0] = (all[vendors.ids[row] ?? 0] ?? 0) + 1;
  let total = 0;
  for (const { group } of found) {
    const vendor = vendors.ids[group[0] ?? 0] ?? 0;
    repeated[vendor] = (repeated[vendor] ?? 0) + group.length;
    total += group.length;
  }
  const ledger = total / Math.max(1, named.length);
  return (row) => {
    const vendor = vendors.ids[row] ?? 0;
    return ((repeated[vendor] ?? 0) + drawn * ledger) / ((all[vendor] ?? 0) + drawn);
  };
}
