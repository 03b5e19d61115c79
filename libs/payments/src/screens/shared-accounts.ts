import { groupRows, groupsOf } from '../ids.ts';
import { vendorName } from '../vendors.ts';
import { jaroWinkler } from './alike.ts';
import { lacking, notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';

/** An account of more suppliers than this belongs to a bank, a factor or a collecting agency. */
const mostSuppliers = 20;
const likeName = 0.92;

/**
 * Suppliers of different names and numbers that are paid to one bank account: of all screens the one that is right most often.
 *
 * Formula: two or more suppliers (after those of one number or one compared name are put together) with the same account, not all
 * alike by name (Jaro–Winkler under .92). Accounts of more than 20 suppliers are counted and not asked about. Base rate: share of accounts.
 * Source: ACFE, Fraud Examiners Manual (vendor master tests); specs, section 3.
 */
export function sharedAccounts(view: View): Screening {
  const { payments, rows, vendors } = view;
  const { ids, values } = payments.texts.bankAccount;
  const known = rows.filter((row) => ids[row] !== 0 && (vendors.ids[row] ?? 0) !== 0);
  if (known.length === 0) return notComputed('shared-accounts', ...lacking(view, 'bankAccount'));
  let accounts = 0;
  let collecting = 0;
  const found = new Map<string, { rows: number[]; names: string[]; accounts: number }>();
  // Spaces and case are no part of an account number.
  const plain = new Map<string, number>();
  const numberOf = Uint32Array.from(values, (value) => {
    const text = value.replace(/[\s.-]/g, '').toUpperCase();
    if (!plain.has(text)) plain.set(text, plain.size);
    return plain.get(text) ?? 0;
  });
  const accountOf = { ids: ids.map((id) => numberOf[id] ?? 0), count: plain.size };
  for (const group of groupsOf(groupRows(accountOf, known))) {
    accounts += 1;
    const names = [...new Set(Array.from(group, (row) => vendors.ids[row] ?? 0))]
      .map((vendor) => vendors.names[vendor] ?? '')
      .toSorted();
    if (names.length > mostSuppliers) collecting += 1;
    else if (names.length > 1 && !allAlike(names)) {
      // The same suppliers on two accounts are one question.
      const key = JSON.stringify(names);
      const one = found.get(key) ?? { rows: [], names, accounts: 0 };
      one.rows.push(...group);
      one.accounts += 1;
      found.set(key, one);
    }
  }
  const shared = [...found.values()].reduce((sum, one) => sum + one.accounts, 0);
  const questions = [...found.values()].map(
    ({ rows: mine, names }): Question => ({
      rule: 'shared-accounts',
      ask: 'account-shared',
      // The number itself stands in the rows, for those who may see them.
      values: { count: names.length, suppliers: names.join('; '), payments: mine.length },
      key: names,
      rows: mine.toSorted((a, b) => a - b),
      amount: sumOf(payments, mine),
      p: null,
      baseRate: shared / accounts,
    }),
  );
  return {
    rule: 'shared-accounts',
    questions,
    tests: [],
    figures: { accounts, collecting },
    lacks: lacking(view, 'bankAccount'),
    computed: true,
  };
}

function allAlike(names: readonly string[]): boolean {
  const [first = '', ...others] = names.map(vendorName);
  return others.every((name) => jaroWinkler(first, name) >= likeName);
}
