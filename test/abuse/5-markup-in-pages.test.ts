import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Action } from '../../app/src/platform/access/action.ts';
import { sourceFiles } from '../house/source-files.ts';
import { eachAtOnce } from './at-once.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { frontPagesOf, pagesOf } from './hostile-pages.ts';
import { hostileWords } from './hostile-words.ts';
import { HOSTILE_TOWN, openHostileWorld, type WorldOfWords } from './hostile-world.ts';
import { escaped, markup } from './payloads/markup.ts';
import { addressOf, isOfProgramme } from './routes.ts';
import { placesOf, textFieldsOf } from './text-fields.ts';

const TOWN = HOSTILE_TOWN;
const WORDS = hostileWords(TOWN);
const { lines } = WORDS;

let it: WorldOfWords;
before(async () => {
  it = await openHostileWorld();
});
after(() => it?.world.close());

/** Text that no page may hold as it came: where it stands so, it is no text any more. */
const LIVE = markup.filter((text) => /[<"]/.test(text));
/** A link that would run what it says. */
const RUNS = /(?:href|src|action|formaction|data|srcdoc)="\s*(?:javascript|data|vbscript):/i;

/**
 * Files that a browser saves and does not show: what stands in a workbook is text of its cells (libs/sheets), a
 * package holds tables and JSON alone (libs/fiscal), as do records a line, and what stands in a report is drawn
 * (platform/pdf).
 */
const SAVED =
  /^application\/(vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|zip|pdf|jsonl; charset=utf-8)$/;
/** What a PDF could do besides being read: run, start something, hold a file. */
const DOES = /\/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|SubmitForm)\b/;
const NO_PAGE =
  /^((text\/(csv|plain|javascript)|application\/(problem\+)?json); charset=utf-8|application\/octet-stream)$/;

/** Some browsers show a feed, so nothing of it may be alive either; what it shows is not counted. */
const FEED = 'application/atom+xml; charset=utf-8';

/** A page, when it is one; nothing of it may be alive. */
async function read(response: Response, what: string): Promise<string> {
  const text = await response.text();
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff', what);
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 303) return '';
  if (type !== FEED && !type.startsWith('text/html')) {
    if (type === 'application/pdf') assert.doesNotMatch(text, DOES, what);
    if (SAVED.test(type))
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment;/, what);
    else assert.match(type, NO_PAGE, what);
    return '';
  }
  for (const live of LIVE) assert.ok(!text.includes(live), `${live} stands as it came in ${what}`);
  assert.doesNotMatch(text, RUNS, what);
  return type === FEED ? '' : text;
}

/** How many of the texts this page shows. */
const standing = (page: string): number => markup.filter((text) => page.includes(escaped(text))).length;

/** What was shown, page by page, for the tests after the first. */
const pagesShown = new Map<string, string>();

test('abuse 36: sixty hostile texts stand in the pages as text, in every place where words come in', async () => {
  assert.equal(markup.length, 60);
  assert.equal(new Set(markup).size, 60);
  const { world, town, ones } = it;
  const pages = [
    ...(await pagesOf(world, town, lines)),
    ...ones.flatMap(({ code }, at) => frontPagesOf(world, code, at < 2 ? 'all' : 'few')),
  ];
  await eachAtOnce(pages, async ({ path }) => {
    const response = await world.fetch(path, { cookies: town.officer.cookies });
    assert.ok([200, 303, 400, 404, 409, 410].includes(response.status), `${path}: ${response.status}`);
    pagesShown.set(path, await read(response, path));
  });
  const texts = [...pagesShown.values()].filter((text) => text !== '');
  assert.ok(texts.length >= 700, `${texts.length} pages`);
  for (const text of markup) {
    const places = texts.filter((page) => page.includes(escaped(text))).length;
    assert.ok(places > 20, `${text} was shown as text on ${places} pages`);
  }
  // Pages that gather what was written elsewhere did gather it, beside the name of the town and of who looks at it.
  const named = standing(escaped(lines[0] ?? ''));
  for (const where of GATHERED) {
    const there = standing(pagesShown.get(where.replace(':code', TOWN)) ?? '');
    assert.ok(there > named, `${where} shows ${there} of the texts`);
  }
  for (const key of GATHERED_OF_THINGS) {
    const same = pages.filter(({ shape }) => shape.startsWith(`${key} `));
    const there = standing(same.map(({ path }) => pagesShown.get(path) ?? '').join(''));
    assert.ok(there > named, `${key} shows ${there} of the texts on ${same.length} pages`);
  }
});

