import { randomUUID } from 'node:crypto';
import type { House } from '../../app/src/platform/house.ts';
import { ledgerCsv } from '../support/ledger-files.ts';
import { ORIGIN } from '../support/town.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { assessmentAnswers, assessmentFields, frameworkBook } from './assessment-forms.ts';
import { adoptionForms, budgetForms } from './budget-forms.ts';
import { crosswalkForms } from './crosswalk-things.ts';
import { draftAnswers, draftFields } from './draft-forms.ts';
import { paymentAnswers, paymentFields } from './payment-forms.ts';
import { peopleForms } from './people-forms.ts';
import { otherReleases, procureAnswers, procureFields } from './procure-forms.ts';
import { routesOf } from './routes.ts';
import { surveyForms } from './survey-forms.ts';
import { talkAnswers, talkFields } from './talk-forms.ts';
import { workbookForms } from './workbook-forms.ts';

export type Pair = readonly [name: string, value: string];

export interface FormToSend {
  fields: Pair[];
  file?: { field: string; name: string; text: string | Uint8Array };
  /**
   * What a good one is answered with, where it is no redirect: a page that is shown once, or a refusal, because it
   * takes a letter or a phone that these tests do not have. Beside the source stand the tests that do.
   */
  answers?: number;
}

interface Sender {
  code: string;
  email: string;
  password: string;
  /** The year whose budget is published, withdrawn or set aside. */
  year: string;
}

export const senderOf = (
  { email, password }: { email: string; password: string },
  code: string,
  year: string,
): Sender => ({ code, year, email, password });

/**
 * A form that the program takes, for every route that takes one. They stand in an order in which one after the other
 * succeeds; a route that is not here makes `formFor` throw, and so does an entry for a route that is gone.
 */
