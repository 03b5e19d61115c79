/**
 * An amount as plain text with a point: `formatMinor(-5n, 2)` is `-0.05`. For files, logs and tests; pages use the reader's language.
 *
 * @param minor the amount in minor units.
 * @param digits decimals of the currency.
 */
export function formatMinor(minor: bigint, digits: number): string {
  const sign = minor < 0n ? '-' : '';
  const plain = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  if (digits === 0) return sign + plain;
  return `${sign}${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
}
