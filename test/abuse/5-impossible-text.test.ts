import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { KEEP } from '../../app/src/platform/drafts/form-fields.ts';
import { form } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { SIDE } from './questions.ts';
import { addressOf, isOfProgramme, thingOf } from './routes.ts';
import { openTwoTowns, publishAll, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  // A place that is not public takes no form of residents, whatever stands in it.
  await publishAll(towns.world, towns.a);
});
after(() => towns?.world.close());

/** Nothing that PostgreSQL takes for text, nor XML or HTML for a character. */
const ODD = ['a\0b', '\0', '\0\0x'];

test('abuse 36: text that no database or page can hold is refused, and is never a bug', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const sender = senderOf(a.administrator, a.code, '2021');
  const forms = formRoutes(world.house).flatMap((route) =>
    formFor(route.key, sender).fields.flatMap(([field]) => ODD.map((odd) => ({ route, field, odd }))),
  );
  const wrong: string[] = [];
  await eachAtOnce(forms, async ({ route, field, odd }) => {
    const sent = formFor(route.key, sender);
    sent.fields = sent.fields.map(([name, value]) => [name, name === field ? odd : value]);
    const path = addressOf(route.path, { code: a.code, year: '2021', side: SIDE });
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const { status } = await world.fetch(path, { ...requestOf(sent), cookies });
    if (status !== 400) wrong.push(`${route.key} ${field}: ${status}`);
  });
  assert.deepEqual(wrong, []);
  assert.ok(forms.length >= 800, `${forms.length} forms`);
  assert.deepEqual(await dump(world.admin), untouched);
});

test('abuse 36: nor is such text kept for whoever is to sign in first, or as a draft', async () => {
  const { world, a } = towns;
  const untouched = await dump(world.admin);
  const path = `/work/places/${a.code}/bodies/${thingOf(a.code, 'body')}/change`;
  for (const [name, cookies] of [
    [KEEP, a.people.administrator],
    ['kind', undefined],
  ] as const) {
    for (const odd of ODD) {
      const fields = { version: '1', name: odd, kind: 'office', [name]: 'office' };
      const response = await world.fetch(path, { ...form(fields), cookies });
      assert.equal(response.status, 400, JSON.stringify({ name, odd }));
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
  }
  const drafts = await world.admin.query(`select 1 from live.draft where fields::text like '%u0000%'`);
  assert.equal(drafts.rowCount, 0);
  assert.deepEqual(await dump(world.admin), untouched);
});

const ESCAPES = ['\\u0000', 'a\\u0000b', '\\ud800', '\\udfff', 'a\\ud800\\u0000'];

test('abuse 36: a mapping is text within text: what the outer text cannot hold, an escape can say, and it is refused too', async () => {
  const { world, a } = towns;
  const untouched = await dump(world.admin);
  const mappings = ESCAPES.flatMap((escape) =>
    (['title', 'label', 'column'] as const).map((place) => ({ escape, place })),
  );
  await eachAtOnce(mappings, async ({ escape, place }) => {
    const sent = formFor('POST /work/places/:code/budgets/import', senderOf(a.administrator, a.code, ''));
    sent.fields = sent.fields.map(([name, value]) => [
      name,
      name === 'mapping' ? spoilt(value, place, escape) : value,
    ]);
    const { status } = await world.fetch(`/work/places/${a.code}/budgets/import`, {
      ...requestOf(sent),
      cookies: a.people.administrator,
    });
    assert.ok([400, 422].includes(status), `a mapping with ${escape} in its ${place}: ${status}`);
  });
  for (const odd of ['a\0b', '\0']) {
    await assert.rejects(
      world.load(a.placeId, `2015-spending${randomUUID()}.csv`, csvWith(odd)),
      (error: Error) => error.name === 'Problem',
    );
  }
  assert.equal(mappings.length, 15);
  assert.deepEqual(await dump(world.admin), untouched);
});

function spoilt(mapping: string, place: 'title' | 'label' | 'column', escape: string): string {
  if (place === 'title') return mapping.replace(/"title":"/, `"title":"${escape}`);
  if (place === 'column') return mapping.replace(/"column":"Approved/, `"column":"${escape}Approved`);
  return mapping.replace(/"reason":"/, `"reason":"${escape}`);
}

function csvWith(label: string): string {
  return `Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent\n10,"${label}",41,Roads,21,Pay,1.00,1.00\n`;
}
