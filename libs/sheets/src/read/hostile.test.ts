import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { LIMITS, type Limits } from '../limits.ts';
import { readWorkbook } from '../node/read-workbook.ts';
import { TOWNS, textCell, textRow, towns, workbookParts, zip } from '../testing.ts';
import { gather, type WorkbookReading } from './gather.ts';
import { readSheets } from './read-sheets.ts';

const MIB = 1024 * 1024;
const good = towns(textRow(2, { A: 'x', B: 'X' }));

async function refused(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string | undefined> {
  const reading = await gather(readSheets(bytes, TOWNS, 'en', { ...LIMITS, ...limits }));
  assert.ok(!reading.refused || reading.sheets.every(({ rows }) => rows.length === 0));
  return reading.refused ? reading.findings[0]?.code : undefined;
}

/** What abuse case 39 asks of every hostile file: refused within two seconds (of work, the machine may be busy), and memory hardly grows. */
async function quickly(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<WorkbookReading> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const begun = process.cpuUsage();
  const reading = await gather(readSheets(bytes, TOWNS, 'en', { ...LIMITS, ...limits }));
  clearInterval(watch);
  const { user, system } = process.cpuUsage(begun);
  const [seconds, grown] = [(user + system) / 1_000_000, (peak - before) / MIB];
  assert.ok(seconds < 2, `${seconds} s`);
  assert.ok(grown < 150, `${grown} MB`);
  return reading;
}

/** Writes other sizes into the directory of an archive than there are. */
function lying(bytes: Buffer, name: string, size: number): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = changed.indexOf('PK\x01\x02', at + 1, 'latin1')
  ) {
    const length = changed.readUInt16LE(at + 28);
    if (changed.toString('utf8', at + 46, at + 46 + length) === name) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}

const manyCells = function* (): Generator<string> {
  yield `<worksheet><sheetData>${good}`;
  for (let row = 3; row < 60_000; row++) {
    let cells = `<c r="A${row}"><v>${row}</v></c><c><v>${row}</v></c><c r="Z${row}"><v>1</v></c>`;
    for (let column = 0; column < 100; column++)
      cells += `<c><v>${(row * 7919 + column * 104_729) % 9973}</v></c>`;
    yield `<row r="${row}">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
};

const repeated = function* (piece: string, times: number, before = '', after = ''): Generator<string> {
  yield before;
  const thousand = piece.repeat(1000);
  for (let count = 0; count < times; count += 1000) yield thousand;
  yield after;
};

test('a zip bomb is refused by what it declares (abuse case 39)', async () => {
  const bomb = await zip({
    ...workbookParts(good),
    'xl/media/image1.png': repeated('\0'.repeat(1000), 60_000),
  });
  assert.ok(bomb.length < MIB);
  assert.equal((await quickly(bomb)).findings[0]?.code, 'file.inflates');
});

test('a zip bomb that declares little is refused by what it unpacks to (abuse case 39)', async () => {
  const name = 'xl/worksheets/sheet1.xml';
  const bomb = await zip({
    ...workbookParts(''),
    [name]: repeated(' '.repeat(1000), 60_000, '<worksheet>', '</worksheet>'),
  });
  assert.equal((await quickly(lying(bomb, name, 20_000))).findings[0]?.code, 'file.inflates');
});

test('parts that share their bytes are refused (abuse case 39)', async () => {
  const bytes = await zip(workbookParts(good));
  const [first = 0, second = 0] = [0, 1].map((index) => {
    let at = -1;
    for (let count = 0; count <= index; count++) at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1');
    return at;
  });
  bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42);
  assert.equal(await refused(bytes), 'file.unsafe-archive');
});

test('ten million cells are refused (abuse case 39)', async () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
  const cells = {
    'xl/worksheets/sheet1.xml': repeated(row, 100_000, `<worksheet><sheetData>`, '</sheetData></worksheet>'),
  };
  const reading = await quickly(await zip({ ...workbookParts(''), ...cells }));
  assert.equal(reading.findings[0]?.code, 'file.inflates');
});

test('ten million cells that vary, so that nothing shows before they are read, are refused at the limit (abuse case 39)', async () => {
  const bytes = await zip({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': manyCells() });
  const reading = await quickly(bytes, { partBytes: 500 * MIB, totalBytes: 500 * MIB });
  assert.equal(reading.findings[0]?.code, 'file.too-many-cells');
});

test('a gigabyte of shared text is refused by its word, and a large one while it is read (abuse case 39)', async () => {
  const links = (workbookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  const parts = { ...workbookParts(good), 'xl/_rels/workbook.xml.rels': links };
  const small = await zip({ ...parts, 'xl/sharedStrings.xml': '<sst><si><t>x</t></si></sst>' });
  assert.equal(
    (await quickly(lying(small, 'xl/sharedStrings.xml', 1024 * MIB))).findings[0]?.code,
    'file.inflates',
  );
  const large = await zip({
    ...parts,
    'xl/sharedStrings.xml': repeated('abcdefghij'.repeat(100), 80_000, '<sst><si><t>', '</t></si></sst>'),
  });
  assert.equal((await quickly(large, { ratio: 2000 })).findings[0]?.code, 'file.too-much-text');
});

test('a zip in the zip, names that lead out of it, and names that stand twice are refused (abuse cases 39 and 42)', async () => {
  const inner = (await zip({ a: 'b' })).toString('latin1');
  assert.equal(
    await refused(await zip({ ...workbookParts(good), 'xl/inner.zip': inner })),
    'file.unsafe-archive',
  );
  for (const name of [
    '../../etc/passwd',
    '/etc/passwd',
    'xl\\..\\x.xml',
    'C:/x',
    'a/./b',
    'nul\0',
    'x'.repeat(300),
  ]) {
    assert.equal(
      await refused(await zip({ ...workbookParts(good), [name]: 'x' })),
      'file.unsafe-archive',
      name,
    );
  }
  assert.equal(
    await refused(await zip({ ...workbookParts(good), 'XL/Workbook.xml': 'x' })),
    'file.unsafe-archive',
  );
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}`, '']));
  assert.equal(await refused(await zip({ ...workbookParts(good), ...many })), 'file.unsafe-archive');
});

