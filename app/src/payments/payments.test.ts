import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../test/support/invariants.ts';
import { ledgerMapping as mapping, ledgerCsv as month } from '../../../test/support/ledger-files.ts';
import { ORIGIN, openWorld, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { Problem } from '../platform/problems/problem.ts';
import { beginScreening } from './begin-screening.ts';
import { importPayments, takeBackLoad } from './import-actions.ts';
import { digestOf } from './ledger.ts';
import { standingLoads } from './load-store.ts';
import { publishPayments, withdrawPayments } from './publish-actions.ts';
import { everyQuestion } from './question-store.ts';
import { answerQuestion } from './review-actions.ts';
import { screenLedger } from './screen-actions.ts';
import { settingsInput } from './settings.ts';

const settings = settingsInput.parse({});
let world: World;
let town: string;
let admin: Pool;
let cookies: { all: string; reader: string };

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('LEDG', 'Ledger');
  cookies = {
    all: await world.signIn(
      await world.appoint(town, [
        'places.read',
        'payments.read',
        'payments.import',
        'payments.screen',
        'payments.review',
        'payments.publish',
      ]),
    ),
    reader: await world.signIn(await world.appoint(town, ['places.read', 'payments.read'])),
  };
});
after(async () => {
  await admin.end();
  await world.close();
});

const load = async (name: string, text: string, reason: string | null = null) =>
  world.act(town, importPayments(), { mapping, files: [await world.file(name, text)], reason });

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const asked = () => readPlace(world.house.pool, town, everyQuestion);
const ledgerNow = () => readPlace(world.house.pool, town, async (tx) => digestOf(await standingLoads(tx)));
const page = async (path: string, as?: string) => {
  const response = await world.fetch(path, { cookies: as });
  return { status: response.status, text: await response.text() };
};

