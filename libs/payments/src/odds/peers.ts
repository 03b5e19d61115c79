import { betaBinomialTail, binomialTail } from './tails.ts';

/** Something that happened `hits` times in `tries`. */
export interface Tally {
  readonly hits: number;
  readonly tries: number;
}

export interface AgainstPeers {
  /** P(X ≥ hits) were the subject as the others are. */
  readonly p: number;
  /** The rate of the others. */
  readonly usual: number;
}

/**
 * How unusual each subject is among the others. The rate of the others and how much it differs from one to the next make a beta
 * distribution; p is the upper tail of the beta-binomial. A subject is no part of its own standard, so a loud one does not hide itself.
 * Dispersion by moments, ρ = (S / (m(1 − m)) − (k − 1)) / Σ (nᵢ − 1)(1 − nᵢ/N) with S = Σ nᵢ (pᵢ − m)²
 * (Kleinman, JASA 68, 1973). Time goes with the subjects: leaving one out is a subtraction.
 */
export function againstPeers(subjects: readonly Tally[]): AgainstPeers[] {
  const all = { k: 0, n: 0, h: 0, hh: 0, nn: 0 };
  const add = ({ hits, tries }: Tally, sign: 1 | -1): void => {
    if (tries === 0) return;
    all.k += sign;
    all.n += sign * tries;
    all.h += sign * hits;
    all.hh += (sign * hits * hits) / tries;
    all.nn += sign * tries * tries;
  };
  for (const one of subjects) add(one, 1);
  return subjects.map((one) => {
    add(one, -1);
    const found = tailAmong(one, all);
    add(one, 1);
    return found;
  });
}

function tailAmong(
  { hits, tries }: Tally,
  { k, n, h, hh, nn }: { k: number; n: number; h: number; hh: number; nn: number },
): AgainstPeers {
  // Half a hit more, so that what never happened elsewhere is rare and not impossible.
  const usual = (h + 0.5) / (n + 1);
  if (n <= 0) return { p: 1, usual };
  const spread = hh - 2 * usual * h + usual * usual * n;
  const room = n - k - nn / n + 1;
  const rho = room <= 0 ? 0 : (spread / (usual * (1 - usual)) - (k - 1)) / room;
  if (!(rho > 1e-6)) return { p: binomialTail(hits, tries, usual), usual };
  const size = 1 / Math.min(rho, 0.99) - 1;
  return { p: betaBinomialTail(hits, tries, usual * size, (1 - usual) * size), usual };
}