test('entities, external documents and includes are refused or mean nothing; no file is read, nobody is called (abuse case 40)', async () => {
  let calls = 0;
  const listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/x`;
  const bomb = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join(
    '',
  );
  for (const declared of [
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    `<!DOCTYPE x SYSTEM "${url}">`,
    `<!DOCTYPE x [<!ENTITY % p SYSTEM "${url}">%p;]>`,
    `<!DOCTYPE x [<!ENTITY a0 "ha">${bomb}]>`,
    '<!doctype x>',
    '<!ENTITY e "x">',
  ]) {
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      '[Content_Types].xml',
      'xl/styles.xml',
    ]) {
      const parts = workbookParts(good);
      const bytes = await zip({ ...parts, [part]: `${declared}${parts[part]}` });
      assert.equal((await quickly(bytes)).findings[0]?.code, 'file.entities', `${declared} in ${part}`);
    }
  }
  const used = towns(`<row r="2">${textCell('A2', '&e;')}${textCell('B2', 'X')}</row>`);
  assert.equal(await refused(await zip(workbookParts(used))), 'file.entities');
  const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}"/>`;
  assert.equal(await refused(await zip(workbookParts(good, { after: include }))), undefined);
  await new Promise((resolve) => listener.close(resolve));
  assert.equal(calls, 0);
});

