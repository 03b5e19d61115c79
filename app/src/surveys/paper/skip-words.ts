import type { Skip } from '@groundwork-gov/forms';
import type { Tongue } from '../../platform/i18n/tongue.ts';

/** When a question is asked, in a reader's language: "Only if the answer to 2 is “Yes”". */
export const skipSays = (tongue: Tongue, skip: Skip): string =>
  tongue.t('survey.skip.only-if', { when: clause(tongue, skip) });

function clause(tongue: Tongue, skip: Skip): string {
  if (skip.is === 'rule') return tongue.t('survey.skip.rule', { rule: skip.rule });
  if (skip.is === 'not') return tongue.t('survey.skip.not', { what: clause(tongue, skip.of) });
  if (skip.is === 'all' || skip.is === 'any')
    return tongue.t(`survey.skip.${skip.is}`, {
      parts: skip.of.map((each) => clause(tongue, each)).join('; '),
    });
  if (skip.is === 'always' || skip.is === 'never') return tongue.t(`survey.skip.${skip.is}`);
  return tongue.t(`survey.skip.${skip.is}`, { number: skip.number, value: skip.value });
}
