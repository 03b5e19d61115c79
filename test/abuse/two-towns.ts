import { publishBudget } from '../../app/src/budget/actions.ts';
import { markOutlier, publishDiagnosis } from '../../app/src/diagnose/actions.ts';
import { publishDirectory } from '../../app/src/places/people/directory-actions.ts';
import { publishPlace, setPopulation } from '../../app/src/places/profile-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { storeFile } from '../../app/src/platform/files/files.ts';
import { enqueue } from '../../app/src/platform/jobs/enqueue.ts';
import { deliverMail } from '../../app/src/platform/mail/deliver.ts';
import { editComment, resolveComment, writeComment } from '../../app/src/work/comment-actions.ts';
import { ledgerCsv } from '../support/ledger-files.ts';
import { settledWorld } from '../support/settled.ts';
import type { Somebody, World } from '../support/town.ts';
import { revenueCsv, spendingCsv } from '../support/town-files.ts';
import { assessmentOf, publishAssessmentOf } from './assessment-things.ts';
import { adoptionOf, controlOf, waitingIntake, withinOf } from './budget-forms.ts';
import { crosswalksOf, publishCrosswalkOf } from './crosswalk-things.ts';
import { paymentsOf, publishPaymentsOf, waitingLedger } from './payment-things.ts';
import { peopleOf } from './people-things.ts';
import { otherReleases } from './procure-forms.ts';
import {
  agreeSettingsOf,
  checkOf,
  procurementOf,
  publishProcurementOf,
  waitingRecords,
} from './procure-things.ts';
import { rememberedThings, rememberThings, type Values } from './routes.ts';
import { publishSurveyOf } from './survey-things.ts';
import { talkOf } from './talk-things.ts';
import { describeTown, leaveTraces } from './town-things.ts';
import { waitingMunicipalities, waitingWorkbook } from './workbook-forms.ts';

/** What each of a town's people may do; `undefined` cookies are a resident who never signed in. */
export interface Town {
  code: string;
  placeId: string;
  /** A year of which this town alone has budgets. */
  ownYear: number;
  people: Record<'clerk' | 'administrator' | 'adviser', string>;
  administrator: Somebody;
  adviser: Somebody;
}

export interface TwoTowns {
  world: World;
  a: Town;
  b: Town;
  /** Cookies of somebody who runs the programme and has no post in either town. */
  programme: string;
}

export const SHARED_YEARS = [2021, 2022, 2023] as const;
/** As long as the towns' codes, and of no town. */
export const NO_TOWN = 'QNIX';
/** A year of which nobody has a budget. */
export const NO_YEAR = 1984;

/** Two municipalities that know nothing of each other, each with its people, its drafts and a year set aside. */
export async function openTwoTowns(): Promise<TwoTowns> {
  const { world, told } = await settledWorld('two_towns', settleBoth);
  for (const [code, values] of told.things) rememberThings(code, values);
  const { a, b, programme } = told;
  return { world, a, b, programme };
}

async function settleBoth(world: World) {
  const [a, b] = await Promise.all([settle(world, 'QAYE', 2020), settle(world, 'QBEE', 2017)]);
  const head = await world.appoint(world.house.programmeId, [
    'places.add',
    'places.read',
    'places.appoint',
    'places.settings',
    'work.share-views',
    'work.see-jobs',
  ]);
  rememberThings('', { workbook: await waitingMunicipalities(world, head) });
  return { a, b, programme: await world.signIn(head), things: rememberedThings() };
}

async function settle(world: World, code: string, ownYear: number): Promise<Town> {
  const placeId = await world.addTown(code, `Town of ${code}`);
  for (const year of [ownYear, ...SHARED_YEARS]) {
    const words = { roads: `Roads of ${code}`, schools: `Schools of ${code}` };
    await world.load(placeId, `${year}-spending-${code}.csv`, spendingCsv(words, 70 + (year % 10)));
    await world.load(placeId, `${year}-revenue-${code}.csv`, revenueCsv(70 + (year % 10) + code.length));
  }
  await world.act(placeId, markOutlier, { year: 2023, reason: `A flood in ${code}` });
  await world.act(placeId, setPopulation, {
    year: ownYear,
    version: 0,
    source: `Census of ${code}`,
    link: '',
    statedTotal: null,
    bands: [{ sex: 'female', fromAge: 0, toAge: null, people: 10 }],
  });
  const clerk = await world.appoint(placeId, [
    'places.read',
    'budget.import',
    'budget.publish',
    'diagnose.publish',
    'diagnose.mark-outlier',
  ]);
  const administrator = await world.appoint(placeId, [...world.house.performing.permissions]);
  const adviser = await world.appoint(placeId, ['places.read']);
  const people = {
    clerk: await world.signIn(clerk),
    administrator: await world.signIn(administrator),
    adviser: await world.signIn(adviser),
  };
  const hash = await describeTown(world, placeId, code);
  const spoken = await talkOf(world, placeId, code, ownYear);
  const paid = await paymentsOf(world, placeId, code, [ownYear, SHARED_YEARS[0]]);
  const bought = await procurementOf(world, placeId, code, [ownYear, SHARED_YEARS[0]]);
  await checkOf(world, placeId, code, bought);
  const assessed = await assessmentOf(world, placeId, code, administrator);
  await controlOf(world, placeId);
  await withinOf(world, placeId);
  await adoptionOf(world, placeId, SHARED_YEARS[0]);
  await talk(world, placeId, code, administrator, {
    hash,
    ...spoken,
    ...paid,
    ...bought,
    ...assessed,
  });
  await leaveTraces(world, { placeId, code, administrator }, people);
  return { code, placeId, ownYear, people, administrator, adviser };
}