/** Pages of one thing of many, together. */
const GATHERED_OF_THINGS = [
  'GET /work/places/:code/assessments/:assessment',
  'GET /work/places/:code/assessments/:assessment/leaves/:leaf',
  'GET /work/places/:code/assessments/:assessment/ranking',
  'GET /work/places/:code/assessments/:assessment/leaves/:leaf/causes',
  'GET /work/places/:code/assessments/:assessment/quotations',
  'GET /work/places/:code/assessments/:assessment/voices',
  'GET /places/:code/assessments/:assessment',
  'GET /work/places/:code/frameworks/:framework/:edition',
  'GET /work/places/:code/framework-drafts/:draft',
  'GET /work/places/:code/framework-drafts/:draft/nodes/:node',
  'GET /work/places/:code/surveys/:survey/fill',
  'GET /work/places/:code/surveys/:survey/offline/form',
  'GET /work/places/:code/surveys/:survey/paper',
  'GET /work/places/:code/surveys/:survey/questions',
  'GET /work/places/:code/surveys/:survey/results',
  'GET /work/places/:code/surveys/:survey/answers/:answer',
  'GET /places/:code/survey-results/:survey',
  'GET /places/:code/surveys/:link',
  'GET /work/places/:code/budgets/import/:intake',
  'GET /work/places/:code/budgets/import/:intake/preview',
  'GET /work/places/:code/budgets/mappings/:mapping',
  'GET /work/places/:code/payments/import/:sent',
  'GET /work/places/:code/payments/import/:sent/preview',
  'GET /work/places/:code/payments/loads/:load/take-back',
  'GET /work/places/:code/payments/questions/:asked',
  'GET /work/places/:code/payments/rows/:load/:line',
  'GET /places/:code/contracts/process/:process',
  'GET /places/:code/contracts/indicators/:indicator',
  'GET /work/places/:code/procurement/import/:incoming',
  'GET /work/places/:code/procurement/loads/:arrival',
  'GET /work/places/:code/procurement/replies/:reply',
  'GET /work/places/:code/procurement/replies/signs/:flag',
  'GET /places/:code/contracts/flags/:flag/reply',
  'GET /work/places/:code/procurement/flags/:origin',
  'GET /work/places/:code/procurement/settings/:origin',
  'GET /work/places/:code/procurement/settings/:origin/agree',
];

const GATHERED = [
  '/',
  '/places/:code',
  '/places/:code/about',
  '/places/:code/people',
  '/places/:code/budget/questions',
  '/work/places/:code/questions',
  '/work/places/:code/budget-notes',
  '/work/notifications',
  '/work/programme',
  '/work/programme/municipalities',
  '/account/tokens',
  '/work/places/:code/people',
  '/work/places/:code/persons',
  '/work/places/:code/persons-views',
  '/work/places/:code/posts',
  '/work/places/:code/engagements',
  '/work/places/:code/organisations',
  '/work/places/:code/history',
  '/work/places/:code/budgets',
  '/work/places/:code/budgets/mappings',
  '/work/places/:code/assessments',
  '/work/places/:code/surveys',
  '/work/places/:code/payments',
  '/work/places/:code/payments/loads',
  '/work/places/:code/payments/questions',
  '/places/:code/budget/2018/expenditure',
  '/places/:code/payments/2020',
  '/places/:code/payments/2021',
  '/places/:code/payments/2021/all',
  '/work/places/:code/procurement',
  '/work/places/:code/procurement/loads',
  '/work/places/:code/procurement/findings',
  '/places/:code/contracts',
  '/places/:code/contracts/suppliers',
  '/places/:code/contracts/buyers',
  '/places/:code/contracts/flags',
  '/places/:code/contracts/indicators',
  '/places/:code/contracts/replies',
  '/work/places/:code/procurement/replies',
  '/work/places/:code/procurement/replies/signs',
  '/places/:code/contracts/settings',
  '/work/places/:code/settings/population',
  '/work/places/:code/settings/codes',
  '/work/places/:code/settings/figures',
  '/work/places/:code/settings/holidays',
  '/work/places/:code/settings/law',
  '/work/places/:code/settings/history',
];

