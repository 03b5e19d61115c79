import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Arbitrary, array, constantFrom, nat, record, sample, shuffledSubarray } from 'fast-check';
import { perform } from '../../app/src/platform/access/perform.ts';
import { encode, type Plain } from '../../app/src/platform/db/codec.ts';
import { workOff } from '../../app/src/platform/jobs/worker.ts';
import { keepLogs } from '../../app/src/platform/ledger/sequencer.ts';
import { Problem } from '../../app/src/platform/problems/problem.ts';
import { dump } from '../abuse/dump.ts';
import { brokenIn } from '../support/invariants.ts';
import { Dice } from './dice.ts';
import type { RacedAction } from './inputs.ts';
import { indexApart } from './search-index.ts';
import { look } from './seen.ts';
import { CLIENTS, openTown, type RacedTown, type Races } from './town.ts';

/** So few actions take turns in a round that clients meet over the same things. */
const ACTIONS_AT_ONCE = 3;
const THROWS = 24;
/** Acts at the end that nobody disturbs: what they are refused must leave not a row. */
const ALONE = 12;

type Repeat = 'no' | 'at once' | 'later';

interface Step {
  pick: number;
  repeat: Repeat;
  throws: number[];
}

/** One deal of all actions: some at a time, to sixteen clients at once. */
interface History {
  deck: RacedAction[];
  rounds: Step[][];
  alone: Step[];
}

const many = (count: number) => ({ minLength: count, maxLength: count });

function histories(actions: readonly RacedAction[]): Arbitrary<History> {
  const step = record({
    pick: nat(2 ** 16),
    repeat: constantFrom<Repeat>('no', 'no', 'no', 'no', 'no', 'at once', 'later'),
    throws: array(nat(2 ** 20), { minLength: THROWS, maxLength: THROWS }),
  });
  const rounds = Math.ceil(actions.length / ACTIONS_AT_ONCE);
  return record({
    deck: shuffledSubarray([...actions], many(actions.length)),
    rounds: array(array(step, many(CLIENTS)), many(rounds)),
    alone: array(step, many(ALONE)),
  });
}

export interface Tally {
  histories: number;
  sent: number;
  acknowledged: Map<string, number>;
  refused: Map<string, number>;
  /** Requests that were sent once more. */
  repeated: number;
}

export const newTally = (): Tally => ({
  histories: 0,
  sent: 0,
  acknowledged: new Map(),
  refused: new Map(),
  repeated: 0,
});

const count = (tally: Map<string, number>, key: string): void => {
  tally.set(key, (tally.get(key) ?? 0) + 1);
};

interface Act {
  action: RacedAction;
  request: { placeId: string; identityId: string; requestId: string; input: unknown };
  repeat: Repeat;
  /** The answer that somebody was given. */
  answer?: string;
}

interface Play {
  races: Races;
  town: RacedTown;
  tag: string;
  acts: Act[];
  tally: Tally;
}

/** Plays the history of a seed in a town of its own, and then asks everything that must be so. */
export async function play(
  races: Races,
  actions: readonly RacedAction[],
  seed: number,
  tally: Tally,
): Promise<void> {
  const [history] = sample(histories(actions), { seed, numRuns: 1 });
  if (!history) throw new Error('no history was made');
  const tag = `H${seed.toString(36)}`.slice(0, 12).toUpperCase();
  const game: Play = { races, town: await openTown(races, tag), tag, acts: [], tally };
  await settle(game, actions, history.alone);
  let late: Act[] = [];
  for (const [round, steps] of history.rounds.entries()) {
    const hand = history.deck.slice(round * ACTIONS_AT_ONCE, (round + 1) * ACTIONS_AT_ONCE);
    const acts = await prepared(game, hand, steps);
    await atOnce(game, [...acts, ...late]);
    late = acts.filter(({ repeat }) => repeat === 'later');
    tally.repeated += late.length;
  }
  await atOnce(game, late);
  await stand(game, 'after the history');
  for (const [at, step] of history.alone.entries()) await refusedLeavesNothing(game, history, step, at);
  await workOff(races.world.house);
  await stand(game, 'after its jobs');
  tally.histories += 1;
}

/** One of each thing, so that there is something to change from the first round on. */
async function settle(game: Play, actions: readonly RacedAction[], steps: readonly Step[]): Promise<void> {
  const first = [
    'places.add-body',
    'places.add-post',
    'places.add-people',
    'places.fill-post',
    'places.add-engagement',
    'places.add-organisation',
    'places.give-standing',
    'places.add-speaker',
    'places.receive-people',
    'budget.import',
    'budget.publish',
    'budget.keep-adoption',
    'budget.write-note',
    'budget.ask',
    'budget.publish-question',
    'work.comment',
  ];
  for (const [at, name] of first.entries()) {
    const action = actions.find((each) => each.action.name === name);
    const step = steps[at % steps.length];
    if (action && step) await atOnce(game, await prepared(game, [action], [step]));
  }
}

