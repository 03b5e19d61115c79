import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { OcdsFinding } from '@groundwork-gov/ocds';
import { runCommand } from './command-line.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ code: number; out: string; remarks: string }> {
  const said = { out: '', remarks: '' };
  const code = await runCommand(words, {
    say: (line) => {
      said.out += `${line}\n`;
    },
    remark: (line) => {
      said.remarks += `${line}\n`;
    },
  });
  return { code, ...said };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const LINES = [
  '{"ocid":"a","tender":{"procurementMethod":"open","numberOfTenderers":1},"buyer":{"id":7}}',
  '{"ocid":"b","tender":{"procurementMethod":"open","numberOfTenderers":2}}',
  '{"ocid":',
];

test('red flags come out in the shape of the reference, and a broken line is remarked on', async () => {
  const [data, settings] = [await file('a.jsonl', LINES.join('\n')), await file('a.ini', '[R018]')];
  const { code, out, remarks } = await run(
    'redflags',
    data,
    '--profile',
    'cardinal',
    '--json',
    '--cardinal-settings',
    settings,
  );
  assert.equal(code, 0);
  const { Groundwork: own, ...theirs } = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual(theirs, { OCID: { a: { R018: 1 } } });
  const { doubtful, findings } = own as {
    doubtful: object;
    findings: { count: number; list: OcdsFinding[] };
  };
  assert.deepEqual(doubtful, { count: 1, lines: [{ line: 3, path: '', why: 'broken' }] });
  assert.deepEqual([findings.count, findings.list[0]?.code, findings.list[0]?.line], [1, 'ocds.json', 3]);
  assert.match(remarks, /^line 3: .*\[ocds\.json\]$/m);
  assert.match(remarks, /^Releases: 2\./m);
  const packed = await file('a.jsonl.gz', gzipSync(LINES.join('\n')));
  const table = await run(
    'redflags',
    packed,
    '--profile',
    'cardinal',
    '--table',
    '--cardinal-settings',
    settings,
  );
  assert.equal(table.out, 'group\tid\tindicator\tvalue\nOCID\ta\tR018\t1\n');
});

test('prepare writes releases and findings, and never over what it reads', async () => {
  const data = await file(
    'p.jsonl',
    `${LINES[0]}\n{"ocid":"c","awards":[{"id":1.0,"status":"won, it seems"}]}\n`,
  );
  const [to, errors] = [join(folder, 'p.out'), join(folder, 'p.csv')];
  const settings = await file('p.ini', '[defaults]\nparty_roles = true');
  assert.equal((await run('prepare', data, '-o', to, '-e', errors, '--cardinal-settings', settings)).code, 0);
  assert.equal(
    await readFile(to, 'utf8'),
    `${LINES[0]?.replace('7', '"7"')}\n{"ocid":"c","awards":[{"id":"1.0","status":"won, it seems"}]}\n`,
  );
  assert.equal(await readFile(errors, 'utf8'), '2,c,/awards[]/status,0,"won, it seems",invalid\n');
  await symlink(data, join(folder, 'linked.jsonl'));
  for (const same of [data, `${folder}/./p.jsonl`, join(folder, 'linked.jsonl')])
    assert.equal((await run('prepare', data, '-o', same, '-e', errors)).code, 2);
  assert.match(await readFile(data, 'utf8'), /won, it seems/);
  const nowhere = await run('prepare', data, '-o', join(folder, 'not-there', 'out'), '-e', errors);
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.remarks, /not-there.out cannot be written: ENOENT/);
});

test('coverage counts what says something', async () => {
  const { code, out } = await run('coverage', await file('c.jsonl', '{"a":[1,{"b":null}]}\n{"a":""}'));
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), { '': 1, '/': 1, '/a': 1, '/a[]': 1 });
});

test('a package as the schema says passes, and each fault is told by line and path', async () => {
  const release = {
    ocid: 'ocds-213czf-1',
    id: '1',
    date: '2026-01-01T00:00:00Z',
    tag: ['tender'],
    initiationType: 'tender',
  };
  const pack = {
    uri: 'https://example.org/1',
    version: '1.1',
    publishedDate: '2026-01-01T00:00:00Z',
    publisher: { name: 'A town' },
    releases: [release],
  };
  const good = await run('validate', await file('good.json', JSON.stringify(pack, null, 2)));
  assert.deepEqual([good.code, good.out], [0, '']);
  const bad = { ...pack, publisher: {}, releases: [release, { ...release, id: '2', date: 'today' }] };
  const { code, out, remarks } = await run('validate', '--json', await file('bad.json', JSON.stringify(bad)));
  assert.equal(code, 1);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { path: string }).path)
      .sort(),
    ['/publisher', '/releases/1/date'],
  );
  assert.match(remarks, /Releases: 2\. Records: 0\. Packages: 1\. With faults: 2\./);
});

const releaseOf = (day: number, more: object): object => ({
  ocid: 'a',
  id: String(day),
  date: `2026-01-0${day}T00:00:00Z`,
  tag: ['tender'],
  ...more,
});

