import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { openWorld, type World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { pagesOf } from './hostile-pages.ts';
import { type Settled, settleMany } from './hostile-town.ts';

/** Texts with which a spreadsheet would begin to reckon, in whichever way it cuts a line into cells. */
const FORMULAS = [
  `=HYPERLINK("http://evil.example","x")`,
  `=cmd|' /C calc'!A0`,
  '+1+cmd|x!A1',
  '-1+1',
  '-2+3+cmd|x!A1',
  '@SUM(1+1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  'a;=1+1',
  'a,=1+1',
  'a",=1+1,"',
  `'=1+1`,
];

let world: World;
let town: Settled;
before(async () => {
  world = await openWorld();
  town = await settleMany(world, {
    code: 'QTOWN',
    // A remark that begins so calls somebody, and there is nobody of that name.
    lines: FORMULAS.filter((each) => !each.startsWith('@')),
    labels: FORMULAS,
    link: 'https://roads.example/',
  });
});
after(() => world?.close());

/** The cells of a file (RFC 4180), its mark aside. */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  const end = (): void => {
    cells.push(cell);
    cell = '';
  };
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[,\r\n]/.test(sign)) end();
    else cell += sign;
  }
  end();
  return cells;
}

const RUNS = /^[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

test('abuse 38: what a spreadsheet would run is text in every file that leaves the program', async () => {
  const files = (await pagesOf(world, town, [])).filter(({ path }) =>
    /\.(?:csv|xlsx)$|[?&]as=(?:csv|xlsx)/.test(path),
  );
  const seen = { csv: 0, xlsx: 0, quoted: 0 };
  await eachAtOnce(files, async ({ path }) => {
    const response = await world.fetch(path, { cookies: town.officer.cookies });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) return;
    if ((response.headers.get('content-type') ?? '').startsWith('text/csv')) {
      const text = bytes.toString('utf8');
      for (const cell of cellsOf(text)) {
        assert.ok(!RUNS.test(cell) || NUMBER.test(cell), `${path}: ${cell}`);
        seen.quoted += cell.startsWith("'=") ? 1 : 0;
      }
      // Where the list of somebody's country is cut at semicolons, no piece outside of quotes begins so either.
      for (const piece of text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/[;\r\n]/))
        assert.ok(!RUNS.test(piece) || NUMBER.test(piece.split(',')[0] ?? ''), `${path}: ${piece}`);
      seen.csv += 1;
      return;
    }
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          assert.equal(cell.formula, undefined, `${path} ${cell.address}`);
        }),
      );
    seen.xlsx += 1;
  });
  assert.ok(seen.csv >= 8 && seen.xlsx >= 4 && seen.quoted >= 10, JSON.stringify(seen));
});
