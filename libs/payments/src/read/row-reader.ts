import { createAmountReader, plainCut } from '@groundwork-gov/fiscal';
import { foldedName, matcher, remembering } from '../folded.ts';
import { noDay, noMinute } from '../payments.ts';
import { dateOrder, isOpen, packOpen, settle } from './date-order.ts';
import { readDate } from './day-of.ts';
import type { faultList, PaymentFault } from './faults.ts';
import type { Layout } from './layout.ts';
import { type PaymentMapping, textFields, textRule } from './payment-mapping.ts';
import type { paymentStore } from './store.ts';
import type { TableRow } from './table.ts';

const textLimit = 1000;

interface Tools {
  readonly mapping: PaymentMapping;
  readonly digits: number;
  readonly layout: Layout;
  readonly marks: { readonly decimal: '.' | ','; readonly thousands: '' | '.' | ',' | ' ' | "'" };
  readonly store: ReturnType<typeof paymentStore>;
  readonly file: number;
  readonly name: string;
  readonly faults: ReturnType<typeof faultList>;
}

/** Turns rows below the header into payments of the store, or into faults. */
export function rowReader({ mapping, digits, layout, marks, store, file, name, faults }: Tools) {
  const from = store.count();
  const amounts = amountReader(mapping, digits, marks);
  const order = dateOrder(name);
  const stated = mapping.dates.order === 'detect' ? null : mapping.dates.order;
  const texts = textFields.map((field) => {
    const rule = textRule(mapping, field);
    return {
      index: layout.texts[field] ?? -1,
      clean: cleaner(rule?.until ?? [], rule?.unknown ?? []),
    };
  });
  const rules = mapping.leaveOut.map((rule) => ({
    at: textFields.indexOf(rule.field),
    fits: matcher(rule.is),
    reason: rule.reason,
    rows: 0,
  }));
  const counts = { rows: 0, blank: 0, header: 0, unknown: 0, timesOnly: 0, suppliersUnknown: 0 };
  const dateName = layout.header[layout.date] ?? '';
  const dateHead = foldedName(dateName);
  const dateExample = stated === 'month-day' ? '12/31/2024' : '2024-12-31';
  let total = 0n;

  function read({ cells, line, broken }: TableRow): void {
    if (cells.every((cell) => cell.trim() === '')) {
      counts.blank += 1;
      return;
    }
    counts.rows += 1;
    const fault = (
      code: PaymentFault['code'],
      column: string | null,
      expected: string,
      came: string,
      instead: string | null = null,
    ) => faults.add({ line, column, code, expected, came: plainCut(came), instead });
    if (broken) return fault(broken, null, '', cells.at(-1) ?? '');
    const width = layout.header.length;
    if (cells.length < layout.least)
      return fault('fiscal.columns-short', null, String(width), String(cells.length));
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      return fault('fiscal.columns-long', null, String(width), String(cells.length));
    }
    const dateCell = (cells[layout.date] ?? '').trim();
    if (dateCell !== '' && !/\d/.test(dateCell) && foldedName(dateCell) === dateHead) {
      counts.header += 1;
      return;
    }

    const raw = texts.map(({ index }) => (index < 0 ? '' : (cells[index] ?? '').trim()));
    const rule = rules.find(({ at, fits }) => fits(raw[at] ?? ''));
    if (rule) {
      rule.rows += 1;
      return;
    }
    const long = raw.findIndex((text) => text.length > textLimit);
    if (long >= 0) {
      const column = layout.header[texts[long]?.index ?? -1] ?? null;
      return fault('payments.text-too-long', column, String(textLimit), raw[long] ?? '');
    }
    const amount = amounts(cells, layout);
    if (typeof amount !== 'bigint')
      return fault(amount.code, amount.column, amount.expected, amount.came, amount.instead);

    const when = readDate(dateCell, mapping.dates.serial);
    const [supplier = '', supplierId = ''] = raw;
    if (when.kind === 'wrong') return fault('payments.date-wrong', dateName, dateExample, dateCell);
    if (when.kind === 'blank' && supplier === '' && supplierId === '')
      return fault('payments.supplier-missing', null, '', '');
    if ((when.kind === 'blank' || when.kind === 'time') && mapping.dates.missing === 'refuse') {
      return fault(
        when.kind === 'time' ? 'payments.date-is-time' : 'payments.date-missing',
        dateName,
        dateExample,
        dateCell,
      );
    }
    let day = noDay;
    if (when.kind === 'day') day = when.day;
    else if (when.kind === 'open') {
      day = packOpen(when);
      if (stated === null) order.see(when, line, dateCell);
      else {
        const settled = settle(day, stated);
        if (settled === null) {
          const other = settle(day, stated === 'day-month' ? 'month-day' : 'day-month');
          const instead = other === null ? null : new Date(other * 86_400_000).toISOString().slice(0, 10);
          return fault('payments.date-wrong', dateName, dateExample, dateCell, instead);
        }
        day = settled;
      }
    } else {
      counts.unknown += 1;
      if (when.kind === 'time') counts.timesOnly += 1;
    }
    const words = raw.map((text, at) => texts[at]?.clean(text) ?? '');
    if (words[0] === '' && words[1] === '') counts.suppliersUnknown += 1;
    total += amount;
    const minute = when.kind === 'day' || when.kind === 'open' ? when.minute : noMinute;
    store.add({ file, line, day, minute, amount }, words);
  }

  function finish() {
    const decided = stated === null ? order.decide() : { order: stated, line: null };
    let first: number | null = null;
    let last: number | null = null;
    for (let row = from; row < store.count(); row++) {
      let day = store.dayAt(row);
      if (isOpen(day)) {
        day = settle(day, decided.order ?? 'day-month') ?? noDay;
        store.setDay(row, day);
      }
      if (day === noDay) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
    const leftOut = [
      ...rules.map(({ reason, rows }) => ({ reason, rows })),
      { reason: 'blank', rows: counts.blank },
      { reason: 'header', rows: counts.header },
    ].filter(({ rows }) => rows > 0);
    const { unknown, timesOnly, suppliersUnknown, rows } = counts;
    return {
      rows,
      payments: store.count() - from,
      total,
      leftOut,
      dates: { order: decided.order, decidedBy: decided.line, first, last, unknown, timesOnly },
      suppliersUnknown,
      marks,
    };
  }

  return { read, finish };
}

