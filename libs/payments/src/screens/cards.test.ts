import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountIds, dayIds, groupRows, groupsOf, idsOf } from '../ids.ts';
import { binomialTail } from '../odds/tails.ts';
import { dayText, weekdayOf } from '../payments.ts';
import { needsData, realData, realJson, realLedger, smallMapping } from '../testing.ts';
import { bunchingAt } from './bunching.ts';
import { edgeOf } from './near-threshold.ts';
import { sumOf } from './screen.ts';

/**
 * Figures of `golden/spending_anomalies.json` on 95,076 purchase-card payments. Not at hand, and so not reproduced: the corporate invoices
 * of `corporate_dups`.
 */

interface Golden {
  cards: {
    rows: number;
    total: number;
    over_2500: number;
    threshold_ratios: {
      limit: number;
      width: number;
      below_incl: number;
      above: number;
      ratio: number;
      binom_p: number;
    }[];
    bunching_2500: {
      observed: number;
      expected: number;
      excess_ratio: number;
      last_bin: { obs: number; exp: number };
    };
    weekday_counts_sun_to_sat: number[];
    months: { m: number; n: number; s: number }[];
  } & Record<string, { groups: number; rows?: number; value?: number }>;
}

const folder = 'evaluation/benford_purchasing_cards_2010';
const mapping = smallMapping({
  currency: 'USD',
  date: 'DATE',
  amount: 'AMOUNT',
  columns: { supplier: 'MERCHDESCRIPTION', supplierId: 'MERCHNUM', bankAccount: 'CARDNUM' },
});
const ledger = realData(folder) ? await realLedger(folder, mapping) : null;
const golden = ledger ? (realJson('evaluation/golden/spending_anomalies.json') as Golden).cards : null;
const cents = (amount: number): bigint => BigInt(Math.round(amount * 100));

test(
  '"$106,89" and days before months are found in the file, and nobody had to say so',
  needsData(folder),
  () => {
    assert.ok(ledger && golden);
    const [file] = ledger.files;
    assert.equal(file?.faultCount, 0);
    assert.equal(file?.dates.order, 'day-month');
    assert.deepEqual(file?.marks, { decimal: ',', thousands: '.' });
    assert.equal(ledger.payments.count, golden.rows);
    assert.equal(file?.total, cents(golden.total));
  },
);

test('payments below and above real and other limits are as R counts them', needsData(folder), () => {
  assert.ok(ledger && golden);
  const { amount } = ledger.payments;
  assert.equal(amount.filter((one) => one > 250_000n).length, golden.over_2500);
  for (const { limit, width, below_incl: below, above, binom_p: p } of golden.threshold_ratios) {
    assert.deepEqual(edgeOf(amount, cents(limit), cents(width)), { below, above }, `${limit}`);
    const found = binomialTail(below, below + above, 0.5);
    assert.ok(Math.abs(found - p) <= p * 5e-9, `${limit} ${width}: ${found} is not ${p}`);
  }
});

test('the curve without a limit of 2,500 expects 444.77 payments where 1,503 are', needsData(folder), () => {
  assert.ok(ledger && golden);
  const found = bunchingAt(ledger.payments.amount, 250_000n);
  const { observed, expected, excess_ratio: ratio, last_bin: last } = golden.bunching_2500;
  assert.equal(found?.observed, observed);
  assert.equal(found?.lastObserved, last.obs);
  for (const [one, other] of [
    [found?.expected, expected],
    [found?.ratio, ratio],
    [found?.lastExpected, last.exp],
  ]) {
    assert.ok(
      one !== undefined && other !== undefined && Math.abs(one - other) < other * 5e-9,
      `${one} is not ${other}`,
    );
  }
});

test('weekdays and months of payments are those of R', needsData(folder), () => {
  assert.ok(ledger && golden);
  const { day, amount } = ledger.payments;
  const weekdays = [0, 0, 0, 0, 0, 0, 0];
  const months = golden.months.map(({ m }) => ({ m, n: 0, s: 0n }));
  day.forEach((one, row) => {
    weekdays[weekdayOf(one)] = (weekdays[weekdayOf(one)] ?? 0) + 1;
    const month = months[Number(dayText(one)?.slice(5, 7)) - 1];
    if (month) {
      month.n += 1;
      month.s += amount[row] ?? 0n;
    }
  });
  assert.deepEqual(weekdays, golden.weekday_counts_sun_to_sat);
  assert.deepEqual(
    months,
    golden.months.map(({ m, n, s }) => ({ m, n, s: cents(s) })),
  );
});

test(
  'payments that are repeated, and purchases that were split, are as many as R finds',
  needsData(folder),
  () => {
    assert.ok(ledger && golden);
    const { payments } = ledger;
    const { texts, count, amount } = payments;
    const all = Uint32Array.from({ length: count }, (_, row) => row);
    const days = dayIds(payments);
    const merchant = texts.supplierId.ids;
    const card = texts.bankAccount.ids;
    const sizes = amountIds(amount);
    for (const [name, parts] of [
      ['dup_card_merchant_day_amount', [card, merchant, days, sizes]],
      ['dup_merchant_day_amount', [merchant, days, sizes]],
    ] as const) {
      const groups = [...groupsOf(groupRows(idsOf(parts, count), all), 2)];
      const rows = groups.reduce((sum, group) => sum + group.length, 0);
      assert.deepEqual({ groups: groups.length, rows }, golden[name], name);
    }
    const under = all.filter((row) => (amount[row] ?? 0n) <= 250_000n);
    for (const [name, parts] of [
      ['split_same_card_merchant_day_sum_gt_2500', [card, merchant, days]],
      ['split_same_merchant_day_sum_gt_2500', [merchant, days]],
    ] as const) {
      const groups = [...groupsOf(groupRows(idsOf(parts, count), under), 2)].filter(
        (group) => sumOf(payments, group) > 250_000n,
      );
      const value = groups.reduce((sum, group) => sum + sumOf(payments, group), 0n);
      assert.equal(groups.length, golden[name]?.groups, name);
      assert.equal(value, cents(golden[name]?.value ?? 0), name);
    }
  },
);
