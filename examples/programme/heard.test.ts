import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { assessmentBytes } from '../../app/src/diagnose/assessment/export.ts';
import type { AssessmentDocument } from '../../app/src/diagnose/assessment/snapshot.ts';
import { assessmentPaper } from '../../app/src/diagnose/report/assessment-paper.ts';
import { exampleIn } from '../../test/support/example.ts';
import { openWorld, type World } from '../../test/support/town.ts';
import { READING_ASKED, reading } from './reading-survey.ts';
import { towns } from './towns.ts';

const TOWN = 'TELL-MARJAN';
const READ = 'pi-9.1';

let world: World;
let path: string;
let document: AssessmentDocument;

before(async () => {
  world = await openWorld();
  await exampleIn(
    world,
    towns.filter(({ code }) => code === TOWN),
  );
  const { rows } = await world.admin.query<{ id: string }>(
    'select assessment_id as id from live.assessment where published_hash is not null',
  );
  path = `/places/${TOWN}/assessments/${rows[0]?.id ?? assert.fail('nothing is published')}`;
  document = JSON.parse(await (await world.fetch(`${path}/file.json`)).text()) as AssessmentDocument;
});
after(() => world.close());

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const asked = Object.values(READING_ASKED).reduce((sum, each) => sum + each.asked, 0);
/** Whoever has not seen it, or not understood what they saw, tells of a problem. */
const unread = Object.values(READING_ASKED).reduce((sum, each) => sum + each.asked - each.understood, 0);

test('the public assessment tells what residents answered beside what was said in interviews', async () => {
  const shown = plain(await (await world.fetch(path, { headers: { 'accept-language': 'en' } })).text());
  assert.match(shown, /<h3>Interviews<\/h3>/);
  assert.ok(shown.includes(`<h3>Survey: <bdi>${reading.title}</bdi></h3>`));
  assert.ok(shown.includes(`${asked} people answered`));
  assert.match(shown, /may be counted twice, .* At most: [^<]*, 5\./);
  // One of six who spoke of it in an interview says that they answered as well.
  assert.match(shown, /Some of those interviewed also answered a survey/);
  assert.match(shown, /A woman: 16 of 16 \(5 of them mixed\)/);
});

test('its ranking hears both', () => {
  const interviews = document.voices?.leaves.find(({ id }) => id === READ) ?? assert.fail('nobody was heard');
  const survey = document.surveys?.[0]?.leaves.find(({ id }) => id === READ);
  assert.deepEqual([survey?.speakers, survey?.problem], [asked, unread]);
  const reasons = document.ranking?.ranked.find(({ id }) => id === READ)?.reasons ?? [];
  const { value } = reasons.find(({ part }) => part === 'voices') ?? assert.fail('voices are silent');
  assert.equal(
    Number(value.numerator) * (interviews.speakers + asked),
    Number(value.denominator) * (interviews.problem + unread),
  );
});

test('its workbook and its report tell the same', async () => {
  const tongue = world.house.tongues.tongue('en');
  const given = { tongue, document, published: null, press: world.house.press };
  const bytes = await buffer((await assessmentBytes(given, 'xlsx')) as AsyncIterable<Uint8Array>);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: string[] = [];
  workbook.getWorksheet('Voices')?.eachRow((row) => {
    rows.push([1, 3, 5, 6].map((at) => plain(row.getCell(at).text)).join('|'));
  });
  assert.ok(rows.includes(`${reading.title}||${asked}|${unread}`), rows.join('\n'));
  const paper = plain(JSON.stringify(assessmentPaper(tongue, document, null)));
  for (const said of [reading.title, `${asked} people answered`]) assert.ok(paper.includes(said), said);
});
