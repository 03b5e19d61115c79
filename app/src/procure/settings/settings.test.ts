import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readRedflagSettings, STANDARD_SETTINGS } from '@groundwork-gov/ocds';
import {
  array,
  assert as check,
  constant,
  constantFrom,
  dictionary,
  nat,
  option,
  property,
  record,
  stringMatching,
} from 'fast-check';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { releaseLines, releaseOf } from '../../../../test/support/releases.ts';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { setLaw } from '../../places/legal-actions.ts';
import { OPERATOR } from '../../platform/command.ts';
import { inPlace, readPlace } from '../../platform/db/transaction.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { importReleases } from '../import-actions.ts';
import { digestOf, standingLoads } from '../load-store.ts';
import { publishRecords } from '../publish-actions.ts';
import { renewRows } from '../renew-rows.ts';
import { sourceNumbered } from '../source-store.ts';
import { agreeSettings, proposeSettings } from './actions.ts';
import { documentOf, fieldsOf } from './form-fields.ts';

let world: World;
let town: string;
let officer: Somebody;
let admin: Pool;
let source: string;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('SETS', 'Settington');
  officer = await world.appoint(town, ['places.read', 'procure.read', 'procure.publish', 'procure.settings']);
  const released = releaseOf({
    ocid: 'ocds-1',
    year: 2021,
    title: 'A well',
    supplier: 'Diggers',
    buyer: 'A town',
  });
  const [award] = released.awards;
  await world.act(town, importReleases(), {
    source: { name: 'Own', isOwn: true, licence: null, address: null },
    files: [
      await world.file(
        'one.jsonl',
        releaseLines({ ...released, awards: [{ ...award, status: 'Adjudicated & done' }] }),
      ),
    ],
  });
  const seen = await readPlace(world.house.pool, town, async (tx) => {
    source = (await sourceNumbered(tx, 1))?.sourceId ?? '';
    return digestOf(await standingLoads(tx, source));
  });
  await world.act(town, publishRecords, { source: 1, seen }, officer.identityId);
});
after(async () => {
  await admin.end();
  await world.close();
});

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};
const LAW = { title: 'An act', article: 'section 9' };
const propose = (settings: object, validFrom = '2020-01-01', as?: string) =>
  world.act(
    town,
    proposeSettings,
    {
      source,
      validFrom,
      reason: 'The law says so',
      document: JSON.stringify({ redflags: 'groundwork.redflags@1', ...settings }),
    },
    as,
  );
const agree = (no: number, as = officer.identityId) => world.act(town, agreeSettings, { source, no }, as);
const short = async (): Promise<{ least: number; law: string; article: string } | undefined> =>
  (
    await world.admin.query(
      `select facts from public_record.procure_flag where place_id = $1 and code = 'R003' and source_no = 1`,
      [town],
    )
  ).rows[0]?.facts;
const idOfFlag = async (): Promise<string> =>
  (await world.admin.query(`select flag_id from public_record.procure_flag where place_id = $1`, [town]))
    .rows[0]?.flag_id;
const page = async (path: string, cookies?: string) => {
  const response = await world.fetch(path, cookies === undefined ? {} : { cookies });
  return { status: response.status, text: await response.text() };
};

const periods = (days: number) => ({ submissionPeriods: [{ days, law: LAW }] });

