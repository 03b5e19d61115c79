import { randomUUID } from 'node:crypto';
import { spendingCsv, townMapping } from '../support/town-files.ts';

/** Something a client asks for once, and asks again with the same id until it knows what became of it. */
export interface Deed {
  requestId: string;
  path: string;
  /** A form as a page sends it, or JSON with a token. */
  as: 'form' | 'api';
  body: string | FormData;
  /** How many rows of the world show that it was done: one for each time. */
  shows: { table: string; column: string; value: string };
}

type Make = (code: string, item: string) => Deed;

const desk = (code: string): string => `/work/places/${code}`;

function form(path: string, fields: Record<string, string>, shows: Deed['shows']): Deed {
  const requestId = randomUUID();
  return {
    requestId,
    path,
    as: 'form',
    body: new URLSearchParams({ requestId, ...fields }).toString(),
    shows,
  };
}

/** Of each kind that a crash could halve: rows, an entry that is public at once, a letter, a file, many lines, a publication. */
export const DEEDS: readonly Make[] = [
  (code, item) => {
    const text = `Remark ${randomUUID()}`;
    return {
      requestId: randomUUID(),
      path: `/api/v1${desk(code)}/items/${item}/comments`,
      as: 'api',
      body: JSON.stringify({ text }),
      shows: { table: 'live.comment', column: 'text', value: text },
    };
  },
  (code) => {
    const name = `Forum ${randomUUID()}`;
    return form(
      `${desk(code)}/organisations/new`,
      { name, kind: 'association' },
      { table: 'live.organisation', column: 'name', value: name },
    );
  },
  (code) => {
    const name = `Body ${randomUUID()}`;
    return form(
      `${desk(code)}/bodies/new`,
      { name, kind: 'office', parentId: '', from: '', to: '' },
      { table: 'live.body', column: 'name', value: name },
    );
  },
  (code) => {
    const [name, email] = [`Person ${randomUUID()}`, `${randomUUID()}@test.invalid`];
    return form(
      `${desk(code)}/appoint`,
      {
        body: 'Office',
        post: name,
        permissions: 'places.read',
        name,
        role: '',
        email,
        from: '2020-01-01',
        to: '',
      },
      { table: 'live.person', column: 'name', value: name },
    );
  },
  (code) => {
    const trait = `Altitude ${randomUUID()}`;
    return form(
      `${desk(code)}/settings/figures`,
      { trait, value: '1', unit: 'm', year: '2020', source: 'Survey' },
      { table: 'live.place_trait', column: 'trait', value: trait },
    );
  },
  (code) => {
    const requestId = randomUUID();
    const body = new FormData();
    const name = `2021-spending-${requestId}.csv`;
    const fields = {
      requestId,
      mapping: JSON.stringify(townMapping),
      year: '',
      correction: 'New figures came',
    };
    for (const [field, value] of Object.entries(fields)) body.set(field, value);
    body.set('files', new Blob([spendingCsv({ roads: requestId })], { type: 'text/csv' }), name);
    return {
      requestId,
      path: `${desk(code)}/budgets/import`,
      as: 'form',
      body,
      shows: { table: 'live.budget_file', column: 'name', value: name },
    };
  },
];
