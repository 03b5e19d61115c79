const LONGEST_NAME = 31;

/** A name that spreadsheet programs take: 1 to 31 units, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(wanted: string, number = 1): string {
  const suffix = number > 1 ? ` (${number})` : '';
  const clean = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME - suffix.length)
    .replace(/^'+|'+$|[\uD800-\uDBFF]$/g, '')
    .trim();
  return `${clean === '' ? 'Sheet' : clean}${suffix}`;
}