test('what flags go by is proposed by one, agreed by another, and public with its law', async (t) => {
  await t.test('a proposal counts for nothing, and its author does not agree to it', async () => {
    await propose(periods(60));
    assert.equal(await short(), undefined);
    await assert.rejects(agree(1, OPERATOR.id), refused('procure.own-settings'));
    assert.match((await page('/places/SETS/contracts/settings')).text, /No settings were agreed/);
  });

  await t.test('agreed, flags are worked out anew, and say whose limit it is', async () => {
    await agree(1);
    const { least, law, article } = (await short()) ?? {};
    assert.deepEqual([least, law, article], [60, 'An act', 'section 9']);
    const told = await page('/places/SETS/contracts/settings');
    assert.match(told.text, /At least .*60 days[^]*An act\W*, \W*section 9/);
    const id = await idOfFlag();
    for (const [path, says] of [
      [`flags/${id}/reply`, /The limit is that of \W*An act\W*, \W*section 9\W*\./],
      [`flags/${id}/reply?lang=ar`, /An act\W*، \W*section 9/],
      ['settings?lang=ar', /An act\W*، \W*section 9/],
    ] as const)
      assert.match((await page(`/places/SETS/contracts/${path}`)).text, says, path);
    assert.match((await page('/places/SETS/contracts/indicators')).text, /The settings that were used/);
    assert.deepEqual(await brokenIn(admin, town), []);
  });

  await t.test('what was agreed is not agreed again, nor is what a later proposal stands after', async () => {
    await assert.rejects(agree(1), refused('version.stale'));
    await propose(periods(20));
    await propose(periods(10), '2021-01-01');
    await assert.rejects(agree(2), refused('version.stale'));
    await agree(3);
    assert.equal(await short(), undefined);
    assert.match(
      (await page('/places/SETS/contracts/settings')).text,
      /At least .*10 days[^]*At least .*60 days/,
    );
  });

  await t.test('what begins on a later day does not hold yet', async () => {
    await propose(periods(90), '2199-01-01');
    await agree(4);
    assert.equal(await short(), undefined);
    assert.deepEqual(await brokenIn(admin, town), []);
  });

  await t.test(
    'flags that other settings made, or that nobody made yet, are made anew in the night',
    async () => {
      const hashOf = async () =>
        (
          await world.admin.query(
            'select settings_hash as hash from public_record.procure_reading where place_id = $1',
            [town],
          )
        ).rows.map(({ hash }) => hash);
      const [made] = await hashOf();
      for (const undone of [
        'update public_record.procure_reading set settings_hash = null where place_id = $1',
        'delete from public_record.procure_reading where place_id = $1',
      ]) {
        await world.admin.query(undone, [town]);
        await inPlace(world.house.pool, town, (tx) => enqueue(tx, renewRows, {}));
        await world.work();
        assert.deepEqual(await hashOf(), [made]);
      }
      assert.deepEqual(await brokenIn(admin, town), []);
    },
  );

  await t.test('a limit without its law, and a field that nobody knows, are refused by name', async () => {
    await assert.rejects(propose({ submissionPeriods: [{ days: 3 }] }), refused('procure.settings-wrong'));
    await assert.rejects(propose({ limits: [] }), refused('procure.settings-wrong'));
  });
});

test('the form holds what the law of the place sets and what unknown words may mean, and says where a line is wrong', async () => {
  await world.act(town, setLaw, {
    key: 'procurement.standstill',
    version: 0,
    value: '14',
    validFrom: '2016-01-07',
    validTo: null,
    law: 'Procurement Act',
    article: '135',
    link: '',
  });
  const cookies = await world.signIn(officer);
  const path = `/work/places/SETS/procurement/settings/${source}`;
  const form = await page(path, cookies);
  assert.equal(form.status, 200);
  assert.match(form.text, /14 \| +\| +\| +\| 2016-01-07 \| +\| Procurement Act \| 135/);
  assert.match(form.text, /Adjudicated &amp; done =/);
  const draft = await page(`/work/places/SETS/procurement/flags/${source}`, cookies);
  assert.match(draft.text, /Adjudicated &amp; done/);
  assert.match(draft.text, /Short time to send bids/);
  const send = async (fields: Record<string, string>) => {
    const response = await world.fetch(path, {
      method: 'POST',
      cookies,
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        requestId: crypto.randomUUID(),
        validFrom: '2020-01-01',
        reason: 'A new law',
        zone: 'Africa/Nairobi',
        ...fields,
      }).toString(),
    });
    return { status: response.status, text: await response.text() };
  };
  const wrong: [Record<string, string>, RegExp][] = [
    [{ standstills: 'many | open | | | | | | An act' }, /standstills\/0\/days\W*\(line \W*1\W*\)/],
    [
      { standstills: '7 | | | | | | An act\n-1 | | | | | | An act' },
      /standstills\/1\/days\W*\(line \W*2\W*\)/,
    ],
    [{ standstills: '1e30 | | | | | | An act' }, /standstills\/0\/days/],
    [{ standstills: '7.5 | | | | | | An act' }, /standstills\/0\/days/],
    [{ standstills: '7 | fast | | | | | An act' }, /standstills\/0\/methods/],
    [{ standstills: '7 | | | | 2026-02-30 | | An act' }, /standstills\/0\/from/],
    [{ standstills: '7 | | | | 2026-02-03 | 2026-02-02 | An act' }, /standstills\/0/],
    [{ standstills: '7 | | | | | | ' }, /standstills\/0\/law/],
    [{ standstills: '7 | | | | | | An act | 9 | javascript:alert(1)' }, /standstills\/0\/law\/url/],
    [{ standstills: '7 | | | | | | An act | 9 | https://law.example | more' }, /standstills\/0/],
    [{ thresholds: 'Small | 1e30 | KES | | | | | | An act' }, /thresholds\/0\/amount/],
    [{ thresholds: 'Small | -5 | KES | | | | | | An act' }, /thresholds\/0\/amount/],
    [{ thresholds: 'Small | 5.125 | KES | | | | | | An act' }, /thresholds\/0\/amount[^]*2 decimals at most/],
    [
      { thresholds: 'Small | 5 | KES | | | | | | An act\nOther | 5 | QQQ | | | | | | An act' },
      /thresholds\/1\/currency/,
    ],
    [{ awardStatus: 'Done = active\nDone = cancelled' }, /codes\/awardStatus\/Done[^]*active, cancelled/],
    [{ awardStatus: 'Done' }, /codes\/awardStatus\/Done/],
    [{ indicators: 'R031 over 0.25\nR031 over 0.5' }, /indicators\/R031\/over[^]*0\.25, 0\.5/],
    [{ indicators: 'R031 over 1e30' }, /indicators\/R031\/over/],
    [{ indicators: 'R031 over 0.25 or more' }, /indicators\/R031\/over/],
    [{ indicators: 'R999 off' }, /indicators\/R999/],
    [{ zone: 'Nowhere/At_all' }, /zone/],
    [{ foundedField: '../x' }, /foundedField/],
  ];
  for (const [fields, says] of wrong) {
    const answer = await send(fields);
    assert.equal(answer.status, 422, JSON.stringify(fields));
    assert.match(answer.text, says);
  }
  const sent = await send({
    standstills: '14 | open; selective | works | | 2016-01-07 | | An act | 9 | https://law.example/9',
    awardStatus: 'Adjudicated & done = active\nPending review =',
    indicators: 'R018 off\nR031 over 0.25',
    foundedField: 'details/foundedOn',
    missingContractStatus: 'cancelled',
  });
  assert.equal(sent.status, 303);
  const { rows } = await world.admin.query(
    'select document from live.procure_settings where place_id = $1 order by settings_no desc limit 1',
    [town],
  );
  const kept = readRedflagSettings(rows[0].document);
  assert.deepEqual(kept.codes.awardStatus, { 'Adjudicated & done': 'active' });
  assert.deepEqual(kept.standstills, [
    {
      days: 14,
      methods: ['open', 'selective'],
      categories: ['works'],
      from: '2016-01-07',
      law: { title: 'An act', article: '9', url: 'https://law.example/9' },
    },
  ]);
  assert.deepEqual(kept.indicators, { R018: { isOff: true }, R031: { over: 0.25 } });
  // Whoever wants to mend what waits begins with it, and whoever is to agree sees all of it.
  const again = await page(path, cookies);
  assert.match(again.text, /waits for a second person[^]*A new law/);
  assert.match(again.text, /14 \| open; selective \| works \| +\| 2016-01-07 \| +\| An act \| 9 \| https/);
  const history = await page(`/work/places/SETS/procurement/flags/${source}`, cookies);
  assert.match(
    history.text,
    /Everything that was proposed[^]*Waits for a second person[^]*A new law[^]*Agreed on[^]*1 January 2199[^]*Never agreed: a later proposal took its place/,
  );
  const look = await page(`${path}/agree`, cookies);
  assert.match(look.text, /You proposed these settings/);
  assert.doesNotMatch(look.text, /cannot be undone/);
  assert.match(look.text, /details\/foundedOn/);
  assert.match(look.text, /[Ss]tatus of .*Adjudicated &amp; done.* means .*active/);
  assert.match(look.text, /cancelled/);
});

