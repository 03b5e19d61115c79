import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const period = (startDate: string, endDate: string): object => ({ tenderPeriod: { startDate, endDate } });
const SHORT = {
  ocid: 'a',
  tag: ['compiled'],
  tender: period('2026-03-01', '2026-03-05'),
  buyer: { id: 'b' },
};
const LONG = { ocid: 'b', tag: ['compiled'], tender: period('2026-03-01', '2026-05-05') };
const lines = (...releases: object[]): string => releases.map((each) => JSON.stringify(each)).join('\n');

interface Result {
  processes: number;
  flags: { code: string; id: string; says: string; prevalence: object }[];
  indicators: { code: string; processes: { clear: number } }[];
  maps?: Record<string, { answers?: Record<string, string> }>;
}

test('without more words the profile is ours: what is short is flagged with how common that is', async () => {
  const { code, out, remarks } = await run(
    'redflags',
    await file('a.jsonl', lines(SHORT, LONG)),
    '--json',
    '--map',
  );
  assert.equal(code, 0);
  const { flags, processes, maps } = JSON.parse(out) as Result;
  assert.equal(processes, 2);
  assert.deepEqual(
    flags.map(({ code: each, id, prevalence }) => [each, id, prevalence]),
    [['R003', 'a', { flagged: 1, computable: 2 }]],
  );
  assert.match(flags[0]?.says ?? '', /^Process a: Bidders had 5 whole days .* 1 of the 2 processes/);
  const { answers, ...parties } = maps?.['a'] ?? {};
  assert.deepEqual(parties, { buyer: 'b', tenderers: [], suppliers: [] });
  assert.deepEqual([answers?.['R003'], answers?.['R018']], ['flagged', 'missing: tender/procurementMethod']);
  assert.equal(remarks, '');
});

test('the table has no line wider than a terminal, and says why the rest is not told', async () => {
  const odd = {
    ocid: '公開招標'.repeat(30),
    tender: { procurementMethod: '公開招標\u001b[31m', ...SHORT.tender },
  };
  const { out } = await run('redflags', await file('t.jsonl', lines(SHORT, odd)));
  for (const line of out.split('\n')) {
    const wide = [...line].filter((letter) => /\p{Script=Han}/u.test(letter)).length;
    assert.ok([...line].length + wide <= 100, line);
  }
  assert.doesNotMatch(out, /\p{Cc}(?<!\n)/u);
  assert.match(out, /^R003 {2}Short submission period +processes +2 +2 +100\.0 % +0$/m);
  assert.match(out, /R018 {2}1 of 2 processes: tender\/procurementMethod \(missing\)/);
});

test('releases that belong together are merged first, and what is given twice counts once', async () => {
  const releases = [
    {
      ocid: 'a',
      id: '1',
      date: '2026-02-01T00:00:00Z',
      tag: ['tender'],
      tender: period('2026-03-01', '2026-05-05'),
    },
    {
      ocid: 'a',
      id: '2',
      date: '2026-02-02T00:00:00Z',
      tag: ['tenderUpdate'],
      tender: period('2026-03-01', '2026-03-05'),
    },
    LONG,
    LONG,
  ];
  for (const each of [releases, releases.toReversed()]) {
    const { out, remarks } = await run('redflags', await file('m.jsonl', lines(...each)), '--json');
    const { flags, processes } = JSON.parse(out) as Result;
    assert.deepEqual([processes, flags.map(({ id }) => id)], [2, ['a']]);
    assert.match(remarks, /^Merged from several releases each: 1 processes\.$/m);
    assert.match(remarks, /^Given more than once, of which the latest counts: 1 processes \(b\)\.$/m);
  }
});

test('settings say which law, and what is wrong in them is told by field', async () => {
  const data = await file('s.jsonl', lines(SHORT, LONG));
  const rule = { days: 90, law: { title: 'Procurement Act', article: 'section 7' }, from: '2026-01-01' };
  const settings = { redflags: 'groundwork.redflags@1', submissionPeriods: [rule] };
  const good = await run(
    'redflags',
    data,
    '--settings',
    await file('s.json', JSON.stringify(settings)),
    '--json',
  );
  const { flags } = JSON.parse(good.out) as Result;
  assert.equal(flags.length, 2);
  assert.match(flags[0]?.says ?? '', /at least 90 are expected by Procurement Act, section 7\./);
  const bad = { ...settings, submissionPeriods: [{ ...rule, day: 3 }] };
  const { code, remarks } = await run(
    'redflags',
    data,
    '--settings',
    await file('b.json', JSON.stringify(bad)),
  );
  assert.equal(code, 1);
  assert.match(
    remarks,
    /^ocds\.redflag-settings: The settings, submissionPeriods\/0\/day: expected no such field/,
  );
});

