/** Why a file, a mapping or a line is refused: what was expected, what came, what to do. */
export const en = {
  'reading.quoted': '"{text}"',
  'reading.list-more': '{n} more',
  'reading.nearest': '{name} (is it {nearest}?)',
  'reading.mapping-beginning': 'its beginning',
  'reading.no-text': 'a character that is no text',
  'reading.fault-at.line': 'Line {line}',
  'reading.fault-at.cell': 'Line {line}, column {column}',
  'reading.fault.fiscal.amount-missing':
    '{where}: expected an amount such as {expected} and found nothing. Write 0 if it is zero, or say in the mapping what a blank means ("blank").',
  'reading.fault.fiscal.amount-not-a-number':
    '{where}: expected an amount such as {expected} and found {came}. Correct the cell, or the marks in the mapping.',
  'reading.fault.fiscal.amount-too-many-decimals':
    '{where}: expected at most {expected, plural, one {# decimal} other {# decimals}} and found {came}. Check which mark stands before the decimals; if the file really is finer than the currency, set file.rounding in the mapping.',
  'reading.fault.fiscal.amount-misplaced-thousands':
    '{where}: expected thousands grouped as in {expected} and found {came}. Check the marks in the mapping.',
  'reading.fault.fiscal.amount-too-large':
    '{where}: expected at most {expected} of the smallest unit and found {came}. Check the cell, and file.scale in the mapping.',
  'reading.fault.fiscal.code-missing':
    '{where}: expected a code for the classification {expected} and found none. If this is a line of totals, remove it: totals are computed.',
  'reading.fault.fiscal.code-too-long':
    '{where}: expected a code of at most {expected, plural, one {# character} other {# characters}} and found {came}. Check that this is the column of codes.',
  'reading.fault.fiscal.code-ambiguous':
    '{where}: the code {came} contains {expected}, which joins the parts of this code, so two codes could look alike. Choose another "joinedBy" in the mapping.',
  'reading.fault.fiscal.label-too-long':
    '{where}: expected a label of at most {expected, plural, one {# character} other {# characters}} and found one that begins {came}. Check for a quotation mark that was never closed.',
  'reading.fault.fiscal.control-character':
    '{where}: expected ordinary text and found an invisible control character in {came}. Type the cell again.',
  'reading.fault.fiscal.columns-short':
    '{where}: expected {expected, plural, one {# column} other {# columns}}, as in the header, and found {came}. A line end inside a cell that is not in quotation marks does this.',
  'reading.fault.fiscal.columns-long':
    '{where}: expected {expected, plural, one {# column} other {# columns}}, as in the header, and found {came}. A delimiter inside a cell that is not in quotation marks does this.',
  'reading.fault.fiscal.quotes-broken':
    '{where}: a quotation mark inside a quoted cell stands alone. Double it, or remove the quotation marks around the cell. Lines after it may have been read as part of it.',
  'reading.fault.fiscal.quotes-never-closed':
    '{where}: a quotation mark is opened and never closed, so everything after it was read as one cell. Close it.',
  'reading.fault.fiscal.line-year-differs':
    '{where}: expected the year {expected}, like the rest of the file, and found {came}. Correct it, or load each year from a file of its own.',
  'problem.fiscal.mapping-invalid':
    'The mapping is not right at {path}: expected {expected}, and got {came}. Correct it there{also, select, yes {, and also {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Expected lines of figures in {name}, and it is empty. Export it again and check its size before sending.',
  'problem.fiscal.file-header-only':
    'Expected lines of figures below the header of {name}, and there are none. The header has {columns, plural, one {# column} other {# columns}}. Check the filter used for the export.',
  'problem.fiscal.file-binary':
    'Expected a table in the form that the mapping says, and {name} looks from line {line} on like {looksLike, select, xlsx {an Excel workbook. Say "kind": "xlsx" below file in the mapping, or save the sheet as "CSV UTF-8" and give that file} xls {an old Excel workbook or another Office document. Open it, save the sheet as "CSV UTF-8" and give that file} ods {an OpenDocument spreadsheet. Say "kind": "ods" below file in the mapping, or save the sheet as CSV and give that file} zip {a ZIP archive. Unpack it and give the CSV file inside} gzip {a compressed file. Unpack it and give the CSV file inside} pdf {a PDF. Figures cannot be read exactly out of a PDF; ask for the file it was made from} image {a picture. Ask for the file it was made from} other {a file of a program, not text. Export the figures as CSV and give that file}}.',
  'problem.fiscal.encoding-wrong':
    'Expected {name} to be written in {expected}, as the mapping says, and line {line} {known, select, yes {looks like {looksLike}. Change file.encoding in the mapping, or save the file as {expected}} other {is not. Save the file as UTF-8}}.',
  'problem.fiscal.delimiter-wrong':
    'Expected {expected} between the columns of {name}, as the mapping says, and its header is divided by {looksLike}. Change file.delimiter in the mapping, or export the file with {expected}.',
  'problem.fiscal.column-missing':
    'Expected in the header of {name} also {missing}. Found {found}. Correct the header, or the column names in the mapping.',
  'problem.fiscal.column-twice':
    'Expected one column {column} in the header of {name}, and found {count}. Rename or remove those that are not meant.',
  'problem.fiscal.year-unknown':
    'Expected the budget year of {name} {source, select, column {in the column} other {in its name, written like}} {lookedFor}, and found none. Rename the file, or state the year when you load it.',
  'problem.fiscal.year-differs':
    'Expected figures of {given} in {name}, and {source, select, mapping {the mapping is} other {its name says they are}} for {found}. Check that this is the right file, then give the year it is for.',
  'problem.fiscal.year-outside-mapping':
    'The mapping holds for the years {from} to {to}, and {name} is for {year}. Compare the file with the mapping: if it still fits, widen years in the mapping; if not, write a mapping for that year.',
  'problem.fiscal.line-too-long':
    'Expected lines of at most {limit} bytes in {name}, and the one that begins on line {line} goes on. Either the file has no line ends, or a quotation mark on that line is opened and never closed.',
  'problem.fiscal.too-many-codes':
    'Expected at most {limit} codes in the classification {classification}, and {name} has more. The mapping probably names a column of numbers or identifiers as its code.',
  'reading.fault.fiscal.phase-unknown':
    '{where}: expected the name of a phase, one of {expected}, and found {came}. Add it to "when" of its phase in the mapping, or leave such rows out with "skip".',
  'problem.fiscal.year-not-chosen':
    'Expected one budget year in {name}, and it holds several ({found} and perhaps more). State the year when you load it; each year is a load of its own.',
  'reading.fault.fiscal.line-day-differs':
    '{where}: expected the day up to which the file speaks, {expected}, and found {came}. Correct it; if the file holds the states of several days, say "several": true below within.until in the mapping, and which day when you load it.',
  'problem.fiscal.until-not-stated':
    'Expected to be told up to which day the figures of {name} speak. Give the day, as 2023-06-30.',
  'problem.fiscal.until-differs':
    'Expected {name} to speak of the year up to {given}, and it says {found}. Check the day, or the file.',
  'problem.fiscal.until-outside-year':
    'Expected a day of the budget year of {name}, {from} to {to}, and got {until}. Check the day, the year, and when the fiscal year begins.',
  'problem.fiscal.side-not-chosen':
    'The mapping {title} reads both sides of a budget. State expenditure or revenue when you load the file; each side is a load of its own.',
  'problem.fiscal.side-differs':
    'Expected {given, select, revenue {revenue} other {expenditure}}, and the mapping reads {found, select, revenue {revenue} other {expenditure}}. Choose the mapping for that side.',
  'problem.fiscal.workbook-refused': '{name} cannot be read as a workbook. {why}',
  'problem.fiscal.too-many-lines':
    'Expected at most {limit} different lines in {name}, whose phases stand in rows of their own and are put together in memory. Split the file by phase, and write a mapping without "when" for each.',
  'problem.fiscal.package-invalid':
    'The data package is not right at {path}: expected {expected}, and got {came}. Correct datapackage.json, or load its CSV file alone and choose the columns.',
  'problem.fiscal.crosswalk-invalid':
    'The crosswalk is not right at {path}: expected {expected}, and got {came}. Correct it there.',
  'reading.classification.administrative': 'Department',
  'reading.classification.functional': 'Function',
  'reading.classification.programme': 'Programme',
  'reading.classification.economic': 'Kind of money',
  'reading.classification.fund': 'Fund',
  'reading.classification.project': 'Project',
  'reading.suggest.swap-marks': 'Other marks: {would}?',
  'reading.suggest.take-out-sign': 'Without the currency: {would}?',
  'reading.suggest.dash-is-zero': 'A dash for zero: {would}?',
  'reading.suggest.letter-for-digit': 'A letter for a digit: {would}?',
  'reading.suggest.round': 'Round it: "rounding": "{would}" in the mapping?',
  'reading.suggest.blank-is-zero': 'A blank means {would}? Say so under “Amounts”.',
  'reading.suggest.skip-totals': 'A row of totals? Leave it out with "skip" in the mapping {would}.',
  'reading.suggest.skip-note': 'A note below the table? Take it out of the file{would}.',
  'reading.suggest.other-year': 'A line of {would}?',
  'reading.suggest.missing-value-word': '{would} for a missing figure? Leave the cell blank.',
  'reading.certainty.sure': 'Found in the file: {why}.',
  'reading.certainty.likely': 'Probably so: {why}. Check it.',
  'reading.certainty.guess': 'A guess: {why}. Please decide.',
  'reading.because.byte-mark': 'the file begins with its mark {seen}',
  'reading.because.valid-utf-8': 'all of it is sound UTF-8 {seen}',
  'reading.because.only-ascii': 'only plain letters {seen}',
  'reading.because.zero-bytes': 'two bytes for a character {seen}',
  'reading.because.high-bytes': 'accented letters in bytes {seen}',
  'reading.because.script': 'letters of a script: {seen}',
  'reading.because.same-columns': 'it divides lines alike ({seen})',
  'reading.because.signature': 'the beginning of the file {seen}',
  'reading.because.first-full-row': 'the first full row is {seen}',
  'reading.because.titles-above': 'rows of titles above: {seen}',
  'reading.because.first-row-has-figures': 'the first row holds figures ({seen})',
  'reading.because.marks-seen': 'amounts such as {seen}',
  'reading.because.marks-contradict': 'amounts contradict each other: {seen}',
  'reading.because.marks-open': '{seen} can be read in two ways',
  'reading.because.known-word': 'the word “{seen}”',
  'reading.because.word-within': 'the word “{seen}” within a name',
  'reading.because.looks-like-codes': 'looks like codes ({seen})',
  'reading.because.looks-like-amounts': 'looks like amounts ({seen})',
  'reading.because.looks-like-years': 'looks like years ({seen})',
  'reading.because.looks-like-names': 'looks like names ({seen})',
  'reading.because.file-name': 'the name of the file says {seen}',
  'reading.because.same-in-all-rows': 'the same in all rows: {seen}',
  'reading.because.stated': 'stated {seen}',
  'reading.because.only-choice': 'nothing else is possible {seen}',
  'reading.because.descriptor': 'the description of the package {seen}',
  'reading.because.usual': 'most files are so {seen}',
  'problem.reading.intake-gone':
    'These files are no longer kept: they were loaded, given up, or a day has passed. What is loaded stands in the list of loads; else send the files again.',
  'problem.reading.intake-at-work':
    'The files are being read at this moment, so nothing about them can be changed. Wait for the end, or give them up.',
  'problem.reading.preview-old':
    'The mapping was changed after this preview, so nothing was loaded. Look at the preview once more, then load.',
  'problem.reading.preview-faulty':
    'Some lines or files cannot be read, so nothing was loaded. Mend the files or the mapping, and look at the preview again.',
  'job.reading.clear-intakes': 'Clear away files that were sent and that nobody came back for',
  'reading.json-at':
    'on line {line}, at character {column}, stands {came}, which cannot stand there; look just before it for a comma, a quotation mark or a bracket that is missing or too many',
  'reading.json-ends':
    'it ends on line {line} before it is whole; look for a bracket or a quotation mark that is not closed',
  'reading.send': 'Send and look',
  'reading.mapping-title': 'What the columns mean',
  'reading.mapping-says':
    '{files}: {rows, plural, one {# row} other {# rows}} were looked at in the first file. Check what each column is, then look at the preview.',
  'reading.not-yet': 'Something is still missing',
  'reading.no-json':
    'What stands in the field for experts is no JSON. It is kept as you typed it; mend it, or take over the form.',
  'reading.columns-title': 'Columns',
  'reading.columns': 'The columns of the first file and what each is',
  'reading.column': 'Column',
  'reading.samples': 'Values in it',
  'reading.is': 'What it is',
  'reading.is-what': 'What the column {name} is',
  'reading.nothing': 'Nothing that is needed',
  'reading.amounts-title': 'Amounts',
  'reading.file-title': 'How the file is written',
  'reading.field.title': 'Title',
  'reading.field.encoding': 'Encoding',
  'reading.field.delimiter': 'Between columns',
  'reading.field.decimal': 'Before decimals',
  'reading.field.thousands': 'Between thousands',
  'reading.field.sheet': 'Sheet',
  'reading.mark.semicolon': '; (semicolon)',
  'reading.mark.comma': ', (comma)',
  'reading.mark.tab': 'tab',
  'reading.mark.bar': '| (bar)',
  'reading.mark.none': 'nothing',
  'reading.mark.dot': '. (point)',
  'reading.mark.space': 'space',
  'reading.mark.apostrophe': '’ (apostrophe)',
  'reading.preview': 'Look at the preview',
  'reading.take-form': 'Keep the form as it is',
  'reading.json': 'The mapping as JSON, for experts',
  'reading.json-hint':
    'The same as the form above, with what the form has no field for. What was changed above and not kept is not in it.',
  'reading.take-json': 'Take over the JSON',
  'reading.kept-said': 'What you changed is kept.',
  'reading.given-up-said': 'The files were given up; nothing was loaded.',
  'reading.begun-said': 'The files are large and are being loaded. You can go on with other work.',
  'reading.give-up': 'Give these files up',
  'reading.until': 'Kept for you alone until {when}, then cleared away.',
  'reading.preview-title': 'What would be loaded',
  'reading.back': 'Back to the columns',
  'reading.at-work': 'Being read: {done} of {total, plural, one {# line} other {about # lines}}.',
  'reading.look-again': 'Look again',
  'reading.stopped': 'The work did not come to its end, and nothing of it stays.',
  'reading.ready': 'Every line can be read. Nothing is loaded yet: check the figures first.',
  'reading.not-ready': 'Not everything can be read, so nothing can be loaded yet.',
  'reading.bad-rows':
    '{n, plural, one {# line that cannot be read} other {# lines that cannot be read}}, with what would be right',
  'reading.load-title': 'Load',
  'reading.preview.skipped': '{n, plural, one {# row is} other {# rows are}} passed over: {reason}',
  'reading.preview.bad':
    '{n, plural, one {# line} other {# lines}} cannot be read; {shown, plural, one {# is} other {# are}} shown.',
  'reading.preview.bad-caption': 'Lines that cannot be read',
  'reading.preview.came': 'What came',
  'reading.preview.wrong': 'What is wrong',
  'reading.preview.would': 'What would be right',
  'reading.stated.caption': 'Stated and found, in {currency}',
  'reading.stated.stated': 'Stated',
  'reading.stated.found': 'In the files',
  'reading.stated.difference': 'Difference',
  'reading.stated.none': 'none',
  'reading.stated.compare': 'Compare',
  'reading.mapping': 'Mapping (JSON)',
  'reading.field.side': 'Side',
  'reading.field.read': 'Side to load now',
  'reading.field.from': 'Where the year is found',
  'reading.field.pattern': 'Name of the file',
  'reading.field.fixed': 'The year, if always the same',
  'reading.field.year': 'Year to load now',
  'reading.field.header': 'Row of the column names',
  'reading.field.scale': 'Amounts are in units of',
  'reading.field.blank': 'A blank amount means',
  'reading.field.minus': 'Turn the sign round for',
  'reading.line': 'Line',
} as const;