test('settings that go through the form come back as they were', () => {
  const name = stringMatching(/^[a-zA-Z][\w .&-]{0,20}[a-z]$/);
  const law = record({ title: name, article: option(name, { nil: undefined }) }, { requiredKeys: ['title'] });
  const day = constantFrom('2016-01-07', '2020-12-31');
  const scope = {
    methods: option(constantFrom(['open'], ['selective', 'limited']), { nil: undefined }),
    procedures: option(array(name, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    from: option(day, { nil: undefined }),
    law,
  };
  const settings = record({
    redflags: constant('groundwork.redflags@1'),
    zone: constantFrom('UTC', 'Africa/Nairobi'),
    codes: record({ bidStatus: dictionary(name, constantFrom('valid', 'withdrawn')) }),
    excludedProcedures: array(name, { maxLength: 3 }),
    submissionPeriods: array(record({ days: nat(100), ...scope }), { maxLength: 3 }),
    thresholds: array(record({ name, amount: constant('50000.00'), currency: constant('KES'), ...scope }), {
      maxLength: 3,
    }),
    indicators: record(
      { R018: constant({ isOff: true }), R031: constant({ over: 0.5 }) },
      { requiredKeys: [] },
    ),
  });
  check(
    property(settings, (given) => {
      const said = readRedflagSettings(JSON.parse(JSON.stringify(given)));
      const back = readRedflagSettings(documentOf(fieldsOf(said)));
      const filled = { ...back, codes: { bidStatus: back.codes.bidStatus } };
      assert.deepEqual(JSON.parse(JSON.stringify(filled)), JSON.parse(JSON.stringify(said)));
    }),
  );
  assert.deepEqual(readRedflagSettings(documentOf(fieldsOf(STANDARD_SETTINGS))).indicators, {});
});