test('a ledger goes its whole way: in, screened, answered, published and withdrawn', async (t) => {
  await t.test('a month comes in, and a file with one bad row leaves nothing', async () => {
    const { loaded } = await load('january.csv', month('2025-01'));
    assert.deepEqual(
      loaded.map(({ payments, load: no, firstDay, lastDay }) => ({ payments, no, firstDay, lastDay })),
      [{ payments: 21, no: 1, firstDay: '2025-01-01', lastDay: '2025-01-20' }],
    );
    const bad = month('2025-02').replace('107.11', 'much');
    await assert.rejects(load('bad.csv', bad), refused('payments.rows-refused'));
    assert.equal((await readPlace(world.house.pool, town, standingLoads)).length, 1);
  });

  await t.test('a file that came before, or repeats another, comes in only with a reason', async () => {
    await assert.rejects(load('again.csv', month('2025-01')), refused('payments.file-loaded'));
    const nearly = `${month('2025-01')}2025-01-28,One more,,X-1,Parks,1.00\n`;
    await assert.rejects(load('nearly.csv', nearly), refused('payments.rows-loaded'));
    await load('nearly.csv', nearly, 'To see what becomes of it');
    await assert.rejects(
      world.act(town, importPayments(), {
        mapping: { ...mapping, currency: 'GBP' },
        files: [await world.file('pounds.csv', month('2025-03'))],
        reason: null,
      }),
      refused('payments.currency-differs'),
    );
  });

  await t.test('files that come together and repeat each other are let in, and it is told', async () => {
    const other = await world.addTown('TWICE');
    const csv = month('2025-01');
    const { loaded } = await world.act(other, importPayments(), {
      mapping,
      files: [
        await world.file('one.csv', csv),
        await world.file('copy.csv', csv),
        await world.file('more.csv', `${csv}2025-01-28,One more,,X-1,Parks,1.00\n`),
      ],
      reason: null,
    });
    assert.deepEqual(
      loaded.map(({ file, repeats }) => [file, repeats]),
      [
        ['one.csv', null],
        ['copy.csv', 'one.csv'],
        ['more.csv', 'one.csv'],
      ],
    );
  });

  await t.test(
    'screens ask about the double load first, and about the invoice that was paid twice',
    async () => {
      const screened = await world.act(town, screenLedger(), { settings });
      assert.deepEqual([screened.screening, screened.payments, screened.screened], [1, 43, 22]);
      const questions = await asked();
      assert.deepEqual(
        questions.slice(0, 2).map(({ ask, state }) => [ask, state]),
        [
          ['files-overlap', 'queued'],
          ['invoice-twice', 'queued'],
        ],
      );
      const shown = await page('/work/places/LEDG/payments/questions', cookies.reader);
      assert.equal(shown.status, 200);
      assert.match(shown.text, /Do both files hold the same payments\?/);
      assert.match(shown.text, /Not computable\./, 'what could not be computed says why');
      const one = await page(
        `/work/places/LEDG/payments/questions/${questions[1]?.questionId ?? ''}`,
        cookies.reader,
      );
      assert.match(one.text, /INV-2025-01-14/);
      assert.doesNotMatch(
        one.text,
        /ES0014|What came of it\?/,
        'a reader sees no bank account and answers nothing',
      );
      const all = await page(
        `/work/places/LEDG/payments/questions/${questions[1]?.questionId ?? ''}`,
        cookies.all,
      );
      assert.match(all.text, /ES0014[^]*What came of it\?/);
    },
  );

  await t.test(
    'payments are not published while a double load is unanswered; taken back, it counts no more',
    async () => {
      const publishing = async () =>
        world.act(town, publishPayments, {
          year: 2025,
          ledger: await ledgerNow(),
          fields: ['supplier', 'invoice', 'unit'],
          withheld: ['Supplier 3'],
        });
      await assert.rejects(publishing(), refused('payments.loads-doubled'));
      const loads = await readPlace(world.house.pool, town, standingLoads);
      const loadId = loads[0]?.loadId ?? '';
      await world.act(town, takeBackLoad, { loadId, reason: 'January came twice' });
      await assert.rejects(
        world.act(town, takeBackLoad, { loadId, reason: 'Again' }),
        refused('payments.taken-back-already'),
      );
      await assert.rejects(publishing(), refused('payments.not-screened'));
      await world.act(town, beginScreening, { settings });
      await world.work();
      const questions = await asked();
      assert.equal(questions.filter(({ rule }) => rule === 'double-loads').length, 0);

      const { questionId = '' } = questions.find(({ ask }) => ask === 'invoice-twice') ?? {};
      const reviewer = await world.appoint(town, ['payments.review', 'payments.publish']);
      const answer = {
        questionId,
        version: 0,
        outcome: 'recovered' as const,
        note: 'The supplier paid it back',
        recovered: null,
      };
      await assert.rejects(
        world.act(town, answerQuestion, answer, reviewer.identityId),
        refused('payments.recovered-amount'),
      );
      const recovered = { minor: '19824', currency: 'EUR' };
      await world.act(town, answerQuestion, { ...answer, recovered }, reviewer.identityId);
      await assert.rejects(
        world.act(town, answerQuestion, { ...answer, recovered }, reviewer.identityId),
        refused('version.stale'),
      );
      await assert.rejects(
        world.act(
          town,
          publishPayments,
          { year: 2025, ledger: await ledgerNow(), fields: ['supplier'], withheld: [] },
          reviewer.identityId,
        ),
        refused('payments.own-answers'),
      );
      await assert.rejects(
        world.act(town, publishPayments, { year: 2025, ledger: '0'.repeat(64), fields: [], withheld: [] }),
        refused('version.stale'),
      );
      const published = await publishing();
      assert.equal(published.payments, 22);
    },
  );

  await t.test(
    'residents see who was paid, nobody who is withheld, no bank account, and questions as counts',
    async () => {
      const years = await page('/places/LEDG/payments');
      assert.match(years.text, /\/places\/LEDG\/payments\/2025/);
      const year = await page('/places/LEDG/payments/2025');
      assert.equal(year.status, 200);
      assert.match(year.text, /Supplier 14/);
      assert.match(year.text, /Not named/);
      assert.match(year.text, /Money came back: 1/);
      const all = await page('/places/LEDG/payments/2025/all?as=json');
      assert.doesNotMatch(all.text, /Supplier 3"|INV-2025-01-3"|ES00/);
      assert.match(all.text, /INV-2025-01-14/);
      const one = await page('/places/LEDG/payments/2025/all?supplier=Supplier+14');
      assert.match(one.text, /Payments to .*Supplier 14/);
      assert.deepEqual(await brokenIn(admin, town), []);
    },
  );

  await t.test('withdrawn, the day and the reason are all that stays', async () => {
    await world.act(town, withdrawPayments, { year: 2025, reason: 'A name should not have been told' });
    const gone = await page('/places/LEDG/payments/2025');
    assert.equal(gone.status, 410);
    assert.match(gone.text, /A name should not have been told/);
    assert.doesNotMatch(gone.text, /Supplier 14/);
    assert.deepEqual(await brokenIn(admin, town), []);
  });
});

test('every desk page of payments opens, and its forms act', async () => {
  const paths = [
    '',
    '/loads',
    '/import',
    '/publish',
    '/questions',
    '?q=supplier+14',
    '?as=csv',
    '?sort=-amount',
  ];
  for (const path of paths) {
    const shown = await page(`/work/places/LEDG/payments${path}`, cookies.all);
    assert.equal(shown.status, 200, path);
  }
  assert.equal((await page('/work/places/LEDG/payments/publish', cookies.reader)).status, 403);
  const response = await world.fetch('/work/places/LEDG/payments/screen', {
    method: 'POST',
    cookies: cookies.all,
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ requestId: crypto.randomUUID() }).toString(),
  });
  assert.equal(response.status, 303);
});
