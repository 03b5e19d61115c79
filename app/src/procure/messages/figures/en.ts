export const en = {
  'procure.figures': 'What the contracts say together',
  'procure.figures-lead':
    'Questions to the published records of the municipality itself, for each fiscal year. A figure raises a question; it is no verdict.',
  'procure.figures-none': 'No contract or award with a day is published.',
  'procure.figure': 'Figure',
  'procure.figure-how': 'Made of',
  'procure.coverage': 'Of those that could be used',
  'procure.days': '{n, plural, one {# day} other {# days}}',
  'procure.lack.no-awards': 'Nothing that is published was decided in this year.',
  'procure.lack.no-methods': 'No record says how the supplier was chosen.',
  'procure.lack.no-amounts': 'No record has a way of choosing and an amount in the municipality’s currency.',
  'procure.lack.no-bids': 'No record says how many bids came.',
  'procure.lack.no-periods': 'No record has a period for bids that ends after it begins.',
  'procure.lack.no-days': 'No record has the last day for bids and a later day of decision.',
  'procure.lack.no-suppliers': 'No record has one supplier and an amount in the municipality’s currency.',
  'procure.row.competitive': 'open or selective: {n}',
  'procure.row.other': 'other ways: {n}',
  'procure.row.left-out': 'left out, as something is not said: {n}',
  'procure.row.other-currency': 'in another currency, and never added: {n}',
  'procure.row.known': 'known of {n}',
  'procure.row.one-bid': 'one bid: {n}',
  'procure.row.more-bids': 'several bids, or none: {n}',
  'procure.row.largest': 'the three largest: {n}',
  'procure.row.others': 'all others: {n}',
  'procure.row.planned': 'plan: {n}',
  'procure.row.tendered': 'call for bids: {n}',
  'procure.row.awarded': 'decision: {n}',
  'procure.row.signed': 'contract: {n}',
  'procure.row.paid': 'payments: {n}',
  'procure.row.changed': 'changed: {n}',
  'procure.row.unchanged': 'unchanged: {n}',
  'procure.api-contracts': 'Published contracts, awards and calls, with the filters of the page',
  'procure.api-records': 'Published processes as OCDS record packages, a part a page',
  'procure.api-releases': 'Their releases as OCDS release packages, a part a page',
  'procure.api-import':
    'Loads releases, records or packages as a draft, up to 4 MB. As a text (JSON or JSON Lines) they are kept letter by letter, numbers too',
  'measure.procure.competitive-value.title': 'How much of the money was spent by competition?',
  'measure.procure.competitive-value.say':
    '<b>{n}</b> of every 100 contracted in {year} went by open or selective procedures',
  'measure.procure.competitive-value.formula':
    'Value of contracts and awards chosen by open or selective procedures, divided by the value of all whose way of choosing is known (PEFA 2016, PI-24.2: A from 80, B from 70, C from 60 per cent).',
  'measure.procure.competitive-value.limits':
    'In the municipality’s currency alone. What was cancelled or has no day is in no year; what has no amount or way of choosing is left out and counted.',
  'measure.procure.competitive-number.title': 'How many contracts were given by competition?',
  'measure.procure.competitive-number.say':
    '<b>{n}</b> of every 100 contracts of {year} were chosen by open or selective procedures',
  'measure.procure.competitive-number.formula':
    'Contracts and awards chosen by open or selective procedures, divided by all whose way of choosing is known.',
  'measure.procure.competitive-number.limits': 'A small contract counts as much as a large one.',
  'procure.lack.no-direct': 'Nothing that is published was bought in this year of one without a contest.',
  'procure.lack.no-limit':
    'Of what was bought of one without a contest, no purchase has an amount in the municipality’s currency and a day on which the published law says from which amount a tender is due.',
  'procure.row.just-below': 'up to 10 per cent below the amount: {n}',
  'procure.row.far-below': 'more than 10 per cent below the amount: {n}',
  'procure.row.not-below': 'at the amount or above: {n}',
  'measure.procure.just-below.title':
    'How many direct purchases are just below the amount from which a tender is due?',
  'measure.procure.just-below.say':
    '<b>{n}</b> of every 100 direct purchases of {year} were just below the amount from which a tender is due',
  'measure.procure.just-below.formula':
    'Contracts and awards given to one without a contest that were worth, when they were agreed, at least 90 and less than 100 per cent of the amount from which the municipality’s law wants an open tender on that day, divided by all given so whose amount is known.',
  'measure.procure.just-below.limits':
    'In the municipality’s currency alone, and by the law as the municipality has published it. What is bought so may be worth that much by chance: many at once are a question. A purchase split into many small ones is not seen.',
  'measure.procure.bids.title': 'How many bids come for a tender?',
  'measure.procure.bids.say': 'The median number of bids in {year} was <b>{n}</b>',
  'measure.procure.bids.formula':
    'The median number of bids of processes that were decided in the year; bids that were taken back are not counted.',
  'measure.procure.bids.limits':
    'Where no bid is listed, the number of bidders that the call states is taken.',
  'measure.procure.single-bid.title': 'How often did one bid alone come?',
  'measure.procure.single-bid.say': '<b>{n}</b> of every 100 processes of {year} had a single bid',
  'measure.procure.single-bid.formula':
    'Processes with one bid, divided by all processes decided in the year whose number of bids is known.',
  'measure.procure.single-bid.limits':
    'Direct contracts count where their number of bids is stated. Few may be able to deliver: ask before you conclude.',
  'measure.procure.tender-days.title': 'How much time is there to bid?',
  'measure.procure.tender-days.say': 'In {year} the median number of days to bid was <b>{n}</b>',
  'measure.procure.tender-days.formula':
    'The median number of days from the first to the last day for bids, of processes decided in the year.',
  'measure.procure.tender-days.limits': 'Periods that end before they begin are left out and counted.',
  'measure.procure.award-days.title': 'How long does a decision take?',
  'measure.procure.award-days.say': 'In {year} the median number of days to a decision was <b>{n}</b>',
  'measure.procure.award-days.formula':
    'The median number of days from the last day for bids to the first award, of processes decided in the year.',
  'measure.procure.award-days.limits': 'Awards dated before the last day for bids are left out and counted.',
  'measure.procure.concentration.title': 'How much goes to the three largest suppliers?',
  'measure.procure.concentration.say':
    '<b>{n}</b> of every 100 contracted in {year} went to the three that sold most',
  'measure.procure.concentration.formula':
    'Value of contracts and awards with the three suppliers of the largest sums, divided by that of all with one supplier.',
  'measure.procure.concentration.limits':
    'In the municipality’s currency alone. One supplier under two names counts as two; contracts with several suppliers are left out.',
  'measure.procure.stages.title': 'How much of the way of a purchase is published?',
  'measure.procure.stages.say': '<b>{n}</b> of every 100 steps of processes of {year} are published',
  'measure.procure.stages.formula':
    'Of plan, call, decision, contract and payments of each process decided in the year, those of which anything is published, divided by all.',
  'measure.procure.stages.limits': 'A purchase may not have come as far as to be paid.',
  'measure.procure.changed.title': 'How often is something changed afterwards?',
  'measure.procure.changed.say': '<b>{n}</b> of every 100 processes of {year} were changed',
  'measure.procure.changed.formula':
    'Processes with an amendment of the call, the award or the contract, divided by all that were decided in the year.',
  'measure.procure.changed.limits': 'A change that nobody published is not seen.',
  'job.procure.renew-rows': 'Make rows of published contracts again',
  'procure.lack.no-contracts': 'No contract that is published was signed in this year.',
  'procure.lack.no-values': 'No contract has a value at first and at last in the municipality’s currency.',
  'procure.lack.no-schedule': 'No contract says that it was to be finished in this year.',
  'procure.lack.no-ends': 'Contracts were to be finished in this year; of none is it said when it was.',
  'procure.row.on-time': 'in time: {n}',
  'procure.row.late': 'late: {n}',
  'procure.row.late-days': 'days late, in the middle: {n}',
  'procure.row.no-end': 'of which nobody says when they were finished: {n}',
  'procure.row.first': 'value at first: {n}',
  'procure.row.final': 'value at last: {n}',
  'measure.procure.delivery.title': 'Are contracts finished when it was agreed?',
  'measure.procure.delivery.say': '<b>{n}</b> of every 100 contracts due in {year} were finished in time',
  'measure.procure.delivery.formula':
    'Contracts finished by the day that was agreed at first, divided by those that were to be finished in the year and of which it is known when they were. Agreed is the end that the first release says, else the last day of the milestones. Finished is the end of the work as it is said, else the day on which the last milestone was met, else the end that a contract which is over says last.',
  'measure.procure.delivery.limits':
    'Works that nobody says the end of are left out and counted. A contract that ended early because it was given up counts as finished.',
  'measure.procure.amended.title': 'How many contracts are changed after they are signed?',
  'measure.procure.amended.say': '<b>{n}</b> of every 100 contracts of {year} were changed',
  'measure.procure.amended.formula':
    'Contracts with an amendment, or whose end or value is no more what a release said at first, divided by all contracts of the year.',
  'measure.procure.amended.limits':
    'A change that nobody published is not seen. Many changes are right: they show that somebody noticed.',
  'measure.procure.growth.title': 'How much more do contracts cost in the end?',
  'measure.procure.growth.say':
    'Contracts of {year} came to cost <b>{n}</b> per cent more than was signed at first',
  'measure.procure.growth.formula':
    'What contracts cost at last, less what was signed at first, divided by what was signed at first. Last is the final value of the work as it is said, else the contract’s value of now.',
  'measure.procure.growth.limits':
    'In the municipality’s currency alone. A contract with one release alone has not grown, as far as anybody can say. Prices of the time are not taken out.',
};
