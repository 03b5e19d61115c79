import { wilsonInterval } from '@groundwork-gov/money';
import type { Rule } from '../screens/screen.ts';

/** What came out of a question once somebody looked: something to mend, or nothing. */
export interface Disposition {
  /** The id of the question. */
  readonly id: string;
  readonly rule: Rule;
  readonly outcome: 'upheld' | 'explained';
}

export interface Precision {
  readonly reviewed: number;
  readonly upheld: number;
  /** Upheld of reviewed with Wilson's interval at 95 per cent; null before the first review. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the rule's questions stay out of the queue. */
  readonly muted: boolean;
}

const enoughReviews = 40;
const leastPrecision = 0.05;
/** As fine as a double between 0 and 1 is. */
const scale = 10 ** 15;

/**
 * How often a rule's questions led to something. A rule that after 40 reviews was right less than once in twenty is muted: its questions
 * are still counted and shown, and no longer put to anybody. Source: specs, section 3; Wilson, JASA 22 (1927).
 */
export function precisionOf(rule: Rule, dispositions: readonly Disposition[]): Precision {
  // A question answered twice counts as it was answered last.
  const last = new Map(dispositions.filter((one) => one.rule === rule).map((one) => [one.id, one.outcome]));
  const reviewed = last.size;
  let upheld = 0;
  for (const outcome of last.values()) if (outcome === 'upheld') upheld += 1;
  if (reviewed === 0) return { reviewed, upheld, share: null, low: null, high: null, muted: false };
  const share = upheld / reviewed;
  const { low, high } = wilsonInterval(BigInt(upheld), BigInt(reviewed), BigInt(scale));
  return {
    reviewed,
    upheld,
    share,
    low: Number(low) / scale,
    high: Number(high) / scale,
    muted: reviewed >= enoughReviews && share < leastPrecision,
  };
}
