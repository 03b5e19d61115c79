/** What was paid under a head, and how a ledger was joined to the budget. */
export const en = {
  'budget.paid': 'What was paid',
  'budget.paid-no-ledger':
    'No payment ledger of {year} is published, so what was paid under this head cannot be shown.',
  'budget.paid-not-said':
    'The published ledger of {year} does not say which of its columns holds the budget’s {what}, so its payments cannot be put beside this head.',
  'budget.paid-said-of': 'It does for {what}.',
  'budget.paid-says':
    'The published ledger of {year} has {n, plural, one {<b>one payment</b>} other {<b># payments</b>}} under this head: <b>{amount}</b>.',
  'budget.paid-nothing': 'The published ledger of {year} has no payment under this head.',
  'budget.paid-here': 'Payments under this head by what the ledger writes, in {currency}',
  'budget.paid-by': 'Joined by',
  'budget.paid-by.code': 'the code {code}',
  'budget.paid-by.name': 'the name of {code}',
  'budget.paid-count': 'Payments',
  'budget.paid-blank': 'Nothing written',
  'budget.paid-how':
    'How they were joined: the municipality says that the column {field} of its ledger holds the budget’s {what}. A payment counts here by the code, or by the name where one code alone has it. Of {all, plural, one {# payment} other {# payments}} ({total}), {joined} ({amount}) could be joined to the budget in this way.',
  'budget.paid-mean':
    'The ledger of {year} has payments from {from} to {until}. It holds what was paid out on the day; the budget may also count what is owed, pay and transfers. The two need not come to the same.',
  'budget.paid-apart':
    '{n, plural, one {One thing the ledger writes and the budget does not have} other {# things the ledger writes and the budget does not have}}',
  'budget.paid-apart-table': 'Payments that could not be joined, in {currency}',
  'budget.of-payment-none-title': 'No such head in the budget',
  'budget.of-payment-none':
    'The ledger writes {value}. The published budget of {year} has no such code among its {what}, and no name like it that belongs to one code alone.',
} as const;
