/** How a text file may be written. `latin-9` is ISO 8859-15; the others of one byte a character by their Windows number. */
export const encodings = [
  'utf-8',
  'latin-1',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'latin-9',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
] as const;
export type Encoding = (typeof encodings)[number];

/** Names of those that the WHATWG Encoding standard decodes by a table alone. */
const tables: Partial<Record<Encoding, string>> = {
  'latin-9': 'iso-8859-15',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1254': 'windows-1254',
  'windows-1256': 'windows-1256',
};

export const tableOf = (encoding: Encoding): string | undefined => tables[encoding];
