import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../../test/support/command.ts';
import { perform } from '../platform/access/perform.ts';
import { placeByCode } from '../platform/access/store.ts';
import { OPERATOR } from '../platform/command.ts';
import { createWeb } from '../platform/http/web.ts';
import { projectRoot } from '../platform/launch/asset-root.ts';
import { withHouse } from '../with-house.ts';
import { liftOutlier, markOutlier } from './actions.ts';

const shared = process.env['GROUNDWORK_SHARED'] ?? join(projectRoot(), '..', 'shared');
const folder = join(shared, 'data', 'budget', 'madrid');
const needed = { skip: existsSync(folder) ? false : 'needs ../shared/data' };
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

type Example = Record<
  | 'budget'
  | 'outturn'
  | 'pi1'
  | 'v_fun'
  | 'v_adm'
  | 'v_eco'
  | 'nfun'
  | 'nadm'
  | 'neco'
  | 'contB'
  | 'cont'
  | 'rev_budget'
  | 'rev_out'
  | 'pi31'
  | 'v_rev'
  | 'nrev',
  number
>;

interface Answer {
  measure: string;
  place: string;
  periods: {
    period: number;
    value: number;
    numerator: number;
    denominator: number;
    coverage: number;
    computable: boolean;
    missing: unknown[];
    heads: number;
  }[];
  grade: string;
  /** Of an indicator of several dimensions. */
  dimensions?: Record<string, string>;
}

// The example was added up in floating point: its cents are right, its last digits are noise.
const cents = (amount: number): number => Math.round(amount * 100);
const tenDigits = (value: number): string => value.toPrecision(10);

let groundwork: CommandLine;
let example: Record<string, Example>;

const measure = async (id: string, ...options: string[]): Promise<Answer> =>
  JSON.parse(await groundwork.done('measure', id, '--place', 'MAD', '--json', ...options));

/** What the three indicators and their dimensions are graded over these years. */
const grades = async (from: number, to: number, ...options: string[]): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const id of ['pi-1', 'pi-2', 'pi-3']) {
    const answer = await measure(`pefa.${id}`, '--from', `${from}`, '--to', `${to}`, ...options);
    Object.assign(found, answer.dimensions, { [id]: answer.grade });
  }
  return found;
};

before(async () => {
  if (needed.skip) return;
  groundwork = await openCommandLine();
  example = JSON.parse(readFileSync(join(folder, 'pefa_worked_example.json'), 'utf8'));
  await groundwork.done('place', 'add', 'MAD', '--name', 'Madrid', '--currency', 'EUR');
  for (const [side, mapping] of [
    ['gastos', 'madrid-expenditure'],
    ['ingresos', 'madrid-revenue'],
  ]) {
    const files = years.map((year) => join(folder, `${year}-${side}.csv`));
    const map = join(projectRoot(), 'docs', 'mappings', `${mapping}.json`);
    await groundwork.done('import', 'budget', '--place', 'MAD', '--mapping', map, ...files);
  }
});
after(() => (needed.skip ? undefined : groundwork.close()));

const compared: [
  title: string,
  id: string,
  options: string[],
  of: (year: Example) => (number | string | null)[],
][] = [
  [
    'total spending (PI-1)',
    'pefa.pi-1',
    [],
    (year) => [tenDigits(year.pi1), cents(year.outturn), cents(year.budget), null],
  ],
  ['spending by function (2.1)', 'pefa.pi-2.1', [], (year) => [tenDigits(year.v_fun), null, null, year.nfun]],
  [
    'spending by department (2.1)',
    'pefa.pi-2.1',
    ['--by', 'administrative'],
    (year) => [tenDigits(year.v_adm), null, null, year.nadm],
  ],
  ['spending by type (2.2)', 'pefa.pi-2.2', [], (year) => [tenDigits(year.v_eco), null, null, year.neco]],
  [
    'spending from the reserve (2.3)',
    'pefa.pi-2.3',
    [],
    (year) => [tenDigits((100 * year.cont) / year.budget), cents(year.cont), cents(year.budget), null],
  ],
  [
    'total revenue (3.1)',
    'pefa.pi-3.1',
    [],
    (year) => [tenDigits(year.pi31), cents(year.rev_out), cents(year.rev_budget), null],
  ],
  ['revenue by type (3.2)', 'pefa.pi-3.2', [], (year) => [tenDigits(year.v_rev), null, null, year.nrev]],
];
for (const [title, id, options, of] of compared) {
  test(`${title}: every year agrees with the worked example`, needed, async () => {
    const answer = await measure(id, ...options);
    assert.deepEqual([answer.measure, answer.place, answer.periods.length], [id, 'MAD', 8]);
    for (const each of answer.periods) {
      const expected = of(example[each.period] ?? assert.fail(`no ${each.period}`));
      const found = [tenDigits(each.value), cents(each.numerator), cents(each.denominator), each.heads];
      assert.deepEqual(
        found.map((part, at) => (expected[at] === null ? null : part)),
        expected,
        `${each.period}`,
      );
      assert.deepEqual([each.computable, each.missing, each.coverage], [true, [], 1]);
    }
  });
}

