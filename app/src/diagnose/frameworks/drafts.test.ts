import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pefaFramework } from '@groundwork-gov/frameworks';
import { keepTiny, tinyFramework } from '../../../../test/support/assessments.ts';
import { form, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import {
  beginFrameworkDraft,
  changeFrameworkHead,
  changeFrameworkNode,
  dropFrameworkDraft,
  keepFrameworkDraft,
  moveFrameworkNode,
  removeFrameworkNode,
  undoFrameworkChange,
} from './draft-actions.ts';
import { draftById, openDrafts } from './draft-store.ts';
import { headValues } from './head-words.ts';
import { frameworkOf, partHash } from './known-frameworks.ts';
import { type NodeValues, nodeValues, TOP } from './node-words.ts';

let world: World;
let town: string;
let keeper: Somebody;

before(async () => {
  world = await openWorld();
  town = await world.addTown('DRAFT', 'Drafted');
  await keepTiny(world, town, tinyFramework());
  keeper = await world.appoint(town, ['places.read', 'diagnose.read', 'diagnose.keep-frameworks']);
});
after(() => world.close());

const begin = async (version: string, from = 'tiny@1', id = 'tiny'): Promise<string> =>
  (await world.act(town, beginFrameworkDraft, { from, id, version, title: 'Ours' })).draftId;

async function now(draftId: string) {
  const draft = await readPlace(world.house.pool, town, (tx) => draftById(tx, draftId));
  return draft ?? assert.fail('the draft is gone');
}

async function nodeNow(draftId: string, node: string): Promise<NodeValues> {
  const found = (await now(draftId)).document.nodes.find(({ id }) => id === node);
  return nodeValues(found ?? assert.fail(`there is no ${node}`));
}

async function change(draftId: string, node: string, words: Partial<NodeValues>): Promise<void> {
  const standing = await nodeNow(draftId, node);
  const at = { draftId, node, under: null, seen: partHash(standing) };
  await world.act(town, changeFrameworkNode, { ...at, words: { ...standing, ...words } });
}

const isStale = (error: unknown): boolean => error instanceof StaleProblem;

const refused = (code: string, field?: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  if (field !== undefined) assert.equal(error.details['field'], field);
  return true;
};

test('a town makes a version of its own at the desk, part by part, and assessments can begin with it', async () => {
  const draftId = await begin('2');
  await change(draftId, 'x.1', { name_en: 'Said better', name_fr: 'Mieux dit', weight: '3' });
  const last = await nodeNow(draftId, 'x.2');
  const added = { ...last, name_en: 'A third', criteria: 'A: All of it\nB: Half of it' };
  await world.act(town, changeFrameworkNode, { draftId, node: 'x.3', under: 'x', seen: '', words: added });
  const moved = { draftId, version: (await now(draftId)).version, node: 'x.3', by: 'up' as const };
  await world.act(town, moveFrameworkNode, moved);
  const { version } = await now(draftId);
  const kept = await world.act(town, keepFrameworkDraft, { draftId, version, validFrom: '2026-01-01' });
  assert.equal(kept.framework, 'tiny@2');

  const framework = await readPlace(world.house.pool, town, (tx) => frameworkOf(tx, 'tiny@2'));
  assert.deepEqual(
    framework.nodes.flatMap(({ id, parent }) => (parent === 'x' ? [id] : [])),
    ['x.1', 'x.3', 'x.2'],
  );
  const [first, third] = ['x.1', 'x.3'].map((id) => framework.nodes.find((node) => node.id === id));
  assert.deepEqual([first?.names, first?.weight], [{ en: 'Said better', fr: 'Mieux dit' }, 3]);
  assert.deepEqual(
    third?.criteria?.map(({ step, names }) => [step, names.en]),
    [
      ['A', 'All of it'],
      ['B', 'Half of it'],
    ],
  );
  assert.deepEqual(framework.replaces, { id: 'tiny', version: '1' });
  assert.deepEqual(
    (await readPlace(world.house.pool, town, openDrafts)).map((each) => each.draftId),
    [],
  );
});

test('what the form does not show stays: limits of figures, and translations of what was not touched', async () => {
  const draftId = await begin('1', 'pefa@2016', 'pefa-drafted');
  await change(draftId, 'pi-1.1', { name_es: 'Gasto agregado' });
  const given = pefaFramework.nodes.find(({ id }) => id === 'pi-1.1');
  const left = (await now(draftId)).document.nodes.find(({ id }) => id === 'pi-1.1');
  assert.ok(given?.numeric);
  assert.deepEqual(left, { ...given, names: { ...given.names, es: 'Gasto agregado' } });
});

test('what contradicts is told with the way to it, and keeps the version from being kept', async () => {
  const draftId = await begin('3');
  await change(draftId, 'x', { rule: '' });
  const { version } = await now(draftId);
  await assert.rejects(
    world.act(town, keepFrameworkDraft, { draftId, version, validFrom: '2026-01-01' }),
    refused('diagnose.draft-faulty'),
  );
  const cookies = await world.signIn(keeper);
  const page = await (
    await world.fetch(`/work/places/DRAFT/framework-drafts/${draftId}`, { cookies })
  ).text();
  assert.match(page, /One thing keeps it from being kept/);
  assert.match(page, new RegExp(`framework-drafts/${draftId}/nodes/x"`));
  await change(draftId, 'x', { rule: 'weighted-mean', scale: '' });
  await change(draftId, 'x', { rule: 'none' });
  await world.act(town, keepFrameworkDraft, {
    draftId,
    version: (await now(draftId)).version,
    validFrom: '2026-01-01',
  });
});

test('one step back brings what was taken away, and taken back itself it is gone again', async () => {
  const draftId = await begin('4');
  const whole = (await now(draftId)).document;
  await assert.rejects(
    world.act(town, undoFrameworkChange, { draftId, version: 1 }),
    refused('diagnose.nothing-to-undo'),
  );
  await world.act(town, removeFrameworkNode, { draftId, version: 1, node: 'x.2' });
  const less = (await now(draftId)).document;
  assert.equal(less.nodes.length, whole.nodes.length - 1);
  assert.equal(less.screening?.[0]?.answers[1]?.switchesOff, undefined);
  await world.act(town, undoFrameworkChange, { draftId, version: 2 });
  assert.deepEqual((await now(draftId)).document, whole);
  await world.act(town, undoFrameworkChange, { draftId, version: 3 });
  assert.deepEqual((await now(draftId)).document, less);
  await assert.rejects(
    world.act(town, removeFrameworkNode, { draftId, version: 4, node: 'x' }),
    refused('diagnose.last-node'),
  );
});

test('two who change one part see both texts, and two who change different parts do not meet', async () => {
  const draftId = await begin('5');
  const [one, two] = [await nodeNow(draftId, 'x.1'), await nodeNow(draftId, 'x.2')];
  const at = (node: string, standing: NodeValues, name_en: string) =>
    world.act(town, changeFrameworkNode, {
      draftId,
      node,
      under: null,
      seen: partHash(standing),
      words: { ...standing, name_en },
    });
  await Promise.all([at('x.1', one, 'By one'), at('x.2', two, 'By two')]);
  await assert.rejects(at('x.1', one, 'By a third'), (error: unknown) => {
    assert.ok(error instanceof StaleProblem);
    assert.equal(error.theirs['name_en'], 'By one');
    return true;
  });
  assert.deepEqual(
    (await now(draftId)).document.nodes.slice(1).map(({ names }) => names.en),
    ['By one', 'By two'],
  );
});

test('nobody keeps, moves or gives up what they did not see', async () => {
  const draftId = await begin('6');
  await change(draftId, 'x.1', { name_en: 'Changed meanwhile' });
  const at = { draftId, version: 1 };
  await assert.rejects(world.act(town, keepFrameworkDraft, { ...at, validFrom: '2026-01-01' }), isStale);
  await assert.rejects(world.act(town, moveFrameworkNode, { ...at, node: 'x.1', by: 'down' }), isStale);
  await assert.rejects(world.act(town, dropFrameworkDraft, at), isStale);
  await world.act(town, dropFrameworkDraft, { draftId, version: 2 });
  await assert.rejects(
    world.act(town, dropFrameworkDraft, { draftId, version: 2 }),
    refused('request.not-found'),
  );
});

test('what a form says wrongly is refused at its field, and nothing changes', async () => {
  const draftId = await begin('7');
  const cases: [Partial<NodeValues>, string][] = [
    [{ weight: 'much' }, 'weight'],
    [{ weight: '20000' }, 'weight'],
    [{ criteria: 'All of it' }, 'criteria'],
    [{ rule: 'guess' }, 'rule'],
    [{ rule: 'share', counting: '' }, 'counting'],
    [{ level: 'No level' }, 'level'],
    [{ name_ar: 'a\u202Eb' }, 'name_ar'],
  ];
  for (const [words, field] of cases)
    await assert.rejects(change(draftId, 'x.1', words), refused('diagnose.framework-part', field), field);
  const words = await nodeNow(draftId, 'x.1');
  const add = (node: string, under: string) =>
    world.act(town, changeFrameworkNode, { draftId, node, under, seen: '', words });
  await assert.rejects(add('x.2', 'x'), refused('diagnose.node-twice', 'node'));
  await assert.rejects(add('x.', TOP), refused('diagnose.framework-part', 'node'));
  await assert.rejects(add('x.9', 'nowhere'), refused('request.not-found'));
  const head = headValues((await now(draftId)).document);
  await assert.rejects(
    world.act(town, changeFrameworkHead, {
      draftId,
      seen: partHash(head),
      head: { ...head, edition: '1' },
    }),
    refused('diagnose.framework-kept', 'edition'),
  );
  await assert.rejects(begin('2017', 'pefa@2016', 'pefa'), refused('diagnose.framework-built-in', 'edition'));
  assert.equal((await now(draftId)).version, 1);
});

test('whoever may only read frameworks sees no draft, and a form says what it did with the way back', async () => {
  const draftId = await begin('8');
  const path = `/work/places/DRAFT/framework-drafts/${draftId}`;
  const reader = await world.signIn(await world.appoint(town, ['places.read', 'diagnose.read']));
  assert.equal((await world.fetch(path, { cookies: reader })).status, 403);
  assert.doesNotMatch(
    await (await world.fetch('/work/places/DRAFT/frameworks', { cookies: reader })).text(),
    /framework-drafts/,
  );
  const cookies = await world.signIn(keeper);
  const answer = await world.fetch(`${path}/nodes/x.2/remove`, { ...form({ version: '1' }), cookies });
  assert.equal(answer.status, 303);
  const told = `${cookies}; ${answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')}`;
  const page = await (await world.fetch(path, { cookies: told })).text();
  assert.match(page, /The part is taken away\./);
  assert.match(page, new RegExp(`action="${path}/undo"`));
});
