import { createHash } from 'node:crypto';
import type { Question } from '../screens/screen.ts';

/**
 * Ids by which a question is known again in another run, whatever the order of files and rows: SHA-256 of what it is about. Questions that
 * are about the same (two double payments of one day, say) are told apart by amount and number of payments.
 */
export function questionIds(questions: readonly Question[]): string[] {
  const alike = new Map<string, number[]>();
  questions.forEach(({ rule, ask, key }, at) => {
    const id = createHash('sha256')
      .update(JSON.stringify([rule, ask, ...key]))
      .digest('hex')
      .slice(0, 20);
    const held = alike.get(id);
    if (held) held.push(at);
    else alike.set(id, [at]);
  });
  const ids: string[] = [];
  for (const [id, places] of alike) {
    const ordered = places.toSorted((a, b) => compare(questions[a], questions[b]));
    ordered.forEach((at, place) => {
      ids[at] = place === 0 ? id : `${id}-${place + 1}`;
    });
  }
  return ids;
}

function compare(a: Question | undefined, b: Question | undefined): number {
  if (!a || !b || a.amount === b.amount) return (b?.rows.length ?? 0) - (a?.rows.length ?? 0);
  return a.amount > b.amount ? -1 : 1;
}
