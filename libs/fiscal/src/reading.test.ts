import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMapping } from './parse-mapping.ts';
import { readBudget } from './read-budget.ts';
import { header, readAll, smallMapping } from './testing.ts';

const digestOf = async (body: string): Promise<string> => (await readAll(header + body)).reading.digest;

test('the same figures have the same digest in any layout, and other figures, keys or order another', async () => {
  const digest = await digestOf('1;a;1,5;2\n2;b;3;4\n');
  assert.equal(await digestOf('"1";other;1,50;2,00\r\n\r\n 2 ;b;3;4'), digest);
  for (const other of [
    '1;a;1,5;2\n2;b;3;5\n',
    '2;b;3;4\n1;a;1,5;2\n',
    '1;a;1,5;2\n',
    '1;a;1,5;2\n3;b;3;4\n',
    '1;a;2;1,5\n2;b;3;4\n',
  ]) {
    assert.notEqual(await digestOf(other), digest);
  }
});

test('lines that measures leave out are read, marked with their rule and added up apart', async () => {
  const mapping = smallMapping({
    exclude: [
      { classification: 'economic', startsWith: ['8'], reason: 'financial assets' },
      { classification: 'economic', startsWith: ['9', '88'], reason: 'debt' },
    ],
  });
  const { lines, reading } = await readAll(`${header}1;a;1;1\n9;b;10;10\n88;c;100;100\n`, { mapping });
  assert.deepEqual(
    lines.map((line) => line.excluded),
    [null, 1, 0],
  );
  assert.deepEqual(reading.excluded, [
    { reason: 'financial assets', lines: 1 },
    { reason: 'debt', lines: 1 },
  ]);
  assert.deepEqual([reading.totals[0]?.all, reading.totals[0]?.included], [11_100n, 100n]);
});

test('a line without end is refused after a megabyte, not after the whole file', async () => {
  let taken = 0;
  async function* endless(fill: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${header}1;a;1;1\n`);
    for (; taken < 100_000_000; taken += 65_536) yield Buffer.alloc(65_536, fill);
  }
  for (const fill of ['x', '2;b;1;1', 'x;']) {
    taken = 0;
    await assert.rejects(readAll('', { bytes: endless(fill) }), {
      code: 'fiscal.line-too-long',
      details: { name: '2024.csv', line: 3, limit: 1_048_576 },
    });
    assert.ok(taken < 3_000_000, `${taken} bytes taken`);
  }
});

test('a quotation mark never closed in a large file is refused after a megabyte, with its line', async () => {
  const body = `${header}1;a;1;1\n2;"b;1;1\n${'3;c;1;1\n'.repeat(400_000)}`;
  await assert.rejects(readAll(body), {
    code: 'fiscal.line-too-long',
    details: { name: '2024.csv', line: 3, limit: 1_048_576 },
  });
});

test('lines come while the file is still arriving, at most 2000 at a time', async () => {
  let given = 0;
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(header);
    for (; given < 50; given++) yield Buffer.from('1;a;1;1\n'.repeat(10_000));
  }
  const reader = readBudget({ name: '2024.csv', bytes: slow(), mapping: smallMapping(), digits: 2 });
  const first = await reader.next();
  assert.ok(Array.isArray(first.value));
  assert.equal(first.value.length, 2000);
  assert.ok(given < 5, `${given} pieces taken`);
  let lines = 2000;
  for await (const batch of reader) {
    assert.ok(batch.length > 0 && batch.length <= 2000);
    lines += batch.length;
  }
  assert.equal(lines, 500_000);
});

test('a source is closed when the reader stops early or the file is refused', async () => {
  let closed = 0;
  async function* source(content: string): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from(content);
      for (;;) yield Buffer.from('1;a;1;1\n'.repeat(20_000));
    } finally {
      closed += 1;
    }
  }
  for await (const _ of readBudget({
    name: '2024.csv',
    bytes: source(header),
    mapping: smallMapping(),
    digits: 2,
  }))
    break;
  assert.equal(closed, 1);
  await assert.rejects(readAll('', { bytes: source('%PDF-1.7\n') }), { code: 'fiscal.file-binary' });
  assert.equal(closed, 2);
});

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(header);
  throw new Error('the disk went away');
}

test('a source that fails hands its own error on', async () => {
  await assert.rejects(readAll('', { bytes: broken() }), /the disk went away/);
});

test('repeated keys are told from different ones among tens of thousands', async () => {
  const mapping = parseMapping({
    ...smallMapping(),
    codes: { economic: { code: [{ column: 'code' }, { column: 'label' }] } },
  });
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `${index % 250};${Math.floor(index / 300)};1;1\n`,
  );
  const different = new Set(rows).size;
  const { reading } = await readAll(header + rows.join(''), { mapping });
  assert.equal(reading.duplicateKeys, rows.length - different);
});
