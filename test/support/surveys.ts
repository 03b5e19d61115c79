import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormSheets, writeFormBook } from '@groundwork-gov/forms';
import type { ActingPlace } from '../../app/src/platform/access/action.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { answerSurvey, collectAnswer } from '../../app/src/surveys/answers/answer-actions.ts';
import { beginSurvey, openSurvey } from '../../app/src/surveys/keep/keep-actions.ts';
import { publishable } from '../../app/src/surveys/results/publish-actions.ts';
import { surveyById } from '../../app/src/surveys/survey-store.ts';
import type { World } from './town.ts';

/** A small form of ours: two languages, a question that hangs on another, a cascade, a repeat. */
export const waterForm: FormSheets = {
  survey: [
    [
      'type',
      'name',
      'label::English (en)',
      'label::العربية (ar)',
      'relevant',
      'required',
      'choice_filter',
      'constraint',
      'constraint_message::English (en)',
    ],
    ['select_one group', 'group', 'Who are you?', 'من أنت؟', '', 'yes'],
    ['select_one yesno', 'water', 'Is there water at home?', 'هل يوجد ماء في البيت؟', '', 'yes'],
    [
      'integer',
      'hours',
      'How many hours a day?',
      'كم ساعة في اليوم؟',
      "${water} = 'yes'",
      'yes',
      '',
      '. >= 0 and . <= 24',
      'A day has 24 hours.',
    ],
    ['select_one area', 'area', 'In which area?', 'في أي منطقة؟', '', 'yes'],
    ['select_one street', 'street', 'In which street?', 'في أي شارع؟', '', 'yes', 'area = ${area}'],
    ['text', 'wish', 'What would help?', 'ما الذي يساعد؟'],
    ['begin repeat', 'member', 'Who lives with you', 'من يعيش معك'],
    ['integer', 'age', 'How old?', 'كم العمر؟', '', 'yes'],
    ['end repeat', ''],
  ],
  choices: [
    ['list_name', 'name', 'label::English (en)', 'label::العربية (ar)', 'area'],
    ['group', 'women', 'Women', 'نساء'],
    ['group', 'youth', 'Young people', 'شباب'],
    ['group', 'others', 'Others', 'آخرون'],
    ['yesno', 'yes', 'Yes', 'نعم'],
    ['yesno', 'no', 'No', 'لا'],
    ['area', 'hill', 'The hill', 'التل'],
    ['area', 'shore', 'The shore', 'الشاطئ'],
    ['street', 'mill', 'Mill street', 'شارع الطاحون', 'hill'],
    ['street', 'oak', 'Oak street', 'شارع البلوط', 'hill'],
    ['street', 'quay', 'The quay', 'الرصيف', 'shore'],
  ],
  settings: [
    ['form_title', 'form_id', 'version', 'default_language'],
    ['Water at home', 'water', '1', 'English (en)'],
  ],
};

export async function bookFile(world: World, name: string, bytes: Uint8Array) {
  const file = await world.file(name, bytes);
  return { field: 'file', bytes: bytes.length, ...file };
}

const words = {
  purpose: 'To know who has water.',
  askedBy: 'The water office',
  consent: 'Read by the water office; only counts become public.',
  assessmentId: null,
};

/** A survey of a place, open to all from long ago unless told. */
export async function surveyIn(
  world: World,
  placeId: string,
  { sheets = waterForm, title = 'Water at home', isPublic = true, assessmentId = null as string | null } = {},
): Promise<{ surveyId: string; link: string }> {
  const file = await bookFile(world, 'water.xlsx', await writeFormBook(sheets));
  const { surveyId } = await world.act(placeId, beginSurvey, { ...words, title, assessmentId, file });
  await world.act(placeId, openSurvey, {
    surveyId,
    version: 1,
    opensOn: '2020-01-01',
    closesOn: null,
    isPublic,
  });
  return { surveyId, link: await linkOf(world, surveyId) };
}

export async function linkOf(world: World, surveyId: string): Promise<string> {
  const { rows } = await world.admin.query<{ link: string }>(
    'select link from live.survey where survey_id = $1',
    [surveyId],
  );
  return rows[0]?.link ?? '';
}

/** Somebody's answers to the small form: brought in by an interviewer, or by the link. */
export async function answerOf(
  world: World,
  placeId: string,
  surveyId: string,
  said: Readonly<Record<string, string>>,
  by: { link: string; reference: string } | null = null,
): Promise<string> {
  const answerId = randomUUID();
  const { water = 'yes', hours = '6', ...rest } = said;
  const all = { water, area: 'hill', street: 'mill', ...(water === 'yes' ? { hours } : {}), ...rest };
  const pairs = Object.entries(all).map(([name, value]): [string, string] => [`q.${name}`, value]);
  const given = { answerId, form: 1, language: 'English (en)', pairs };
  if (by) await world.act(placeId, answerSurvey, { ...given, ...by });
  else await world.act(placeId, collectAnswer, { ...given, surveyId, paperNo: null });
  return answerId;
}

/** The address of what would become public of a survey now. */
export const contentToPublish = (world: World, placeId: string, surveyId: string): Promise<string> =>
  readPlace(world.house.pool, placeId, async (tx) => {
    const survey = await surveyById(tx, surveyId);
    const { rows } = await world.admin.query('select code, name from live.place where place_id = $1', [
      placeId,
    ]);
    if (!survey) throw new Error(`there is no survey ${surveyId}`);
    const place = { ...(rows[0] as { code: string; name: string }), isExample: false, timeZone: 'UTC' };
    return (await publishable({ tx, place: place as ActingPlace }, survey)).content;
  });

const real = join(
  process.env['GROUNDWORK_SHARED'] ?? join(import.meta.dirname, '../../../shared'),
  'data/xlsform/real',
);

/** Forms that others wrote and use, where they are at hand. */
export const realBooks = (): string[] =>
  existsSync(real)
    ? readdirSync(real)
        .filter((name) => name.endsWith('.xlsx'))
        .toSorted()
    : [];
export const realBook = (name: string): Promise<Buffer> => readFile(join(real, name));

/** The fields of a page's form, as a browser would send them: the last of a name that may come once, every one of the others. */
export function fieldsOf(html: string): [string, string][] {
  const form =
    /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html.slice(html.indexOf('class="survey')))?.[0] ?? '';
  const inputs = [...form.matchAll(/<input\b([^>]*)>/g)].flatMap(([, text = '']): [string, string][] => {
    const name = attribute(text, 'name');
    const type = attribute(text, 'type');
    if (name === null) return [];
    if ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(text)) return [];
    return [[name, attribute(text, 'value') ?? '']];
  });
  const selects = [...form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, text = '', options = '']): [string, string] => [
      attribute(text, 'name') ?? '',
      /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '',
    ],
  );
  const areas = [...form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, text = '', value = '']): [string, string] => [attribute(text, 'name') ?? '', plain(value)],
  );
  return [...inputs, ...selects, ...areas];
}

const attribute = (text: string, name: string): string | null => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
  return found === undefined ? null : plain(found);
};

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
