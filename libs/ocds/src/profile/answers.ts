import type { Gap } from './gap.ts';

const [CLEAR, FLAGGED, FIRST_GAP] = [1, 2, 3];

export type Answer =
  | { state: 'flagged' }
  | { state: 'clear' }
  | { state: 'not computable'; because: Pick<Gap, 'field' | 'reason'> };

/** How many subjects were answered how, and why not. */
export interface Counts {
  flagged: number;
  clear: number;
  because: { field: string; reason: Gap['reason']; count: number }[];
}

/** What an indicator answered of each subject, in two bytes a subject. Subjects are numbered from 0; what is said last of one holds. */
export class Answers {
  #states = new Uint16Array(1024);
  readonly #gaps: Gap[] = [];
  readonly #known = new Map<Gap, number>();

  clear(subject: number): void {
    this.#set(subject, CLEAR);
  }

  flagged(subject: number): void {
    this.#set(subject, FLAGGED);
  }

  unable(subject: number, gap: Gap): void {
    let at = this.#known.get(gap);
    if (at === undefined) {
      at = this.#gaps.push(gap) - 1;
      this.#known.set(gap, at);
    }
    this.#set(subject, FIRST_GAP + at);
  }

  of(subject: number): Answer | undefined {
    const state = this.#states[subject] ?? 0;
    if (state === 0) return undefined;
    if (state === CLEAR) return { state: 'clear' };
    if (state === FLAGGED) return { state: 'flagged' };
    const gap = this.#gaps[state - FIRST_GAP];
    return gap && { state: 'not computable', because: { field: gap.field, reason: gap.reason } };
  }

  counts(): Counts {
    const totals = new Map<number, number>();
    for (const state of this.#states) if (state > 0) totals.set(state, (totals.get(state) ?? 0) + 1);
    const because = this.#gaps.flatMap(({ field, reason }, at) => {
      const count = totals.get(FIRST_GAP + at) ?? 0;
      return count > 0 ? [{ field, reason, count }] : [];
    });
    const text = (each: (typeof because)[number]): string => `${each.field} ${each.reason}`;
    because.sort((a, b) => b.count - a.count || (text(a) < text(b) ? -1 : 1));
    return { flagged: totals.get(FLAGGED) ?? 0, clear: totals.get(CLEAR) ?? 0, because };
  }

  #set(subject: number, state: number): void {
    if (subject >= this.#states.length) {
      const more = new Uint16Array(Math.max(this.#states.length * 2, subject + 1));
      more.set(this.#states);
      this.#states = more;
    }
    this.#states[subject] = state;
  }
}