test('2017 to 2019 and 2021 to 2023 have the grades of the worked example', needed, async () => {
  assert.deepEqual(await grades(2017, 2019), {
    'pi-1': 'A',
    'pi-2.1': 'C',
    'pi-2.2': 'C',
    'pi-2.3': 'A',
    'pi-2': 'C+',
    'pi-3.1': 'B',
    'pi-3.2': 'B',
    'pi-3': 'B',
  });
  assert.deepEqual(await grades(2021, 2023), {
    'pi-1': 'A',
    'pi-2.1': 'C',
    'pi-2.2': 'B',
    'pi-2.3': 'A',
    'pi-2': 'C+',
    'pi-3.1': 'A',
    'pi-3.2': 'B',
    'pi-3': 'B+',
  });
});

const withMarked = {
  'pi-1': 'A',
  'pi-2.1': 'C',
  'pi-2.2': 'C',
  'pi-2.3': 'A',
  'pi-2': 'C+',
  'pi-3.1': 'B',
  'pi-3.2': 'B',
  'pi-3': 'B',
};

test(
  'with 2023 set aside by a person, 2021 to 2023 fall to C and B, until it is lifted',
  needed,
  async () => {
    await withHouse({ say: () => {}, remark: () => {} }, async (house) => {
      const place = await placeByCode(house.connections, 'MAD');
      const act = (action: Parameters<typeof perform>[1], input: object): Promise<unknown> =>
        perform(
          house.performing,
          action,
          { placeId: place?.id ?? '', identityId: OPERATOR.id, requestId: randomUUID(), input },
          house.programmeId,
        );
      await act(markOutlier as never, { year: 2023, reason: 'The budget of 2022 was rolled over' });
      assert.deepEqual(await grades(2021, 2023), withMarked);
      await act(liftOutlier as never, { year: 2023 });
    });
    assert.equal((await grades(2021, 2023))['pi-3'], 'B+');
    assert.deepEqual(await grades(2021, 2023, '--outlier', '2023'), withMarked);
  },
);

test('the public page of each figure shows what the command line says', needed, async () => {
  await groundwork.done('publish', 'budget', '--place', 'MAD');
  await groundwork.done('publish', 'diagnosis', '--place', 'MAD');
  await withHouse({ say: () => {}, remark: () => {} }, async (house) => {
    const web = createWeb(house);
    const get = async (path: string): Promise<string> => {
      const answer = await web.fetch(new Request(`http://localhost${path}`));
      assert.equal(answer.status, 200, path);
      return answer.text();
    };
    for (const year of years) {
      const figures = example[year] ?? assert.fail();
      const shown: [string, number][] = [
        ['pi-1', figures.pi1],
        ['pi-2.1', figures.v_fun],
        ['pi-2.2', figures.v_eco],
        ['pi-2.3', 0],
        ['pi-3.1', figures.pi31],
        ['pi-3.2', figures.v_rev],
      ];
      for (const [dimension, value] of shown) {
        const path = `/places/MAD/reliability/pefa.${dimension}/${year}`;
        const text = (await get(path)).replace(/<[^>]+>|[\u2066-\u2069]/g, '');
        const said = Number(value.toFixed(4)).toString();
        assert.match(text, new RegExp(`(?<![\\d.])${said.replace('.', '\\.')}(?![\\d])`), path);
        const rows = JSON.parse(await get(`${path}/rows.json`));
        assert.equal(tenDigits(rows.value), tenDigits(value), path);
      }
      const reserve = JSON.parse(await get(`/places/MAD/reliability/pefa.pi-2.3/${year}/rows.json`));
      const planned = reserve.rows.reduce((sum: number, row: { budget: number }) => sum + row.budget, 0);
      assert.equal(cents(planned), cents(figures.contB), `the reserve of ${year}`);
    }
  });
});

const byDepartment = async (): Promise<Record<number, [string, number]>> => {
  const { periods } = await measure('pefa.pi-2.1', '--by', 'administrative');
  return Object.fromEntries(periods.map((each) => [each.period, [each.value.toFixed(1), each.heads]]));
};

test(
  'the reorganisations of 2019 and 2023 make no false variance by department once their crosswalk is in force',
  needed,
  async () => {
    const asTheyStand = await byDepartment();
    assert.deepEqual(
      [asTheyStand[2019], asTheyStand[2023]],
      [
        ['30.8', 52],
        ['33.4', 48],
      ],
    );
    const crosswalk = join(projectRoot(), 'docs', 'mappings', 'madrid-departments.json');
    await groundwork.done('crosswalk', 'add', '--place', 'MAD', '--reason', 'New governments', crosswalk);
    assert.deepEqual(await byDepartment(), asTheyStand, 'what is kept moves nothing');
    const functions = join(projectRoot(), 'docs', 'mappings', 'spain-cofog.json');
    for (const file of [crosswalk, functions])
      await groundwork.done('crosswalk', 'add', '--place', 'MAD', '--publish', file);
    assert.deepEqual(await byDepartment(), { ...asTheyStand, 2019: ['13.8', 47], 2023: ['11.3', 43] });
    const list = await groundwork.done('crosswalk', 'list', '--place', 'MAD');
    assert.match(list, /administrative to own, version 1, version 1 in force: City of Madrid/);
    assert.match(list, /programme to cofog, version 1, version 1 in force/);
  },
);
