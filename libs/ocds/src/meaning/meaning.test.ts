import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFinding, MEANING_CODES, type MeaningCode } from '../finding.ts';
import type { JsonObject } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { bytesOf, needsData, realBytes, Told } from '../testing.ts';
import { validateFile } from '../validate/validate-file.ts';
import { Meaning } from './meaning.ts';

/** What is told of a release with these members: code and path. */
function doubts(members: string): string[] {
  const told = new Told();
  const release = `{"ocid":"ocds-213czf-1","date":"2026-01-01T00:00:00Z"${members === '' ? '' : ','}${members}}`;
  new Meaning(told.tell).see(parseJson(release) as JsonObject, 1);
  for (const finding of told.list) assert.match(explainFinding(finding), /^[A-Z].*\.$/);
  return told.list.map(({ code, path }) => `${code.slice('ocds.'.length)} ${path}`);
}

const usd = (amount: number): string => `{"amount":${amount},"currency":"USD"}`;
const period = (start: string, end: string): string => `{"startDate":"${start}","endDate":"${end}"}`;
const items = (...amounts: number[]): string =>
  `"items":[${amounts.map((amount, at) => `{"id":${at},"quantity":2,"unit":{"value":${usd(amount)}}}`).join(',')}]`;

/** Each check: what is clean, and what it finds in what is not. */
const CASES: readonly { code: MeaningCode; clean: string[]; faulty: [string, ...string[]][] }[] = [
  {
    code: 'ocds.statuses',
    clean: [
      '"tender":{"status":"complete"},"awards":[{"id":1,"status":"active"}],"contracts":[{"awardID":"1","status":"active"}]',
      '"tender":{"status":"cancelled"},"awards":[{"id":1,"status":"cancelled"}],"contracts":[{"awardID":1,"status":"cancelled"}]',
    ],
    faulty: [
      ['"tender":{"status":"cancelled"},"awards":[{"id":1,"status":"active"}]', '/awards/0/status'],
      [
        '"awards":[{"id":1,"status":"active"},{"id":2,"status":"cancelled"}],"contracts":[{"awardID":"2","status":"active"}]',
        '/contracts/0/status',
      ],
    ],
  },
  {
    code: 'ocds.event-order',
    clean: [
      `"tender":{"tenderPeriod":${period('2026-01-02T00:00:00Z', '2026-02-01')}},"awards":[{"id":"a","date":"2026-01-01T09:00:00Z"}],"contracts":[{"awardID":"a","dateSigned":"2026-01-01"}]`,
      '"awards":[{"id":"a","date":"soon"}],"contracts":[{"awardID":"a","dateSigned":"2020-01-01T00:00:00Z"},{"dateSigned":"1999-01-01"}],"tender":{"tenderPeriod":null}',
    ],
    faulty: [
      [
        `"tender":{"tenderPeriod":${period('2026-01-03T00:00:00Z', '2026-02-01')}},"awards":[{"id":"a","date":"2026-01-01T09:00:00Z"}]`,
        '/awards/0/date',
      ],
      [
        '"awards":[{"id":7,"date":"2026-01-10"}],"contracts":[{"awardID":"7","dateSigned":"2026-01-09"}]',
        '/contracts/0/dateSigned',
      ],
    ],
  },
  {
    code: 'ocds.period-order',
    clean: [
      `"tender":{"tenderPeriod":${period('2026-01-02T10:00:00Z', '2026-01-02')}}`,
      `"tender":{"tenderPeriod":${period('2026-01-02T10:00:00Z', '2026-01-02T00:00:00Z')}}`,
      `"contracts":[{"period":${period('2026-01-02T10:00:00+03:00', '2026-01-02T07:00:00Z')}}]`,
    ],
    faulty: [
      [`"tender":{"tenderPeriod":${period('2026-01-02', '2026-01-01')}}`, '/tender/tenderPeriod/endDate'],
      [
        `"contracts":[{"period":${period('2026-01-02T10:00:00Z', '2026-01-02T09:00:00Z')}}]`,
        '/contracts/0/period/endDate',
      ],
    ],
  },
  {
    code: 'ocds.year',
    clean: [
      '"tender":{"documents":[{"datePublished":"1900-01-01T00:00:00Z"}],"contractPeriod":{"endDate":"2076-01-01T00:00:00Z"},"title":"1899-01-01"}',
    ],
    faulty: [
      ['"awards":[{"date":"0207-05-15T00:00:00Z"}]', '/awards/0/date'],
      ['"tender":{"contractPeriod":{"endDate":"2202-01-01"}}', '/tender/contractPeriod/endDate'],
    ],
  },
  {
    code: 'ocds.negative',
    clean: [
      `"contracts":[{"value":${usd(0)},"implementation":{"transactions":[{"value":${usd(-3)}}]}}],"saved":${usd(-4)}`,
    ],
    faulty: [
      [`"awards":[{"value":${usd(-1)}}]`, '/awards/0/value/amount'],
      [`"planning":{"budget":{"amount":${usd(-0.5)}}}`, '/planning/budget/amount/amount'],
    ],
  },
  {
    code: 'ocds.currencies',
    clean: [`"tender":{"value":${usd(3)},"minValue":{"currency":"EUR"}},"awards":[{"value":${usd(2)}}]`],
    faulty: [
      [
        `"tender":{"value":${usd(3)}},"awards":[{"value":{"amount":2,"currency":"EUR"}},{"value":{"amount":2,"currency":"CHF"}}]`,
        '/awards/0/value/currency',
      ],
    ],
  },
  {
    code: 'ocds.sum',
    clean: [
      `"awards":[{"id":1,"value":${usd(120)},${items(20, 30)}}],"contracts":[{"awardID":1,"value":${usd(130)}}]`,
      `"awards":[{"id":1,"value":${usd(120)},${items(0, 0)}}],"contracts":[{"awardID":1,"value":${usd(20)}}]`,
      `"awards":[{"id":1,"value":${usd(120)},"items":[{"id":1,"quantity":7}]}],"tender":{"value":${usd(9)},"lots":[{"value":${usd(4)}},{"value":${usd(5)}}]}`,
    ],
    faulty: [
      [`"awards":[{"id":1,"value":${usd(120)},${items(20, 300)}}]`, '/awards/0/value/amount'],
      [
        `"awards":[{"id":1,"value":${usd(100)}}],"contracts":[{"awardID":"1","value":${usd(90)}},{"awardID":1,"value":${usd(90)}}]`,
        '/awards/0/value/amount',
      ],
      [
        `"tender":{"value":${usd(90)},"lots":[{"value":${usd(4)}},{"value":${usd(5)}}]}`,
        '/tender/value/amount',
      ],
    ],
  },
  {
    code: 'ocds.count',
    clean: ['"tender":{"numberOfTenderers":1,"tenderers":[{"id":"a"}]}', '"tender":{"numberOfTenderers":3}'],
    faulty: [['"tender":{"numberOfTenderers":2,"tenderers":[{"id":"a"}]}', '/tender/numberOfTenderers']],
  },
  {
    code: 'ocds.reference',
    clean: [
      '"parties":[{"id":"1"},{"id":"b"}],"buyer":{"id":1},"awards":[{"id":"a","suppliers":[{"id":"b"},{"name":"nameless"}]}],"contracts":[{"awardID":"a"}]',
      '"buyer":{"id":"nobody"},"contracts":[{"awardID":"of an earlier release"}]',
      '"tender":{"lots":[{"id":"1"}],"items":[{"relatedLot":"1"}]},"awards":[{"id":"a","relatedLots":["1"]}]',
    ],
    faulty: [
      ['"parties":[{"id":"y"}],"buyer":{"id":"x"}', '/buyer/id'],
      [
        '"parties":[{"id":"y"}],"tender":{"procuringEntity":{"id":"x"},"tenderers":[{"id":"y"},{"id":"z"}]}',
        '/tender/procuringEntity/id',
        '/tender/tenderers/1/id',
      ],
      [
        '"parties":[{"id":"y"}],"awards":[{"suppliers":[{"id":"x"}]}],"bids":{"details":[{"tenderers":[{"id":"x"}]}]}',
        '/awards/0/suppliers/0/id',
        '/bids/details/0/tenderers/0/id',
      ],
      ['"awards":[{"id":"a"}],"contracts":[{"awardID":"b"}]', '/contracts/0/awardID'],
      ['"tag":["compiled"],"contracts":[{"awardID":"b"}]', '/contracts/0/awardID'],
      [
        '"tender":{"lots":[{"id":"1"}],"items":[{"relatedLot":"2"}]},"awards":[{"id":"a","relatedLots":["1","3"]}]',
        '/tender/items/0/relatedLot',
        '/awards/0/relatedLots/1',
      ],
    ],
  },
  {
    code: 'ocds.id-twice',
    clean: [
      '"tender":{"items":[{"id":1,"additionalClassifications":[{"id":"x","scheme":"a"},{"id":"x","scheme":"b"}]},{"id":2}],"documents":[{"url":"https://example.org"},{"url":"https://example.org"}]}',
    ],
    faulty: [
      ['"parties":[{"id":"a"},{"id":"b"},{"id":"a"}]', '/parties/2/id'],
      ['"awards":[{"items":[{"id":1},{"id":"1"}]}]', '/awards/0/items/1/id'],
    ],
  },
  {
    code: 'ocds.empty',
    clean: ['"tender":{"title":"x","status":null,"items":[{"id":0}],"open":false}'],
    faulty: [
      [
        '"tender":{"title":" \\n","items":[],"value":{}},"language":""',
        '/tender/title',
        '/tender/items',
        '/tender/value',
        '/language',
      ],
    ],
  },
];

