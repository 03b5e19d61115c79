/** A value as a sentence has it: amounts are written out already. */
export type Said = Readonly<Record<string, string | number | null>>;

const q = (text: string | number | null | undefined): string => JSON.stringify(text ?? '');
const many = (count: string | number | null | undefined, one: string, more = `${one}s`): string =>
  `${count ?? 0} ${Number(count) === 1 ? one : more}`;
const per = (share: string | number | null | undefined): string =>
  `${(Number(share) * 100).toFixed(1)} per cent`;
const whose = (v: Said): string => (v.unit ? q(v.unit) : v.supplier ? q(v.supplier) : 'the whole ledger');

/**
 * Each question as an English sentence that ends with a question mark. None says that somebody did wrong: a file of payments cannot know
 * that. Other languages build theirs from the code and the values.
 */
export const askings = {
  'file-twice': (v) =>
    `The files ${q(v.file)} and ${q(v.other)} are the same, byte for byte (${many(v.rows, 'row')}). Was the file loaded twice?`,
  'files-overlap': (v) =>
    `${many(v.shared, 'row')} of the ${v.rows} of ${q(v.file)} stand in ${q(v.other)} as well (${v.different} different ones). Do both files hold the same payments?`,
  'invoice-twice': (v) =>
    `Invoice ${q(v.invoice)} of ${q(v.supplier)} over ${v.amount} stands here ${v.times} times on ${v.day}. Why was it paid more than once?`,
  'payment-twice': (v) =>
    `${q(v.supplier)} was paid ${v.amount} ${v.times} times on ${v.day} for the same thing, in different transactions. What was each of them for?`,
  'line-twice': (v) =>
    `A payment of ${v.amount} to ${q(v.supplier)} on ${v.day} stands here ${v.times} times as one transaction. Is each line a payment of its own?`,
  'invoice-like': (v) =>
    `${q(v.supplier)} was paid ${v.amount} on ${v.day} for invoice ${q(v.invoice)}, and ${v.otherAmount} on ${v.otherDay} to ${q(v.otherSupplier)} for invoice ${q(v.otherInvoice)}. Are these two invoices, or one that was entered twice?`,
  'under-limit': (v) =>
    `${v.unit ? `${q(v.unit)} paid` : 'There were'} ${many(v.payments, 'payment')} to ${q(v.supplier)} from ${v.from} to ${v.until}, each a little under ${v.limit} (${v.name}) and together ${v.amount}. Could they have been one purchase?`,
  'below-limit': (v) =>
    `${many(v.below, 'payment')} lie just below ${v.limit} (${v.name}) and ${v.above} just above it; at limits that nobody set it is ${v.usual} to one. What explains the difference?`,
  digits: (v) =>
    `The first digits of ${many(v.rows, 'amount')} of ${whose(v)} differ from what such amounts usually have (mean deviation ${v.mad}); ${v.digit} comes ${v.found} times where ${v.expected} were to be expected. Which payments make up the difference?`,
  'round-sums': (v) =>
    `${v.round} of ${many(v.payments, 'payment')} of ${whose(v)} are whole multiples of ${v.step}, against ${per(v.usual)} elsewhere. Were they paid on invoices, or on estimates?`,
  'odd-days': (v) =>
    `${v.odd} of ${many(v.payments, 'payment')} of ${whose(v)} were entered on a day or at an hour when offices are closed, against ${per(v.usual)} elsewhere. Who enters them then, and why?`,
  'year-end-rush': (v) =>
    `${v.last} of ${many(v.payments, 'payment')} of ${whose(v)} fall into the last month of the year that ends on ${v.end} (${v.amount} in all), against ${per(v.usual)} usually. What was bought then?`,
  'one-supplier': (v) =>
    `${q(v.supplier)} received ${per(v.share)} of what ${whose({ unit: v.unit ?? null })} paid, in ${many(v.payments, 'payment')}. Was the supplier chosen in a competition?`,
  'far-larger': (v) =>
    `A payment of ${v.amount} to ${q(v.supplier)} on ${v.day} is ${v.factor} times the next largest of ${many(v.payments, 'payment')} to it. Is the decimal point where it should be?`,
  'account-shared': (v) =>
    `${many(v.count, 'supplier')} (${v.suppliers}) are paid to one bank account. Are they one business?`,
  'unusual-size': (v) =>
    `A payment of ${v.amount} to ${q(v.supplier)} on ${v.day} is far from the usual ${v.median} of ${q(v.category)}. What was it for?`,
} satisfies Record<string, (values: Said) => string>;

export type Ask = keyof typeof askings;
