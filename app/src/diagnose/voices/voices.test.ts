import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as fc from 'fast-check';
import {
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { heard } from '../../../../test/support/interviewed.ts';
import { form, openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { signableOf } from '../assessment/sign-actions.ts';
import { CIRCLES } from '../interviews/circles.ts';
import { keepInterview } from '../interviews/interview-actions.ts';
import { keepPassage } from '../interviews/passage-actions.ts';
import { stateGroup } from './group-actions.ts';
import { withSeeds } from './groups.ts';
import type { Speaker } from './said-store.ts';
import { groupsTold } from './voices.ts';
import { voicesDocumentOf } from './voices-document.ts';

let world: World;
let town: string;
let team: Team;
let assessmentId: string;

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  return true;
};

const signed = () =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = { code: 'VOIX', name: 'Voices', isExample: false };
    return (await signableOf({ tx, place, actor: { personId: null } } as never, assessmentId)).document;
  });

/** Somebody of a group is heard, and calls the first dimension a problem or says that it works. */
async function hear(group: string, isProblem: boolean, themes: readonly string[], more: object = {}) {
  const by = team.one.identityId;
  const given = heard(assessmentId, team.one.personId, { group, groupFor: 'public', ...more });
  const { interviewId } = await world.act(town, keepInterview, given, by);
  const direction = isProblem ? ('problem' as const) : ('works' as const);
  const words = { says: 'Said', leaves: ['x.1'], direction, themes: [...themes] };
  const passage = { assessmentId, interviewId, passageId: null, version: 0, ...words };
  await world.act(town, keepPassage, passage, by);
}

const page = async (path: string, cookies: string) =>
  (
    await (await world.fetch(`/work/places/VOIX/assessments/${assessmentId}/${path}`, { cookies })).text()
  ).replace(/[\u2066-\u2069]/g, '');

before(async () => {
  world = await openWorld();
  town = await world.addTown('VOIX', 'Voices');
  team = await teamIn(world, town);
  const framework = await keepTiny(world, town, tinyFramework());
  ({ assessmentId } = await signedAssessment(world, town, { framework, team, hear: false }));
});
after(() => world.close());

test('where nobody was heard, what is signed says nothing of it and the pages say what to do', async () => {
  assert.equal('voices' in (await signed()), false);
  const cookies = await world.signIn(team.one);
  for (const path of ['interviews', 'voices', 'saturation'])
    assert.match(await page(path, cookies), /Nobody has been heard yet/);
});

const voicesIn = async () => {
  const { ranking } = await signed();
  const first = ranking?.ranked.find(({ id }) => id === 'x.1');
  return first?.reasons.find(({ part }) => part === 'voices')?.value ?? first?.silent.includes('voices');
};

test('from five speakers on voices move the ranking; fewer say nothing', async () => {
  for (const themes of [['water', 'cash'], ['roads'], ['Water'], ['light']])
    await hear('women', true, themes);
  assert.equal(await voicesIn(), true);
  await hear('youth', false, ['CASH'], { groupFor: 'assessors' });
  assert.deepEqual(await voicesIn(), { numerator: '4', denominator: '5' });
});

test('whether more interviews bring something new is said in words, and a theme is one however it is typed', async () => {
  const cookies = await world.signIn(team.two);
  assert.match(await page('saturation', cookies), /5 interviews are too few to say: it takes 6/);
  await hear('women', true, ['water']);
  const said = await page('saturation', cookies);
  assert.match(said, /After interview 4, 2 more brought hardly anything new/);
  await hear('women', true, ['markets']);
  assert.match(await page('saturation', cookies), /Since then one more interview brought one new theme/);
});

