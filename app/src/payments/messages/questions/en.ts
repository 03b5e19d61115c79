/** What screens ask, and what they look for. Always a question, and never that somebody did wrong. */
export const en = {
  'payments.rule.double-loads': 'Files loaded twice',
  'payments.rule.exact-duplicates': 'The same payment twice',
  'payments.rule.fuzzy-duplicates': 'Payments that are nearly the same',
  'payments.rule.splits': 'Several payments just under a limit',
  'payments.rule.near-threshold': 'Many amounts just below a limit',
  'payments.rule.benford': 'First digits of amounts',
  'payments.rule.round-sums': 'Round sums',
  'payments.rule.odd-days': 'Entered when offices are closed',
  'payments.rule.year-end-rush': 'The last month of the year',
  'payments.rule.concentration': 'One supplier with a large share',
  'payments.rule.relative-size': 'Far larger than the others',
  'payments.rule.shared-accounts': 'Suppliers with one bank account',
  'payments.rule.unusual-size': 'An unusual size',
  'payments.rule-says.double-loads': 'Do two files hold the same payments?',
  'payments.rule-says.exact-duplicates': 'Were supplier, day, amount and invoice the same more than once?',
  'payments.rule-says.fuzzy-duplicates':
    'Are two payments within 90 days alike but for a letter, a digit or the decimal mark?',
  'payments.rule-says.splits':
    'Did one supplier get several payments within 30 days that are each just under a limit and together above it?',
  'payments.rule-says.near-threshold':
    'Do more amounts lie just below a limit than just above it, compared with limits that nobody set?',
  'payments.rule-says.benford': 'Do the first digits of amounts come as often as they usually do?',
  'payments.rule-says.round-sums': 'Does somebody pay round sums far more often than others?',
  'payments.rule-says.odd-days': 'Were payments entered on free days or at night, more than elsewhere?',
  'payments.rule-says.year-end-rush': 'Is far more paid in the last month of the year than usually?',
  'payments.rule-says.concentration': 'Does one supplier receive a large part of the money?',
  'payments.rule-says.relative-size': 'Is one payment to a supplier many times larger than all others to it?',
  'payments.rule-says.shared-accounts': 'Are suppliers with different names paid to one bank account?',
  'payments.rule-says.unusual-size': 'Is a payment far from what is usual in its category?',
  'payments.ask.file-twice':
    'The files {file} and {other} are the same, byte for byte ({rows, plural, one {# row} other {# rows}}). Was the file loaded twice?',
  'payments.ask.files-overlap':
    '{shared, plural, one {# row} other {# rows}} of the {rows} of {file} stand in {other} as well ({different} different ones). Do both files hold the same payments?',
  'payments.ask.invoice-twice':
    'Invoice {invoice} of {supplier} over {amount} stands here {times} times on {day}. Why was it paid more than once?',
  'payments.ask.payment-twice':
    'On {day} {supplier} was paid {amount} for the same thing, {times} times and in different transactions. What was each of them for?',
  'payments.ask.line-twice':
    'A payment of {amount} to {supplier} on {day} stands here {times} times as one transaction. Is each line a payment of its own?',
  'payments.ask.invoice-like':
    '{supplier} was paid {amount} on {day} for invoice {invoice}, and {otherAmount} on {otherDay} to {otherSupplier} for invoice {otherInvoice}. Are these two invoices, or one that was entered twice?',
  'payments.ask.under-limit':
    '{whose, select, unit {{unit} paid} other {There were}} {payments, plural, one {# payment} other {# payments}} to {supplier} from {from} to {until}, each a little under {limit} ({name}) and together {amount}. Could they have been one purchase?',
  'payments.ask.below-limit':
    '{below, plural, one {# payment lies} other {# payments lie}} just below {limit} ({name}) and {above} just above it; at limits that nobody set it is {usual} to one. What explains the difference?',
  'payments.ask.digits':
    'The first digits of {rows, plural, one {# amount} other {# amounts}} of {whose, select, unit {{unit}} supplier {{supplier}} other {the whole ledger}} differ from what such amounts usually have (mean deviation {mad}); {digit} comes {found} times where {expected} were to be expected. Which payments make up the difference?',
  'payments.ask.round-sums':
    '{round} of {payments, plural, one {# payment} other {# payments}} of {whose, select, unit {{unit}} supplier {{supplier}} other {the whole ledger}} are whole multiples of {step}, against {usual} elsewhere. Were they paid on invoices, or on estimates?',
  'payments.ask.odd-days':
    '{odd} of {payments, plural, one {# payment} other {# payments}} of {whose, select, unit {{unit}} supplier {{supplier}} other {the whole ledger}} were entered on a day or at an hour when offices are closed, against {usual} elsewhere. Who enters them then, and why?',
  'payments.ask.year-end-rush':
    '{last} of {payments, plural, one {# payment} other {# payments}} of {whose, select, unit {{unit}} supplier {{supplier}} other {the whole ledger}} fall into the last month of the year that ends on {end} ({amount} in all), against {usual} usually. What was bought then?',
  'payments.ask.one-supplier':
    '{supplier} received {share} of what {whose, select, unit {{unit}} other {the municipality}} paid, in {payments, plural, one {# payment} other {# payments}}. Was the supplier chosen in a competition?',
  'payments.ask.far-larger':
    'A payment of {amount} to {supplier} on {day} is {factor} times the next largest of {payments, plural, one {# payment} other {# payments}} to it. Is the decimal point where it should be?',
  'payments.ask.account-shared':
    '{count, plural, one {# supplier} other {# suppliers}} ({suppliers}) are paid to one bank account. Are they one business?',
  'payments.ask.unusual-size':
    'A payment of {amount} to {supplier} on {day} is far from the usual {median} of {category}. What was it for?',
} as const;
