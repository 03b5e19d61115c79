import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool } from 'pg';
import { adminPool } from '../../../../test/support/admin-pool.ts';
import {
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { brokenIn } from '../../../../test/support/invariants.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { threadOf } from '../../platform/thread/thread.ts';
import { publishAssessment, withdrawAssessment } from '../assessment/publish-actions.ts';
import { type Signable, signAssessment, signableOf } from '../assessment/sign-actions.ts';
import { assessmentDocument } from '../assessment/snapshot.ts';
import { addCause, changeCause, removeCause } from './cause-actions.ts';
import { causesOf } from './cause-store.ts';
import { isBottleneck } from './ranking-words.tsx';
import { FIRST_WEIGHTS } from './weights.ts';
import { stateWeights } from './weights-actions.ts';

let world: World;
let admin: Pool;
let town: string;
let team: Team;
let framework: string;
let assessmentId: string;

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const now = (id = assessmentId): Promise<Signable> =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'NECK', name: 'Held up', isExample: false };
    return signableOf({ tx, place, actor: { personId: team.one.personId } } as never, id);
  });

const rankingNow = async (id = assessmentId) => (await now(id)).document.ranking ?? assert.fail('no ranking');
const one = () => team.one.identityId;
const add = (leaf: string, underId: string | null, says: string) =>
  world.act(town, addCause, { assessmentId, leaf, underId, says }, one());

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
  town = await world.addTown('NECK', 'Held up');
  team = await teamIn(world, town);
  framework = await keepTiny(world, town, tinyFramework());
  ({ assessmentId } = await signedAssessment(world, town, { framework, team }));
});
after(async () => {
  await admin.end();
  await world.close();
});

test('the worst comes first, by the weights that were stated, and what is not known is named', async () => {
  const { weights, ranked } = await rankingNow();
  assert.deepEqual(weights, {
    score: 3,
    measure: 1,
    trend: 1,
    voices: 1,
    comparison: 0,
    reason: 'Words 48',
  });
  assert.deepEqual(
    ranked.map((each) => [each.id, each.rank, each.value, each.silent, isBottleneck(each)]),
    [
      ['x.2', 1, { numerator: '1', denominator: '2' }, ['measure', 'trend', 'voices'], true],
      ['x.1', 2, { numerator: '0', denominator: '1' }, ['measure', 'trend', 'voices'], false],
    ],
  );
  assert.deepEqual(ranked[0]?.next, {
    from: 'B',
    to: 'A',
    criterion: { en: 'Words 18' },
    limits: [],
    lifts: [{ id: 'x', from: 'B', to: 'A' }],
  });
  assert.equal(ranked[1]?.next, null);
});

test('weights are whole and the score counts; stating them takes signatures away', async () => {
  const { standing } = await now();
  assert.equal(standing.signatures.length, 2);
  const { reason: _, ...first } = FIRST_WEIGHTS;
  const given = { assessmentId, version: standing.assessment.version, ...first, reason: 'As usual' };
  await assert.rejects(world.act(town, stateWeights, { ...given, version: 1 }), refused('version.stale'));
  await assert.rejects(world.act(town, stateWeights, { ...given, score: 0 }), refused('request.invalid'));
  await world.act(town, stateWeights, given);
  assert.deepEqual((await now()).standing.signatures, []);
  assert.equal((await rankingNow()).weights.comparison, 1);
});