test('a settings file of ocdscardinal corrects the data and sets the days', async () => {
  const data = await file('c.jsonl', lines(SHORT, LONG));
  const ini = await file('c.ini', '[R003]\nthreshold = 3');
  const { out } = await run('redflags', data, '--cardinal-settings', ini, '--json');
  assert.deepEqual((JSON.parse(out) as Result).flags, []);
});

test('what took the exact reader is listed by line and path, in the result of either profile and in one remark', async () => {
  const text = `${lines(SHORT)}\n{"ocid":"c","ocid":"d","tender":{"numberOfTenderers":1.0}}\n${lines(LONG)}`;
  const path = await file('doubtful.jsonl', text);
  const settings = await file('one.ini', '[R003]\n');
  const own = await run('redflags', path, '--json');
  assert.deepEqual((JSON.parse(own.out) as { doubtful: object }).doubtful, {
    count: 1,
    lines: [{ line: 2, path: '/ocid', why: 'name-twice' }],
  });
  assert.match(own.remarks, /Lines in doubt, which took the exact reader: 1 \(name-twice 1\)/);
  const cardinal = ['redflags', path, '--profile', 'cardinal', '--cardinal-settings', settings];
  const theirs = JSON.parse((await run(...cardinal)).out) as Record<string, unknown>;
  assert.deepEqual(theirs['Groundwork'], {
    doubtful: { count: 1, lines: [{ line: 2, path: '/ocid', why: 'name-twice' }] },
    findings: { count: 1, list: [{ code: 'ocds.name-twice', line: 2, path: '/ocid' }] },
  });
  // Whoever wants the shape of the reference and nothing else has it.
  assert.ok(!('Groundwork' in (JSON.parse((await run(...cardinal, '--no-meta')).out) as object)));
  const clean = await file('clean.jsonl', lines(SHORT, LONG));
  const ofClean = await run('redflags', clean, '--profile', 'cardinal', '--cardinal-settings', settings);
  assert.ok(!('Groundwork' in (JSON.parse(ofClean.out) as object)));
  assert.ok(!ofClean.remarks.includes('doubt'));
  const twice = await file('twice.jsonl', lines(SHORT, LONG, SHORT));
  const ofTwice = await run('redflags', twice, '--profile', 'cardinal', '--cardinal-settings', settings);
  assert.match(ofTwice.remarks, /\[ocds\.ocid-twice\]/);
  assert.ok(!('Groundwork' in (JSON.parse(ofTwice.out) as object)));
});

test('what comes by a pipe with a name, as from <(zcat …), is read by either profile', async () => {
  const ini = await file('pipe.ini', '[R003]\n');
  for (const more of [[], ['--profile', 'cardinal', '--cardinal-settings', ini]]) {
    const path = join(folder, `pipe-${more.length}`);
    execFileSync('mkfifo', [path]);
    const [{ code, out, remarks }] = await Promise.all([
      run('redflags', path, '--json', ...more),
      writeFile(path, `${lines(SHORT, LONG)}\n`),
    ]);
    assert.equal(code, 0);
    assert.match(out + remarks, /"processes":2|^Releases: 2\./m);
  }
});

const party = (id: string): object => ({ id, contactPoint: { telephone: '+254 700 123 456' } });

test('the contact that bidders share is told where it is asked for, and nowhere else', async () => {
  const tenderers = [{ id: 'v' }, { id: 'w' }];
  const shared = { ocid: 'x', parties: [party('v'), party('w')], tender: { tenderers } };
  const path = await file('shared.jsonl', JSON.stringify(shared));
  for (const form of ['--json', '--table']) {
    const { out } = await run('redflags', path, form);
    assert.match(out, /have the same telephone\s+number\./);
    assert.ok(!out.includes('700123456'));
    assert.match((await run('redflags', path, form, '--contacts')).out, /telephone\s+number\s+\(700123456\)/);
  }
});
