import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import { newReference } from '../../platform/http/reference.ts';
import { indexItem } from '../../platform/search/search.ts';
import { addItem, link, retitle, threadItem } from '../../platform/thread/thread.ts';
import { findableSurvey } from '../findable.ts';
import { formsOf } from '../form-store.ts';
import { entryOf, holdSeen, holdSurvey } from '../hold.ts';
import { surveyProblems } from '../problems.ts';
import * as store from '../survey-store.ts';
import { keepWorkbook, readOrRefuse } from './read-workbook.ts';

const words = {
  title: z.string().trim().min(1).max(200),
  purpose: z.string().trim().min(1).max(2000),
  askedBy: z.string().trim().min(1).max(200),
  consent: z.string().trim().min(1).max(2000),
  /** Of the assessment that it is to help, where it is one's. */
  assessmentId: z.uuid().nullable().default(null),
};

/** A survey begins with its workbook, whole or not at all; nobody is asked before it is opened. */
export const beginSurvey = defineAction({
  name: 'surveys.begin',
  records: ['survey.begun'],
  authority: 'place',
  input: z.strictObject({ ...words, file: uploadedFile }),
  // The path where a file waits makes no request another one.
  sameness: ({ file, ...rest }) => ({ ...rest, sha256: file.sha256 }),
  async run(context, { file, ...given }) {
    const { tx, actor, now } = context;
    const form = await readOrRefuse(file);
    await expectAssessment(tx, given.assessmentId);
    const surveyId = await addItem(tx, 'survey', given.title);
    await store.insertSurvey(tx, {
      ...given,
      surveyId,
      link: newLink(),
      personId: actor.personId,
      begunAt: now,
    });
    await keepWorkbook(context, surveyId, file, form);
    await indexItem(tx, findableSurvey(surveyId, given.title));
    if (given.assessmentId !== null) await link(tx, surveyId, 'asked-for', given.assessmentId);
    return { answer: { surveyId }, entry: entryOf({ ...given, surveyId }, 'survey.begun') };
  },
});

/** 80 bits of chance, in letters that are not mistaken for each other. */
const newLink = (): string => newReference({ key: randomBytes(32).toString('hex'), placeId: '', formId: '' });

async function expectAssessment(tx: Transaction, assessmentId: string | null): Promise<void> {
  if (assessmentId === null) return;
  const item = await threadItem(tx, assessmentId);
  if (item?.kind !== 'assessment')
    throw surveyProblems.problem('surveys.no-assessment', { field: 'assessment' });
}

/** A new workbook is a new version. What was answered keeps naming the one by which it was asked. */
export const addVersion = defineAction({
  name: 'surveys.add-version',
  records: ['survey.version-added'],
  authority: 'place',
  input: z.strictObject({ surveyId: z.uuid(), file: uploadedFile }),
  sameness: ({ surveyId, file }) => ({ surveyId, sha256: file.sha256 }),
  async run(context, { surveyId, file }) {
    const { tx } = context;
    const held = await holdSurvey(context, surveyId);
    const form = await readOrRefuse(file);
    const same = (await formsOf(tx, surveyId)).find(({ hash }) => hash === file.sha256);
    if (same) throw surveyProblems.problem('surveys.form-kept', { no: same.no, field: 'file' });
    const no = await keepWorkbook(context, surveyId, file, form);
    await store.changeSurvey(tx, held, {});
    return { answer: { no }, entry: entryOf(held, 'survey.version-added', { no }) };
  },
});

/** What whoever is asked reads first. */
export const describeSurvey = defineAction({
  name: 'surveys.describe',
  records: ['survey.described'],
  authority: 'place',
  input: z.strictObject({ surveyId: z.uuid(), version: z.number().int().positive(), ...words }),
  async run(context, { surveyId, version, ...given }) {
    const { tx } = context;
    const held = await holdSeen(context, { surveyId, version }, (now) => ({
      title: now.title,
      purpose: now.purpose,
      askedBy: now.askedBy,
      consent: now.consent,
      assessment: now.assessmentId,
    }));
    await expectAssessment(tx, given.assessmentId);
    await store.changeSurvey(tx, held, given);
    await retitle(tx, surveyId, given.title);
    await indexItem(tx, findableSurvey(surveyId, given.title));
    if (given.assessmentId !== null) await link(tx, surveyId, 'asked-for', given.assessmentId);
    return { answer: { surveyId }, entry: entryOf({ ...held, ...given }, 'survey.described') };
  },
});

const day = z.iso.date();

/** From which day answers are taken, until which, and whether whoever has the link may give them. */
export const openSurvey = defineAction({
  name: 'surveys.open',
  records: ['survey.opened'],
  authority: 'place',
  input: z.strictObject({
    surveyId: z.uuid(),
    version: z.number().int().positive(),
    opensOn: day,
    closesOn: day.nullable(),
    isPublic: z.boolean(),
  }),
  async run(context, { surveyId, version, ...given }) {
    const { opensOn, closesOn } = given;
    const held = await holdSeen(context, { surveyId, version }, (now) => ({
      opensOn: now.opensOn,
      closesOn: now.closesOn,
      isPublic: now.isPublic ? 'yes' : '',
    }));
    if (closesOn !== null && closesOn < opensOn)
      throw surveyProblems.problem('surveys.days-turned', { field: 'closesOn' });
    await store.changeSurvey(context.tx, held, { ...given, closedAt: null });
    return {
      answer: { surveyId },
      entry: entryOf(held, 'survey.opened', { from: opensOn, to: closesOn ?? '' }),
    };
  },
});

/** No more answers, whatever its days say. */
export const closeSurvey = defineAction({
  name: 'surveys.close',
  records: ['survey.ended'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ surveyId: z.uuid(), version: z.number().int().positive() }),
  async run(context, seen) {
    const held = await holdSeen(context, seen);
    await store.changeSurvey(context.tx, held, { closedAt: context.now });
    return { answer: { surveyId: held.surveyId }, entry: entryOf(held, 'survey.ended') };
  },
});