test('what does not fit together is counted by its kind and then listed, and is no reason to refuse', async () => {
  const release = {
    ocid: 'ocds-213czf-1',
    id: '1',
    date: '2026-01-01T00:00:00Z',
    tag: ['tender'],
    initiationType: 'tender',
    tender: {
      id: 't',
      title: ' ',
      tenderPeriod: { startDate: '2026-01-20T00:00:00Z', endDate: '2026-01-10T00:00:00Z' },
    },
  };
  const lines = ['1', '2'].map((id) => `${JSON.stringify({ ...release, id })}\n`);
  const found = await run('validate', await file('d.jsonl', lines.join('')));
  assert.equal(found.code, 0);
  assert.match(found.out, /^2 × ocds\.empty\n2 × ocds\.period-order\n\nline 1, \/tender\/title: /);
  assert.match(found.out, /line 2, \/tender\/tenderPeriod\/endDate: .* \[ocds\.period-order\]\n$/);
  assert.match(found.remarks, /With faults: 0\. With what does not fit together: 2\./);
});

test('a list longer than is held comes out whole', async () => {
  const broken = await run('validate', await file('b.jsonl', '7\n'.repeat(25_000)));
  assert.equal(broken.code, 1);
  assert.match(broken.out, /^25000 × ocds\.not-object\n/);
  assert.match(broken.out, /^line 25000: /m);
  assert.equal(broken.out.split('\n').filter((line) => line.includes('[ocds.not-object]')).length, 25_000);
});

test('what a file names gives a terminal no orders', async () => {
  const bad = '{"ocid":"a","date":"2026-01-01T00:00:00Z","x\\u001b[31m":{"y":"z"}}';
  const data = await file('t.jsonl', `${bad}\n${bad.replace('{"y":"z"}', '1').replace('-01T', '-02T')}`);
  const { remarks } = await run('merge', data);
  assert.match(remarks, /\[ocds\.merge-kinds\]/);
  assert.doesNotMatch(remarks, /\p{Cc}(?<!\n)/u);
});

test('releases of one process are merged, whatever file shape they come in', async () => {
  const data = await file(
    'm.json',
    JSON.stringify({
      version: '1.1',
      releases: [releaseOf(2, { language: 'fr' }), releaseOf(1, { language: 'en' })],
    }),
  );
  const compiled = await run('merge', data);
  assert.deepEqual(JSON.parse(compiled.out), {
    tag: ['compiled'],
    id: 'a-2026-01-02T00:00:00Z',
    date: '2026-01-02T00:00:00Z',
    ocid: 'a',
    language: 'fr',
  });
  const versioned = JSON.parse((await run('merge', '--versioned', data)).out) as {
    language: { value: string }[];
  };
  assert.deepEqual(
    versioned.language.map(({ value }) => value),
    ['en', 'fr'],
  );
});

test('what is merged and contradicts itself is told by line and path', async () => {
  const one = releaseOf(1, { buyer: { id: 'b' } });
  const other = releaseOf(2, { buyer: { id: 'c' } });
  const data = await file('c.jsonl', [one, other].map((each) => JSON.stringify(each)).join('\n'));
  const flagged = await run('redflags', data, '--json');
  assert.match(flagged.remarks, /^line 2, \/buyer\/id: .*\(what line 1 says\).*\[ocds\.identity\]$/m);
  const { findings } = JSON.parse(flagged.out) as { findings: { count: number; list: OcdsFinding[] } };
  assert.deepEqual(findings, {
    count: 1,
    list: [{ code: 'ocds.identity', line: 2, path: '/buyer/id', value: 'c', expected: 'what line 1 says' }],
  });
  const { code, out, remarks } = await run('merge', data);
  assert.equal(code, 0);
  assert.match(out, /"buyer":\{"id":"c"\}/);
  assert.match(remarks, /^line 2, \/buyer\/id: .*\(what line 1 says\).*\[ocds\.identity\]$/m);
});

test('a command that is called wrongly does nothing and says how it is called', async () => {
  const settings = await file('wrong.ini', '[R018]\ntreshold = 1');
  const data = await file('w.jsonl', LINES.join('\n'));
  for (const words of [
    ['redflags', data, '--profile', 'other'],
    ['redflags', data, '--no-meta'],
    ['redflags', data, '--profile', 'cardinal', '--settings', settings],
    ['redflags', data, '--profile', 'cardinal', '--contacts'],
    ['redflags', data, data],
    ['redflags', join(folder, 'none'), '--profile', 'cardinal'],
    ['redflags', data, '--profile', 'cardinal', '--json', '--table'],
    ['prepare', data],
    ['coverage'],
    ['validate', data, data],
    ['merge', folder],
  ]) {
    const { code, out, remarks } = await run(...words);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(remarks, /Usage: npx groundwork/);
  }
  const refused = await run('redflags', data, '--profile', 'cardinal', '--cardinal-settings', settings);
  assert.equal(refused.code, 1);
  assert.match(refused.remarks, /^ocds\.settings-unknown: Line 2 of the settings/);
});
