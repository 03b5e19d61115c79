/** The way of budget files in: sent, looked at, previewed, loaded. */
export const en = {
  'problem.budget.control-no-phase':
    'A total was stated for “{phase, select, original {planned at first} amended {planned after changes} authorised {authorised} committed {committed} executed {actual} paid {paid} other {{phase}}}”, and the files have no such figures. State it for a phase that they have.',
  'problem.budget.control-differs':
    'The files do not come to what was stated, so nothing was loaded. Look for the difference, or give the reason for it: residents will read it.',
  'problem.budget.nothing-published':
    '{place} has published no such budget. Publish it first, or name another year or side.',
  'budget.package': 'Fiscal Data Package with a dictionary of its columns (ZIP)',
  'budget.control-difference':
    '{phase, select, original {planned at first} amended {planned after changes} authorised {authorised} committed {committed} executed {actual} paid {paid} other {{phase}}}: stated {stated}, found {found}, difference {difference}',
  'budget.control.equal': '{phase}: compared with a stated total of {stated}; the file comes to the same.',
  'budget.control.differs':
    '{phase}: a total of {stated} was stated, and the file comes to {found}. Reason given: {reason}',
  'act.budget.received':
    '{person} sent {count, plural, one {the budget file {file}} other {# budget files, the first of them {file},}} to be looked at',
  'act.budget.import-begun':
    '{person} began to load {count, plural, one {the large budget file {file}} other {# large budget files, the first of them {file}}}',
  'job.budget.load-received': 'Load large budget files',
  'job.budget.preview-received': 'Read large budget files as a trial',
  'budget.intake.send-says':
    'Send the files as you have them. You then see what they seem to hold, can change it, and see what would be loaded. Nothing is loaded before you say so.',
  'budget.intake.files': 'Budget files',
  'budget.intake.files-hint':
    'CSV in any writing, XLSX or ODS; several at once if their columns are the same. XLS: open it and save it as XLSX. A Fiscal Data Package comes as a ZIP, or as its datapackage.json together with its tables. PDF: ask for the table it was made from.',
  'budget.intake.kept': 'Kept mapping',
  'budget.intake.kept-hint': 'Left open, one whose columns are exactly those of the file is found by itself.',
  'budget.intake.experts': 'With a mapping written as JSON, in one step',
  'budget.intake.without-mapping': 'Without a mapping: send the files and let one be proposed',
  'budget.intake.looks-like': 'The columns are read as in “{name}”, which is kept here.',
  'budget.intake.missing.codes':
    'No column looks like a code or a name of what the money is for. Choose one below.',
  'budget.intake.missing.phases': 'No column looks like amounts. Choose at least one below.',
  'budget.intake.missing.year': 'Neither the file nor its name says the year. State it below.',
  'budget.role.code': '{what}: the code',
  'budget.role.label': '{what}: the name',
  'budget.role.derived': '{what}: a name, there are no codes',
  'budget.role.phase': 'Amount: {phase}',
  'budget.intake.year-title': 'Year',
  'budget.year-from.file-name': 'From the name of the file',
  'budget.year-from.column': 'From a column',
  'budget.year-from.fixed': 'Always the same',
  'budget.intake.pattern-hint':
    "The name with the year replaced by '{year}', such as budget-'{year}'.csv; * stands for anything.",
  'budget.intake.year-hint': 'Where a file holds several years, the one to load now.',
  'budget.intake.as-of': 'Day of which “{phase}” speaks',
  'budget.intake.as-of-hint': 'year-start, year-end, or month and day such as 06-30.',
  'budget.intake.groups-title': 'Groups, and lines that are left out',
  'budget.intake.side-column': 'Both: a column says which',
  'budget.intake.minus-hint': 'Where the file writes money spent as negative.',
  'budget.blank.refuse': 'a mistake in the file',
  'budget.blank.unknown': 'not known',
  'budget.blank.zero': 'zero',
  'budget.group.programme-area': 'Areas of work',
  'budget.group.administrative': 'Departments',
  'budget.group.economic': 'Kinds of cost',
  'budget.group.revenue-type': 'Kinds of revenue',
  'budget.group.take': '{group}: characters of the code, all if blank',
  'budget.exclude.rule': 'Left out of measures, rule {n}',
  'budget.exclude.by': 'Code of',
  'budget.exclude.starts': 'Codes that begin with',
  'budget.exclude.reason': 'Reason, which residents read',
  'budget.apart.contingency': 'The reserve is known by',
  'budget.apart.interest': 'Interest on debt is known by',
  'budget.preview.read': '{title}: {lines, plural, one {# line} other {# lines}}.',
  'budget.preview.totals': 'Totals, in {currency}',
  'budget.preview.all': 'All lines',
  'budget.preview.counted': 'Counted in measures',
  'budget.preview.excluded':
    '{n, plural, one {# line is} other {# lines are}} left out of measures: {reason}',
  'budget.preview.not-kept':
    '{n, plural, one {# row is} other {# rows are}} not meant by the mapping, such as those of the other side.',
  'budget.preview.others': 'all others',
  'budget.preview.same-file': 'This very file was loaded on {on} as {file}, for {year}.',
  'budget.preview.same-figures': 'Exactly these figures came on {on} with {file}, for {year}.',
  'budget.preview.taken':
    '{year} has figures already: {phases}. If these are to take their place, a reason is needed.',
  'budget.preview.doubtful-year': 'It is read for {year}, and “{seen}” speaks of {other}.',
  'budget.preview.repeated':
    '{n, plural, one {# line says} other {# lines say}} the same as an earlier line: a part may be in the file twice.',
  'budget.preview.rounded':
    '{n, plural, one {# amount is} other {# amounts are}} finer than the smallest coin and rounded.',
  'budget.preview.other-year': '{n, plural, one {# row is} other {# rows are}} of {year} and not loaded now.',
  'budget.stated.title': 'Compare with a stated total',
  'budget.stated.says':
    'State what the printed budget or the accounts say, in one phase or several. The comparison becomes public with the budget.',
  'budget.stated.reason': 'Reason for the difference',
  'budget.stated.reason-hint': 'Without one nothing is loaded. Residents read it beside the files.',
} as const;