test('five whys stand below each other, no more; none goes away that another explains', async () => {
  let under: string | null = null;
  const ids: string[] = [];
  for (let why = 1; why <= 5; why += 1) {
    under = (await add('x.2', under, `Why number ${why}`)).causeId;
    ids.push(under);
  }
  await assert.rejects(add('x.2', under, 'One too many'), refused('diagnose.enough-whys'));
  await assert.rejects(add('x.1', under, 'Of another dimension'), refused('request.not-found'));
  const at = { assessmentId, leaf: 'x.2', causeId: ids[3] ?? '', version: 1 };
  await assert.rejects(world.act(town, removeCause, at, one()), refused('diagnose.cause-has-causes'));
  const deepest = { ...at, causeId: ids[4] ?? '' };
  await world.act(town, changeCause, { ...deepest, says: 'Said better' }, one());
  await assert.rejects(world.act(town, removeCause, deepest, one()), refused('version.stale'));
  const thread = await readPlace(world.house.pool, town, (tx) => threadOf(tx, ids[4] ?? ''));
  assert.deepEqual([thread?.item.kind, thread?.item.title], ['cause', 'Said better']);
  assert.deepEqual(
    thread?.cameFrom.map(({ relation, item }) => [relation, item.id]),
    [['explains', ids[3]]],
  );
  await world.act(town, removeCause, { ...deepest, version: 2 }, one());
  const left = await readPlace(world.house.pool, town, (tx) => causesOf(tx, assessmentId));
  assert.ok(!left.some(({ causeId }) => causeId === ids[4]));
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('who has no seat explains nothing', async () => {
  await assert.rejects(
    world.act(town, addCause, { assessmentId, leaf: 'x.2', underId: null, says: 'An opinion' }),
    refused('diagnose.not-in-team'),
  );
});

test('the forms work as a browser sends them, and the page shows the tree', async () => {
  const cookies = await world.signIn(team.two);
  const base = `/work/places/NECK/assessments/${assessmentId}`;
  const causes = `${base}/leaves/x.2/causes`;
  const sent = await world.fetch(causes, {
    ...form({ under: 'dimension', says: 'Nobody is asked' }),
    cookies,
  });
  assert.equal(sent.status, 303);
  const shown = await (await world.fetch(causes, { cookies })).text();
  for (const said of ['Nobody is asked', 'Why number 4', 'The next step is', 'Words 18'])
    assert.ok(shown.replace(/[\u2066-\u2069]/g, '').includes(said), said);
  const [cause] = (await rankingNow()).causes.filter(({ says }) => says === 'Nobody is asked');
  const changed = await world.fetch(`${causes}/${cause?.id}`, {
    ...form({ version: '1', says: 'Nobody asks' }),
    cookies,
  });
  assert.equal(changed.status, 303);
  const removed = await world.fetch(`${causes}/${cause?.id}/remove`, { ...form({ version: '2' }), cookies });
  assert.equal(removed.status, 303);
  const led = await world.fetch(`/work/places/NECK/causes/${cause?.id}`, { cookies, redirect: 'manual' });
  assert.equal(led.headers.get('location'), causes);
  assert.equal((await world.fetch(`${base}/ranking`, { cookies })).status, 200);
});

test('published it is read by everybody, and the next assessment says what became better', async () => {
  const { content } = await now();
  for (const seat of ['one', 'municipality'] as const)
    await world.act(town, signAssessment, { assessmentId, content }, team[seat].identityId);
  await world.act(town, publishAssessment, { assessmentId, content });
  const shown = await (await world.fetch(`/places/NECK/assessments/${assessmentId}`)).text();
  for (const said of ['Strengths and bottlenecks', 'Why number 4', 'As usual'])
    assert.ok(shown.includes(said), said);
  const next = await signedAssessment(world, town, { framework, team, previousId: assessmentId });
  const { ranked } = await rankingNow(next.assessmentId);
  // The score says 1/2 with weight 3, the trend 1/2 (the same) with weight 1.
  assert.deepEqual(
    ranked[0]?.reasons.map(({ part, value }) => [part, value]),
    [
      ['score', { numerator: '1', denominator: '2' }],
      ['trend', { numerator: '1', denominator: '2' }],
    ],
  );

  // What is withdrawn is told through no other; so what was signed has changed, and is signed again.
  await world.act(town, withdrawAssessment, { assessmentId, reason: 'A mistake' });
  const left = await now(next.assessmentId);
  assert.ok(left.document.ranking?.ranked[0]?.silent.includes('trend'));
  const signing = { assessmentId: next.assessmentId, content: left.content };
  await assert.rejects(world.act(town, publishAssessment, signing), refused('diagnose.not-signed'));
  for (const seat of ['one', 'municipality'] as const)
    await world.act(town, signAssessment, signing, team[seat].identityId);
  await world.act(town, publishAssessment, signing);
  assert.deepEqual(await brokenIn(admin, town), []);
});

test('what was begun before there were rankings has none, in what is signed and on its pages', async () => {
  const early = await signedAssessment(world, town, { framework, team });
  await admin.query('update live.assessment set weights = null where assessment_id = $1', [
    early.assessmentId,
  ]);
  const { document } = await now(early.assessmentId);
  assert.equal('ranking' in document, false);
  assert.equal(assessmentDocument.safeParse({ ...document, signatures: [] }).success, true);
  const cookies = await world.signIn(team.two);
  const page = await world.fetch(`/work/places/NECK/assessments/${early.assessmentId}/ranking`, { cookies });
  assert.match(await page.text(), /No weights are stated/);
});
