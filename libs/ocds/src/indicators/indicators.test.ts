import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../json/json.ts';
import { type CardinalCode, readCardinalSettings } from '../settings/cardinal-settings.ts';
import { CardinalProfile } from './cardinal.ts';
import { highFence, lowFence, quantile, quartiles } from './statistics.ts';

const bid = (status: string, tenderer: string, amount = 100, more: JsonObject = {}): JsonObject => ({
  status,
  tenderers: [{ id: tenderer }],
  value: { amount, currency: 'KES' },
  ...more,
});
const award = (supplier: string, more: JsonObject = {}): JsonObject => ({
  status: 'active',
  suppliers: [{ id: supplier }],
  ...more,
});
const contest = (ocid: string, bids: JsonObject[], winner: string, more: JsonObject = {}): JsonObject => ({
  ocid,
  bids: { details: bids },
  awards: [award(winner)],
  ...more,
});
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const period = (startDate: string, endDate: string): JsonObject => ({
  tender: { tenderPeriod: { startDate, endDate } },
});

function found(code: CardinalCode, releases: readonly JsonObject[], more = '') {
  const profile = new CardinalProfile(readCardinalSettings(`[${code}]\n${more}`));
  for (const release of releases) profile.see(release);
  return profile.finish({ meta: false });
}

/** Processes in which the next bid is about twice the winning one. */
const ordinary = times(20, (at) =>
  contest(`o${at}`, [bid('valid', 'w', 100), bid('valid', 'l', 180 + 2 * at)], 'w'),
);

interface Case {
  code: CardinalCode;
  says: string;
  releases: JsonObject[];
  settings?: string;
  flags: object;
  /** The same, with what makes it unusual taken away. */
  clean: JsonObject[];
}

const late = { tender: { tenderPeriod: { endDate: '2026-03-01T12:00:00Z' } } };

const cases: readonly Case[] = [
  {
    code: 'R003',
    says: 'a tender open for a day less than fifteen',
    releases: [{ ocid: 'x', ...period('2026-03-01T00:00:00Z', '2026-03-15T23:59:59Z') }],
    flags: { OCID: { x: { R003: 1 } } },
    clean: [{ ocid: 'x', ...period('2026-03-01T00:00:00Z', '2026-03-16T00:00:00Z') }],
  },
  {
    code: 'R018',
    says: 'an open tender with one tenderer',
    releases: [{ ocid: 'x', tender: { procurementMethod: 'open', numberOfTenderers: 1 } }],
    flags: { OCID: { x: { R018: 1 } } },
    clean: [
      { ocid: 'x', tender: { procurementMethod: 'open', numberOfTenderers: 2 } },
      { ocid: 'y', tender: { procurementMethod: 'direct', numberOfTenderers: 1 } },
    ],
  },
  {
    code: 'R024',
    says: 'a second bid a hair above the winning one',
    releases: [...ordinary, contest('x', [bid('valid', 'a', 100), bid('valid', 'b', 101)], 'a')],
    flags: { OCID: { x: { R024: 0.01 } }, Tenderer: { a: { R024: 0 }, b: { R024: 0 } } },
    clean: [...ordinary, contest('x', [bid('valid', 'a', 100), bid('valid', 'b', 200)], 'a')],
  },
  {
    code: 'R025',
    says: 'a tenderer who bids often and hardly ever wins',
    releases: times(40, (at) =>
      contest(`x${at}`, [bid('valid', `w${at % 20}`), bid('valid', 'loser')], `w${at % 20}`),
    ),
    flags: { Tenderer: { loser: { R025: 0 } } },
    clean: times(40, (at) => contest(`x${at}`, [bid('valid', `w${at % 20}`)], `w${at % 20}`)),
    settings: 'threshold = 0.05',
  },
  {
    code: 'R028',
    says: 'two tenderers with one price',
    releases: [contest('x', [bid('valid', 'a', 100), bid('disqualified', 'b', 100)], 'a')],
    flags: { OCID: { x: { R028: 1 } }, Tenderer: { a: { R028: 1 }, b: { R028: 1 } } },
    clean: [contest('x', [bid('valid', 'a', 100), bid('valid', 'a', 100), bid('valid', 'b', 101)], 'a')],
  },
  {
    code: 'R030',
    says: 'a bid that came after the end, and won',
    releases: [contest('x', [bid('valid', 'a', 100, { date: '2026-03-02T00:00:00Z' })], 'a', late)],
    flags: { OCID: { x: { R030: 1 } }, Tenderer: { a: { R030: 1 } } },
    clean: [
      contest('x', [bid('valid', 'a', 100, { date: '2026-03-01T12:00:00Z' })], 'a', late),
      contest('y', [bid('valid', 'a', 100, { date: '2026-03-02T00:00:00Z' }), bid('valid', 'b')], 'b', late),
    ],
  },
  {
    code: 'R035',
    says: 'everyone but the winner is disqualified',
    releases: [contest('x', [bid('valid', 'a'), bid('disqualified', 'b'), bid('disqualified', 'c')], 'a')],
    flags: { OCID: { x: { R035: 2 } }, Tenderer: { a: { R035: 0 } } },
    clean: [
      contest('x', [bid('valid', 'a'), bid('valid', 'b'), bid('disqualified', 'c')], 'a'),
      contest('y', [bid('valid', 'a'), bid('disqualified', 'a')], 'a'),
    ],
  },
  {
    code: 'R036',
    says: 'the lowest bid is disqualified',
    releases: [contest('x', [bid('disqualified', 'b', 90), bid('valid', 'a', 100)], 'a')],
    flags: { OCID: { x: { R036: 1 } } },
    clean: [
      contest('x', [bid('valid', 'a', 90), bid('disqualified', 'b', 100)], 'a'),
      { ...contest('y', [bid('disqualified', 'b', 90), bid('valid', 'a', 100)], 'a'), awards: [] },
    ],
  },
  {
    code: 'R038',
    says: 'a buyer, a procuring entity and a tenderer with more disqualified bids than others',
    releases: [
      ...times(10, (at) =>
        contest(`o${at}`, [bid('valid', `t${at}`), bid('valid', `t${at}`)], 'w', { buyer: { id: `b${at}` } }),
      ),
      contest('x', [bid('disqualified', 'a'), bid('disqualified', 'a')], 'w', {
        buyer: { id: 'b' },
        tender: { procuringEntity: { id: 'p' } },
      }),
    ],
    settings: 'threshold = 0.5',
    flags: { Buyer: { b: { R038: 1 } }, ProcuringEntity: { p: { R038: 1 } }, Tenderer: { a: { R038: 1 } } },
    clean: [
      contest('x', [bid('disqualified', 'a'), bid('valid', 'a'), bid('valid', 'a')], 'w', {
        buyer: { id: 'b' },
      }),
    ],
  },
  {
    code: 'R048',
    says: 'a supplier of more kinds of things than others',
    releases: [
      ...times(10, (at) => ({
        ocid: `o${at}`,
        awards: [award(`s${at}`, { items: [{ classification: { id: '45000000' } }] })],
      })),
      {
        ocid: 'x',
        awards: [
          award('a', {
            items: ['45000000', '33100000', '90000000'].map((id) => ({ classification: { id } })),
          }),
        ],
      },
    ],
    settings: 'minimum_contracting_processes = 1\nthreshold = 3',
    flags: { Tenderer: { a: { R048: 3 } } },
    clean: [
      {
        ocid: 'x',
        awards: [
          award('a', {
            items: ['45000000', '45100000', '90000000'].map((id) => ({ classification: { id } })),
          }),
        ],
      },
    ],
  },
  {
    code: 'R058',
    says: 'a winning bid far below the next',
    releases: [...ordinary, contest('x', [bid('valid', 'a', 100), bid('valid', 'b', 900)], 'a')],
    flags: { OCID: { x: { R058: 8 } }, Tenderer: { a: { R058: 0 } } },
    clean: [...ordinary, contest('x', [bid('valid', 'a', 100), bid('valid', 'b', 200)], 'a')],
  },
];

