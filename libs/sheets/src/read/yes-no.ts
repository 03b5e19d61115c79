// What people write for yes and no in the languages of the workspace, and what forms have for it.
const YES: ReadonlySet<string> = new Set([
  '1',
  'true',
  'yes',
  'y',
  'x',
  '✓',
  'sí',
  'si',
  's',
  'oui',
  'o',
  'sim',
  'نعم',
  'verdadero',
  'vrai',
  'verdadeiro',
]);
const NO: ReadonlySet<string> = new Set([
  '0',
  'false',
  'no',
  'n',
  '-',
  'non',
  'não',
  'nao',
  'لا',
  'falso',
  'faux',
]);

export const isYes = (word: string): boolean => YES.has(word);
export const isNo = (word: string): boolean => NO.has(word);
