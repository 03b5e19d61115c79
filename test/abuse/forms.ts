import { randomUUID } from 'node:crypto';
import type { House } from '../../app/src/platform/house.ts';
import { ORIGIN } from '../support/town.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { routesOf } from './routes.ts';

export type Pair = readonly [name: string, value: string];

export interface FormToSend {
  fields: Pair[];
  file?: { field: string; name: string; text: string };
}

interface Sender {
  code: string;
  email: string;
  password: string;
  /** The year whose budget is published, withdrawn or set aside. */
  year: string;
}

/**
 * A form that the program takes, for every route that takes one. They stand in an order in which one after the other
 * succeeds; a route that is not here makes `formFor` throw, and so does an entry for a route that is gone.
 */
const forms: Record<string, (sender: Sender) => FormToSend> = {
  'POST /sign-in': ({ email, password }) => plain({ email, password, to: '' }),
  'POST /work/places/new': ({ code }) => withId({ code: `${code}-2`, name: 'A new town', currency: 'EUR' }),
  'POST /work/places/:code/appoint': () =>
    withId({
      body: 'Finance',
      post: 'Treasurer',
      permissions: 'places.read',
      name: 'A new person',
      email: `${randomUUID()}@test.invalid`,
      password: randomUUID(),
      from: '2020-01-01',
      to: '',
    }),
  'POST /work/places/:code/budgets/import': ({ code }) => ({
    ...withId({ mapping: JSON.stringify(townMapping), year: '', correction: '' }),
    file: { field: 'files', name: `2016-spending-${code}.csv`, text: spendingCsv({}, 61) },
  }),
  'POST /work/places/:code/budgets/:year/:side/publish': () => withId({ version: '1' }),
  'POST /work/places/:code/diagnosis/publish': () => withId({}),
  'POST /work/places/:code/diagnosis/outliers': ({ year }) => withId({ year, reason: 'A flood' }),
  'POST /work/places/:code/diagnosis/outliers/lift': ({ year }) => withId({ year }),
  'POST /work/places/:code/diagnosis/withdraw': () => withId({ reason: 'It was wrong' }),
  'POST /work/places/:code/budgets/:year/:side/withdraw': () => withId({ reason: 'It was wrong' }),
  'POST /sign-out': () => plain({}),
};

/** Every list takes the same two forms: to keep a view of it, and to share it. */
const LIST_FORMS: Record<string, (sender: Sender) => FormToSend> = {
  '-views': () => withId({ do: 'keep', name: 'A view', settings: '' }),
  '-views/share': () => withId({ name: 'A view', shared: 'yes' }),
};
const formMaker = (key: string): ((sender: Sender) => FormToSend) | undefined =>
  Object.hasOwn(forms, key) ? forms[key] : LIST_FORMS[/-views(?:\/share)?$/.exec(key)?.[0] ?? ''];

/** Fields of which a form may send several. */
export const MAY_REPEAT = new Set(['permissions']);

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

function multipart({ fields, file }: FormToSend): string {
  const parts = fields.map(
    ([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  );
  if (file) {
    const name = file.name.replaceAll('"', '%22');
    parts.push(
      `Content-Disposition: form-data; name="${file.field}"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${file.text}`,
    );
  }
  return `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join('')}--${BOUNDARY}--\r\n`;
}
