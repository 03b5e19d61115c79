import { createHash } from 'node:crypto';
import type { AskedQuestion } from '@groundwork-gov/forms';

/** Knows again which choices were shown, where they hang on another answer. */
export const choicesMark = ({ choices }: Pick<AskedQuestion, 'choices'>): string =>
  createHash('sha256')
    .update((choices ?? []).map(({ name }) => name).join('\n'))
    .digest('base64url')
    .slice(0, 8);
