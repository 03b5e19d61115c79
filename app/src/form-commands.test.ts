import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from './command-line.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function check(...words: string[]): Promise<{ code: number; out: string; remarks: string }> {
  const said = { out: '', remarks: '' };
  const code = await runCommand(['form', 'check', ...words], {
    say: (line) => {
      said.out += `${line}\n`;
    },
    remark: (line) => {
      said.remarks += `${line}\n`;
    },
  });
  return { code, ...said };
}

/** A form as Excel saves it, from rows of cells by sheet. */
async function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<string> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await writeFile(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

const CHOICES = [
  ['list_name', 'name', 'label::English (en)', 'label::العربية (ar)'],
  ['yn', 'yes', 'Yes', 'نعم'],
  ['yn', 'no', 'No', 'لا'],
];

test('a form that can be used is accepted with its counts, without a database', async () => {
  const file = await workbook('water.xlsx', {
    survey: [
      ['type', 'name', 'label::English (en)', 'label::العربية (ar)', 'relevant'],
      ['select_one yn', 'tap', 'Is there a tap?', 'هل يوجد صنبور؟', ''],
      ['integer', 'hours', 'For how many hours?', 'كم ساعة؟', "${tap} = 'yes'"],
      ['start', 'start', '', '', ''],
    ],
    choices: CHOICES,
    settings: [['form_title'], ['Water']],
  });
  const { code, out, remarks } = await check(file);
  assert.deepEqual([code, remarks], [0, '']);
  assert.equal(
    out,
    'water.xlsx is accepted: "Water".\nQuestions: 2. Groups: 0. Repeats: 0. Lists: 1, with 2 choices. Languages: English (en), العربية (ar). Warnings: 0.\n',
  );
  const json = JSON.parse((await check(file, '--json')).out) as {
    accepted: boolean;
    form: Record<string, unknown>;
  };
  assert.equal(json.accepted, true);
  assert.deepEqual(json.form['languages'], ['English (en)', 'العربية (ar)']);
  assert.equal(json.form['id'], 'water');
});

test('a form that cannot be used is refused with sheet, row and reason, and ends with 1', async () => {
  const file = await workbook('broken.xlsx', {
    survey: [
      ['type', 'name', 'label::English (en)', 'relevant'],
      ['select_one ny', 'tap', 'Is there a tap?', ''],
      ['integer', 'hours', 'For how many hours?', "${tab} = 'yes'"],
    ],
    choices: CHOICES,
  });
  const { code, out, remarks } = await check(file);
  assert.equal(code, 1);
  assert.match(
    out,
    /^broken\.xlsx is refused:\n {2}survey, row 2, column A "type": .*\[form\.list-missing\]\n {2}survey, row 3, column D "relevant": .*\[form\.reference-unknown\]\n/,
  );
  assert.match(remarks, /^form\.refused: /);
  const json = JSON.parse((await check(file, '--json')).out) as {
    accepted: boolean;
    findings: Record<string, unknown>[];
  };
  assert.equal(json.accepted, false);
  assert.deepEqual(
    json.findings
      .filter(({ level }) => level === 'refusal')
      .map(({ code: each, sheet, row }) => [each, sheet, row]),
    [
      ['form.list-missing', 'survey', 2],
      ['form.reference-unknown', 'survey', 3],
    ],
  );
  assert.ok(json.findings.every(({ sentence }) => typeof sentence === 'string' && sentence !== ''));
});

test('what is no workbook is refused in words, and a wrong call ends with 2', async () => {
  const text = join(folder, 'form.xlsx');
  await writeFile(text, 'type,name\ntext,a\n');
  const { code, out } = await check(text);
  assert.equal(code, 1);
  assert.match(out, /\[file\.is-text\]/);
  assert.equal((await check()).code, 2);
  assert.equal((await check(text, text)).code, 2);
  const missing = await check(join(folder, 'nothing.xlsx'));
  assert.equal(missing.code, 2);
  assert.match(missing.remarks, /^there is no file .*nothing\.xlsx/);
});
