import { publishBudget, withdrawBudget } from '../../app/src/budget/actions.ts';
import { markOutlier, publishDiagnosis, withdrawDiagnosis } from '../../app/src/diagnose/actions.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { setHolidays } from '../../app/src/places/calendar-actions.ts';
import { recordChange } from '../../app/src/places/history-actions.ts';
import { setLaw } from '../../app/src/places/legal-actions.ts';
import { publishPlace, setCode, setPopulation, setTrait } from '../../app/src/places/profile-actions.ts';
import type { World } from '../support/town.ts';
import { revenueCsv, townMapping, townRevenueMapping } from '../support/town-files.ts';
import { addressOf, routesOf, type Values } from './routes.ts';

const YEAR = 2021;
const WITHDRAWN_YEAR = 2022;

/** What somebody wrote wherever the program takes words. */
export interface Words {
  code: string;
  /** Up to 200 characters: the place, a body, a post, a person, a file. */
  name: string;
  /** Codes and labels of the budget's lines. */
  labels: readonly string[];
}

/** A town all of whose words are these, with one year published, one withdrawn, and a diagnosis. */
export async function settleHostile(
  world: World,
  words: Words,
  diagnosis: 'stands' | 'withdrawn',
): Promise<string> {
  const { name } = words;
  const placeId = await world.addTown(words.code, name);
  const mapping = {
    ...townMapping,
    title: name,
    exclude: [{ classification: 'economic', startsWith: ['9'], reason: name }],
    heads: {
      ...townMapping.heads,
      administrative: { ...townMapping.heads.administrative, labels: { '10': name } },
    },
  };
  for (const year of [YEAR, WITHDRAWN_YEAR]) {
    await world.load(placeId, `${year}-spending${name}.csv`, spending(words.labels, year), {
      ...mapping,
      year: { fixed: year },
    });
    await world.act(placeId, publishBudget, { year, side: 'expenditure', version: 1 });
  }
  await world.load(placeId, `${YEAR}-revenue${name}.csv`, revenueCsv(YEAR % 100), {
    ...townRevenueMapping,
    year: { fixed: YEAR },
  });
  await world.act(placeId, publishBudget, { year: YEAR, side: 'revenue', version: 1 });
  await world.act(placeId, markOutlier, { year: YEAR, reason: name });
  await world.act(placeId, publishDiagnosis, {});
  await describe(world, placeId, name);
  if (diagnosis === 'withdrawn') await world.act(placeId, withdrawDiagnosis, { reason: name });
  await world.act(placeId, withdrawBudget, { year: WITHDRAWN_YEAR, side: 'expenditure', reason: name });
  await world.act(placeId, appoint, {
    body: name,
    post: name,
    permissions: [],
    name,
    identityId: await world.house.signIn.addIdentity({ name, email: `${words.code}@test.invalid` }),
    from: '2020-01-01',
    to: null,
  });
  return placeId;
}

/** The same words wherever a municipality says who it is; all of it is published. */
async function describe(world: World, placeId: string, words: string): Promise<void> {
  const [short, shorter] = [words.slice(0, 100).trim() || 'x', words.slice(0, 40).trim() || 'x'];
  await world.act(placeId, setPopulation, {
    year: YEAR,
    version: 0,
    source: words,
    link: '',
    statedTotal: 1,
    bands: [{ sex: 'female', fromAge: 1, toAge: 4, people: 2 }],
  });
  await world.act(placeId, setTrait, { trait: short, year: YEAR, value: '1', unit: shorter, source: words });
  await world.act(placeId, setCode, { scheme: 'other', code: words, source: words });
  await world.act(placeId, setHolidays, { days: [{ day: '2199-01-01', name: { en: short } }] });
  await world.act(placeId, setLaw, {
    key: 'council.notice',
    version: 0,
    value: '5',
    validFrom: '2020-01-01',
    validTo: null,
    law: words,
    article: short,
    link: '',
  });
  await world.act(placeId, recordChange, {
    kind: 'absorbed',
    effectiveOn: '2020-01-01',
    law: words,
    link: '',
    other: words,
    after: '',
  });
  await world.act(placeId, publishPlace, {});
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Three lines a label: as the label of an office, as a programme's name and code, and as an account's name. */
function spending(labels: readonly string[], year: number): string {
  const rows = labels.flatMap((label, at) => {
    const code = quoted(label.slice(0, 64));
    const words = quoted(label);
    const amounts = `${100 + at}.00,${90 + at + (year % 10)}.00`;
    return [
      `${10 + at},${words},41,Roads,21,Pay,${amounts}`,
      `10,Works,${code},${words},21,Pay,${amounts}`,
      `10,Works,41,Roads,${1000 + at},${words},${amounts}`,
    ];
  });
  const head = 'Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent';
  return [head, ...rows, '10,Works,12,Reserve,91,Debt,70.00,70.00', ''].join('\n');
}

export interface Address {
  path: string;
  /** The same for pages that differ in nothing but which thing of its kind they show. */
  shape: string;
}

/** Every address of the town that a person can open, its thread and its withdrawn year among them. */
export async function pagesOf(world: World, placeId: string, code: string): Promise<Address[]> {
  const { rows: items } = await world.admin.query<{ id: string; kind: string }>(
    'select item_id as id, kind from live.thread_item where place_id = $1',
    [placeId],
  );
  const pages = new Map<string, string>();
  const add = (path: string, shape: string) => void pages.set(path, shape);
  for (const { path, key, params } of routesOf(world.house, 'GET')) {
    const common: Values = { code, side: 'expenditure', year: String(YEAR), measure: 'pefa.pi-2.1' };
    add(addressOf(path, { ...common, item: items[0]?.id ?? '' }), `${key} ${items[0]?.kind}`);
    if (params.includes('item'))
      for (const { id, kind } of items) add(addressOf(path, { code, item: id }), `${key} ${kind}`);
    if (params.includes('measure')) {
      for (const measure of ['pefa.pi-1', 'pefa.pi-3.2']) add(addressOf(path, { ...common, measure }), key);
    } else if (params.includes('year')) {
      add(addressOf(path, { ...common, year: String(WITHDRAWN_YEAR) }), `${key} withdrawn`);
      add(addressOf(path, { ...common, side: 'revenue' }), key);
    }
  }
  const year = `/places/${code}/budget/${YEAR}/expenditure`;
  for (const by of [1, 2]) add(`${year}?by=${by}`, 'by');
  for (const page of [2, 3, 4]) add(`${year}/lines?page=${page}`, 'lines');
  add(`/places/${code}?lang=ar`, 'in Arabic');
  return [...pages].map(([path, shape]) => ({ path, shape }));
}
