import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget, withdrawBudget } from '../../budget/actions.ts';
import { publishDiagnosis } from '../../diagnose/actions.ts';
import { slices } from '../../slices.ts';
import { argumentsOf } from '../i18n/arguments.ts';
import { sayKept } from '../i18n/kept-message.ts';
import { languageFacts, languages } from '../i18n/languages.ts';

let world: World;
let town: string;
let clerk: Somebody;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  clerk = await world.appoint(town, ['places.read', 'budget.publish', 'diagnose.publish']);
  await world.load(town, '2021-spending.csv', spendingCsv());
  const key = { year: 2021, side: 'expenditure' as const };
  await world.act(town, publishBudget, { ...key, version: 1 }, clerk.identityId);
  await world.act(town, publishDiagnosis, {}, clerk.identityId);
  await world.act(town, withdrawBudget, { ...key, reason: 'Counted twice' }, clerk.identityId);
});
after(() => world.close());

test('every entry of the record has its row of the history, in the same place, and says the same act', async () => {
  const { rows } = await world.admin.query(
    `select count(*)::int as entries, count(history.entry_id)::int as told from ledger.pending pending
     left join live.history history using (place_id, entry_id, act)`,
  );
  assert.ok(rows[0].entries >= 7);
  assert.equal(rows[0].told, rows[0].entries);
});

test('the bytes of an entry know nothing of items and details', async () => {
  const { rows } = await world.admin.query('select body from ledger.pending');
  for (const { body } of rows) {
    const names = Object.keys(JSON.parse(body)).filter((key) => key !== 'content');
    assert.deepEqual(names, ['v', 'at', 'place', 'actor', 'act', 'subject', 'request']);
  }
});

test('every act that an action may record is a sentence with its person in it, in every language', () => {
  const acts = [
    ...new Set([
      // What is anybody's to do is done by a resident, whose name is nobody's business.
      ...slices.flatMap((slice) => slice.actions.flatMap((action) => (action.open ? [] : action.records))),
      'programme.founded',
    ]),
  ];
  const books = new Map(
    languages.map((language) => [
      language,
      Object.assign({}, ...slices.map((slice) => slice.messages[language])) as Record<string, string>,
    ]),
  );
  assert.ok(acts.length >= 14, acts.join());
  const lacking = acts.flatMap((act) =>
    languages
      .filter((language) => {
        const text = books.get(language)?.[`act.${act}`];
        if (typeof text !== 'string') return true;
        const found = argumentsOf(new IntlMessageFormat(text, languageFacts(language).locale));
        return !found.some(({ name }) => name === 'person');
      })
      .map((language) => `${language} act.${act}`),
  );
  assert.deepEqual(lacking, []);
});

test('what was recorded can be said with the values it was recorded with', async () => {
  const { rows } = await world.admin.query('select act, detail from live.history');
  for (const language of languages) {
    for (const { act, detail } of rows) {
      const said = sayKept(world.house.tongues.tongue(language), `act.${act}`, { ...detail, person: 'Ana' });
      assert.ok(said, `${language} act.${act} ${JSON.stringify(detail)}`);
      assert.doesNotMatch(said, /[{}]/);
    }
  }
});

test('the whole history is a list that is filtered, paged and taken away', async () => {
  const cookies = await world.signIn(clerk);
  const get = async (question: string) =>
    (await world.fetch(`/work/places/ALFA/history${question}`, { cookies })).text();
  const all = await get('');
  assert.match(all, /Somebody withdrew the expenditure budget of 2021: Counted twice/);
  assert.match(
    all,
    /Command line loaded 6 lines from 2021-spending\.csv into the expenditure budget of 2021/,
  );
  const { rows } = await world.admin.query('select person_id as id from live.person where identity_id = $1', [
    clerk.identityId,
  ]);
  const own = await get(`?person=${rows[0].id}`);
  assert.match(own, /withdrew/);
  assert.doesNotMatch(own, /loaded 6 lines/);
  assert.doesNotMatch(await get('?kind=body'), /withdrew/);
  assert.doesNotMatch(await get('?to=2020-01-01'), /withdrew/);
  assert.match(await get('?from=2020-01-01'), /withdrew/);
  const csv = await get('?as=csv&sort=at');
  assert.match(csv, /^at,what,person,act,item\r\n/);
  assert.ok(csv.indexOf('budget.loaded') < csv.indexOf('budget.withdrawn'));
  assert.match(await get('?lang=ar'), /سحب/);
  assert.equal((await world.fetch('/work/places/ALFA/history?sort=drop', { cookies })).status, 400);
});

test('an act that this program has no words for is still told', async () => {
  await world.admin.query(
    "update live.history set act = 'thing.forgotten' where act = 'diagnosis.published'",
  );
  const cookies = await world.signIn(clerk);
  const page = await (await world.fetch('/work/places/ALFA/history', { cookies })).text();
  assert.match(page, /something that this version no longer has words for \(thing\.forgotten\)/);
});
