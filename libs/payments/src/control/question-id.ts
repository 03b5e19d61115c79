import { createHash } from 'node:crypto';
import type { Question } from '../screens/screen.ts';

/** Ids by which a question is known again in another run, whatever the order of files and rows: SHA-256 of what it is about. */
export function questionIds(questions: readonly Question[]): string[] {
  const seen = new Map<string, number>();
  return questions.map(({ rule, ask, key }) => {
    const id = createHash('sha256')
      .update(JSON.stringify([rule, ask, ...key]))
      .digest('hex')
      .slice(0, 20);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
