/** Reports within the year, and figures that the public record answers. */
export const en = {
  'budget.desk.until': 'Last day of the figures, if they are not of all the year',
  'budget.desk.until-hint':
    'For reports within the year: the last day of March for a first quarter. Blank for a whole year.',
  'budget.within.title': '{title}: within the year',
  'budget.within.way': 'How the year went on',
  'budget.within.none-title': 'No report within the year is published',
  'budget.within.none-says':
    'What was known of {year} before its end is not in the record: no file of a part of it was loaded and published.',
  'budget.within.say.expenditure': 'By {day}, <b>{n}</b> of every 100 planned were spent',
  'budget.within.say.revenue': 'By {day}, <b>{n}</b> of every 100 expected had come in',
  'budget.within.say-amount.expenditure': 'By {day}, {amount} were spent; no plan is published beside it',
  'budget.within.say-amount.revenue': 'By {day}, {amount} had come in; no plan is published beside it',
  'budget.within.open': 'What happened in all of {year} is not known yet: these figures go up to {day}.',
  'budget.within.pace.expenditure': 'Spent of every 100 planned',
  'budget.within.pace.revenue': 'Received of every 100 expected',
  'budget.within.pace-says.expenditure':
    'How much of the plan had been spent by each day for which there is a report.',
  'budget.within.pace-says.revenue':
    'How much of what was expected had come in by each day for which there is a report.',
  'budget.within.until': 'Up to',
  'budget.within.by-head': '{what}: what each report added',
  'budget.within.how':
    'Files say what happened since the first day of the year, or in a quarter alone. Each column is what was added to the report before; one below zero is a correction.',
  'budget.within.caption': 'Amounts in {currency}; above each column its first and last month and day',
  'budget.within.no-heads': 'The file was read without saying how its lines are grouped.',
  'budget.within.reports': 'Reports',
  'budget.within.report-public':
    'Up to {day}: first public on {on}, {n, plural, one {# day} other {# days}} later.',
  'budget.within.report': 'Up to {day}.',
  'budget.within.lacking': 'Up to {day}: no report is published.',
  'budget.within.previewed': 'It speaks of the year up to {day}.',
  'budget.within.previewed-part': 'It speaks of the time from {from} to {day} alone.',
  'budget.record.lack.year-open': 'The year is not complete: what happened is known up to {day}.',
  'budget.record.lack.no-quarters': 'What had come by {day} is not published.',
  'budget.record.of': '{n} of {all}',
  'budget.record.days.plan-due': 'The law wanted it approved by {from}; it was first published here on {to}',
  'budget.record.days.in-year-due': 'The law wanted it by {from}; it was public on {to}',
  'budget.record.days.outturn': 'The year ended on {from}; what was spent in all of it was public on {to}',
  'budget.record.not-public.plan': 'The approved budget is not public.',
  'budget.record.not-public.in-year': 'No report within the year is public.',
  'budget.record.not-public.outturn': 'What was spent in all of the year is not public.',
  'measure.budget.transfers-timing.title': 'Do transfers come evenly through the year?',
  'measure.budget.transfers-timing.say':
    'Against an even spread, transfers of {year} were late as if <b>{n}</b> of every 100 had come a quarter late',
  'measure.budget.transfers-timing.formula':
    'At the end of each of the first three quarters: one, two or three fourths of what came in the year, less what had come by then, where it was less; added up ÷ what came in the year (PEFA for subnational governments, HLG-1.3, where no timetable is agreed).',
  'measure.budget.transfers-timing.limits':
    'It needs a report at the end of each quarter. Where a timetable is agreed, it counts and not an even spread; the records hold none. Not graded: the limits are not confirmed.',
  'measure.budget.grants.title': 'Do earmarked grants come for what they were promised?',
  'measure.budget.grants.say':
    '<b>{n}</b> of every 100 of earmarked grants of {year} were off what was expected of each, above or below',
  'measure.budget.grants.formula':
    'What was expected of every grant is scaled so that all of them together equal what came. The distance of each from that, above or below, is added up ÷ what came (PEFA for subnational governments, HLG-1.2). Which lines are earmarked is said by the mapping of the file.',
  'measure.budget.grants.limits':
    'PEFA, over three years: A at most 5 in each, B in all but one, C at most 10 in all but one; these limits are not yet confirmed. Only years that are complete.',
  'measure.budget.documents.title': 'Which budget documents could residents read in time?',
  'measure.budget.documents.say': 'Of three documents of {year}, <b>{n}</b> were public in time',
  'measure.budget.documents.formula':
    'Counted are: the approved budget, public by the first day of its year; a report within the year, a month after the day it speaks of; what was spent in all of the year, half a year after its end (compare PEFA PI-9.1).',
  'measure.budget.documents.limits':
    'PEFA asks for nine documents; of the others the records hold nothing. What was published elsewhere is not counted.',
  'measure.budget.own-revenue.limits':
    'Only years that are complete. What counts as its own is what the mapping of the file says.',
  'measure.budget.transfers.limits':
    'PEFA, over three years: A if at most one falls short by more than 5 per cent, B by more than 10, C by more than 15; these limits are not yet confirmed. Only years that are complete.',
  'measure.budget.execution.limits':
    'Only years that are complete; how each went on, by function and quarter, stands on the page of the year. Spending little and spending everything can both be right or wrong.',
  'measure.budget.published.limits':
    'Counted is what was published here; when the council adopted is a question of its own. Where the place has published the day that its law sets, it stands beside the day of publication.',
  'measure.budget.in-year.limits':
    'PEFA PI-28.2, of the last year that is over: A if monthly and within two weeks, B if quarterly and within four, C within eight. Only publications here are counted.',
  'measure.budget.arrears.limits':
    'Missing is, for every bill, the day on which it came: ledgers of payments hold the day of payment alone, and bills that were never paid not at all.',
} as const;
