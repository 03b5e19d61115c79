export const en = {
  'procure.flag.r003.title': 'Short time to send bids',
  'procure.flag.r003.asks': 'Did bidders have as many days as the law gives them?',
  'procure.flag.r003.says':
    'Bidders had {days, plural, one {# whole day} other {# whole days}} to send a bid ({start} to {end}); at least {least} are expected.',
  'procure.flag.r003.formula':
    'Whole days from the beginning to the end of the time for bids, fewer than the days owed. A period that ends before it begins is a fault of the data and raises no flag.',
  'procure.flag.r003.not':
    'It does not mean that anybody knew beforehand. Urgency, a second stage or a framework agreement may allow a short time, and some publishers write the day of the record as the beginning.',
  'procure.flag.r011.title': 'Purchases just below a limit, together above it',
  'procure.flag.r011.asks':
    'Did a buyer buy several times from one supplier, each time below the amount that asks for a stricter procedure?',
  'procure.flag.r011.says':
    '{buyer} bought from {supplier} {purchases} times between {from} and {until}, each time below {threshold} and together for {total}. From {threshold} on a stricter procedure is due.',
  'procure.flag.r011.formula':
    'Purchases of one buyer from one supplier within a window of days, each below a limit of the settings and near it, whose sum reaches the limit.',
  'procure.flag.r011.not':
    'It does not mean that one purchase was split. Food or repairs are bought when they are needed, and separate sites have separate budgets.',
  'procure.flag.r013.title': 'Many contracts without competition',
  'procure.flag.r013.asks': 'Does a buyer give far more contracts directly than other buyers do?',
  'procure.flag.r013.says':
    '{name} chose without competition in {direct} of {processes} processes ({share}); {limit} or more is unusual among buyers.',
  'procure.flag.r013.formula':
    'Direct awards divided by all processes whose method is known, of buyers with enough processes; unusual is what lies beyond the upper fence (Q3 + 1.5 IQR) of all buyers.',
  'procure.flag.r013.not':
    'It does not mean that a direct award was forbidden. Most laws allow them for small purchases, emergencies and things that one supplier has.',
  'procure.flag.r018.title': 'A single bid',
  'procure.flag.r018.asks': 'Did only one bidder take part where several could?',
  'procure.flag.r018.says': 'One bidder took part in a procedure that was open to several.',
  'procure.flag.r018.formula':
    'One bidder is counted or listed in an open or selective procedure that has closed, or for one of its lots.',
  'procure.flag.r018.not':
    'It does not mean that others were kept away. A market may have one supplier, the place may be far, or the publisher lists the winner alone.',
  'procure.flag.r024.title': 'Second bid very close to the winning one',
  'procure.flag.r024.asks': 'Was the next price unusually near to the one that won?',
  'procure.flag.r024.says':
    'The next bid was {ratio} above the winning one ({next} and {winning}); {limit} or less is unusually close.',
  'procure.flag.r024.formula':
    '(lowest bid of somebody else − winning bid) / winning bid, at or below the lower fence (Q1 − 1.5 IQR) of all such ratios in one currency.',
  'procure.flag.r024.not':
    'It does not mean that bidders spoke to each other. Fuel and other goods have a market price, and a published estimate draws bids together.',
  'procure.flag.r025.title': 'Bids often and seldom wins',
  'procure.flag.r025.asks': 'Does somebody bid as often as the busiest and win far less often than others?',
  'procure.flag.r025.says':
    '{name} bid in {contests} contests, more than most, and won {won} ({share}); {limit} or less is unusual.',
  'procure.flag.r025.formula':
    'Contests won divided by contests with a valid bid, at or below the lower fence of that share, among those who bid as often as the busiest quarter.',
  'procure.flag.r025.not':
    'It does not mean that the bids were for show. A bidder may be expensive, new, or answer every call.',
  'procure.flag.r028.title': 'Bids with the same price',
  'procure.flag.r028.asks': 'Did bidders who should not know of each other ask for the same price?',
  'procure.flag.r028.says':
    'Different bidders asked for the same price, {amount}. Bidders concerned: {bidders}.',
  'procure.flag.r028.formula':
    'Two bids for one lot with the same amount to the last decimal and the same currency, by bidders without a common member.',
  'procure.flag.r028.not':
    'It does not mean that prices were agreed. Tariffs, prices set by law, catalogues and published estimates give equal bids.',
  'procure.flag.r030.title': 'The bid that won came late',
  'procure.flag.r030.asks': 'Did the winning bid come after the time for bids had ended?',
  'procure.flag.r030.says':
    'The bid that won came at {submitted}, after the end of the time for bids at {end}.',
  'procure.flag.r030.formula':
    'The earliest valid bid of the winner is later than the end of the time for bids; both are instants, so time zones count.',
  'procure.flag.r030.not':
    'It does not mean that a late bid was let in. The end may have been moved for all, or the record carries the day on which a bid was changed.',
  'procure.flag.r031.title': 'Award well above the estimate',
  'procure.flag.r031.asks': 'Was far more awarded than the buyer had estimated?',
  'procure.flag.r031.says':
    '{award} was awarded where {estimate} was estimated, {over} more; {limit} or more is asked about.',
  'procure.flag.r031.formula':
    'Value awarded divided by the estimate, less one; lot by lot where lots have values. An award many times the estimate is a fault of the data and raises no flag.',
  'procure.flag.r031.not':
    'It does not mean that the price was too high. Prices rise between estimate and award, and an estimate may be for a part or for a year.',
  'procure.flag.r035.title': 'All bidders but the winner were turned away',
  'procure.flag.r035.asks': 'Were all others disqualified, so that the one left won?',
  'procure.flag.r035.says': 'All other bidders were disqualified ({out}), and the one that was left won.',
  'procure.flag.r035.formula':
    'The winner alone has valid bids, and enough others have disqualified ones; lot by lot, and not while a bid is open.',
  'procure.flag.r035.not':
    'It does not mean that they were turned away wrongly. Strict requirements have reasons, and new bidders forget a paper.',
  'procure.flag.r036.title': 'The lowest bid was turned away',
  'procure.flag.r036.asks': 'Was the lowest bid disqualified where price decides?',
  'procure.flag.r036.says':
    'The lowest bid, {out}, was disqualified; the lowest that was left asked for {valid}.',
  'procure.flag.r036.formula':
    'The lowest bid for a lot is disqualified, lower than every valid bid, and something was awarded.',
  'procure.flag.r036.not':
    'It does not mean that money was lost. A price may be too low to do the work for, or a guarantee or licence was missing.',
  'procure.flag.r038.title': 'Many bids turned away',
  'procure.flag.r038.asks': 'Is a far greater share of bids disqualified here than elsewhere?',
  'procure.flag.r038.says':
    '{name}: {out} of {bids} bids ({share}) were disqualified; {limit} or more is unusual among its like.',
  'procure.flag.r038.formula':
    'Disqualified bids divided by bids sent, beyond the upper fence (Q3 + 1.5 IQR) of that share among buyers, those who run procurements, and bidders, each among their like.',
  'procure.flag.r038.not':
    'It does not mean that disqualifying was wrong. Some fields have strict requirements, and some forms are hard to fill in.',
  'procure.flag.r040.title': 'Most of the money goes to very few',
  'procure.flag.r040.asks': 'Does most of what a buyer spends go to very few suppliers?',
  'procure.flag.r040.says':
    'Of what {name} awarded in {currency} ({awards} awards), {supplier} received {share}. The concentration is {index} of 1, and {limit} or more is high.',
  'procure.flag.r040.formula':
    'Herfindahl-Hirschman index of the values awarded: the sum over suppliers of the square of each one’s part, for each currency by itself.',
  'procure.flag.r040.not':
    'It does not mean that others were shut out. One large work beside many small purchases, or a single water supplier, gives the same figure.',
  'procure.flag.r044.title': 'Bidders share a contact',
  'procure.flag.r044.asks':
    'Do bidders who compete have one telephone number, mail address or street address?',
  'procure.flag.r044.says':
    'Bidders who competed with each other have the same {kind, select, address {street address} email {mail address} other {telephone number}}. Bidders concerned: {bidders}. The record has the contact.',
  'procure.flag.r044.formula':
    'Two tenderers of one process with the same mail address, last nine digits of a telephone number, or street and place. A contact that many share does not count.',
  'procure.flag.r044.not':
    'It does not mean that they are one. An agent or a business centre works for both, or somebody typed one contact twice.',
  'procure.flag.r048.title': 'Sells very different things',
  'procure.flag.r048.asks': 'Does a supplier sell far more kinds of things than others who sell as often?',
  'procure.flag.r048.says':
    '{name} was awarded {kinds} kinds of things in {processes} processes; {limit} or more is unusual.',
  'procure.flag.r048.formula':
    'Different first digits of the classification of items, beyond the upper fence of that number among suppliers with enough processes.',
  'procure.flag.r048.not':
    'It does not mean that the supplier cannot deliver. Wholesalers and general contractors sell many things, and codes are sometimes chosen carelessly.',
  'procure.flag.r057.title': 'Two bidders take turns',
  'procure.flag.r057.asks': 'Do two bidders who keep meeting win in turns, more regularly than by chance?',
  'procure.flag.r057.says':
    '{name} met {partner} in {contests} contests that one of them won, and they took turns {changes} of {turns} times; two equal bidders do so by chance in {chance} of cases.',
  'procure.flag.r057.formula':
    'How often the winner changes between two bidders, in order of time; flagged where a fair coin would change as often in very few cases.',
  'procure.flag.r057.not':
    'It does not mean that there is an agreement. Whoever has just won may have no room for the next contract; and of very many pairs a few look so by chance.',
  'procure.flag.r058.title': 'Winning bid far below the next',
  'procure.flag.r058.asks': 'Was the winning price unusually far below the others?',
  'procure.flag.r058.says':
    'The next bid was {ratio} above the winning one ({next} and {winning}); {limit} or more is unusually far.',
  'procure.flag.r058.formula':
    '(lowest bid of somebody else − winning bid) / winning bid, at or beyond the upper fence (Q3 + 1.5 IQR) of all such ratios in one currency.',
  'procure.flag.r058.not':
    'It does not mean that the work cannot be done for it. There may be a better way of doing it, or somebody wants to enter the market.',
  'procure.flag.r059.title': 'Contract grew after the award',
  'procure.flag.r059.asks': 'Is the contract now worth much more than what was awarded?',
  'procure.flag.r059.says':
    'The contract is worth {contract}, {growth} more than the {award} awarded (changes published: {amendments}); {limit} or more is asked about.',
  'procure.flag.r059.formula':
    'Sum of the values of an award’s contracts divided by the value awarded, less one; in one currency.',
  'procure.flag.r059.not':
    'It does not mean that the growth was wrong. A contract over years may be awarded for one, and the call may have announced an extension.',
  'procure.flag.r067.title': 'Late delivery',
  'procure.flag.r067.asks': 'Did what was agreed come late, or not at all?',
  'procure.flag.r067.says':
    '{came, select, yes {What was due on {due} came on {met}, {days} days later.} other {What was due on {due} had not come {days} days later.}} Milestones that are late: {late}.',
  'procure.flag.r067.formula':
    'A milestone that was met more days after it was due than are let pass, or that is said not to be met that long after.',
  'procure.flag.r067.not':
    'It does not mean that the supplier is at fault. The buyer may have been late with the site or a payment; and dates are written when somebody has time.',
  'procure.flag.g001.title': 'New or very young supplier',
  'procure.flag.g001.asks':
    'Did a contract go to a supplier founded shortly before, or a large one to somebody of whom the records know nothing earlier?',
  'procure.flag.g001.says':
    '{kind, select, young {{supplier} was founded on {founded}, {days} days before the contract was awarded to it.} other {This is the first award to {supplier} in records that go back {days} days before it, and at {amount} it is among the largest {part} in its currency.}}',
  'procure.flag.g001.formula':
    'Founded fewer than so many days before the award, where the records say when; or the first award to a supplier after a long enough history, among the largest of its currency.',
  'procure.flag.g001.not':
    'It does not mean that there is nobody behind it. Companies are founded for one large work, markets are new, and legal forms change.',
  'procure.flag.g002.title': 'A stage is not published',
  'procure.flag.g002.asks': 'Is a stage missing that must have been, as a later one is published?',
  'procure.flag.g002.says': 'Of a stage that must have been nothing is published: {stages}.',
  'procure.flag.g002.formula':
    'An award or contract without a call; a contract without an award; an ended contract without payments, milestones or documents.',
  'procure.flag.g002.not':
    'It does not mean that the stage did not take place. It may be published elsewhere, or rules ask for awards alone.',
  'procure.flag.g003.title': 'Signed soon after the award',
  'procure.flag.g003.asks': 'Was there time to object between award and signature?',
  'procure.flag.g003.says':
    'The contract was signed on {signed}, {days, plural, =0 {less than a whole day} one {# whole day} other {# whole days}} after the award of {award}; at least {least} are expected, so that others can object.',
  'procure.flag.g003.formula':
    'Whole days between award and signature, fewer than the days owed, where others competed. A signature before the award is a fault of the data.',
  'procure.flag.g003.not':
    'It does not mean that anybody was hindered. For small contracts no waiting is due, and after a single bid nobody could object.',
  'procure.flag.stage.planning': 'plan',
  'procure.flag.stage.tender': 'call for bids',
  'procure.flag.stage.award': 'award',
  'procure.flag.stage.implementation': 'payments and delivery',
};
