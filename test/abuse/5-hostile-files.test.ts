import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { importBudget } from '../../app/src/budget/actions.ts';
import { openWorld, type World } from '../support/town.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import { formFor, requestOf, senderOf } from './forms.ts';
import { onePixel } from './pixel.ts';

let world: World;
let officer: string;
let sender: ReturnType<typeof senderOf>;
before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  const who = await world.appoint(town, [...world.house.performing.permissions]);
  officer = await world.signIn(who);
  sender = senderOf(who, 'ALFA', '2021');
});
after(() => world?.close());

const desk = '/work/places/ALFA';

async function sendCrest(name: string, bytes: Uint8Array | string): Promise<Response> {
  const form = formFor('POST /work/places/:code/settings/look/crest', sender);
  const file = { field: 'image', name, text: bytes };
  return world.fetch(`${desk}/settings/look/crest`, { ...requestOf({ ...form, file }), cookies: officer });
}

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(world.house.uploads, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.path, each.name));
}

const NAMES = [
  '../../../etc/cron.d/x',
  '..\\..\\..\\windows\\x',
  '/etc/passwd',
  '%2e%2e%2f%2e%2e%2fx',
  '..%c0%afx',
  'C:\\x',
  '\\\\server\\share\\x',
  'file:///etc/passwd',
  '.htaccess',
  '.',
  '..',
  'CON',
  'aux.png',
  'a\u202Egnp.exe',
  '~/.ssh/authorized_keys',
  '$(touch x)',
  '; rm x',
  'x'.repeat(3000),
  'a\u2028b',
  '<img src=x>',
];

test('abuse 42: whatever a file is called, it is kept under a name of ours, and shown without its path', async () => {
  for (const [at, name] of NAMES.entries()) {
    const sent = await sendCrest(`${name}.png`, onePixel(at, 1, 2));
    assert.equal(sent.status, 303, name);
    const form = formFor('POST /work/places/:code/budgets/import', sender);
    const mapping = JSON.stringify({ ...townMapping, year: { fixed: 2000 + at } });
    form.fields = form.fields.map(([field, value]) => [field, field === 'mapping' ? mapping : value]);
    const file = { field: 'files', name: `${name}.csv`, text: spendingCsv({}, 20 + at) };
    const { status } = await world.fetch(`${desk}/budgets/import`, {
      ...requestOf({ ...form, file }),
      cookies: officer,
    });
    assert.equal(status, 303, name);
  }
  const { rows } = await world.admin.query<{ name: string }>(
    'select name from live.file union all select name from live.budget_file',
  );
  assert.ok(rows.length > NAMES.length, `${rows.length} names`);
  for (const { name } of rows) {
    assert.doesNotMatch(name, /[\\/]|\p{C}|\p{Zl}|\p{Zp}/u, JSON.stringify(name));
    assert.ok(name.length <= 255, name.slice(0, 40));
  }
  // By place and hash where they stay, by hash and a number where they wait, and a letter by a number.
  const uploads = world.house.uploads.replace(/[\\/]$/, '');
  const files = (await filesOnDisk()).map((path) => path.slice(uploads.length + 1));
  for (const path of files)
    assert.match(
      path,
      /^(files\/[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}|mail\/[\w.-]+|signed\/[\w.-]+)$/,
    );
  assert.ok(files.length >= NAMES.length, `${files.length} files`);
});

test('abuse 42: what an address names of kept files is a number of ours, and no path', async () => {
  for (const name of ['..%2f..%2fetc%2fpasswd', '%252e%252e%252f', '..%5c..%5cx', '%00', 'x'.repeat(5000)]) {
    for (const path of [
      `${desk}/files/${name}`,
      `/places/ALFA/files/${name}`,
      `/assets/${name}`,
      `/ledger/${name}`,
    ]) {
      const { status } = await world.fetch(path, { cookies: officer });
      assert.ok([400, 404].includes(status), `${path.slice(0, 80)}: ${status}`);
    }
  }
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';
const RUN = '<script>alert(1)</script>';

test('abuse 43: what would run in a browser is no picture and no table, under whatever name and with whatever beginning', async () => {
  const pixel = onePixel(9, 9, 9);
  const earlier = await filesOnDisk();
  for (const [name, bytes] of [
    ['arms.svg', SVG],
    ['arms.png', SVG],
    ['arms.html', HTML],
    ['arms.png', HTML],
    ['arms.png', `\ufeff \n${HTML}`],
    ['arms.pdf', '%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'],
    ['arms.png', '%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'],
    ['arms.gif', `GIF89a/*${RUN}*/=1;`],
    ['arms.png', 'MZ\0\0'],
    ['arms.png', pixel.subarray(0, 20)],
  ] as const) {
    const { status } = await sendCrest(name, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
    assert.ok([413, 415, 422].includes(status), `${name}: ${status}`);
  }
  assert.deepEqual(await filesOnDisk(), earlier);
  await assert.rejects(
    world.act(
      (await world.admin.query(`select place_id from live.place where code = 'ALFA'`)).rows[0].place_id,
      importBudget(),
      {
        mapping: townMapping,
        files: [await world.file('2021-spending.csv', HTML)],
        correction: null,
      },
    ),
    (error: Error) => error.name === 'Problem',
  );
});

test('abuse 43: a picture that is a page as well is made anew and is a picture alone; it is served as that, by its bytes', async () => {
  const both = Buffer.concat([onePixel(7, 7, 7), Buffer.from(`${HTML}\n%PDF-1.4`)]);
  assert.equal((await sendCrest('arms.html', both)).status, 303);
  const { rows } = await world.admin.query<{ id: string }>(
    `select crest_file as id from live.place where code = 'ALFA'`,
  );
  const answer = await world.fetch(`${desk}/files/${rows[0]?.id}`, { cookies: officer });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'image/png');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('content-security-policy'), "default-src 'none'; sandbox");
  const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  assert.ok(!bytes.includes('<script') && !bytes.includes('%PDF'));
});
