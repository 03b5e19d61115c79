import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { writeFormBook } from '@groundwork-gov/forms';
import { answerOf, bookFile, surveyIn, waterForm } from '../../../../test/support/surveys.ts';
import { form, ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { commands } from '../commands.ts';
import { addVersion } from './keep-actions.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world?.close());

const survey = waterForm['survey'] ?? [];
const faulty = {
  ...waterForm,
  survey: [...survey, ['integr', 'age', 'How old?'], ['text', 'water', 'Again?']],
};

async function send(cookies: string, bytes: Uint8Array): Promise<Response> {
  const body = new FormData();
  const words = {
    title: 'Water',
    purpose: 'To know',
    askedBy: 'The office',
    consent: 'Counts',
    assessment: '',
  };
  for (const [name, value] of Object.entries({ requestId: randomUUID(), ...words })) body.append(name, value);
  body.append('file', new File([new Uint8Array(bytes)], 'water.xlsx'));
  return world.fetch('/work/places/ALFA/surveys/new', {
    method: 'POST',
    headers: { origin: ORIGIN },
    body,
    cookies,
  });
}

test('a workbook that cannot be used is refused on the page, by sheet, row and reason, in the reader’s language', async () => {
  const cookies = await world.signIn(
    await world.appoint(town, ['places.read', 'surveys.read', 'surveys.keep']),
  );
  const bytes = await writeFormBook(faulty);
  const refused = await send(cookies, bytes);
  const html = await refused.text();
  assert.equal(refused.status, 422);
  const row = survey.length + 1;
  const plain = html.replace(/[\u2066-\u2069]/g, '');
  assert.ok(plain.includes(`survey, row ${row}, column type: integr is no type of question.`), plain);
  assert.ok(plain.includes(`survey, row ${row + 1}`), plain);
  assert.match(plain, /value="Water"/);
  const spanish = await (await send(`${cookies}; lang=es`, bytes)).text();
  assert.match(
    spanish.replace(/[\u2066-\u2069]/g, ''),
    /fila \d+, columna type: integr no es un tipo de pregunta/,
  );
  const taken = await send(cookies, await writeFormBook(waterForm));
  assert.equal(taken.status, 303);
});

test('a changed workbook is a new version, and answers keep naming the one by which they were asked', async () => {
  const { surveyId } = await surveyIn(world, town);
  const first = await answerOf(world, town, surveyId, { group: 'women' });
  const next = {
    ...waterForm,
    settings: [
      ['form_title', 'version'],
      ['Water at home', '2'],
    ],
  };
  const file = await bookFile(world, 'water.xlsx', await writeFormBook(next));
  assert.deepEqual(await world.act(town, addVersion, { surveyId, file }), { no: 2 });
  await assert.rejects(world.act(town, addVersion, { surveyId, file }), { code: 'surveys.form-kept' });
  const { rows } = await world.admin.query('select form_no from live.survey_answer where answer_id = $1', [
    first,
  ]);
  assert.deepEqual(rows, [{ form_no: 1 }]);
});

test('of two who change what people read first the second sees both texts', async () => {
  const { surveyId } = await surveyIn(world, town);
  const cookies = await world.signIn(
    await world.appoint(town, ['places.read', 'surveys.read', 'surveys.keep']),
  );
  const change = (purpose: string) =>
    world.fetch(`/work/places/ALFA/surveys/${surveyId}/edit`, {
      ...form({
        version: '2',
        title: 'Water',
        purpose,
        askedBy: 'The office',
        consent: 'Counts',
        assessment: '',
      }),
      cookies,
    });
  assert.equal((await change('What the first wrote')).status, 303);
  const second = await change('What the second wrote');
  const html = await second.text();
  assert.equal(second.status, 409);
  assert.ok(html.includes('What the first wrote') && html.includes('What the second wrote'));
});

test('a survey comes in by the command line, and its next version too', async () => {
  const { path } = await world.file('water.xlsx', await writeFormBook(waterForm));
  const said: string[] = [];
  const output = { say: (line: string) => void said.push(line), remark: () => {} };
  const run = (options: Record<string, string>, file: string) =>
    commands[0]?.run(world.house, { positionals: [file], options }, output);
  await run({ place: 'alfa' }, path);
  const surveyId =
    /survey ([0-9a-f-]{36}), "Water at home"/.exec(said[0] ?? '')?.[1] ?? assert.fail(said.join());
  const changed = await world.file(
    'water.xlsx',
    await writeFormBook({ ...waterForm, settings: [['version'], ['9']] }),
  );
  await run({ place: 'ALFA', survey: surveyId }, changed.path);
  assert.match(said[1] ?? '', /version 2/);
  const { path: bad } = await world.file('faulty.xlsx', await writeFormBook(faulty));
  await assert.rejects(Promise.resolve(run({ place: 'ALFA' }, bad)), { code: 'surveys.form-refused' });
});