for (const { code, clean, faulty } of CASES)
  test(`${code} is told where it is so, and nowhere else`, () => {
    for (const each of clean) assert.deepEqual(doubts(each), [], each);
    for (const [each, ...paths] of faulty)
      assert.deepEqual(
        doubts(each),
        paths.map((path) => `${code.slice('ocds.'.length)} ${path}`),
        each,
      );
  });

test('an ocid without a prefix is told once a file', () => {
  const told = new Told();
  const meaning = new Meaning(told.tell);
  for (const ocid of ['ocds-213czf-1', '7', '8', 'ocds-213czf']) meaning.see({ ocid }, 3);
  assert.deepEqual(told.places, ['ocds.prefix 3 /ocid']);
});

/** Of which releases together are asked (together.test.ts). */
const TOGETHER = [
  'ocds.release-twice',
  'ocds.compiled-twice',
  'ocds.identity',
  'ocds.same-date',
  'ocds.not-compared',
];

test('every check has its cases', () => {
  const cases = [...CASES.map(({ code }) => code), 'ocds.prefix', ...TOGETHER];
  assert.deepEqual(cases.sort(), [...MEANING_CODES].sort());
});

const withId = (id: string): string => `{"ocid":"ocds-213czf-1","id":"${id}","language":" "}`;