/** What each client sends, as it is seen before the round. */
async function prepared(game: Play, hand: readonly RacedAction[], steps: readonly Step[]): Promise<Act[]> {
  const { races, town, tag } = game;
  const { world } = races;
  const seenInTown = await look(world.admin, town.placeId);
  const seenInProgramme = await look(world.admin, world.house.programmeId);
  const acts: Act[] = [];
  for (const [at, { pick, repeat, throws }] of steps.entries()) {
    const action = hand[pick % hand.length];
    const client = town.clients[at % town.clients.length];
    if (!action || !client) continue;
    const placeId = action.ofProgramme ? world.house.programmeId : town.placeId;
    const input = await action.makeInput({
      dice: new Dice(throws),
      seen: action.ofProgramme ? seenInProgramme : seenInTown,
      world,
      placeId,
      client: {
        identityId: client.identityId,
        personId: action.ofProgramme ? client.inProgramme : client.inTown,
      },
      tag,
    });
    const request = { placeId, identityId: client.identityId, requestId: randomUUID(), input };
    acts.push({ action, request, repeat });
  }
  game.acts.push(...acts);
  return acts;
}

/** Everybody at once, with the logs kept by two meanwhile. */
async function atOnce(game: Play, acts: readonly Act[]): Promise<void> {
  const { house } = game.races.world;
  const sent = acts.flatMap((act) =>
    act.repeat === 'at once' ? [send(game, act), send(game, act)] : [send(game, act)],
  );
  game.tally.repeated += sent.length - acts.length;
  const keeping = { ...house.logs, batchMs: 1 };
  await Promise.all([...sent, keepLogs(keeping), keepLogs(keeping)]);
}

/** Whatever is neither answered nor refused by a code is a bug, and ends the history. */
async function send({ races, tally }: Play, act: Act): Promise<void> {
  const { house } = races.world;
  const { name } = act.action.action;
  tally.sent += 1;
  try {
    const answer = encode(
      ((await perform(house.performing, act.action.action, act.request, house.programmeId)) ?? null) as Plain,
    );
    // What is kept is kept as jsonb, which orders keys as it likes.
    if (act.answer !== undefined)
      assert.deepEqual(JSON.parse(answer), JSON.parse(act.answer), `${name} was answered in two ways`);
    else count(tally.acknowledged, name);
    act.answer = answer;
  } catch (error) {
    if (!(error instanceof Problem))
      throw new Error(`${name} failed: ${(error as Error).stack}`, { cause: error });
    count(tally.refused, error.code);
  }
}

async function stand(game: Play, when: string): Promise<void> {
  const { races, town, acts } = game;
  const { house, admin } = races.world;
  for (const placeId of [town.placeId, house.programmeId])
    assert.deepEqual(await brokenIn(races.admin, placeId), [], when);
  assert.deepEqual(await indexApart(races, town.placeId), [], `${when}, of the words to find things by`);
  const { rows } = await admin.query<{ id: string; answer: string; entries: number }>(
    `select request.request_id as id, request.answer::text as answer, (
       select count(*)::int from live.history as history
       where history.place_id = request.place_id and history.request_id = request.request_id) as entries
     from live.request_answer as request where request.request_id = any($1)`,
    [acts.map((act) => act.request.requestId)],
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  assert.equal(kept.size, rows.length, `${when} a request has two answers`);
  for (const act of acts) {
    const row = kept.get(act.request.requestId);
    const what = `${when}: ${act.action.action.name} ${act.request.requestId}`;
    if (act.answer === undefined) assert.equal(row, undefined, `${what} was refused, and is there`);
    else {
      assert.ok(row, `${what} was acknowledged, and is lost`);
      assert.deepEqual(JSON.parse(row.answer), JSON.parse(act.answer), `${what} stands with another answer`);
      assert.ok(row.entries > 0, `${what} has no entry`);
    }
  }
}

async function refusedLeavesNothing(game: Play, history: History, step: Step, at: number): Promise<void> {
  const { admin } = game.races.world;
  const hand = history.deck.slice(at * ACTIONS_AT_ONCE, (at + 1) * ACTIONS_AT_ONCE);
  const [act] = await prepared(game, hand, [step]);
  if (!act) return;
  const before = await dump(admin, act.request.placeId);
  await send(game, act);
  if (act.answer !== undefined) return;
  assert.deepEqual(
    await dump(admin, act.request.placeId),
    before,
    `${act.action.action.name} was refused, and changed something`,
  );
}
