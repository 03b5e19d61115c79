import { plainDigits } from './folded.ts';

/** Which mark is that of decimals where the digits leave it open, as in 1.234. */
const DECIMAL_COMMA: ReadonlySet<string> = new Set(['es', 'fr', 'pt']);

/** What a spreadsheet keeps of a number; digits after are its own rounding. */
const DIGITS_KEPT = 15;

/**
 * A number that somebody typed as text, as plain decimal digits (`-1234.5`), or null. Both marks are understood in any
 * language where the digits leave no doubt; else the language decides. Groups are of three digits.
 */
export function readNumber(text: string, language: string): string | null {
  const bare = plainDigits(text).replace(/[\s'’]/gu, '');
  const signed = /^([-+\u2212]?)(.*?)([-\u2212]?)$/.exec(bare);
  if (!signed || (signed[1] && signed[3])) return null;
  const negative = /[-\u2212]/.test(`${signed[1]}${signed[3]}`);
  const digits = unsigned(
    (signed[2] ?? '').replaceAll('٫', '.').replaceAll('٬', ','),
    bare.includes('٫') ? 'ar' : language,
  );
  return digits === null ? null : plain(digits, negative);
}

function unsigned(text: string, language: string): string | null {
  if (!/^[\d.,]{1,60}$/.test(text) || !/\d/.test(text)) return null;
  const decimal = decimalMark(text, language);
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = decimal === null ? [text] : text.split(decimal);
  if (more.length > 0 || fraction.includes(group) || (decimal !== null && fraction === '')) return null;
  const marks = decimal === null ? /[.,]/g : group;
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null;
  return `${whole.replaceAll(marks, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

function decimalMark(text: string, language: string): '.' | ',' | null {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (points + commas === 0 || points + commas > 1) return null;
  const mark = points === 1 ? '.' : ',';
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  const own = DECIMAL_COMMA.has(language) ? ',' : '.';
  return looksGrouped && mark !== own ? null : mark;
}

/** The digits of a cell that holds a number: exponents written out, and no more digits than a spreadsheet keeps. */
export function plainNumber(text: string): string | null {
  const found = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text);
  if (!found) return null;
  const significant = `${found[2]}${found[3] ?? ''}`.replace(/^0+/, '');
  if (found[4] === undefined && significant.length <= DIGITS_KEPT) {
    return plain(`${found[2]}${found[3] === undefined ? '' : `.${found[3]}`}`, found[1] === '-');
  }
  const rounded = Number(text).toExponential(DIGITS_KEPT - 1);
  const [mantissa = '', exponent = '0'] = rounded.split('e');
  return plain(shifted(mantissa.replace('-', ''), Number(exponent)), rounded.startsWith('-'));
}

/** `1.25` by ten to the power of 3 is `1250`. */
function shifted(mantissa: string, exponent: number): string {
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`;
  const point = whole.length + exponent;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? digits.padEnd(point, '0')
    : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

function plain(digits: string, negative: boolean): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  const short = `${whole.replace(/^0+(?=\d)/, '')}${fraction.replace(/0+$/, '') === '' ? '' : `.${fraction.replace(/0+$/, '')}`}`;
  return negative && short !== '0' ? `-${short}` : short;
}
