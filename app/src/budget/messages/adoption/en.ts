/** When the council got a budget and adopted it. */
export const en = {
  'budget.adoption.title': 'Adoption of the budget of {year}',
  'budget.adoption.says':
    'Both days are of the whole year, of what is spent and what is expected. Residents read them when the budget is published, or published again.',
  'budget.adoption.submitted': 'Submitted to the council on',
  'budget.adoption.submitted-hint':
    'The day on which the proposal came before the council. Blank while nobody knows it.',
  'budget.adoption.adopted': 'Adopted by the council on',
  'budget.adoption.adopted-hint': 'The day of the vote. Blank while it has not been taken.',
  'budget.adoption.source': 'What says so',
  'budget.adoption.source-hint':
    'The minutes, the gazette or the decision with its number, or a link to it. Residents read it.',
  'budget.adoption.reason': 'Why it is corrected',
  'budget.adoption.reason-hint':
    'Needed where a day that was kept is another now, or is taken back. Residents read it; what was kept before stays in the record.',
  'budget.adoption.keep': 'Keep the days',
  'budget.adoption.kept-said': 'The days are kept. Publish the budget to make them public.',
  'budget.adoption.of-this':
    '{title}: {known, select, yes {adopted on {day}} other {keep the day of adoption}}',
  'budget.adoption.states': 'All that was kept, the newest first',
  'budget.adoption.kept-on': 'Kept on',
  'budget.adoption.post': 'By',
  'budget.adoption.heading': 'Adoption',
  'budget.adoption.say-adopted':
    'The council adopted it on <b>{day}</b>, {when, select, before {{n, plural, one {# day} other {# days}} before the year began} on {on the day the year began} other {{n, plural, one {# day} other {# days}} after the year began}}.',
  'budget.adoption.say-submitted':
    'It came before the council on <b>{day}</b>, {when, select, before {{n, plural, one {# day} other {# days}} before the year began} on {on the day the year began} other {{n, plural, one {# day} other {# days}} after the year began}}.',
  'budget.adoption.undated-adopted':
    'The council adopted it on <b>{day}</b>. The municipality has not published when its year begins.',
  'budget.adoption.undated-submitted': 'It came before the council on <b>{day}</b>.',
  'budget.adoption.none-adopted': 'On which day the council adopted it is not in the record.',
  'budget.adoption.none-submitted': 'On which day it came before the council is not in the record.',
  'budget.adoption.says-so': 'So says: {source}. Kept on {day}{known, select, no {} other { by: {post}}}.',
  'budget.adoption.corrected': 'Corrected: {reason}',
  'act.budget.adoption-kept':
    '{person} kept when the budget of {year} came before the council and was adopted',
  'problem.budget.adoption-to-come': '{day} is still to come. Keep the day once it has been.',
  'problem.budget.adoption-far': '{day} lies more than two years from {year}. Check the year of the day.',
  'problem.budget.adoption-before-submission':
    'The budget cannot be adopted ({adoptedOn}) before it comes before the council ({submittedOn}). Check both days.',
  'problem.budget.adoption-without-day':
    'No day of {year} was given. Give the day of submission, of adoption, or both.',
  'problem.budget.adoption-reason-needed':
    'A day that was kept for {year} is another now. Say why: residents read the reason.',
  'problem.budget.adoption-same': 'This is what is kept for {year} already. Nothing was changed.',
  'budget.record.lack.no-submission-day': 'The day on which it came before the council is not published.',
  'budget.record.lack.no-adoption-day': 'The day on which the council adopted it is not published.',
  'budget.record.days.submitted': 'The year began on {from}; the budget came before the council on {to}',
  'budget.record.days.submitted-due': 'The law wanted it before the council by {from}; it came on {to}',
  'budget.record.days.adopted': 'The year began on {from}; the council adopted the budget on {to}',
  'budget.record.days.adopted-due': 'The law wanted it adopted by {from}; it was on {to}',
  'measure.pefa.pi-17.3.title': 'Does the council get the budget in time?',
  'measure.pefa.pi-17.3.say':
    'The council got the budget of {year} {when, select, before {<b>{n}</b> {n, plural, one {day} other {days}} before the year began} on {<b>on the day</b> the year began} other {<b>{n}</b> {n, plural, one {day} other {days}} after the year began}}',
  'measure.pefa.pi-17.3.formula':
    'The day on which the budget came before the council, from the first day of the fiscal year (PEFA PI-17.3).',
  'measure.pefa.pi-17.3.limits':
    'PEFA, over the last three years that are over: A if two months before the year in each, B in two, C if a month before in two; these limits are not yet confirmed. Graded only where all three days are published.',
  'measure.pefa.pi-18.3.title': 'Is the budget adopted before its year begins?',
  'measure.pefa.pi-18.3.say':
    'The council adopted the budget of {year} {when, select, before {<b>{n}</b> {n, plural, one {day} other {days}} before the year began} on {<b>on the day</b> the year began} other {<b>{n}</b> {n, plural, one {day} other {days}} after the year began}}',
  'measure.pefa.pi-18.3.formula':
    'The day on which the council adopted the budget, from the first day of the fiscal year (PEFA PI-18.3).',
  'measure.pefa.pi-18.3.limits':
    'PEFA, over the last three years that are over: A if before the year in each, B in two and within its first month in the third, C within the first month in two; these limits are not yet confirmed. Graded only where all three days are published.',
} as const;