const TAG = /<([^\s>/!?][^\s>/]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s+([^\s=>"]+)(?:="([^"]*)")?/g;

/** Every name of an element or an attribute that the sources of pages write themselves. */
function writtenNames(): Set<string> {
  const names = new Set<string>();
  for (const { path, text } of sourceFiles(['app/src'])) {
    if (!path.endsWith('.tsx')) continue;
    for (const [, name = ''] of text.matchAll(/<([a-z][\w-]*)/gi)) names.add(name.toLowerCase());
    for (const [, name = ''] of text.matchAll(/[\s{,]'?([a-z][\w:-]*)'?(?==|:|\s*\}|\s*\/?>|\s|,)/gi))
      names.add(name.toLowerCase());
  }
  return names;
}

test('abuse 37: no element, attribute or style has its name from what somebody wrote', () => {
  const written = writtenNames();
  const met = new Set<string>();
  for (const [path, html] of pagesShown) {
    const left = html.replaceAll(TAG, (_whole, element: string, attributes: string) => {
      met.add(element.toLowerCase());
      for (const [, name = ''] of attributes.matchAll(ATTRIBUTE)) {
        met.add(name.toLowerCase());
        assert.doesNotMatch(name, /^(?:on|style$|srcdoc$)/i, `${path}: ${element} ${name}`);
      }
      return '';
    });
    // When all that is well made is taken out, nothing is left that begins an element.
    assert.doesNotMatch(left, /<(?!!doctype html>|\/[a-z])/i, path);
  }
  assert.ok(met.size >= 60, `${met.size} names`);
  assert.deepEqual(
    [...met].filter((name) => !written.has(name)),
    [],
  );
});

/** Text that an action takes and that is nobody's words. */
const NO_WORDS: { field: RegExp; of?: RegExp; why: string }[] = [
  {
    field: /^(image|file|files\[\])\.(field|path|sha256)$/,
    why: 'the program writes it while it takes a file',
  },
  { field: /(^|\.)(timeZone|currency|fiscalYearStart)$/, why: 'checked against a list' },
  { field: /(work|publication)Languages\[\]$/, why: 'checked as tags of languages' },
  { field: /permissions\[\]$/, why: 'checked against the list of permissions' },
  { field: /^(identityId|digest)$/, why: 'the program made it' },
  { field: /\.(key|parent|body|post)$/, why: 'rows of a roster name each other by it, and it is not kept' },
  {
    field: /^previewOf$/,
    of: /^(budget|payments|procure)\.(import-received|carry-out-import)$/,
    why: 'the hash of what was seen, which another does not pass',
  },
  { field: /^language$/, of: /^budget\.receive$/, why: "the page's own, and not kept" },
  {
    field: /^from$/,
    of: /^budget\.copy-mapping$/,
    why: 'the code of a municipality, which another does not find',
  },
  {
    field: /^path$/,
    of: /^surveys\.(mark-question|choose-group)$/,
    why: 'a question of the form, which another is not',
  },
  {
    field: /^(from|seen|(head|words)\.(edition|level|scale|rule|counting|weight|measure))$/,
    of: /^diagnose\.(begin|change)-framework-/,
    why: 'names in a framework, checked as such, and the hash of what was seen',
  },
  { field: /\.scheme$/, why: 'beside the code, and checked where a person types it' },
];
/** Forms that take words away again: they name what is there. */
const TAKES_AWAY = /^places\.remove-|^places\.set-law\.value$|^places\.set-crest\.image\.name$/;

const isHostile = (text: string): boolean => /[<"'`{&\\]|script/.test(text);

test('abuse 36: every text that an action takes was hostile, but for what is no words', () => {
  const typed = new Map<string, Set<string>>();
  for (const { action, input } of it.acts) {
    const places = typed.get(action) ?? new Set();
    for (const place of placesOf(input, isHostile)) places.add(place);
    typed.set(action, places);
  }
  let fields = 0;
  const left: string[] = [];
  for (const action of it.world.house.slices.flatMap((slice) => slice.actions)) {
    for (const field of textFieldsOf((action as Action).input)) {
      const isNone = NO_WORDS.some((no) => no.field.test(field) && (no.of?.test(action.name) ?? true));
      if (isNone || TAKES_AWAY.test(`${action.name}.${field}`)) continue;
      fields += 1;
      if (!typed.get(action.name)?.has(field)) left.push(`${action.name} ${field}`);
    }
  }
  assert.deepEqual(left, []);
  assert.ok(fields >= 80, `${fields} fields`);
});

test('abuse 36: a form that is refused shows what was typed as text', async () => {
  const { world, town } = it;
  const sender = senderOf(town.officer, TOWN, '2021');
  const sent = formRoutes(world.house)
    .filter((route) => route.kind !== 'account' && !isOfProgramme(route))
    .flatMap((route) => formFor(route.key, sender).fields.map(([name]) => ({ route, name })))
    .filter(({ name }) => name !== 'requestId');
  let shown = 0;
  await eachAtOnce(sent, async ({ route, name }, at) => {
    const form = formFor(route.key, sender);
    const line = lines[at % lines.length] ?? '';
    form.fields = form.fields.map(([field, value]) => [field, field === name ? line : value]);
    const path = addressOf(route.path, { code: TOWN, year: '2016', side: 'expenditure' });
    const response = await world.fetch(path, { ...requestOf(form), cookies: town.officer.cookies });
    assert.ok(response.status < 500, `${route.key} ${name}: ${response.status}`);
    const text = await read(response, `${route.key} with ${name}`);
    shown += text.includes(escaped(line)) ? 1 : 0;
  });
  assert.ok(sent.length >= 180, `${sent.length} forms`);
  assert.ok(shown >= 40, `${shown} showed it again`);
});