const forms: Record<string, (sender: Sender) => FormToSend> = {
  'POST /work/places/new': ({ code }) => withId({ code: `${code}-2`, name: 'A new town', currency: 'EUR' }),
  'POST /work/programme': () =>
    withId({ version: '1', names_en: 'A programme', country: '', timeZone: 'UTC' }),
  'POST /work/places/:code/settings/profile': () =>
    withId({ version: '1', names_en: 'A town', areaHectares: '12.5' }),
  'POST /work/places/:code/settings/calendar': () =>
    withId({
      version: '1',
      timeZone: 'UTC',
      workingDays: '1',
      fiscalYearStart: '01-01',
      fiscalYearNamed: 'start',
    }),
  'POST /work/places/:code/settings/look': () => withId({ version: '1', accent: '#123456' }),
  'POST /work/places/:code/settings/look/crest': () => ({
    ...withId({}),
    file: { field: 'image', name: 'arms.png', text: ONE_PIXEL },
  }),
  'POST /work/places/:code/settings/look/crest/remove': () => withId({}),
  'POST /work/places/:code/settings/population': () =>
    withId({ version: '0', year: '1999', source: 'Census', bands: '0-14; 1; 2', statedTotal: '', link: '' }),
  'POST /work/places/:code/settings/population/remove': () => withId({ year: '1999' }),
  'POST /work/places/:code/settings/codes': () => withId({ scheme: 'geonames', code: '77', source: '' }),
  'POST /work/places/:code/settings/codes/remove': () => withId({ scheme: 'geonames' }),
  'POST /work/places/:code/settings/figures': () =>
    withId({ trait: 'Altitude', value: '1', unit: 'm', year: '2020', source: 'Survey' }),
  'POST /work/places/:code/settings/figures/remove': () => withId({ trait: 'Altitude', year: '2020' }),
  'POST /work/places/:code/settings/holidays': () => withId({ days: '2027-01-01; New Year', language: 'en' }),
  'POST /work/places/:code/settings/holidays/remove': () => withId({ day: '2027-01-01' }),
  'POST /work/places/:code/settings/law': () =>
    withId({
      version: '0',
      key: 'council.notice',
      value: '5',
      validFrom: '2020-01-01',
      validTo: '',
      law: 'A law',
      article: '',
      link: '',
    }),
  'POST /work/places/:code/settings/law/remove': () =>
    withId({ key: 'council.notice', validFrom: '2020-01-01' }),
  'POST /work/places/:code/settings/history': () =>
    plain({
      // The change is named by the request that recorded it.
      requestId: A_CHANGE,
      kind: 'established',
      effectiveOn: '1900-01-01',
      law: 'A law',
      link: '',
      other: '',
      after: '',
    }),
  'POST /work/places/:code/settings/history/remove': () => withId({ change: A_CHANGE }),
  'POST /work/places/:code/settings/publish': () => withId({}),
  'POST /work/places/:code/appoint': () =>
    withId({
      body: 'Finance',
      post: 'Treasurer',
      permissions: 'places.read',
      name: 'A new person',
      role: '',
      email: `${randomUUID()}@test.invalid`,
      from: '2020-01-01',
      to: '',
    }),
  ...peopleForms,
  ...workbookForms,
  'POST /work/places/:code/budgets/import': ({ code }) => ({
    ...withId({ mapping: JSON.stringify(townMapping), year: '', correction: '' }),
    file: { field: 'files', name: `2016-spending-${code}.csv`, text: spendingCsv({}, 61) },
  }),
  ...budgetForms,
  ...crosswalkForms,
  'POST /work/places/:code/budgets/:year/:side/publish': () => withId({ version: '1' }),
  ...adoptionForms,
  ...Object.fromEntries(
    Object.entries(talkFields).map(([key, fields]) => [
      key,
      () => ({ ...withId(fields), ...(talkAnswers[key] ? { answers: talkAnswers[key] } : {}) }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(paymentFields).map(([key, fields]) => [
      key,
      ({ code }: { code: string }) => ({
        ...withId(fields),
        ...(/\/payments\/import(\/new)?$/.test(key)
          ? { file: { field: 'files', name: `${code}.csv`, text: ledgerCsv('2018-01', `Other of ${code}`) } }
          : {}),
        ...(paymentAnswers[key] ? { answers: paymentAnswers[key] } : {}),
      }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(procureFields).map(([key, fields]) => [
      key,
      ({ code }: { code: string }) => ({
        ...withId(fields),
        ...(key.endsWith('/import')
          ? { file: { field: 'files', name: `${code}.jsonl`, text: otherReleases(code) } }
          : {}),
        ...(procureAnswers[key] ? { answers: procureAnswers[key] } : {}),
      }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(assessmentFields).map(([key, fields]) => [
      key,
      () => ({
        ...withId(fields),
        ...(key.endsWith('/frameworks/import')
          ? { file: { field: 'file', name: 'framework.xlsx', text: frameworkBook } }
          : {}),
        ...(assessmentAnswers[key] ? { answers: assessmentAnswers[key] } : {}),
      }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(draftFields).map(([key, fields]) => [
      key,
      ({ code }: { code: string }) => ({
        ...withId(fields(code)),
        ...(draftAnswers[key] ? { answers: draftAnswers[key] } : {}),
      }),
    ]),
  ),
  ...surveyForms,
  'POST /work/places/:code/diagnosis/publish': () => withId({}),
  'POST /work/places/:code/diagnosis/outliers': ({ year }) => withId({ year, reason: 'A flood' }),
  'POST /work/places/:code/diagnosis/outliers/lift': ({ year }) => withId({ year }),
  'POST /work/places/:code/diagnosis/withdraw': () => withId({ reason: 'It was wrong' }),
  'POST /work/places/:code/budgets/:year/:side/withdraw': () => withId({ reason: 'It was wrong' }),
  'POST /work/places/:code/items/:item/comments': () => withId({ text: 'A remark', replyTo: '' }),
  'POST /work/places/:code/items/:item/comments/:comment/edit': () =>
    withId({ text: 'Another remark', version: '1' }),
  'POST /work/places/:code/items/:item/comments/:comment/resolve': () => withId({ resolved: 'yes' }),
  'POST /work/places/:code/items/:item/comments/:comment/withdraw': () => withId({}),
  'POST /work/places/:code/jobs/:job/cancel': () => withId({}),
  'POST /work/places/:code/jobs/:job/again': () => withId({}),
  'POST /work/notifications/read': () => plain({ id: '' }),
  'POST /work/notifications/settings': () =>
    plain({ other: 'daily', quietFrom: '19', quietTo: '7', dailyAt: '8' }),
  'POST /notifications/stop/confirm': () => ({ ...plain({ who: 'nobody', sign: 'x' }), answers: 400 }),
  'POST /sign-in/code': () => plain({ code: '123456', to: '' }),
  'POST /sign-in/switch': () => plain({ who: '', pin: '482915', to: '' }),
  'POST /sign-in/forgotten': ({ email }) => ({ ...plain({ email }), answers: 200 }),
  'POST /sign-in/new-password/:token': () => ({ ...plain(NEW_PASSWORD), answers: 404 }),
  'POST /invitation/:token': () => ({ ...plain(NEW_PASSWORD), answers: 404 }),
  'POST /account/profile': () => plain({ name: 'Somebody', language: 'en' }),
  'POST /account/password': () => ({ ...plain({ current: 'wrong', ...NEW_PASSWORD }), answers: 403 }),
  'POST /account/address': ({ password }) => ({
    ...plain({ email: `${randomUUID()}@test.invalid`, password }),
    answers: 200,
  }),
  'POST /account/address/:token': () => ({ ...plain({ answer: 'yes' }), answers: 404 }),
  'POST /account/second-factor/begin': ({ password }) => plain({ password }),
  'POST /account/second-factor/confirm': () => ({ ...plain({ code: '123456' }), answers: 401 }),
  'POST /account/second-factor/codes': ({ password }) => plain({ password }),
  'POST /account/second-factor/off': ({ password }) => plain({ password, code: '123456' }),
  'POST /account/sessions/end': () => plain({ session: randomUUID() }),
  'POST /account/sessions/end-others': () => plain({}),
  'POST /account/device/unshare': ({ password }) => plain({ password }),
  'POST /account/device/pin': () => ({ ...plain({ pin: '482915', again: '482915' }), answers: 409 }),
  'POST /account/device/leave': () => plain({}),
  'POST /account/tokens': ({ code, password }) => ({
    ...plain({
      place: code,
      name: 'A program',
      scopes: 'places.read',
      ends: TOMORROW,
      network: '',
      password,
    }),
    answers: 200,
  }),
  'POST /account/tokens/revoke': () => plain({ token: randomUUID() }),
  'POST /work/places/:code/second-factor': () => ({ ...withId({ required: 'yes' }), answers: 409 }),
  // From here on the session that the tests hold is another's or none: these come last.
  'POST /account/device/share': () => plain({ name: 'Counter 1' }),
  'POST /sign-in': ({ email, password }) => plain({ email, password, to: '' }),
  'POST /sign-out': () => plain({}),
};

/** Every list takes the same two forms: to keep a view of it, and to share it. */
const LIST_FORMS: Record<string, (sender: Sender) => FormToSend> = {
  '-views': () => withId({ do: 'keep', name: 'A view', settings: '' }),
  '-views/share': () => withId({ name: 'A view', shared: 'yes' }),
};
/** A form that keeps drafts can throw one away. */
const discard = (): FormToSend => withId({ do: 'discard' });

const formMaker = (key: string): ((sender: Sender) => FormToSend) | undefined =>
  Object.hasOwn(forms, key)
    ? forms[key]
    : key.endsWith('/draft')
      ? discard
      : LIST_FORMS[/-views(?:\/share)?$/.exec(key)?.[0] ?? ''];

/** Fields of which a form may send several. */
export const MAY_REPEAT = new Set([
  'permissions',
  'workingDays',
  'mention',
  'scopes',
  'minus',
  'as',
  'excludeBy',
  'excludeStarts',
  'excludeReason',
  'fields',
  'leaves',
  'q.passage[1]/leaves',
  'problem',
]);

const NEW_PASSWORD = { password: 'kettle orbit maple thirty', again: 'kettle orbit maple thirty' };
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const A_CHANGE = '00000000-0000-4000-8000-000000000001';
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const plain = (fields: Record<string, string>): FormToSend => ({ fields: Object.entries(fields) });
const withId = (fields: Record<string, string>): FormToSend => plain({ requestId: randomUUID(), ...fields });

/** The forms' routes in the order in which they succeed; throws when they are not exactly the program's. */
export function formRoutes(house: House) {
  const routes = routesOf(house, 'POST');
  const missing = routes.filter((route) => !formMaker(route.key)).map((route) => route.key);
  const gone = Object.keys(forms).filter((key) => !routes.some((route) => route.key === key));
  if (missing.length > 0 || gone.length > 0) {
    throw new Error(
      `test/abuse/forms.ts lacks ${missing.join(', ') || 'none'}, and has ${gone.join(', ')} too many`,
    );
  }
  const order = Object.keys(forms);
  // Those of lists come first: they need nothing that another form takes away.
  return routes.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

export function formFor(key: string, sender: Sender): FormToSend {
  const make = formMaker(key);
  if (!make) throw new Error(`${key}: test/abuse/forms.ts has no form for it`);
  return make(sender);
}

const BOUNDARY = 'a-boundary-of-tests';

/** The request of a page of ours that sends this form, as a browser would encode it. */
export function requestOf(
  form: FormToSend,
  encoding: 'urlencoded' | 'multipart' = form.file ? 'multipart' : 'urlencoded',
): RequestInit & { headers: Record<string, string> } {
  const headers = { origin: ORIGIN };
  if (encoding === 'urlencoded') {
    const body = form.fields.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    return {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    };
  }
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  return { method: 'POST', headers: { ...headers, 'content-type': type }, body: multipart(form) };
}

function multipart({ fields, file }: FormToSend): Buffer {
  const parts: (string | Uint8Array)[][] = fields.map(([name, value]) => [
    `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  ]);
  if (file) {
    const name = file.name.replaceAll('"', '%22');
    parts.push([
      `Content-Disposition: form-data; name="${file.field}"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`,
      file.text,
    ]);
  }
  const pieces = parts.flatMap((part) => [`--${BOUNDARY}\r\n`, ...part, '\r\n']);
  return Buffer.concat([...pieces, `--${BOUNDARY}--\r\n`].map((piece) => Buffer.from(piece as string)));
}
