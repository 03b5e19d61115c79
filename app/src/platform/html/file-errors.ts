import type { Tongue } from '../i18n/index.ts';
import type { Problem } from '../problems/problem.ts';
import { broughtSentences, problemSentence } from '../problems/sentence.ts';
import type { FormError } from './components/index.ts';

/** What is wrong with files that were sent stands at the field for them, line by line, unless a field is named already. */
export function fileErrors(
  tongue: Tongue,
  problem: Problem,
  found: readonly FormError[],
  label: string,
): readonly FormError[] {
  const { lines, fields } = problem.details;
  if (found.some((each) => each.field !== undefined)) return found;
  if (Array.isArray(fields))
    return [{ field: 'files', says: tongue.t('form.check-field', { field: label }) }];
  return [{ field: 'files', says: problemSentence(tongue, problem), more: broughtSentences(tongue, lines) }];
}
