import { randomUUID } from 'node:crypto';
import { writeFormBook } from '@groundwork-gov/forms';
import { waterForm } from '../support/surveys.ts';
import type { FormToSend } from './forms.ts';

const book = await writeFormBook(waterForm);
const changed = await writeFormBook({ ...waterForm, settings: [['version'], ['2']] });
const file = (text: Uint8Array) => ({ field: 'file', name: 'water.xlsx', text });

const withId = (fields: Record<string, string>): FormToSend => ({
  fields: Object.entries({ requestId: randomUUID(), ...fields }),
});

const words = {
  title: 'Water',
  purpose: 'To know who has water',
  askedBy: 'The water office',
  consent: 'Counts become public',
  assessment: '',
};
const answered = {
  'q.group': 'women',
  'q.water': 'yes',
  'q.hours': '6',
  'q.area': 'hill',
  'q.street': 'mill',
  'q.wish': 'A tap',
};
const all = { form: '1', page: '0', language: 'English (en)', go: 'send', ...answered };

const ONE = 'POST /work/places/:code/surveys/:survey';
const NO_CONTENT = `sha256:${'0'.repeat(64)}`;

/** What is sent of surveys: the one of these towns is closed when they begin, and its answers are in conflict. */
export const surveyForms: Readonly<Record<string, () => FormToSend>> = {
  'POST /work/places/:code/surveys/new': () => ({ ...withId(words), file: file(book) }),
  [`${ONE}/edit`]: () => withId({ version: '5', ...words }),
  [`${ONE}/versions/new`]: () => ({ ...withId({}), file: file(changed) }),
  [`${ONE}/open`]: () => withId({ version: '7', opensOn: '2020-01-01', closesOn: '', isPublic: 'yes' }),
  [`${ONE}/questions`]: () => withId({ version: '8', path: 'group' }),
  [`${ONE}/questions/mark`]: () =>
    withId({ version: '9', path: 'water', mark: 'team', leaf: '', problem: 'no' }),
  [`${ONE}/fill`]: () => withId({ ...all, way: 'interview', paper: '', by: '' }),
  'POST /places/:code/surveys/:link': () => withId({ ...all, website: '' }),
  'POST /places/:code/surveys/:link/take-back': () => ({
    ...withId({ reference: '0123456789abcdef', website: '' }),
    answers: 422,
  }),
  [`${ONE}/answers/:answer/change`]: () => withId({ ...all, 'q.hours': '7', base: '2' }),
  [`${ONE}/answers/:answer/settle`]: () => withId({ seen: '4', 's.q.hours': '2', 's.q.wish': '2' }),
  [`${ONE}/answers/:answer/erase`]: () => withId({ reason: 'They want it so' }),
  [`${ONE}/close`]: () => withId({ version: '10' }),
  [`${ONE}/results/publish`]: () => ({ ...withId({ content: NO_CONTENT }), answers: 409 }),
  [`${ONE}/results/withdraw`]: () => withId({ reason: 'It was wrong' }),
};
