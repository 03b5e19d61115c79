import { z } from 'zod';
import { routeKey } from '../../app/src/platform/access/access-table.ts';
import type { House } from '../../app/src/platform/house.ts';
import type { Route } from '../../app/src/platform/http/route.ts';

export interface ListedRoute {
  key: string;
  path: string;
  kind: Route['kind'];
  /** The names in its path, in order. */
  params: ParamName[];
  route: Route;
}

/** The kinds of name an address may hold. A route with another one must be taught to these tests first. */
const KNOWN = [
  'code',
  'year',
  'side',
  'item',
  'measure',
  'comment',
  'token',
  'provider',
  'job',
  'file',
  'hash',
  'component',
  'body',
  'post',
  'person',
  'holding',
  'deputy',
  'engagement',
  'organisation',
  'workbook',
  'question',
  'note',
  'load',
  'line',
  'asked',
  'kept',
  'intake',
  'sent',
  'incoming',
  'mapping',
  'assessment',
  'leaf',
  'evidence',
  'cause',
  'interview',
  'passage',
  'quotation',
  'group',
  'seat',
  'framework',
  'edition',
  'draft',
  'node',
  'under',
  'crosswalk',
  'published',
  'survey',
  'link',
  'answer',
  'arrival',
  'process',
  'party',
  'source',
  'indicator',
  'flag',
  'reply',
  'origin',
  'tile',
  'index',
  'receipt',
] as const;
export type ParamName = (typeof KNOWN)[number];
export type Values = Partial<Record<ParamName, string>>;

const PARAM = /:(\w+)(?:\{[^}]*\})?/g;

export function routesOf(house: House, method: 'GET' | 'POST'): ListedRoute[] {
  return house.slices
    .flatMap((slice) => slice.routes)
    .filter((route) => route.method === method && !isSentByPrograms(route))
    .map((route) => ({
      key: routeKey(route.method, route.path),
      path: route.path,
      // What programs read without a token is as public as a page.
      kind: route.kind === 'api' ? 'public' : route.kind,
      params: paramsOf(route.path),
      route,
    }));
}

/**
 * No cookie opens it, and no form sends it: `app/src/publish/api.test.ts` asks these with tokens, and `6-one-click.test.ts` those
 * that mail programs send.
 */
const isSentByPrograms = (route: Route): boolean =>
  route.kind === 'one-click' || (route.kind === 'api' && route.does !== 'read-public');

function paramsOf(path: string): ParamName[] {
  if (path.includes('*')) throw new Error(`${path}: the abuse tests know no address for a wildcard`);
  return [...path.matchAll(PARAM)].map(([, name = '']) => {
    const known = KNOWN.find((each) => each === name);
    if (!known) throw new Error(`${path}: teach test/abuse/routes.ts what to put for :${name}`);
    return known;
  });
}

/** What is there in a town, or for no code in the programme, for the names that a test does not give a value. */
const things = new Map<string, Values>();
export const rememberThings = (code: string, values: Values): unknown => things.set(code, values);

export const rememberedThings = (): [code: string, values: Values][] => [...things];

/** Names that are nobody's: a thing, the secret of a letter, a provider that nobody set up. */
const NOWHERE: Values = {
  item: '00000000-0000-4000-8000-00000000dead',
  comment: '00000000-0000-4000-8000-00000000dead',
  job: '00000000-0000-4000-8000-00000000dead',
  file: '00000000-0000-4000-8000-00000000dead',
  hash: 'dead'.repeat(16),
  component: 'treemap',
  body: '00000000-0000-4000-8000-00000000dead',
  post: '00000000-0000-4000-8000-00000000dead',
  person: '00000000-0000-4000-8000-00000000dead',
  holding: '00000000-0000-4000-8000-00000000dead',
  deputy: '00000000-0000-4000-8000-00000000dead',
  engagement: '00000000-0000-4000-8000-00000000dead',
  organisation: '00000000-0000-4000-8000-00000000dead',
  workbook: '00000000-0000-4000-8000-00000000dead',
  question: '00000000-0000-4000-8000-00000000dead',
  note: '00000000-0000-4000-8000-00000000dead',
  intake: '00000000-0000-4000-8000-00000000dead',
  sent: '00000000-0000-4000-8000-00000000dead',
  incoming: '00000000-0000-4000-8000-00000000dead',
  mapping: '00000000-0000-4000-8000-00000000dead',
  crosswalk: '00000000-0000-4000-8000-00000000dead',
  published: '00000000-0000-4000-8000-00000000dead',
  load: '00000000-0000-4000-8000-00000000dead',
  arrival: '00000000-0000-4000-8000-00000000dead',
  process: 'dead'.repeat(5),
  party: 'dead'.repeat(5),
  // The same in every town: what is nobody's is the year, the process or the load.
  source: '1',
  indicator: 'R003',
  flag: 'dead'.repeat(5),
  reply: '00000000-0000-4000-8000-00000000dead',
  origin: '00000000-0000-4000-8000-00000000dead',
  assessment: '00000000-0000-4000-8000-00000000dead',
  evidence: '00000000-0000-4000-8000-00000000dead',
  cause: '00000000-0000-4000-8000-00000000dead',
  survey: '00000000-0000-4000-8000-00000000dead',
  answer: '00000000-0000-4000-8000-00000000dead',
  link: 'dead'.repeat(4),
  interview: '00000000-0000-4000-8000-00000000dead',
  passage: '00000000-0000-4000-8000-00000000dead',
  quotation: '00000000-0000-4000-8000-00000000dead',
  // The same in every town: what is nobody's is the assessment.
  group: 'women',
  leaf: 'x.1',
  seat: 'one',
  framework: 'frame-qnix',
  edition: '1',
  draft: '00000000-0000-4000-8000-00000000dead',
  node: 'x.1',
  under: 'x',
  // The same as in every town: what is nobody's is the load.
  line: '17',
  asked: 'dead'.repeat(5),
  // Files of the public log: of one that is longer than any here.
  kept: 'checkpoint.987654321',
  tile: '0/x987/654',
  index: '987654321',
  receipt: '987654321.tlog-proof',
  token: 'A'.repeat(43),
  provider: 'nobody',
};

