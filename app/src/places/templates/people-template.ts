import type { Template, TemplateColumn } from '@groundwork-gov/sheets';
import { ROLES } from '../../platform/access/roles.ts';
import { languageFacts, type Tongues } from '../../platform/i18n/index.ts';
import { kebab, wordsOf } from '../../platform/sheets/words.ts';
import { BODY_KINDS } from '../people/kinds.ts';

/**
 * Bodies, posts and people of a place. Sex and age are left out on purpose: they are asked for counting alone, and a
 * workbook goes through many hands.
 */
export function peopleTemplate(tongues: Tongues): Template {
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
  const choices = (keys: readonly string[], area: string) => ({
    choices: keys.map((key) => ({ key, label: wordsOf(tongues, `${area}.${key}`) })),
  });
  const days = [column('from', 'date'), column('to', 'date')];
  const sheet = { rowId: true, optional: true } as const;
  return {
    id: 'groundwork.people',
    version: 1,
    title: wordsOf(tongues, 'sheet.people.title'),
    sheets: [
      {
        key: 'bodies',
        name: wordsOf(tongues, 'sheet.bodies'),
        ...sheet,
        columns: [
          column('name', 'text', { required: true, max: 200 }),
          column('kind', 'choice', { required: true, ...choices(BODY_KINDS, 'body-kind') }),
          hinted('parent', 'text', { max: 200 }),
          column('legalBasis', 'text', { max: 500 }),
          ...days,
        ],
      },
      {
        key: 'posts',
        name: wordsOf(tongues, 'sheet.posts'),
        ...sheet,
        columns: [
          column('title', 'text', { required: true, max: 200 }),
          hinted('body', 'text', { required: true, max: 200 }),
          column('role', 'choice', choices(ROLES, 'role')),
          hinted('seats', 'whole', { min: 1, max: 500 }),
          column('legalBasis', 'text', { max: 500 }),
          column('official', 'yes-no'),
          column('publicMail', 'text', { max: 320 }),
          column('publicPhone', 'text', { max: 40 }),
          ...days,
        ],
      },
      {
        key: 'people',
        name: wordsOf(tongues, 'sheet.people'),
        ...sheet,
        columns: [
          column('name', 'text', { required: true, max: 200 }),
          column('email', 'text', { max: 320 }),
          column('phone', 'text', { max: 40 }),
          column('language', 'choice', {
            choices: tongues.languages.map((key) => {
              const label = languageFacts(key).name;
              return { key, label: Object.fromEntries(tongues.languages.map((each) => [each, label])) };
            }),
          }),
          hinted('post', 'text', { max: 200 }),
          hinted('postBody', 'text', { max: 200 }),
          column('postFrom', 'date'),
          column('postTo', 'date'),
        ],
      },
    ],
  };
}
