import { currencyOf } from '@groundwork-gov/money';
import type { Tongue } from '../platform/i18n/index.ts';
import { monthDaySaid } from './calendar-words.ts';
import type { LegalKey } from './legal-keys.ts';
import { legalValue } from './legal-value.ts';
import { Source } from './municipality-settings-parts.tsx';

/** A setting's value as a person says it: `30 working days`, `50 %`, `1 March`. */
export function legalSaid(
  tongue: Tongue,
  setting: { key: LegalKey; value: string },
  currency: string,
): string {
  const value = legalValue(setting.key, setting.value, currency);
  switch (value.type) {
    case 'month-day':
      return monthDaySaid(tongue, value.monthDay);
    case 'days':
      return tongue.t('law-value.days', { count: value.count });
    case 'working-days':
      return tongue.t('law-value.working-days', { count: value.count });
    case 'count':
      return tongue.number(value.count);
    case 'percent':
      return tongue.percent(value.hundredths / 100, value.hundredths % 100 === 0 ? 0 : 2);
    case 'amount':
      return tongue.money(value.minor, currencyOf(value.currency));
  }
}

/** The law and its article, with what stands between them in the reader's language. */
export const citedLaw = (tongue: Tongue, { law, article }: { law: string; article: string }): string =>
  article === '' ? law : tongue.t('settings.law.cited', { law, article });

/** The same as a link where there is one. */
export const citation = (tongue: Tongue, setting: { law: string; article: string; link: string }) => (
  <Source text={citedLaw(tongue, setting)} link={setting.link} />
);