/** The name of a thing of a town; of one that is nowhere, where nobody said that there is any. */
export const thingOf = (code: string | undefined, name: ParamName): string | undefined =>
  things.get(code ?? '')?.[name] ?? NOWHERE[name];

/** A form of work that names no town is one of the programme. */
export const isOfProgramme = (route: ListedRoute): boolean =>
  route.kind !== 'account' && !route.params.includes('code');

/** The path with its names filled in; throws where a value is missing. */
export function addressOf(path: string, values: Values): string {
  const code = path.includes(':code') ? values.code : undefined;
  return path.replace(PARAM, (_whole, name: ParamName) => {
    const value = values[name] ?? thingOf(code, name);
    if (value === undefined) throw new Error(`${path}: no value for :${name}`);
    return value;
  });
}

const ANSWERS: Record<string, readonly string[]> = {
  by: ['0', '1', '2', 'economic', 'administrative', 'programme', 'functional', 'fund', 'project'],
  head: ['', '2', '10', '41'],
  contingency: ['with', 'without', 'only'],
  interest: ['with', 'without'],
  counted: ['1'],
  whole: ['1'],
  sort: ['line', 'original', 'executed'],
  page: ['1', '2', '99'],
  size: ['1', '500'],
  to: ['/work'],
  code: [''],
  state: ['x'],
  error: ['access_denied'],
  place: ['QAYE'],
  // Signs alone hold no word that could be looked for.
  q: ['a', '--'],
  buyer: ['a', '--'],
  supplier: ['a', '--'],
  body: ['x'],
  parent: ['x'],
  kind: ['budget'],
  person: [''],
  item: [''],
  who: ['somebody'],
  sign: ['x'],
  view: ['all'],
  watch: ['yes'],
  about: ['', 'head:programme:41', 'head:economic:2'],
  ref: ['', '0123456789abcdef'],
  in: ['0', '1'],
  path: ['water', 'x'],
  instance: ['00000000-0000-4000-8000-00000000dead'],
};

/**
 * What the answers to a field of a page's question may be: as taught here, else the values that its schema lists;
 * throws for one that is neither.
 */
export function answersTo(field: string, route: Route): readonly string[] {
  const answers = Object.hasOwn(ANSWERS, field) ? ANSWERS[field] : listedAnswers(route, field);
  if (!answers) throw new Error(`teach test/abuse/routes.ts what a page may be asked by ${field}`);
  return answers;
}

/** The fixed values of a field, or a day where it asks for one. */
function listedAnswers(route: Route, field: string): readonly string[] | undefined {
  const shape = Reflect.get(Object(Reflect.get(route, 'query')), 'shape');
  const schema: unknown = Reflect.get(Object(shape), field);
  if (!(schema instanceof z.ZodType)) return undefined;
  const { enum: values } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (values) return values.map(String);
  return ['2021-06-30', 'x'].filter((value) => schema.safeParse(value).success).slice(0, 1);
}

/** The fields of a route's query, read from its schema, with the fixed list of values where there is one. */
export function queryFieldsOf(route: Route): string[] {
  const schema: unknown = Reflect.get(route, 'query');
  if (typeof schema !== 'object' || schema === null) return [];
  const shape: unknown = Reflect.get(schema, 'shape');
  if (typeof shape !== 'object' || shape === null) {
    throw new Error(`${route.path}: the query is no object schema, so its fields cannot be listed`);
  }
  return Object.keys(shape);
}
