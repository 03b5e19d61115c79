import { randomUUID } from 'node:crypto';
import { type FormSheets, writeFormBook } from '@groundwork-gov/forms';
import { answerSurvey, collectAnswer } from '../../app/src/surveys/answers/answer-actions.ts';
import { changeAnswer, eraseAnswer } from '../../app/src/surveys/answers/change-actions.ts';
import {
  addVersion,
  beginSurvey,
  closeSurvey,
  describeSurvey,
  openSurvey,
} from '../../app/src/surveys/keep/keep-actions.ts';
import { chooseGroup, markQuestion } from '../../app/src/surveys/marks/mark-actions.ts';
import { publishResults, withdrawResults } from '../../app/src/surveys/results/publish-actions.ts';
import { bookFile, contentToPublish, linkOf } from '../support/surveys.ts';
import type { World } from '../support/town.ts';
import { cut, several, type Words } from './hostile-words.ts';

/** As a spreadsheet holds it, and as a label may say it: no sign that nobody sees, and no reference to a question. */
const typed = (line: string): string =>
  line
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll('${', '$ {')
    .trim();

/** A form all of whose words are these: each line a question, its hint and a choice. */
function formOf(lines: readonly string[], version: string): FormSheets {
  return {
    survey: [
      [
        'type',
        'name',
        'label::English (en)',
        'hint::English (en)',
        'label::عربي (ar)',
        'constraint',
        'constraint_message',
      ],
      ['select_one group', 'group', lines[0] ?? '', '', lines[1] ?? ''],
      ...lines.map((line, at) => ['text', `q${at}`, line, line, line, ". != 'x'", line]),
      ['begin repeat', 'each', lines[2] ?? '', '', lines[2] ?? ''],
      ['text', 'inside', lines[3] ?? '', '', lines[3] ?? ''],
      ['end repeat', ''],
    ],
    choices: [
      ['list_name', 'name', 'label::English (en)', 'label::عربي (ar)'],
      ...lines.map((line, at) => ['group', `${at} ${line}`, line, line]),
    ],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language', 'instance_name'],
      [lines[4] ?? '', 'form', version, 'English (en)', '${q0}'],
    ],
  };
}

/** Surveys whose every text is hostile, their form's too: one open, one whose results are public, one withdrawn. */
export async function settleSurveys(world: World, placeId: string, words: Words): Promise<void> {
  const lines = words.lines.map(typed).filter((line) => line !== '');
  for (const at of [0, 1, 2]) await settleSurvey(world, placeId, words, lines, at);
}

async function settleSurvey(
  world: World,
  placeId: string,
  words: Words,
  lines: readonly string[],
  at: number,
): Promise<void> {
  const say = (no: number, most: number): string =>
    cut(words.lines[(at * 5 + no) % words.lines.length] ?? '', most);
  const given = {
    title: say(0, 200),
    purpose: several(words, at, 2000),
    askedBy: say(1, 200),
    consent: several(words, at + 4, 2000),
    assessmentId: null,
  };
  const file = async (version: string) => {
    const described = await bookFile(world, 'form.xlsx', await writeFormBook(formOf(lines, version)));
    return { ...described, name: say(2, 100) };
  };
  const { surveyId } = await world.act(placeId, beginSurvey, { ...given, file: await file('1') });
  await world.act(placeId, describeSurvey, { surveyId, version: 1, ...given });
  await world.act(placeId, addVersion, { surveyId, file: await file('2') });
  const problem = [`0 ${lines[0]}`];
  await world.act(placeId, markQuestion, {
    surveyId,
    version: 3,
    path: 'group',
    mark: 'open',
    leaf: null,
    problem,
  });
  await world.act(placeId, chooseGroup, { surveyId, version: 4, path: 'group' });
  const days = { opensOn: '2020-01-01', closesOn: null, isPublic: true };
  await world.act(placeId, openSurvey, { surveyId, version: 5, ...days });
  const pairs = [
    ['q.group', `0 ${lines[0]}`],
    ...words.lines.map((line, no) => [`q.q${no}`, line]).slice(0, lines.length),
  ] as [string, string][];
  const language = say(3, 100);
  const answers: string[] = [];
  for (let no = 0; no < 6; no += 1) {
    const answerId = randomUUID();
    answers.push(answerId);
    const paperNo = cut(`${no} ${say(no, 38)}`, 40);
    await world.act(placeId, collectAnswer, { surveyId, answerId, form: 2, language, pairs, paperNo });
  }
  await world.act(placeId, answerSurvey, {
    link: await linkOf(world, surveyId),
    reference: `000000000000000${at}`,
    answerId: randomUUID(),
    form: 2,
    language,
    pairs,
  });
  const [first = '', second = ''] = answers;
  const change = { surveyId, answerId: first, base: 1, language };
  for (const wish of [1, 2]) {
    const other = pairs.map(([name, value]): [string, string] => [
      name,
      name === 'q.q0' ? say(wish, 200) : value,
    ]);
    await world.act(placeId, changeAnswer, { ...change, pairs: other });
  }
  await world.act(placeId, eraseAnswer, { surveyId, answerId: second, reason: several(words, at, 500) });
  if (at === 0) return;
  await world.act(placeId, closeSurvey, { surveyId, version: 6 });
  const content = await contentToPublish(world, placeId, surveyId);
  await world.act(placeId, publishResults, { surveyId, content });
  if (at === 2) await world.act(placeId, withdrawResults, { surveyId, reason: several(words, at, 500) });
}

/** A survey that was asked for an assessment and has ended, with as many answers as are told; and the group of whoever answered. */
export async function hearSurvey(
  world: World,
  placeId: string,
  words: Words,
  { assessmentId, leaf }: { assessmentId: string; leaf: string },
): Promise<{ surveyId: string; group: string }> {
  const lines = words.lines.map(typed).filter((line) => line !== '');
  const group = `0 ${lines[0]}`;
  const bytes = await writeFormBook(formOf(lines, '1'));
  const { surveyId } = await world.act(placeId, beginSurvey, {
    title: several(words, 3, 200),
    purpose: several(words, 1, 2000),
    askedBy: several(words, 2, 200),
    consent: several(words, 4, 2000),
    assessmentId,
    file: await bookFile(world, 'form.xlsx', bytes),
  });
  const question = { path: 'group', mark: 'open' as const, leaf, problem: [group] };
  await world.act(placeId, markQuestion, { surveyId, version: 1, ...question });
  await world.act(placeId, chooseGroup, { surveyId, version: 2, path: 'group' });
  const days = { opensOn: '2020-01-01', closesOn: null, isPublic: false };
  await world.act(placeId, openSurvey, { surveyId, version: 3, ...days });
  for (let no = 0; no < 6; no += 1)
    await world.act(placeId, collectAnswer, {
      surveyId,
      answerId: randomUUID(),
      form: 1,
      language: 'English (en)',
      pairs: [['q.group', group], ...lines.map((line, at): [string, string] => [`q.q${at}`, line])],
      paperNo: null,
    });
  await world.act(placeId, closeSurvey, { surveyId, version: 4 });
  return { surveyId, group };
}
