/** Why a file, a mapping or a line is refused: what was expected, what came, what to do. */
export const en = {
  'budget.quoted': '"{text}"',
  'budget.list-more': '{n} more',
  'budget.nearest': '{name} (is it {nearest}?)',
  'budget.mapping-beginning': 'its beginning',
  'budget.no-text': 'a character that is no text',
  'budget.fault-at.line': 'Line {line}',
  'budget.fault-at.cell': 'Line {line}, column {column}',
  'budget.fault.fiscal.amount-missing':
    '{where}: expected an amount such as {expected} and found nothing. Write 0 if it is zero, or say in the mapping what a blank means ("blank").',
  'budget.fault.fiscal.amount-not-a-number':
    '{where}: expected an amount such as {expected} and found {came}. Correct the cell, or the marks in the mapping.',
  'budget.fault.fiscal.amount-too-many-decimals':
    '{where}: expected at most {expected, plural, one {# decimal} other {# decimals}} and found {came}. Check which mark stands before the decimals; if the file really is finer than the currency, set file.rounding in the mapping.',
  'budget.fault.fiscal.amount-misplaced-thousands':
    '{where}: expected thousands grouped as in {expected} and found {came}. Check the marks in the mapping.',
  'budget.fault.fiscal.amount-too-large':
    '{where}: expected at most {expected} of the smallest unit and found {came}. Check the cell, and file.scale in the mapping.',
  'budget.fault.fiscal.code-missing':
    '{where}: expected a code for the classification {expected} and found none. If this is a line of totals, remove it: totals are computed.',
  'budget.fault.fiscal.code-too-long':
    '{where}: expected a code of at most {expected, plural, one {# character} other {# characters}} and found {came}. Check that this is the column of codes.',
  'budget.fault.fiscal.code-ambiguous':
    '{where}: the code {came} contains {expected}, which joins the parts of this code, so two codes could look alike. Choose another "joinedBy" in the mapping.',
  'budget.fault.fiscal.label-too-long':
    '{where}: expected a label of at most {expected, plural, one {# character} other {# characters}} and found one that begins {came}. Check for a quotation mark that was never closed.',
  'budget.fault.fiscal.control-character':
    '{where}: expected ordinary text and found an invisible control character in {came}. Type the cell again.',
  'budget.fault.fiscal.columns-short':
    '{where}: expected {expected, plural, one {# column} other {# columns}}, as in the header, and found {came}. A line end inside a cell that is not in quotation marks does this.',
  'budget.fault.fiscal.columns-long':
    '{where}: expected {expected, plural, one {# column} other {# columns}}, as in the header, and found {came}. A delimiter inside a cell that is not in quotation marks does this.',
  'budget.fault.fiscal.quotes-broken':
    '{where}: a quotation mark inside a quoted cell stands alone. Double it, or remove the quotation marks around the cell. Lines after it may have been read as part of it.',
  'budget.fault.fiscal.quotes-never-closed':
    '{where}: a quotation mark is opened and never closed, so everything after it was read as one cell. Close it.',
  'budget.fault.fiscal.line-year-differs':
    '{where}: expected the year {expected}, like the rest of the file, and found {came}. Correct it, or load each year from a file of its own.',
  'problem.fiscal.mapping-invalid':
    'The mapping is not right at {path}: expected {expected}, and got {came}. Correct it there{also, select, yes {, and also {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Expected budget lines in {name}, and it is empty. Export it again and check its size before sending.',
  'problem.fiscal.file-header-only':
    'Expected budget lines below the header of {name}, and there are none. The header has {columns, plural, one {# column} other {# columns}}. Check the filter used for the export.',
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
  'budget.fault.fiscal.phase-unknown':
    '{where}: expected the name of a phase, one of {expected}, and found {came}. Add it to "when" of its phase in the mapping, or leave such rows out with "skip".',
  'problem.fiscal.year-not-chosen':
    'Expected one budget year in {name}, and it holds several ({found} and perhaps more). State the year when you load it; each year is a load of its own.',
  'budget.fault.fiscal.line-day-differs':
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
  'budget.because.byte-mark': 'The file begins with a mark that says so.',
  'budget.because.valid-utf-8': 'All of it can be read as UTF-8, which happens by chance almost never.',
  'budget.because.only-ascii':
    'It holds plain letters and figures only, which are the same in every encoding.',
  'budget.because.zero-bytes': 'Every second byte is zero, as in text of two bytes a character.',
  'budget.because.high-bytes': 'It holds bytes ({seen}) that this encoding uses for letters and marks.',
  'budget.because.script': 'Read so, most letters are of one script: {seen}.',
  'budget.because.same-columns': 'It divides the lines into the same number of columns ({seen}).',
  'budget.because.signature': 'The first bytes of the file tell its kind.',
  'budget.because.first-full-row': 'Line {seen} is the first that fills all columns, and holds no figures.',
  'budget.because.titles-above': 'Above it stand titles ({seen}).',
  'budget.because.first-row-has-figures': 'The first full row holds figures already ({seen}).',
  'budget.because.marks-seen': 'Cells are written so: {seen}.',
  'budget.because.marks-contradict': 'Cells contradict each other: {seen}.',
  'budget.because.marks-open':
    '{seen} can be read in two ways, and no cell decides. Look at an amount that you know.',
  'budget.because.known-word': 'Known word: {seen}.',
  'budget.because.word-within': 'A known word is in it: {seen}.',
  'budget.because.looks-like-codes': 'What stands there looks like codes, as {seen}.',
  'budget.because.looks-like-amounts': 'What stands there looks like amounts ({seen}).',
  'budget.because.looks-like-years': 'What stands there looks like years ({seen}).',
  'budget.because.looks-like-names':
    'What stands there looks like names, as {seen}; codes are made from them.',
  'budget.because.file-name': 'The name of the file says it: {seen}.',
  'budget.because.same-in-all-rows': 'All rows say the same: {seen}.',
  'budget.because.stated': 'You said so.',
  'budget.because.descriptor': 'The description of the data package says it: {seen}.',
  'budget.because.usual': 'Nothing in the file tells; this is what is usual.',
  'budget.suggestion.swap-marks':
    'With the other mark this would be {would}. Change the marks in the mapping if the whole file is written so.',
  'budget.suggestion.take-out-sign': 'Without the sign of the currency this would be {would}.',
  'budget.suggestion.dash-is-zero': 'A dash often stands for zero. Write {would} if it is.',
  'budget.suggestion.letter-for-digit': 'With figures in place of letters this would be {would}.',
  'budget.suggestion.round':
    'The file is finer than the currency. Say "rounding": "half-even" in the mapping to round and count such amounts.',
  'budget.suggestion.blank-is-zero': 'If blanks are zeros, say so in the mapping ("blank": "zero").',
  'budget.suggestion.skip-totals':
    'This looks like a row of sums. Leave such rows out with "skip" in the mapping.',
  'budget.suggestion.skip-note':
    'This looks like a note beside the table. Leave it out with "skip" in the mapping, or take it out of the file.',
  'budget.suggestion.other-year':
    'This row is of {would}. If the file holds several years, say "several" in the mapping.',
  'budget.suggestion.missing-value-word':
    '{would} often says that a figure is not known. Leave the cell blank and say "blank": "unknown" in the mapping.',
} as const;
