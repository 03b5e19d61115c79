import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { publishBudget } from '../../app/src/budget/actions.ts';
import { keepAdoption } from '../../app/src/budget/adoption/adoption-actions.ts';
import { keepCrosswalk, publishCrosswalk } from '../../app/src/budget/crosswalk/crosswalk-actions.ts';
import { writeNote } from '../../app/src/budget/note-actions.ts';
import { askQuestion, publishAsked } from '../../app/src/budget/question-actions.ts';
import { publishDiagnosis } from '../../app/src/diagnose/actions.ts';
import { importPayments } from '../../app/src/payments/import-actions.ts';
import { digestOf } from '../../app/src/payments/ledger.ts';
import { standingLoads } from '../../app/src/payments/load-store.ts';
import { publishPayments } from '../../app/src/payments/publish-actions.ts';
import { screenLedger } from '../../app/src/payments/screen-actions.ts';
import { addOrganisation } from '../../app/src/places/people/organisations-actions.ts';
import { inPlace, readPlace } from '../../app/src/platform/db/transaction.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { writeComment } from '../../app/src/work/comment-actions.ts';
import { agreeSettingsOf, procurementOf, publishProcurementOf } from '../abuse/procure-things.ts';
import { publishSurveyOf, surveyOf } from '../abuse/survey-things.ts';
import { adminPool } from '../support/admin-pool.ts';
import { signedAssessment } from '../support/assessments.ts';
import { brokenIn, invariants } from '../support/invariants.ts';
import { ledgerCsv, ledgerMapping } from '../support/ledger-files.ts';
import { takeIn } from '../support/surveyed.ts';
import { openWorld, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';
import { breaks } from './breaks.ts';

let world: World;
let admin: Pool;
let town: string;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl, 2);
  await world.addTown('NEXT');
  town = await world.addTown('TRUE');
  await world.appoint(town, ['places.read', 'places.appoint']);
  for (const year of [2020, 2021, 2022]) {
    await world.load(town, `${year}-spending.csv`, spendingCsv({}, 90 + (year % 10)));
    await world.act(town, publishBudget, { year, side: 'expenditure', version: 1 });
  }
  const days = { year: 2020, submittedOn: null, adoptedOn: '2019-12-18', source: 'Minutes', reason: null };
  await world.act(town, keepAdoption, { ...days, version: 0 });
  await world.act(town, publishBudget, { year: 2020, side: 'expenditure', version: 3 });
  const figure = { year: 2021, side: 'expenditure', about: '' } as const;
  await world.act(town, writeNote, { ...figure, version: 0, text: 'A note' });
  const asked = { question: 'Why is this so?', name: '', email: '', language: 'en' } as const;
  const { questionId } = await world.act(town, askQuestion, {
    ...figure,
    ...asked,
    reference: '0123456789abcdef',
  });
  const shown = { shown: 'Why is this so?', name: '', answer: 'Because' };
  await world.act(town, publishAsked, { questionId, version: 1, ...shown });
  await world.act(town, publishDiagnosis, {});
  await crosswalkInForce();
  await publishLedger();
  await procurementOf(world, town, 'TRUE', [2020, 2021]);
  const publisher = await world.appoint(town, ['procure.publish']);
  await publishProcurementOf(world, town, publisher);
  await agreeSettingsOf(world, town, publisher, 'A limit');
  await signedAssessment(world, town, {
    publish: true,
    async ask({ assessmentId, team }) {
      const { survey: surveyId = '' } = await surveyOf(world, town, 'TRUE', assessmentId);
      await takeIn(world, town, { assessmentId, surveyId, by: { seat: team.one.identityId } });
    },
  });
  await publishSurveyOf(world, town);
  await world.act(town, addOrganisation, { name: 'A forum', kind: 'youth' } as never);
  await world.act(town, writeComment, { itemId: town, replyTo: null, text: 'A remark', mentions: [] });
  await keepLogs(world.house.logs);
});
after(async () => {
  await admin.end();
  await world.close();
});

async function crosswalkInForce(): Promise<void> {
  const about = { title: 'Departments', classification: 'administrative', scheme: 'own' } as const;
  const { crosswalkId } = await world.act(town, keepCrosswalk, {
    crosswalkId: null,
    version: null,
    file: null,
    rows: 'from,to\n10,20\n',
    about,
    reason: 'A decree',
  });
  await world.act(town, publishCrosswalk, { crosswalkId, version: 1 });
}

async function publishLedger(): Promise<void> {
  const files = [await world.file('ledger.csv', ledgerCsv('2021-01'))];
  await world.act(town, importPayments(), { mapping: ledgerMapping, files, reason: null });
  await world.act(town, screenLedger(), {} as never);
  const ledger = await readPlace(world.house.pool, town, async (tx) => digestOf(await standingLoads(tx)));
  await world.act(town, publishPayments, { year: 2021, ledger, fields: ['supplier', 'unit'], withheld: [] });
}

test('in a town that was worked in every invariant holds', async () => {
  assert.ok(invariants.length >= 30, `only ${invariants.length} are declared`);
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('every invariant has a way to be broken, and none is left over', () => {
  assert.deepEqual(Object.keys(breaks).toSorted(), invariants.map(({ name }) => name).toSorted());
});

class Undo extends Error {}

for (const { name, says, broken } of invariants) {
  test(`seen broken: ${says}`, async () => {
    let found: string[] = [];
    const breaking = inPlace(admin, town, async (tx) => {
      // Rules of the database that would refuse it stand aside: the invariant is asked, and they are not.
      await tx.client.query('set local session_replication_role = replica');
      await tx.client.query(breaks[name] ?? 'select 1', breaks[name] ? [town] : []);
      found = await broken(tx);
      throw new Undo();
    });
    await assert.rejects(breaking, Undo);
    assert.ok(found.length > 0, `${name} was broken, and did not notice`);
  });
}
