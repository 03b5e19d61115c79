import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormSheets, writeFormBook } from '@groundwork-gov/forms';
import { matchGroups, takeSurveys } from '../../app/src/diagnose/voices/survey-actions.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import { itemsOfKind } from '../../app/src/platform/thread/thread.ts';
import { collectAnswer } from '../../app/src/surveys/answers/answer-actions.ts';
import { beginSurvey, openSurvey } from '../../app/src/surveys/keep/keep-actions.ts';
import { chooseGroup, markQuestion } from '../../app/src/surveys/marks/mark-actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { createRandom, oneOf } from './random.ts';
import { READING_ASKED, READING_GROUPS, READING_MEANS, reading, readingForm } from './reading-survey.ts';
import { services, servicesForm } from './survey.ts';
import { NEWEST } from './towns.ts';

/** The town whose assessment is under way asks its residents too. */
const ASKED = 'NYABERA';
const INTERVIEWS = 30;

export async function loadSurveys(acting: Acting): Promise<void> {
  const { town, house, placeId, act } = acting;
  if (town.code !== ASKED) return;
  const [assessment] = await readPlace(house.pool, placeId, (tx) => itemsOfKind(tx, 'assessment'));
  const asked = { ...services, assessmentId: assessment?.id ?? null };
  const surveyId = await begin(acting, 'survey', asked, servicesForm);
  const marks = { surveyId, mark: 'open' as const };
  const seen = { path: 'budget', leaf: 'pi-9.1', problem: ['no'] };
  await act(markQuestion, 'mark budget question', { ...marks, version: 1, ...seen });
  await act(chooseGroup, 'choose group', { surveyId, version: 2, path: 'group' });
  const days = { opensOn: `${NEWEST}-11-01`, closesOn: null, isPublic: true };
  await act(openSurvey, 'open survey', { surveyId, version: 3, ...days });
  const random = createRandom(town.code.length * 7919);
  for (let at = 0; at < INTERVIEWS; at += 1)
    await act(collectAnswer, `survey answers ${at}`, {
      surveyId,
      answerId: idOf(`interview ${at} in ${town.code}`),
      form: 1,
      language: at % 3 === 0 ? 'English (en)' : 'Kiswahili (sw)',
      pairs: said(random),
      // Some were made on paper.
      paperNo: at % 8 === 7 ? String(100 + at) : null,
    });
}

/** Residents were asked for an assessment, nobody is asked any more, and what they said is taken in before it is signed. */
export async function loadEndedSurvey(
  acting: Acting,
  { assessmentId, one }: { assessmentId: string; one: { identityId: string } },
): Promise<string> {
  const { town, act } = acting;
  const surveyId = await begin(acting, 'reading survey', { ...reading, assessmentId }, readingForm);
  let version = 1;
  for (const means of READING_MEANS) {
    const mark = { surveyId, version, mark: 'open', ...means };
    await act(markQuestion, `mark ${means.path} of reading`, mark);
    version += 1;
  }
  await act(chooseGroup, 'choose group of reading', { surveyId, version, path: 'group' });
  const days = { opensOn: `${NEWEST}-10-06`, closesOn: `${NEWEST}-10-31`, isPublic: true };
  await act(openSurvey, 'open reading survey', { surveyId, version: version + 1, ...days });
  for (const [at, pairs] of readings().entries())
    await act(collectAnswer, `reading answers ${at}`, {
      surveyId,
      answerId: idOf(`reading ${at} in ${town.code}`),
      form: 1,
      language: 'العربية (ar)',
      pairs,
      paperNo: null,
    });
  await act(takeSurveys, 'take surveys', { assessmentId });
  const matched = { assessmentId, surveyId, version: 1, matched: READING_GROUPS };
  await actingAs(acting, one.identityId).act(matchGroups, 'match groups', matched);
  return surveyId;
}

const yesOrNo = (field: string, is: boolean): [string, string] => [field, is ? 'yes' : 'no'];

/** What each of those who were asked answered. */
const readings = (): [string, string][][] =>
  Object.entries(READING_ASKED).flatMap(([group, { asked, seen, understood, never }]) =>
    Array.from({ length: asked }, (_, at): [string, string][] => [
      ['q.group', group],
      yesOrNo('q.seen', at < seen),
      ...(at < seen ? [yesOrNo('q.understood', at < understood)] : []),
      ['q.receipt', at >= asked - never ? 'never' : 'always'],
    ]),
  );

interface Begun {
  title: string;
  purpose: string;
  askedBy: string;
  consent: string;
  assessmentId: string | null;
}

async function begin({ house, act }: Acting, step: string, words: Begun, form: FormSheets): Promise<string> {
  const folder = await mkdtemp(join(house.uploads, 'example-'));
  try {
    const bytes = await writeFormBook(form);
    const name = `${step.replaceAll(' ', '-')}.xlsx`;
    const path = join(folder, name);
    await writeFile(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { field: 'file', name, path, bytes: bytes.length, sha256 };
    return (await act(beginSurvey, `begin ${step}`, { ...words, file })).surveyId;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One resident's answers. Few have seen the budget, and fewer of those who are heard least. */
function said(random: () => number): [string, string][] {
  const group = oneOf(random, ['women', 'women', 'youth', 'youth', 'others', 'others', 'disabled']);
  const hasSeen = random() < (group === 'others' ? 0.5 : 0.2);
  const water = oneOf(random, ['good', 'poor', 'poor', 'none']);
  return [
    ['q.group', group],
    ['q.budget', hasSeen ? 'yes' : 'no'],
    ...(hasSeen ? ([['q.where', oneOf(random, ['board', 'net', 'meeting'])]] as [string, string][]) : []),
    ['q.water', water],
    ...(water === 'none' ? [] : ([['q.hours', String(2 + Math.floor(random() * 18))]] as [string, string][])),
    ['q.first', oneOf(random, ['water', 'roads', 'health'])],
    ['q.wish', oneOf(random, ['', '', 'The market has no light.', 'The clinic closes too early.'])],
  ];
}

/** Always the same id for the same interview. */
function idOf(what: string): string {
  const hex = createHash('sha256').update(`groundwork example ${what}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