/** Everything of a town that can be public becomes so: its budgets, its diagnosis, who is responsible, and what it says of itself. */
export async function publishAll(world: World, town: Town): Promise<void> {
  for (const year of [town.ownYear, ...SHARED_YEARS]) {
    for (const side of ['expenditure', 'revenue'] as const)
      await world.act(town.placeId, publishBudget, { year, side, version: 1 });
  }
  await publishCrosswalkOf(world, town.placeId, town.code);
  await publishPaymentsOf(world, town.placeId, [town.ownYear, SHARED_YEARS[0]]);
  await publishProcurementOf(world, town.placeId, town.administrator);
  await agreeSettingsOf(world, town.placeId, town.administrator, `A limit of ${town.code}`);
  await publishAssessmentOf(world, town.placeId);
  await publishSurveyOf(world, town.placeId);
  await world.act(town.placeId, publishDiagnosis, {});
  await world.act(town.placeId, publishDirectory, {});
  await world.act(town.placeId, publishPlace, {});
}

/** A comment in every state it can be in, and a fresh one for the forms. */
async function talk(
  world: World,
  placeId: string,
  code: string,
  who: Somebody,
  things: Values,
): Promise<void> {
  const one = async (kind: string): Promise<string> => {
    const { rows } = await world.admin.query<{ id: string }>(
      'select item_id as id from live.thread_item where place_id = $1 and kind = $2 order by item_id limit 1',
      [placeId, kind],
    );
    return rows[0]?.id ?? '';
  };
  const itemId = await one('budget');
  const said = { itemId, replyTo: null, text: `Remark of ${code}`, mentions: [] };
  const write = (more: { replyTo?: string; text?: string }) =>
    world.act(placeId, writeComment, { ...said, ...more }, who.identityId);
  const { commentId } = await write({ text: `Look at this, @Command line` });
  await write({ replyTo: commentId });
  const edited = { commentId, version: 1, text: `Remark of ${code}, again`, mentions: [] };
  await world.act(placeId, editComment, edited, who.identityId);
  await world.act(placeId, resolveComment, { commentId, resolved: true }, who.identityId);
  const job = await waitingJob(world, placeId, code);
  const file = await keptFile(world, placeId, itemId, `Arms of ${code}`);
  const people = await peopleOf(world, placeId, code);
  const workbook = await waitingWorkbook(world, placeId, who);
  const { intake, mapping } = await waitingIntake(world, placeId, code, who);
  const ledger = { name: `ledger-${code}.csv`, text: ledgerCsv('2013-01', `Waiting in ${code}`) };
  const sent = await waitingLedger(world, placeId, who, ledger);
  const incoming = await waitingRecords(world, placeId, who, {
    source: { name: `Waiting records of ${code}`, isOwn: true, licence: null, address: null },
    name: `waiting-${code}.jsonl`,
    text: otherReleases(code),
  });
  const crosswalks = await crosswalksOf(world, placeId, code, who);
  const comment = (await write({})).commentId;
  const waiting = { job, workbook, intake, mapping, sent, incoming, file };
  rememberThings(code, { item: itemId, comment, ...waiting, ...crosswalks, ...people, ...things });
}

/** A mail that goes out tomorrow, so that its job waits for whoever is to cancel it. */
function waitingJob(world: World, placeId: string, code: string): Promise<string> {
  const mail = {
    to: `somebody-of-${code}@test.invalid`,
    language: 'en',
    template: 'mail',
    params: {},
  } as const;
  return inPlace(world.house.pool, placeId, (tx) =>
    enqueue(tx, deliverMail, mail, { runAt: new Date(Date.now() + 86_400_000) }),
  );
}

/** A file that an item holds. */
async function keptFile(world: World, placeId: string, itemId: string, text: string): Promise<string> {
  const { name, path, sha256 } = await world.file('list.csv', `${text},1\n`);
  const uploaded = { field: 'file', name, path, sha256, bytes: Buffer.byteLength(text) + 3 };
  const { fileId } = await inPlace(world.house.pool, placeId, (tx) =>
    storeFile(world.house, tx, uploaded, { accept: ['csv'], maxBytes: 1000, heldBy: itemId }),
  );
  return fileId;
}

/** Everyone of a town who may come to the door, the resident without an account among them. */
export function visitorsOf(town: Town): { who: string; cookies: string | undefined }[] {
  const known = Object.entries(town.people).map(([who, cookies]) => ({ who, cookies }));
  return [...known, { who: 'resident', cookies: undefined }];
}
