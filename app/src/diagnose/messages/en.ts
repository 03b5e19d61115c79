export const en = {
  'diagnose.tab': 'Reliability',
  'diagnose.title': 'How reliable are the budgets of {place}?',
  'diagnose.lead':
    'A budget is a promise. This page compares what was promised with what happened from {from} to {to}, by the rules of PEFA, an international way to assess public finance. Every figure comes from the town’s own budget files and opens to its formula and its rows.',
  'diagnose.none-title': 'No diagnosis has been published yet',
  'diagnose.none-says':
    'When the municipality publishes one, it appears here with every figure and the rows behind it.',
  'diagnose.published-on': 'Computed from the records of {day}. Address of the content: {hash}',
  'diagnose.withdrawn-title': 'This diagnosis was withdrawn',
  'diagnose.withdrawn-says': 'It was taken back on {day}. Reason given: {reason}',
  'diagnose.grades-say':
    'A is the best grade and D the weakest. A grade looks at the last three years, {from} to {to}, and lets one of them miss.',
  'diagnose.outliers':
    '{n, plural, one {One year is set aside} other {# years are set aside}} as unusual: {years}.',
  'diagnose.outlier': '{year}: {reason}',
  'diagnose.outlier-mark': 'set aside',
  'diagnose.indicator.pi-1': 'Is as much spent as was planned?',
  'diagnose.indicator.pi-2': 'Is it spent on what it was planned for?',
  'diagnose.indicator.pi-3': 'Does the money come in as expected?',
  'diagnose.indicator-name': 'PEFA {id}',
  'diagnose.year': 'Year',
  'diagnose.value': 'Per cent',
  'diagnose.open': 'Open',
  'diagnose.open-year': 'How we know {year}',
  'diagnose.chart-says': '{title}, per cent, by year.',
  'diagnose.chart-aim.high': 'within 5 of 100',
  'diagnose.year-before': '{n} the year before',
  'diagnose.years-caption': '{title}: every year',
  'diagnose.grade-of': 'Grade',
  'diagnose.reason.pefa.met-in-two-of-three-years':
    'The limits of this grade were kept in at least two of the three years.',
  'diagnose.reason.pefa.met-in-both-remaining-years':
    'One year stands aside, and the limits of this grade were kept in both others.',
  'diagnose.reason.pefa.mean-of-three-years': 'The mean of the three years keeps the limits of this grade.',
  'diagnose.reason.pefa.fewer-than-three-years':
    'There are records of fewer than three years, so this cannot be graded yet.',
  'diagnose.reason.pefa.years-not-consecutive':
    'The last three years on record do not follow each other, so this cannot be graded.',
  'diagnose.reason.pefa.two-years-set-aside':
    'Two of the three years cannot be counted, so this cannot be graded.',
  'diagnose.reason.pefa.year-not-computable':
    'One of the three years cannot be computed, so this cannot be graded.',
  'diagnose.missing.no-budget': 'For {year} no {side} file has been loaded.',
  'diagnose.missing.no-original': 'For {year} the first plan is missing.',
  'diagnose.missing.no-outturn': 'For {year} what happened is missing.',
  'diagnose.missing.no-lines': 'For {year} there is no line that counts here.',
  'diagnose.missing.nothing-planned': 'For {year} nothing was planned, so there is nothing to compare with.',
  'measure.pefa.pi-1.title': 'Spent compared with planned',
  'measure.pefa.pi-1.say': '<b>{n}</b> of every 100 planned were spent in {year}',
  'measure.pefa.pi-1.formula':
    'All spending of the year, divided by all spending in the budget as it was first approved, times 100. What was changed during the year does not move the plan.',
  'measure.pefa.pi-1.limits': 'A: 95 to 105, B: 90 to 110, C: 85 to 115, in two of three years.',
  'measure.pefa.pi-2.1.title': 'By function: away from the plan',
  'measure.pefa.pi-2.1.say':
    '<b>{n}</b> of every 100 spent in {year} lay above or below the plan of their function',
  'measure.pefa.pi-2.1.formula':
    'The first plan of every function is scaled so that all of them together equal what was spent. The distance of each function from its scaled plan, above or below, is added up and divided by what was spent, times 100. Reserve and interest are left out.',
  'measure.pefa.pi-2.1.limits': 'A: below 5, B: below 10, C: below 15, in two of three years.',
  'measure.pefa.pi-2.2.title': 'By kind of spending: away from the plan',
  'measure.pefa.pi-2.2.say':
    '<b>{n}</b> of every 100 spent in {year} lay above or below the plan of their kind of spending',
  'measure.pefa.pi-2.2.formula':
    'As by function, with kinds of spending such as pay, goods and works. Interest counts; the reserve is left out.',
  'measure.pefa.pi-2.2.limits': 'A: below 5, B: below 10, C: below 15, in two of three years.',
  'measure.pefa.pi-2.3.title': 'Charged to the reserve',
  'measure.pefa.pi-2.3.say': '<b>{n}</b> of every 100 planned were charged to the reserve in {year}',
  'measure.pefa.pi-2.3.formula':
    'Spending booked on the reserve itself, divided by the whole budget as it was first approved, times 100. What was moved from the reserve to another head and spent there does not count.',
  'measure.pefa.pi-2.3.limits': 'Mean of three years. A: below 3, B: 3 to 6, C: above 6 and below 10.',
  'measure.pefa.pi-3.1.title': 'Received compared with expected',
  'measure.pefa.pi-3.1.say': '<b>{n}</b> of every 100 expected were received in {year}',
  'measure.pefa.pi-3.1.formula':
    'All revenue of the year, divided by all revenue expected in the budget as it was first approved, times 100.',
  'measure.pefa.pi-3.1.limits': 'A: 97 to 106, B: 94 to 112, C: 92 to 116, in two of three years.',
  'measure.pefa.pi-3.2.title': 'By kind of revenue: away from the plan',
  'measure.pefa.pi-3.2.say':
    '<b>{n}</b> of every 100 received in {year} lay above or below the plan of their kind of revenue',
  'measure.pefa.pi-3.2.formula':
    'The expected amount of every kind of revenue is scaled so that all of them together equal what was received. The distance of each from its scaled plan, above or below, is added up and divided by what was received, times 100.',
  'measure.pefa.pi-3.2.limits': 'A: below 5, B: below 10, C: below 15, in two of three years.',
  'figure.title': '{title}, {year}',
  'figure.not-computable': 'This cannot be worked out for {year}.',
  'figure.step.aggregate': 'Happened ÷ planned at first × 100',
  'figure.step.composition': 'Distances added up ÷ what happened × 100',
  'figure.step.contingency': 'Charged to the reserve ÷ planned at first × 100',
  'figure.rows': 'What was added up, in {currency}',
  'figure.head': 'Head',
  'figure.rest': 'All other heads together',
  'figure.planned': 'Planned at first',
  'figure.actual': 'Happened',
  'figure.adjusted': 'Scaled plan',
  'figure.distance': 'Above or below',
  'figure.lines': 'Lines',
  'figure.no-rows': 'No line was booked on the reserve.',
  'figure.limits': 'Limits of the grades',
  'figure.all-lines': 'All lines behind this figure',
  'figure.lines-closed': 'The budget itself is not published, so its lines cannot be opened here.',
  'figure.lines-newer':
    'The budget has been published anew since this was computed. The lines shown are those of the newer one.',
  'figure.coverage': '{share} of the lines that count here carry the code that this figure groups by.',
  'figure.left-out': 'Left out: {reasons}.',
  'figure.thread-title': 'Where this comes from',
  'figure.thread.figure': 'This figure, computed and published',
  'figure.thread.budget': 'The budget it was computed from',
  'figure.thread.file': 'File {file}',
  'figure.thread.lines': 'Every line of it',
  'figure.run': 'Frozen computation {run}, rows {hash}',
  'figure.other-years': 'Other years',
  'diagnose.desk.title': 'Diagnosis',
  'diagnose.desk.says':
    'The six dimensions of PEFA that budgets answer are computed from what is loaded now. Publishing freezes the computation and shows it to residents.',
  'diagnose.desk.publish': 'Compute and publish',
  'diagnose.desk.withdraw': 'Withdraw',
  'diagnose.desk.withdraw-says':
    'Residents will no longer see the diagnosis. Its hash, the date and your reason stay public.',
  'diagnose.desk.reason': 'Reason',
  'diagnose.desk.preview': 'As the records stand now',
  'diagnose.desk.measure': 'Dimension',
  'diagnose.desk.outliers': 'Unusual years',
  'diagnose.desk.outliers-say':
    'Of three years PEFA lets one unusual year stand aside. Say which, and why; it is shown beside the grade.',
  'diagnose.desk.mark': 'Set aside',
  'diagnose.desk.lift': 'Count it again',
  'diagnose.desk.year': 'Year',
  'problem.diagnose.no-budgets':
    'No budget has been loaded, so there is nothing to compute. Load budget files first.',
  'problem.diagnose.year-unknown': 'No budget of {year} has been loaded. Choose a year that has one.',
  'problem.diagnose.not-marked': '{year} is not set aside. Somebody may have lifted the mark already.',
  'problem.diagnose.already-marked': '{year} is set aside already.',
} as const;
