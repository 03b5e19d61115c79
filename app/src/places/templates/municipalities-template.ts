import type { Template, TemplateColumn } from '@groundwork-gov/sheets';
import type { Tongues } from '../../platform/i18n/index.ts';
import { kebab, wordsOf } from '../../platform/sheets/words.ts';
import { FISCAL_YEAR_NAMES } from '../calendar-fiscal-year.ts';

/** Municipalities to join the programme: what each rests on, and the facts that are at hand from the beginning. */
export function municipalitiesTemplate(tongues: Tongues): Template {
  const column = (
    key: string,
    type: TemplateColumn['type'],
    more: Partial<TemplateColumn> = {},
  ): TemplateColumn => ({
    key,
    head: wordsOf(tongues, `sheet.head.${kebab(key)}`),
    type,
    ...more,
  });
  const hinted = (
    key: string,
    type: TemplateColumn['type'],
    more: Partial<TemplateColumn> = {},
  ): TemplateColumn => column(key, type, { hint: wordsOf(tongues, `sheet.hint.${kebab(key)}`), ...more });
  return {
    id: 'groundwork.municipalities',
    version: 1,
    title: wordsOf(tongues, 'sheet.municipalities.title'),
    sheets: [
      {
        key: 'municipalities',
        name: wordsOf(tongues, 'sheet.municipalities'),
        columns: [
          hinted('code', 'code', { required: true, unique: true, max: 20 }),
          column('name', 'text', { required: true, max: 200 }),
          ...['En', 'Es', 'Fr', 'Pt', 'Ar'].map((each) => column(`name${each}`, 'text', { max: 200 })),
          hinted('country', 'code', { max: 2 }),
          hinted('currency', 'code', { required: true, max: 3 }),
          hinted('timeZone', 'code', { max: 64 }),
          hinted('fiscalYearStart', 'text', { max: 10 }),
          column('fiscalYearNamed', 'choice', {
            choices: FISCAL_YEAR_NAMES.map((key) => ({ key, label: wordsOf(tongues, `sheet.named.${key}`) })),
          }),
          hinted('officialScheme', 'code', { max: 40 }),
          column('officialCode', 'text', { max: 200 }),
          column('population', 'whole', { min: 0, max: 2_000_000_000 }),
          column('populationYear', 'whole', { min: 1800, max: 2200 }),
          column('populationSource', 'text', { max: 300 }),
          column('area', 'decimal', { min: 0.01, max: 20_000_000 }),
        ],
      },
    ],
  };
}