test('names of the language itself are names like any other (abuse case 44)', async () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const reading = await gather(
      readSheets(await zip(workbookParts(good, { sheet: name })), TOWNS, 'en', LIMITS),
    );
    assert.deepEqual(
      reading.findings.map(({ code }) => code),
      ['sheet.missing', 'sheet.unknown'],
    );
    const heads =
      textRow(1, { A: 'Code', B: 'Name', C: name }) + textRow(2, { A: name, B: name, C: '{"polluted":1}' });
    const rows = (await gather(readSheets(await zip(workbookParts(heads)), TOWNS, 'en', LIMITS))).sheets[0]
      ?.rows;
    assert.equal(rows?.[0]?.values['code'], name);
  }
  const comments = { 'xl/comments1.xml': '<comments><comment ref="__proto__"/></comments>' };
  assert.equal(await refused(await zip(workbookParts(good, { parts: comments }))), undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('macros, data from elsewhere and embedded documents are refused by name or by type', async () => {
  const types = (workbookParts('')['[Content_Types].xml'] ?? '').replace(
    'sheet.main+xml',
    'sheet.macroEnabled.main+xml',
  );
  for (const [parts, code] of [
    [{ 'xl/vbaProject.bin': 'x' }, 'file.macros'],
    [{ '[Content_Types].xml': types }, 'file.macros'],
    [{ 'xl/macrosheets/sheet1.xml': '<x/>' }, 'file.macros'],
    [{ 'xl/activeX/activeX1.bin': 'x' }, 'file.macros'],
    [{ 'xl/externalLinks/externalLink1.xml': '<x/>' }, 'file.external-data'],
    [{ 'xl/connections.xml': '<x/>' }, 'file.external-data'],
    [{ 'xl/embeddings/oleObject1.bin': 'x' }, 'file.embedded'],
  ] as const) {
    assert.equal(await refused(await zip(workbookParts(good, { parts }))), code, Object.keys(parts)[0]);
  }
  const unused = (workbookParts('')['[Content_Types].xml'] ?? '').replace(
    /<Types[^>]*>/,
    '$&<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>',
  );
  const typed = { '[Content_Types].xml': unused };
  assert.equal(await refused(await zip(workbookParts(good, { parts: typed }))), undefined);
  const used = { ...typed, 'xl/other.bin': 'x' };
  assert.equal(await refused(await zip(workbookParts(good, { parts: used }))), 'file.macros');
  const away = (workbookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
    'Target="worksheets/sheet1.xml"',
    'Target="https://example.org/x" TargetMode="External"',
  );
  assert.equal(
    await refused(await zip(workbookParts(good, { parts: { 'xl/_rels/workbook.xml.rels': away } }))),
    'file.external-data',
  );
});

test('files of other kinds are refused by their bytes, whatever their name', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)]);
  for (const [bytes, code] of [
    [ole, 'file.old-excel'],
    [encrypted, 'file.encrypted'],
    [Buffer.from('code;name\r\nMAD;Madrid\r\n'), 'file.is-text'],
    [Buffer.from('كود,اسم\n'), 'file.is-text'],
    [Buffer.from('%PDF-1.7'), 'file.other-format'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'file.not-a-workbook'],
    [Buffer.alloc(0), 'file.not-a-workbook'],
    [
      await zip({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'file.other-format',
    ],
    [await zip({ 'word/document.xml': '<x/>', '[Content_Types].xml': '<Types/>' }), 'file.other-format'],
    [Buffer.alloc(LIMITS.fileBytes + 1), 'file.too-large'],
  ] as const) {
    assert.equal(await refused(bytes), code);
  }
});

test('a file cut off or changed anywhere is refused or read, and never takes the reader down', async () => {
  const whole = await zip(workbookParts(good));
  for (let at = 0; at < whole.length; at += 17) {
    const code = await refused(whole.subarray(0, at));
    assert.ok(
      code === 'file.broken' || code === 'file.not-a-workbook' || code === 'file.is-text',
      `${at}: ${code}`,
    );
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    await refused(changed);
  }
});

test('XML that does not close, or is deep, or is not text, is refused', async () => {
  for (const sheet of [
    '<worksheet><sheetData>',
    '<worksheet></sheetData></worksheet>'.repeat(2),
    '</worksheet>',
    '<x>'.repeat(1000),
    `<worksheet x="${'y'.repeat(100_000)}">`,
    'no xml',
    '',
    '<worksheet><sheetData><row r="5"/><row r="4"/></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="x"/></sheetData></worksheet>',
    '<worksheet><mergeCells><mergeCell ref="A1:B"/></mergeCells></worksheet>',
  ]) {
    assert.equal(
      await refused(await zip({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': sheet })),
      'file.broken',
      sheet.slice(0, 60),
    );
  }
});

test('too many faults end the reading', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => textRow(index + 2, { A: `c${index}` }));
  const reading = await gather(
    readSheets(await zip(workbookParts(towns(...rows))), TOWNS, 'en', { ...LIMITS, findings: 20 }),
  );
  assert.ok(reading.refused);
  assert.equal(reading.findings[0]?.code, 'file.too-many-faults');
  assert.equal(reading.findings.length, 21);
});

test('in a process of its own a bomb is refused in the same words, and a reading that takes too long or too much ends', async () => {
  const bomb = await zip({
    ...workbookParts(good),
    'xl/media/image1.png': repeated('\0'.repeat(1000), 60_000),
  });
  assert.equal((await readWorkbook(bomb, TOWNS)).findings[0]?.code, 'file.inflates');
  assert.equal(
    (await readWorkbook(await zip(workbookParts(good)), TOWNS, { limits: { milliseconds: 1 } })).findings[0]
      ?.code,
    'file.too-slow',
  );
  const rows = Array.from({ length: 30_000 }, (_, index) =>
    textRow(index + 2, { A: `c${index}`, B: `${index} ${'n'.repeat(90)}` }),
  );
  const large = await zip(workbookParts(towns(...rows)));
  assert.equal((await readWorkbook(large, TOWNS)).sheets[0]?.rows.length, 30_000);
  assert.equal(
    (await readWorkbook(large, TOWNS, { limits: { megabytes: 6 } })).findings[0]?.code,
    'file.too-much-memory',
  );
});
