/**
 * How alike two names are, 0 to 1: Jaro's share of common letters, raised for up to four equal first ones.
 * Source: Winkler, String Comparator Metrics and Enhanced Decision Rules, ASA (1990); prefix scale 0.1.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const reach = Math.max(0, Math.floor(longer.length / 2) - 1);
  const taken = new Uint8Array(longer.length);
  const common: string[] = [];
  for (let i = 0; i < shorter.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(longer.length - 1, i + reach); j++) {
      if (taken[j] === 1 || shorter[i] !== longer[j]) continue;
      taken[j] = 1;
      common.push(shorter[i] ?? '');
      break;
    }
  }
  if (common.length === 0) return 0;
  let moved = 0;
  let at = 0;
  for (let j = 0; j < longer.length; j++) {
    if (taken[j] !== 1) continue;
    if (common[at] !== longer[j]) moved += 1;
    at += 1;
  }
  const m = common.length;
  const jaro = (m / shorter.length + m / longer.length + (m - moved / 2) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && shorter[prefix] !== undefined && shorter[prefix] === longer[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether one letter put in, taken out, changed, or changed with its neighbour makes them equal (Damerau, CACM 7, 1964). */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  if (x.length === y.length) {
    return x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  }
  return x.length > y.length ? x.slice(1) === y : x === y.slice(1);
}

/** An invoice number as it is compared: letters and digits, no zeros in front of the whole or of its numbers. */
export function invoiceKey(invoice: string): string {
  return invoice
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=.)/g, '');
}

/** Two amounts: the same, two neighbouring digits changed, or the decimal point moved. Null for none of these. */
export function amountRelation(a: bigint, b: bigint): 'equal' | 'transposed' | 'shifted' | null {
  if (a === b) return 'equal';
  const [x, y] = [a.toString(), b.toString()];
  if (x.length === y.length) {
    const at = [...x].findIndex((digit, index) => digit !== y[index]);
    const isSwap = x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
    return isSwap ? 'transposed' : null;
  }
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return longer.length - shorter.length <= 3 && longer === shorter.padEnd(longer.length, '0')
    ? 'shifted'
    : null;
}

// A weight for each digit, so far apart that different digits hardly ever weigh the same together; zeros weigh nothing.
const weights = [
  0, 0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1, 0xd3a2646c, 0xfd7046c5, 0xb55a4f09,
  0x2545f491,
];

/** A number that related amounts share: the weight of their digits together, whatever their order and however many zeros. */
export function amountSignature(amount: bigint): number {
  const digits = amount.toString();
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum = (sum + (weights[digits.charCodeAt(at) - 48] ?? 0)) >>> 0;
  return sum;
}
