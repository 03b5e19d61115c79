import { MoneyError } from './problems.ts';

/**
 * Shares a total out by weights, in whole minor units that add up to the total exactly (largest remainder, Hamilton's method).
 * Equal remainders: the earlier one receives the unit. Each share is within one unit of its exact part.
 *
 * @throws MoneyError `money.weight-negative`, `money.weights-add-up-to-nothing`
 */
export function shareOut(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((before, weight, position) => {
    if (weight < 0n) throw new MoneyError('money.weight-negative', { position, weight });
    return before + weight;
  }, 0n);
  if (sum === 0n) throw new MoneyError('money.weights-add-up-to-nothing', { count: weights.length });
  if (total < 0n) return shareOut(-total, weights).map((share) => -share);

  const shares = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight, at) => ({ at, left: (total * weight) % sum }));
  remainders.sort((a, b) => (a.left === b.left ? a.at - b.at : a.left > b.left ? -1 : 1));
  const short = Number(total - shares.reduce((before, share) => before + share, 0n));
  for (const { at } of remainders.slice(0, short)) shares[at] = (shares[at] ?? 0n) + 1n;
  return shares;
}
