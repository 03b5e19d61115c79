/**
 * A link out of a letter opens something by itself; in the log it must not stand where somebody could copy it. Nor does
 * what ends a line, or turns it round, in the eyes of whoever reads it.
 */
export const withoutSecrets = (path: string): string =>
  path.replace(/\/[\w-]{43}(?=\/|$)/g, '/…').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