test('who was heard stands against who lives here, with its source, and what is half stated is refused', async () => {
  const count = { people: 5200, outOf: 10_000, year: 2022, source: 'Census' };
  const at = { assessmentId, key: 'women', version: 0, name: '', ...count };
  const state = (more: object) => world.act(town, stateGroup, { ...at, ...more }, team.two.identityId);
  await assert.rejects(state({ source: '' }), refused('diagnose.count-incomplete'));
  await assert.rejects(state({ people: 10_001 }), refused('diagnose.more-than-all'));
  await assert.rejects(state({ key: null }), refused('diagnose.group-unnamed'));
  await state({});
  await assert.rejects(state({}), refused('version.stale'));
  const cookies = await world.signIn(team.two);
  const shown = await page('voices', cookies);
  // 6 of 7, Wilson 48.6 % to 97.4 %, against 52 %.
  assert.match(shown, /86% \(49% to 98%\)/);
  assert.match(shown, /As many as chance would bring/);
  assert.match(shown, /5,200 of 10,000, 2022 \(Census\)/);
  const own = { name: 'Fishers', people: '', outOf: '', year: '', source: '' };
  const base = `/work/places/VOIX/assessments/${assessmentId}/groups`;
  assert.equal((await world.fetch(`${base}/new`, { ...form(own), cookies })).status, 303);
  assert.match(await page('voices', cookies), /Fishers/);
  const renamed = { ...own, name: 'Young women and men', version: '0' };
  assert.equal((await world.fetch(`${base}/youth`, { ...form(renamed), cookies })).status, 303);
  assert.match(await page('interviews', cookies), /Young women and men/);
});

test('who has no seat reads of voices what everybody will read, and no more', async () => {
  const outsider = await world.signIn(await world.appoint(town, ['places.read', 'diagnose.read']));
  const shown = await page('voices', outsider);
  assert.match(shown, /The group of one of them is not told here/);
  assert.doesNotMatch(shown, /: \d of \d/);
  const { voices } = await signed();
  const youth = voices?.groups.find(({ key }) => key === 'youth');
  // The one young person asked that their group is not told: they are in the sum alone.
  assert.deepEqual([youth?.heard, voices?.unsaid, voices?.heard], [0, 1, 7]);
  // Told of six women, one is left: it could be reckoned how that one spoke.
  assert.deepEqual(voices?.leaves, [{ id: 'x.1', speakers: 7, problem: 6, groups: [] }]);
});

test('no count from one to four by dimension and group is ever published, nor can it be reckoned', () => {
  const someone = fc.record({
    group: fc.constantFrom('women', 'youth', 'staff'),
    groupFor: fc.constantFrom(...CIRCLES),
    spoke: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 40 }), (people) => {
      const speakers: Speaker[] = people.map(({ group, groupFor, spoke }, at) => ({
        interviewId: String(at),
        group,
        groupFor,
        answered: 'unknown',
        may: { note: false, group: false, name: false },
        leaves: new Map(spoke === null ? [] : [['x.1', spoke]]),
      }));
      const told = voicesDocumentOf(speakers, withSeeds([]), tinyFramework());
      for (const { speakers: all, problem, groups } of told?.leaves ?? []) {
        const left = groups.reduce(
          (rest, each) => [(rest[0] ?? 0) - each.speakers, (rest[1] ?? 0) - each.problem],
          [all, problem],
        );
        const counts = [...groups.flatMap((each) => [each.speakers, each.problem]), ...left];
        if (groups.length > 0) for (const count of counts) assert.ok(count === 0 || count >= 5);
      }
      for (const { heard: count } of told?.groups ?? [])
        assert.ok(count === null || count === 0 || count >= 5);
    }),
  );
});

test('where one small group alone is left out, the next smallest is too', () => {
  assert.deepEqual(
    [
      ...groupsTold(
        new Map([
          ['a', 9],
          ['b', 6],
          ['c', 2],
        ]),
        0,
      ),
    ],
    ['a'],
  );
  assert.deepEqual(
    [
      ...groupsTold(
        new Map([
          ['a', 9],
          ['b', 6],
          ['c', 2],
          ['d', 1],
        ]),
        0,
      ),
    ],
    ['a', 'b'],
  );
  assert.deepEqual(
    [
      ...groupsTold(
        new Map([
          ['a', 9],
          ['b', 6],
        ]),
        0,
      ),
    ],
    ['a', 'b'],
  );
});
