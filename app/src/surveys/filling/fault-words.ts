import { type AnswerFault, type Form, textIn } from '@groundwork-gov/forms';
import type { Tongue } from '../../platform/i18n/tongue.ts';

/** What is wrong with an answer: as the form's author words it, else in words of ours. */
export function faultSays(tongue: Tongue, form: Form, language: string, fault: AnswerFault): string {
  const own = fault.message ? textIn(fault.message, language, form.defaultLanguage) : '';
  if (own !== '') return own;
  const params = { value: fault.value ?? '', expected: fault.expected ?? '' };
  return tongue.t(`survey.fault.${fault.code.slice('answer.'.length)}`, params);
}
