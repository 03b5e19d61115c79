import { randomUUID } from 'node:crypto';
import { townMapping } from '../support/town-files.ts';
import type { OfficerKeys } from './fill.ts';
import { spendingFile } from './towns.ts';
import { type Answered, answers, foundIn, says, type Visitor } from './visitor.ts';

/** A year that no reader asks for: officers change it while others read. */
const YEAR = 2026;
const DAY_MS = 86_400_000;

const FORM = 'application/x-www-form-urlencoded';

function form(officer: Visitor, fields: Record<string, string>) {
  return {
    method: 'POST' as const,
    headers: { origin: officer.origin, 'content-type': FORM },
    body: new URLSearchParams(fields).toString(),
  };
}

const isDone = (answer: Answered): void => answers(answer, 303);

/**
 * Somebody at work: signs in, looks around, loads new figures for a year, publishes them, sees them as the public does,
 * talks about them, gives a program a token, lets it ask, takes it back, and leaves.
 */
export async function officerJourney(
  officer: Visitor,
  keys: OfficerKeys,
  random: () => number,
): Promise<void> {
  const { code, name } = keys.town;
  const desk = `/work/places/${code}`;
  await officer.step('sign-in page', '/sign-in', (answer) => says(answer, 'name="password"'));
  const signIn = form(officer, { email: keys.email, password: keys.password, to: '' });
  await officer.step('sign in', '/sign-in', isDone, signIn);
  await officer.step('home', desk, (answer) => says(answer, name));
  await officer.step('people', `${desk}/persons`, (answer) => says(answer, 'An officer'));
  await officer.step('history', `${desk}/history`, (answer) => says(answer, 'An officer'));
  await officer.step('search at work', `${desk}/search?q=spending`, (answer) =>
    says({ ...answer, text: answer.text.replaceAll(/<\/?mark[^>]*>/g, '') }, '2025-spending.csv'),
  );
  const item = await loadAndPublish(officer, code, random);
  await talk(officer, desk, item);
  await useToken(officer, keys, item);
  await officer.step('sign out', '/sign-out', isDone, form(officer, {}));
}

async function loadAndPublish(officer: Visitor, code: string, random: () => number): Promise<string> {
  const desk = `/work/places/${code}`;
  const made = spendingFile(YEAR, 40 + Math.floor(random() * 400), 1 + Math.floor(random() * 2 ** 30));
  const requestId = await officer.step('import, its form', `${desk}/budgets/import`, (answer) => {
    answers(answer, 200);
    return foundIn(answer, /name="requestId" value="([^"]+)"/);
  });
  const body = new FormData();
  const mapping = JSON.stringify(townMapping);
  const correction = 'New figures came';
  for (const [field, value] of Object.entries({ requestId, mapping, year: '', correction }))
    body.set(field, value);
  body.set('files', new Blob([made.csv], { type: 'text/csv' }), `${YEAR}-spending.csv`);
  const sent = new Response(body);
  await officer.step('import', `${desk}/budgets/import`, isDone, {
    method: 'POST',
    headers: { origin: officer.origin, 'content-type': sent.headers.get('content-type') ?? '' },
    body: new Uint8Array(await sent.arrayBuffer()),
  });
  const publish = `${desk}/budgets/${YEAR}/expenditure/publish`;
  const found = await officer.step('budgets at work', `${desk}/budgets`, (answer) => {
    says(answer, publish);
    const [, after = ''] = answer.text.split(`action="${publish}"`);
    const own = { ...answer, text: after };
    return {
      requestId: foundIn(own, /name="requestId" value="([^"]+)"/),
      version: foundIn(own, /name="version" value="(\d+)"/),
      item: foundIn(answer, new RegExp(`${desk}/items/([0-9a-f-]{36})"[^>]*>[^<]*${YEAR}`)),
    };
  });
  const { requestId: id, version } = found;
  await officer.step('publish', publish, isDone, form(officer, { requestId: id, version }));
  // Whoever was told that it is published finds it published: by the API, and on the page that was kept until now.
  await officer.step('published, by API', `/api/v1/places/${code}/budgets/${YEAR}/expenditure`, (answer) =>
    says(answer, `"original":{"all":${made.facts.original}.00`),
  );
  await officer.step('published, the page', `/places/${code}/budget/${YEAR}/expenditure`, (answer) =>
    says(answer, `See all ${made.facts.lines} lines`),
  );
  return found.item;
}

async function talk(officer: Visitor, desk: string, item: string): Promise<void> {
  const text = `Remark ${randomUUID()}`;
  const words = form(officer, { requestId: randomUUID(), text });
  await officer.step('comment', `${desk}/items/${item}/comments`, isDone, words);
  await officer.step('item', `${desk}/items/${item}`, (answer) => says(answer, text));
}

async function useToken(officer: Visitor, keys: OfficerKeys, item: string): Promise<void> {
  const { code } = keys.town;
  const called = `Program ${randomUUID()}`;
  await officer.step('token, its form', `/account/tokens/new?place=${code}`, (answer) =>
    says(answer, 'name="ends"'),
  );
  const fields = new URLSearchParams({
    place: code,
    name: called,
    ends: new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10),
    network: '',
    password: keys.password,
  });
  for (const scope of ['places.read', 'work.comment']) fields.append('scopes', scope);
  const token = await officer.step(
    'token, made',
    '/account/tokens',
    (answer) => {
      answers(answer, 200);
      return foundIn(answer, /<code[^>]*>([^<]{20,})<\/code>/);
    },
    {
      method: 'POST',
      headers: { origin: officer.origin, 'content-type': FORM },
      body: fields.toString(),
    },
  );
  const authorization = `Bearer ${token}`;
  const text = `Remark ${randomUUID()}`;
  const work = `/api/v1/work/places/${code}`;
  await officer.step(
    'API, comment',
    `${work}/items/${item}/comments`,
    (answer) => {
      answers(answer, 201);
      return foundIn(answer, new RegExp(`"itemId":"(${item})"`));
    },
    {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ text }),
    },
  );
  await officer.step('API, history', `${work}/history?size=5`, (answer) => says(answer, item), {
    headers: { authorization },
  });
  const tokenId = await officer.step('tokens', '/account/tokens', (answer) => {
    says(answer, called);
    const own = answer.text.slice(answer.text.indexOf(called));
    return foundIn({ ...answer, text: own }, /name="token" value="([^"]+)"/);
  });
  await officer.step('token, revoked', '/account/tokens/revoke', isDone, form(officer, { token: tokenId }));
  await officer.step('API, revoked', `${work}/history?size=5`, (answer) => answers(answer, 401), {
    headers: { authorization },
  });
}
