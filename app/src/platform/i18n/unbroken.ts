const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * French sets a space before `: ; ? !` and within « », at which no line may break (Imprimerie nationale, *Lexique des
 * règles typographiques*): a colon at the beginning of a line is a mistake. Messages are written with a plain space.
 */
export const unbroken = (text: string): string =>
  text.replaceAll(/ (?=[:»])|(?<=«) /g, NO_BREAK).replaceAll(/ (?=[;?!])/g, NARROW_NO_BREAK);
