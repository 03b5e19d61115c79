/** Marks that a field of a form would lose: it trims spaces, and a tab cannot be typed. */
export const DELIMITERS = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const;
export const THOUSANDS = { none: '', dot: '.', comma: ',', space: ' ', apostrophe: "'" } as const;

/** The word by which a form names a mark; '' for one that it has no word for. */
export const wordFor = (marks: Readonly<Record<string, string>>, mark: unknown): string =>
  Object.entries(marks).find(([, each]) => each === mark)?.[0] ?? '';

/** The mark that a word of a form means. */
export const markOf = (marks: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(marks, word) ? marks[word] : undefined;
