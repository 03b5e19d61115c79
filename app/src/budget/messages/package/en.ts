/** Fiscal Data Packages that come in. */
export const en = {
  'problem.budget.package-none':
    '{file} holds no datapackage.json. A package has one in its uppermost folder, beside or above the tables that it describes: add it, or send the tables alone.',
  'problem.budget.package-several': '{file} holds several packages. Send each by itself.',
  'problem.budget.package-lacks':
    'The package describes files that did not come: {files}. Send them together with it; nothing is fetched from elsewhere.',
  'budget.package-elsewhere': '{file} (to be found at {url})',
  'problem.budget.package-currency':
    'The amounts of {file} are in {came}, and this municipality counts in {expected}. Send a package in {expected}; amounts are never converted here.',
  'problem.budget.package-unreadable': 'No table of the package can be read. {file}: {why}',
  'budget.package-left.file-missing': 'the file did not come.',
  'budget.package-left.columns-missing':
    'it has none of the columns of amounts that the description names: {seen}.',
  'budget.package-left.factor':
    'its amounts are to be multiplied by {seen}, which is no power of ten and would not stay exact.',
  'problem.budget.package-mapping':
    'The description of {file} does not say all that is needed: {missing} Load it with a mapping, or at the desk.',
  'budget.package.is':
    'This is a table of the Fiscal Data Package {title}. What its columns mean was taken from the package.',
  'budget.package.transactions':
    'Its rows name who was paid: it may be a ledger of payments more than a budget.',
  'budget.package.others': 'The package has other tables, which wait too:',
  'budget.package.left': 'Left out: {file}: {why}',
} as const;