test('in records every whole release is asked, the compiled one too; what the schema found is not told twice', async () => {
  const told = new Told();
  const text = `{"ocid":"ocds-213czf-1","releases":[${withId('1')}],"compiledRelease":${withId('')}}`;
  const counts = await validateFile(bytesOf(text), told.tell);
  const meant = told.places.filter((place) => !place.startsWith('ocds.value'));
  assert.deepEqual(meant, ['ocds.empty 1 /releases/0/language', 'ocds.empty 1 /compiledRelease/language']);
  assert.deepEqual([counts.records, counts.doubtful], [1, 2]);
});

test('nothing a publisher wrote is thrown at, whatever kind it is of', () => {
  const odd = ['null', '1.0', '"x"', '[]', '[1,[2],null]', '{}', '{"id":{}}'];
  for (const name of ['buyer', 'tender', 'awards', 'contracts', 'bids', 'parties', 'tag', 'date', 'ocid'])
    for (const value of odd) doubts(`"${name}":${value}`);
  for (const value of odd)
    doubts(
      `"tender":{"lots":${value},"items":${value},"tenderPeriod":${value},"tenderers":${value},"value":${value}},"awards":[${value}],"contracts":[${value}]`,
    );
});

async function found(path: string): Promise<Set<string>> {
  const told = new Told();
  await validateFile(bytesOf(realBytes(path)), told.tell);
  return new Set(told.list.map(({ code, line, path: at }) => `${code} ${line} ${at}`));
}

test(
  'of real publishers it finds what was seen in their files by hand',
  needsData('mexico-gacm'),
  async () => {
    assert.ok((await found('mexico-gacm/compiled.jsonl')).has('ocds.year 284 /awards/0/date'));
    assert.ok(
      (await found('mexico-inai/releases.jsonl')).has('ocds.year 12 /awards/0/contractPeriod/startDate'),
    );
    assert.ok((await found('ukraine/compiled.jsonl')).has('ocds.statuses 5 /awards/0/status'));
  },
);
