import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { after, before, test } from 'node:test';
import { workbookParts, zip } from '../../libs/sheets/src/testing.ts';
import { openWorld, type World } from '../support/town.ts';
import { requestOf } from './forms.ts';

let world: World;
let officer: string;
let listener: Server;
let url: string;
let calls = 0;
before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  officer = await world.signIn(await world.appoint(town, [...world.house.performing.permissions]));
  listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/x`;
});
after(async () => {
  listener?.close();
  await world?.close();
});

const MIB = 1024 * 1024;
const PATH = '/work/places/ALFA/people/workbook';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Sends a workbook as the form of the page does; with whether anything of it was kept, and what it took. */
async function send(bytes: Uint8Array, name = 'filled-in.xlsx') {
  const form = {
    fields: [['requestId', crypto.randomUUID()]] as const,
    file: { field: 'file', name, text: bytes },
  };
  const held = process.memoryUsage().rss;
  const begun = process.cpuUsage();
  const sent = requestOf({ ...form, fields: [...form.fields] });
  const response = await world.fetch(PATH, { ...sent, cookies: officer });
  const text = await response.text();
  const { user, system } = process.cpuUsage(begun);
  return {
    status: response.status,
    text,
    seconds: (user + system) / 1_000_000,
    grown: (process.memoryUsage().rss - held) / MIB,
  };
}

const keptWorkbooks = async (): Promise<number> =>
  (await world.admin.query('select 1 from live.workbook')).rowCount ?? 0;

const repeated = function* (piece: string, times: number, head = '', tail = ''): Generator<string> {
  yield head;
  const thousand = piece.repeat(1000);
  for (let count = 0; count < times; count += 1000) yield thousand;
  yield tail;
};

/** Each is refused for what it is, and not because a sheet is missing in it too. */
const INFLATES = /Unpacked the file would have/;
const ODDLY_PACKED = /packed in a way no spreadsheet program packs it/;
const DEFINES = /definitions no spreadsheet program writes/;

/** Files that are small until somebody reads them. */
async function bombs(): Promise<[what: string, bytes: Buffer, says: RegExp][]> {
  const parts = workbookParts('');
  const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
  const nested = (await zip({ 'xl/x.xml': repeated(' '.repeat(1000), 20_000) })).toString('latin1');
  return [
    [
      'a zip bomb',
      await zip({ ...parts, 'xl/media/image1.png': repeated('\0'.repeat(1000), 60_000) }),
      INFLATES,
    ],
    ['a zip in the zip', await zip({ ...parts, 'xl/inner.zip': nested }), ODDLY_PACKED],
    [
      'ten million cells',
      await zip({
        ...parts,
        [SHEET]: repeated(row, 100_000, '<worksheet><sheetData>', '</sheetData></worksheet>'),
      }),
      INFLATES,
    ],
    [
      'a shared text of many megabytes',
      await zip({
        ...parts,
        'xl/sharedStrings.xml': repeated('abcdefghij'.repeat(100), 80_000, '<sst><si><t>', '</t></si></sst>'),
      }),
      INFLATES,
    ],
  ];
}

test('abuse 39: a file that unfolds without end is refused in a process of its own, and nobody else waits for it', async () => {
  for (const [what, bytes, says] of await bombs()) {
    assert.ok(bytes.length < 2 * MIB, `${what} is small: ${bytes.length}`);
    const sent = send(bytes);
    // Readers come meanwhile, and the program that they ask does none of the unfolding.
    const pages = await Promise.all(
      Array.from(
        { length: 8 },
        async () => (await world.fetch('/', { headers: { 'accept-language': 'en' } })).status,
      ),
    );
    const { status, text, grown } = await sent;
    assert.ok(pages.every((page) => page === 200));
    assert.equal(status, 400, what);
    assert.match(text, says, what);
    assert.ok(grown < 150, `${what}: ${grown} MB`);
  }
  assert.equal(await keptWorkbooks(), 0);
  assert.deepEqual(
    (await readdir(world.house.uploads)).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('abuse 40: a workbook that declares entities or names documents elsewhere is refused; nothing is read, nobody is called', async () => {
  const ten = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join(
    '',
  );
  // The sheet is one that the program reads.
  const parts = workbookParts('', { sheet: 'Bodies' });
  for (const declared of [
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    `<!DOCTYPE x SYSTEM "${url}">`,
    `<!DOCTYPE x [<!ENTITY % p SYSTEM "${url}">%p;]>`,
    `<!DOCTYPE x [<!ENTITY a0 "ha">${ten}]>`,
  ]) {
    for (const part of [SHEET, 'xl/workbook.xml', '[Content_Types].xml']) {
      const { status, text } = await send(await zip({ ...parts, [part]: `${declared}${parts[part]}` }));
      assert.equal(status, 400, `${declared} in ${part}`);
      assert.match(text, DEFINES, `${declared} in ${part}`);
      assert.doesNotMatch(text, /root:/);
    }
  }
  const away = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
    'Target="worksheets/sheet1.xml"',
    `Target="${url}" TargetMode="External"`,
  );
  assert.equal((await send(await zip({ ...parts, 'xl/_rels/workbook.xml.rels': away }))).status, 400);
  const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}"/>`;
  await send(await zip(workbookParts('', { after: include })));
  assert.equal(calls, 0);
  assert.equal(await keptWorkbooks(), 0);
});

const OUT = [
  '../../etc/passwd',
  '/etc/passwd',
  'xl\\..\\..\\x.xml',
  'C:/x',
  'a/./b',
  'nul\0',
  'x'.repeat(300),
];

test('abuse 42: an archive whose entries lead out of it is refused, and nothing of it comes to lie anywhere', async () => {
  const earlier = await readdir(world.house.uploads, { recursive: true });
  for (const name of OUT) {
    const { status, text } = await send(await zip({ ...workbookParts(''), [name]: 'x' }));
    assert.equal(status, 400, name);
    assert.match(text, ODDLY_PACKED, name);
  }
  assert.deepEqual(await readdir(world.house.uploads, { recursive: true }), earlier);
  assert.equal(await keptWorkbooks(), 0);
});
