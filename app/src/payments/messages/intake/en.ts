/** The way of payment files in: sent, looked at, previewed, loaded. */
export const en = {
  'problem.payments.control-differs':
    'The files do not come to the total that was stated, so nothing was loaded. Look for the difference, or give the reason for it.',
  'act.payments.received':
    '{person} sent {count, plural, one {the payment file {file}} other {# payment files, the first of them {file},}} to be looked at',
  'act.payments.import-begun':
    '{person} began to load {count, plural, one {the large payment file {file}} other {# large payment files, the first of them {file}}}',
  'job.payments.load-received': 'Load large payment files',
  'job.payments.preview-received': 'Read large payment files as a trial',
  'payments.intake.says':
    'Send the ledgers as you have them. You then see what they seem to hold, can change it, and see what would be loaded. Nothing is loaded before you say so.',
  'payments.intake.files': 'Payment files',
  'payments.intake.files-hint':
    'CSV in any writing, XLSX or ODS; several at once if their columns are the same. XLS: open it and save it as XLSX. PDF: ask for the table it was made from.',
  'payments.intake.stored-hint': 'Left open, a mapping is proposed from the first file.',
  'payments.intake.experts': 'With a mapping written as JSON, in one step',
  'payments.intake.without-mapping': 'Without a mapping: send the files and let one be proposed',
  'payments.intake.missing.date': 'No column looks like the day of a payment. Choose one below.',
  'payments.intake.missing.amount': 'No column looks like an amount. Choose one below.',
  'payments.intake.missing.supplier':
    'No column looks like the name or number of who was paid. Choose one below.',
  'payments.intake.role.date': 'Day of the payment',
  'payments.intake.role.amount': 'Amount',
  'payments.intake.role.debit': 'Amount paid (debit)',
  'payments.intake.role.credit': 'Amount that came back (credit)',
  'payments.intake.detect': 'As the file shows',
  'payments.intake.dates-title': 'Days',
  'payments.intake.order': 'Order of day and month',
  'payments.intake.order.detect': 'As the file shows; what could be read both ways is refused',
  'payments.intake.order.day-month': 'Day first: 31/12/2024',
  'payments.intake.order.month-day': 'Month first: 12/31/2024',
  'payments.intake.missing-day': 'A payment without a day is',
  'payments.intake.missing-day.refuse': 'a mistake in the file',
  'payments.intake.missing-day.unknown': 'kept, as one whose day nobody knows',
  'payments.intake.sign': 'Payments are written',
  'payments.intake.sign.as-is': 'as they are',
  'payments.intake.sign.negated': 'with a minus',
  'payments.intake.budget-title': 'What leads to the budget',
  'payments.intake.budget-says':
    'Where a column holds a code or a name of the budget, residents see beside each head what was paid under it.',
  'payments.intake.holds': '{field} holds',
  'payments.intake.read':
    '<b>{n, plural, one {# payment} other {# payments}}</b>, <b>{amount}</b> in all, {days}.',
  'payments.intake.days': 'from {from} to {until}',
  'payments.intake.no-days': 'with no day that is known',
  'payments.intake.read-from': 'Which column each thing is read from',
  'payments.intake.same':
    'This very file was loaded on {on} as {file}, and counts. To load it again a reason is needed.',
  'payments.intake.same-here':
    'This very file is here a second time, as {file}. To load both a reason is needed.',
  'payments.intake.unknown-days':
    '{n, plural, one {# payment has} other {# payments have}} no day that is known, and will be in no year.',
  'payments.intake.times-only':
    '{n, plural, one {# cell holds} other {# cells hold}} a time of day in place of the day: ask for the file again with the cells formatted as dates.',
  'payments.intake.suppliers-unknown':
    '{n, plural, one {# payment does} other {# payments do}} not say who was paid.',
  'payments.intake.order-none': 'No day of the file needs an order of day and month.',
  'payments.intake.order-stated.day-month': 'Days are read day first, as the mapping says.',
  'payments.intake.order-stated.month-day': 'Days are read month first, as the mapping says.',
  'payments.intake.order-found.day-month':
    'Days are read day first: line {line} can be read in no other way.',
  'payments.intake.order-found.month-day':
    'Days are read month first: line {line} can be read in no other way.',
  'payments.intake.marks':
    'Amounts are read with “{decimal}” before decimals and “{thousands}” between thousands.',
  'payments.intake.left-blank': 'blank',
  'payments.intake.left-header': 'the header once more',
  'payments.intake.stated-title': 'Compare with a stated total',
  'payments.intake.stated-says': 'State the sum that the bank or the accounts give for these files.',
  'payments.intake.stated': 'Total of these files',
  'payments.intake.reason': 'Reason, if the files repeat what was loaded or come to another total',
  'payments.intake.reason-hint': 'It stays in the record beside the load.',
} as const;