const control = /\p{Cc}/gu;
const isControlled = /\p{Cc}/u;

/** What is kept of a text: without control characters, up to a mark, nothing where the value tells nothing. */
function cleaner(until: readonly string[], unknown: readonly string[]): (text: string) => string {
  const tellsNothing = matcher(unknown);
  // Most columns are taken as they are, and their texts differ too much to be remembered.
  if (until.length === 0 && unknown.length === 0) {
    return (text) => (isControlled.test(text) ? text.replace(control, '\ufffd') : text);
  }
  const clean = remembering((text) => {
    let kept = text.replace(control, '\ufffd');
    for (const mark of until) {
      const at = kept.indexOf(mark);
      if (at > 0) kept = kept.slice(0, at).trimEnd();
    }
    return tellsNothing(kept) ? '' : kept;
  });
  return (text) => (text === '' ? '' : clean(text));
}

function amountReader(mapping: PaymentMapping, digits: number, marks: Tools['marks']) {
  const file = { encoding: 'utf-8', delimiter: ',', scale: 1, rounding: 'refuse' } as const;
  const plain = createAmountReader({ ...file, ...marks }, digits);
  const turned = createAmountReader(
    { ...file, decimal: marks.decimal === '.' ? ',' : '.', thousands: marks.decimal },
    digits,
  );
  const { amount: rule, currency } = mapping;
  const isSplit = typeof rule === 'object' && 'debit' in rule;
  const isNegated = typeof rule === 'object' && 'sign' in rule && rule.sign === 'negated';

  const one = (cell: string, blank: 'refuse' | 'zero', column: string) => {
    const text = cell.trim();
    const bare = /[^\d.,-]/.test(text)
      ? text
          .replace(/\p{Sc}/gu, '')
          .replace(currency, '')
          .trim()
      : text;
    const amount = plain.read(bare, blank);
    if (typeof amount === 'bigint') return amount;
    if (amount === null) return 0n;
    const other = turned.read(bare, 'refuse');
    const instead = typeof other === 'bigint' ? shown(other, digits, marks.decimal) : null;
    return { ...amount, came: plainCut(text), column, instead };
  };
  return (cells: readonly string[], { amount: at, header }: Layout) => {
    const plus = one(cells[at.plus] ?? '', isSplit ? 'zero' : 'refuse', header[at.plus] ?? '');
    if (typeof plus !== 'bigint') return plus;
    if (!isSplit) return isNegated ? -plus : plus;
    const minus = one(cells[at.minus] ?? '', 'zero', header[at.minus] ?? '');
    return typeof minus === 'bigint' ? plus - minus : minus;
  };
}

function shown(amount: bigint, digits: number, decimal: string): string {
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, '0');
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}${decimal}${text.slice(-digits)}`;
  return amount < 0n ? `-${whole}` : whole;
}
