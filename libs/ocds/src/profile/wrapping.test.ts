import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { CardinalProfile, seeLines } from '../indicators/cardinal.ts';
import type { JsonObject } from '../json/json.ts';
import { CARDINAL_CODES, readCardinalSettings } from '../settings/cardinal-settings.ts';
import { bytesOf, Told } from '../testing.ts';
import { STANDARD_SETTINGS } from './read-settings.ts';
import { redflagsOf } from './redflags-of.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const organisation = fc.record({ id });
const date = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`);
const amount = fc.record({
  amount: fc.constantFrom(90, 99.5, 100, 100, 250),
  currency: fc.constantFrom('KES', 'USD'),
});
const some = { requiredKeys: [] };

const bid = fc.record(
  {
    id,
    status: fc.constantFrom('valid', 'valid', 'disqualified', 'withdrawn', 'qualified'),
    date,
    value: amount,
    tenderers: fc.array(organisation, { maxLength: 2 }),
  },
  some,
);
const award = fc.record(
  {
    id,
    status: fc.constantFrom('active', 'active', 'pending'),
    date,
    value: amount,
    suppliers: fc.array(organisation, { minLength: 1, maxLength: 2 }),
    items: fc.constant([{ id: 'i', classification: { scheme: 'CPV', id: '12345' } }]),
  },
  some,
);
const tender = fc.record(
  {
    status: fc.constantFrom('active', 'complete', 'cancelled'),
    procurementMethod: fc.constantFrom('open', 'selective', 'direct'),
    numberOfTenderers: fc.integer({ min: 0, max: 3 }),
    tenderPeriod: fc.record({ startDate: date, endDate: date }),
    value: amount,
  },
  some,
);

/** Releases of a handful of processes, several of most of them, plain and compiled. */
const releases: fc.Arbitrary<JsonObject[]> = fc.array(
  fc
    .record(
      {
        ocid: fc.integer({ min: 1, max: 9 }).map((at) => `ocds-213czf-${at}`),
        date,
        tag: fc.constantFrom(['compiled'], ['tender'], ['award']),
        buyer: organisation,
        tender,
        bids: fc.record({ details: fc.array(bid, { maxLength: 4 }) }),
        awards: fc.array(award, { maxLength: 2 }),
      },
      { requiredKeys: ['ocid', 'date'] },
    )
    .map((release) => release as unknown as JsonObject),
  { minLength: 1, maxLength: 30 },
);

const shuffled = (list: readonly JsonObject[], seed: number): JsonObject[] =>
  list
    .map((each, at) => ({ each, by: Math.imul(at + 1, seed | 1) >>> 3 }))
    .sort((a, b) => a.by - b.by)
    .map(({ each }) => each);

const spaced = (value: object, space: number): string => JSON.stringify(value, null, space);

/** The same in each of the shapes in which publishers give releases. */
const SHAPES: Record<string, (list: readonly JsonObject[], space: number) => string> = {
  'one a line': (list, space) =>
    list.map((each) => spaced(each, space).replaceAll(/\n */g, ' \t')).join('\r\n'),
  'one after the other': (list, space) => list.map((each) => spaced(each, space)).join('\n\n'),
  'a package': (list, space) => spaced({ uri: 'x', version: '1.1', releases: list }, space),
  'packages of one': (list, space) =>
    list.map((each) => spaced({ version: '1.1', releases: [each] }, space)).join('\n'),
  'a list': (list, space) => spaced(list, space),
  records: (list, space) => {
    const ocids = [...new Set(list.map(({ ocid }) => ocid))];
    const records = ocids.map((ocid) => ({ ocid, releases: list.filter((each) => each['ocid'] === ocid) }));
    return `\ufeff${spaced({ version: '1.1', records }, space)}\n`;
  },
};

const settings = { ...STANDARD_SETTINGS, codes: { bidStatus: { qualified: 'valid' as const } } };

async function groundwork(content: string | Uint8Array): Promise<unknown> {
  const told = new Told();
  const { profile, repeated } = await redflagsOf(() => bytesOf(content, 777), settings, told.tell);
  const codes = told.list.map(({ code, value }) => `${code} ${value}`).sort();
  return { result: profile.finish(), repeated, codes };
}

test('what our profile says does not depend on the order of releases, how they are wrapped, spaces or gzip', async () => {
  await fc.assert(
    fc.asyncProperty(
      releases,
      fc.integer(),
      fc.constantFrom(...Object.keys(SHAPES)),
      fc.constantFrom(0, 1, 4),
      fc.boolean(),
      async (list, seed, shape, space, isPacked) => {
        const expected = await groundwork(list.map((each) => JSON.stringify(each)).join('\n'));
        const text = SHAPES[shape]!(shuffled(list, seed), space);
        assert.deepEqual(await groundwork(isPacked ? gzipSync(text) : text), expected, shape);
      },
    ),
    { numRuns: 40 },
  );
});

const all = readCardinalSettings(`currency = KES\n${CARDINAL_CODES.map((code) => `[${code}]\n`).join('')}`);

async function cardinal(content: string | Uint8Array): Promise<unknown> {
  const profile = new CardinalProfile(all);
  await seeLines(profile, bytesOf(content, 777), () => {});
  return { result: profile.finish({ meta: true }), other: profile.otherCurrencies };
}

test('what profile cardinal says of compiled releases does not depend on the order of lines, spaces or gzip', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        releases.map(([first]) => first!),
        { selector: ({ ocid }) => ocid, maxLength: 9 },
      ),
      fc.integer(),
      fc.constantFrom(0, 1, 4),
      fc.boolean(),
      async (list, seed, space, isPacked) => {
        const expected = await cardinal(list.map((each) => JSON.stringify(each)).join('\n'));
        const text = SHAPES['one a line']!(shuffled(list, seed), space);
        assert.deepEqual(await cardinal(isPacked ? gzipSync(text) : text), expected);
      },
    ),
    { numRuns: 40 },
  );
});
