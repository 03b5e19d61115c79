/** Crosswalks of codes, and functions of COFOG. */
export const en = {
  'problem.budget.crosswalk-gone':
    'There is no such crosswalk here. Look at the list of crosswalks, where those that stand are named.',
  'problem.budget.crosswalk-in-force':
    '{title} is in force for the same codes, and a code cannot go to two places. Add your rows to it as a newer version, or withdraw it first.',
  'problem.budget.crosswalk-other':
    'This file is about other codes than {title}. A newer version speaks of the same codes; keep this one as a crosswalk of its own.',
  'problem.budget.crosswalk-unnamed':
    'A table of codes does not say what it is about. Give it a name, choose which codes stand in its first column and what they become.',
  'problem.budget.crosswalk-too-large':
    '{file} is larger than 8 MB. A crosswalk has at most 20,000 rows: send its rows alone.',
  'act.crosswalk.kept': '{person} kept the crosswalk {title}, version {no}',
  'act.crosswalk.published': '{person} put the crosswalk {title} in force, version {no}',
  'act.crosswalk.withdrawn': '{person} withdrew the crosswalk {title}: {reason}',
  'budget.by.cofog': 'Function (COFOG)',
  'budget.cofog.none': 'Not in the crosswalk',
  'budget.cofog.own':
    'Functions are those of COFOG, the classification of the United Nations. The file itself has these codes.',
  'budget.cofog.crossed':
    'Functions are those of COFOG, the classification of the United Nations. The municipality’s own codes were put there by the crosswalk <a>{title}</a>.',
  'budget.crosswalk.used':
    'Codes that changed were brought together by the crosswalk <a>{title}</a>, so that a year is compared with the same body in the other.',
  'budget.crosswalk.title': 'Crosswalks of codes',
  'budget.crosswalk.says':
    'When departments are reorganised or codes renumbered, a crosswalk says which old code became which new one, so that years can be compared. Figures that use one say so.',
  'budget.crosswalk.none-title': 'No crosswalk yet',
  'budget.crosswalk.none': 'All figures are computed with the codes of the files as they are.',
  'budget.crosswalk.kind.own': '{what}: codes of one year in those of another',
  'budget.crosswalk.kind.cofog':
    '{what}: codes of the municipality in COFOG, the functions of the United Nations',
  'budget.crosswalk.kind.gfsm':
    '{what}: codes of the municipality in GFSM 2014, the kinds of income and cost of the IMF',
  'budget.crosswalk.since': 'In force since {day}',
  'budget.crosswalk.version': 'Version {no}, in force since {day}.',
  'budget.crosswalk.to': 'Becomes',
  'budget.crosswalk.when': 'only lines with {what} beginning {codes}',
  'budget.crosswalk.share': '{n, plural, one {# part of the whole} other {# parts of the whole}}',
  'budget.crosswalk.lines': 'Lines',
  'budget.crosswalk.valid': 'When',
  'budget.crosswalk.always': 'Always',
  'budget.crosswalk.from-on': 'From {from}',
  'budget.crosswalk.between': '{from} to {until}',
  'budget.crosswalk.reason': 'Why',
  'budget.crosswalk.rows': '{n, plural, one {# row} other {# rows}} of the crosswalk',
  'budget.crosswalk.more-rows': '{n, plural, one {# row more} other {# rows more}}',
  'budget.crosswalk.withdrawn-title': 'This crosswalk was withdrawn',
  'budget.crosswalk.name': 'Name',
  'budget.crosswalk.what': 'What it does',
  'budget.crosswalk.state.draft': 'Draft, not in force',
  'budget.crosswalk.state.in-force': 'In force, public',
  'budget.crosswalk.state.changed': 'In force; a newer version waits',
  'budget.crosswalk.state.withdrawn': 'Withdrawn',
  'budget.crosswalk.add': 'Add a crosswalk',
  'budget.crosswalk.add-says':
    'Send a table with the old code and the new one in each row, or type the rows. It moves nothing until it is put in force, and you see before what it would move.',
  'budget.crosswalk.change': 'Change the rows',
  'budget.crosswalk.name-hint': 'A JSON document names itself: leave this and the next two blank.',
  'budget.crosswalk.classification': 'Which codes stand in the first column',
  'budget.crosswalk.into': 'What they become',
  'budget.crosswalk.into.own': 'Codes of ours, of another year',
  'budget.crosswalk.into.cofog': 'Functions of COFOG',
  'budget.crosswalk.file': 'The crosswalk as a file',
  'budget.crosswalk.file-hint':
    'CSV, XLSX, ODS or JSON. If you choose one, it takes the place of the rows below.',
  'budget.crosswalk.rows-typed': 'Rows',
  'budget.crosswalk.rows-hint':
    'One row a code: from;to;valid_from;valid_until;reason. A * at the end of a code stands for all that begin so. Days as 2026-12-31.',
  'budget.crosswalk.reason-why': 'Why, for residents to read',
  'budget.crosswalk.keep': 'Keep, and see what it would move',
  'budget.crosswalk.kept-said':
    'The crosswalk is kept. It moves nothing until it is in force: see below what it would move.',
  'budget.crosswalk.published-said':
    'The crosswalk is in force and public. Publish the diagnosis again where its figures are to use it.',
  'budget.crosswalk.withdrawn-said': 'The crosswalk is withdrawn.',
  'budget.crosswalk.publish': 'Put in force',
  'budget.crosswalk.withdraw': 'Withdraw',
  'budget.crosswalk.withdraw-title': 'Withdraw the crosswalk {title}?',
  'budget.crosswalk.withdraw-says':
    'Pages stop using it at once. Residents read the reason; what was said of it in the record stays.',
  'budget.crosswalk.would-move': 'What it would move',
  'budget.crosswalk.no-budgets': 'No budget is loaded yet: there is nothing to move.',
  'budget.crosswalk.unused': '{n, plural, one {# code stands} other {# codes stand}} in no file: {codes}',
  'budget.crosswalk.unknown':
    '{n, plural, one {# code comes} other {# codes come}} out that no file names: {codes}',
  'budget.crosswalk.nowhere': 'No row speaks of it',
  'budget.crosswalk.year-moves':
    '{budget}: moves {lines, number} of {all, plural, one {# line} other {# lines}}{unmatched, plural, =0 {} one {, and # code is in no row} other {, and # codes are in no row}}',
  'budget.towns.title.function': '{what}: spending of municipalities in {year}',
  'budget.towns.how': 'Functions from',
  'budget.towns.how.file': 'Its file',
  'budget.towns.how.crosswalk': 'Its crosswalk',
  'budget.towns.all-functions': 'All spending',
  'budget.towns.function-limits':
    'Only municipalities whose file has the functions of COFOG, or whose crosswalk gives them, can be compared here. Duties differ between countries and levels of government.',
} as const;