for (const { code, says, releases, settings, flags, clean } of cases) {
  test(`${code} raises a flag: ${says}`, () => {
    assert.deepEqual(found(code, releases, settings), flags);
    // In whatever order they come.
    assert.deepEqual(found(code, releases.toReversed(), settings), flags);
  });
  test(`${code} is silent where that is not so, and where the process is cancelled`, () => {
    assert.deepEqual(found(code, clean, settings), {});
    const cancelled = releases.map((release) => ({
      ...release,
      tender: { ...(release['tender'] as JsonObject | undefined), status: 'cancelled' },
    }));
    assert.deepEqual(found(code, cancelled, settings), {});
  });
}

test('an indicator whose section is not there is not worked out', () => {
  const profile = new CardinalProfile(readCardinalSettings('[R003]'));
  profile.see({ ocid: 'x', tender: { procurementMethod: 'open', numberOfTenderers: 1 } });
  assert.deepEqual(profile.finish({ meta: true }), {});
});

test('a price in another currency is not compared, and is counted', () => {
  const profile = new CardinalProfile(readCardinalSettings('currency = KES\n[R036]'));
  const foreign = { status: 'disqualified', tenderers: [{ id: 'b' }], value: { amount: 1, currency: 'USD' } };
  profile.see(contest('x', [foreign, bid('valid', 'a', 100)], 'a'));
  assert.deepEqual(profile.finish({ meta: false }), {});
  assert.deepEqual([...profile.otherCurrencies], [['USD', 1]]);
});

test('quantiles are of type 8, and have none where there are no values', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  // h = (10 + 1/3) / 4 + 1/3 = 2 11/12
  assert.ok(Math.abs((quantile(values, 0.25) ?? 0) - (2 + 11 / 12)) < 1e-12);
  assert.equal(quantile(values, 0.5), 5.5);
  assert.deepEqual([quantile(values, 0), quantile(values, 1), quantile([7], 0.25)], [1, 10, 7]);
  assert.deepEqual([quantile([], 0.5), quantile([1, Number.NaN], 0.5)], [null, null]);
  assert.deepEqual([lowFence(quartiles([])), highFence(quartiles([]))], [null, null]);
});

test('fences are rounded once: a value on the fence is on it', () => {
  assert.equal(highFence({ q1: 1, q3: 2 }), 3.5);
  assert.equal(lowFence({ q1: 1, q3: 2 }), -0.5);
  // 0.3 - 0.1 is 0.19999999999999998; 1.5 times that and 0.3 added, once rounded, is 0.6.
  assert.equal(highFence({ q1: 0.1, q3: 0.3 }), 0.6);
});
