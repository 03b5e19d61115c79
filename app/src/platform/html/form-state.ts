import type { Tongue } from '../i18n/index.ts';
import type { Problem } from '../problems/problem.ts';
import { problemSentence } from '../problems/sentence.ts';
import type { FormError } from './components/index.ts';

/** A form that was sent back says so first, in the title: that is what a screen reader reads first. */
export const titleOf = (tongue: Tongue, title: string, problem: Problem | null): string =>
  problem ? tongue.t('shell.failed-title', { title }) : title;

/**
 * A form as it was typed, with what is wrong in it. A problem about certain fields stands at them and leads to them;
 * any other stands at the top alone. Fields come first, the errors after: they are what the fields found.
 */
export function formOf(tongue: Tongue, values: Record<string, unknown>, problem: Problem | null) {
  const faulty = faultyFields(problem);
  const found: FormError[] = [];
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return {
    text,
    /** What a text field needs; `codes` are the problems that are this field's. */
    field(name: string, label: string, codes: readonly string[] = []) {
      const error = faulty.has(name)
        ? tongue.t('form.check-field', { field: label })
        : problem && codes.includes(problem.code)
          ? problemSentence(tongue, problem)
          : undefined;
      if (error !== undefined) found.push({ field: name, says: error });
      return { tongue, name, label, value: text(name), ...(error === undefined ? {} : { error }) };
    },
    errors(): FormError[] {
      if (found.length > 0 || !problem) return found;
      return [{ says: problemSentence(tongue, problem) }];
    },
  };
}

/** The wrapper names the fields that its schema refused as `name: why`; the why is for developers. */
function faultyFields(problem: Problem | null): Set<string> {
  const fields = problem?.details['fields'];
  return new Set(Array.isArray(fields) ? fields.map((each: string) => each.split(/[.:]/)[0] ?? '') : []);
}
