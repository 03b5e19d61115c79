import { randomUUID } from 'node:crypto';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { indexItems } from '../../platform/search/search.ts';
import { addItems, retitleAll } from '../../platform/thread/thread.ts';
import { findableBody, findablePerson, findablePost } from '../people/indexing.ts';
import { keepingAdministrators, todayOf } from '../people/powers.ts';
import { placesProblems } from '../problems.ts';
import { type PeoplePlan, planPeople } from './people-plan.ts';
import { type PresentPeople, presentPeople } from './people-present.ts';
import * as store from './people-store.ts';
import type { Wanted } from './planning.ts';
import { ownWorkbook, refuseUnlessAgreed, type Taking, takingInput } from './taking.ts';
import type { Workbook } from './workbooks-store.ts';

/** What was agreed to of a large workbook, done by the work that goes on after the answer. */
export const carryOutPeople = defineAction({
  name: 'places.carry-out-people',
  records: ['people.imported'],
  authority: 'place',
  stepUp: true,
  input: takingInput,
  async run(context, taking) {
    const workbook = await ownWorkbook(context, 'people', taking.workbookId);
    if (workbook.jobId === null) throw placesProblems.problem('sheet.gone');
    return keepingAdministrators(context, async () =>
      carryOut(context, await agreed(context, workbook, taking)),
    );
  },
});

export interface Agreed {
  plan: PeoplePlan;
  present: PresentPeople;
}

/** The plan as it is now, if it is the one that was agreed to. */
export async function agreed(context: ActContext, workbook: Workbook, taking: Taking): Promise<Agreed> {
  const present = await presentPeople(context.tx);
  const plan = planPeople(workbook.reading, { present, actor: context.actor, today: todayOf(context) });
  refuseUnlessAgreed(plan, taking);
  return { plan, present };
}

/** All of it in the one transaction, with its one entry of the record. */
export async function carryOut(context: ActContext, { plan, present }: Agreed) {
  const items = await writeAll(context, plan, present);
  const detail = {
    bodies: plan.bodies.length,
    posts: plan.posts.length,
    people: plan.people.length,
    filled: plan.holdings.length,
  };
  return {
    answer: detail,
    entry: {
      act: 'people.imported',
      subject: `people/${plan.people.length}`,
      confidential: true,
      item: items,
      detail,
    },
  };
}

/** Bodies, then posts in them, then people, then who holds what: a statement or two for each. Gives the items. */
async function writeAll(context: ActContext, plan: PeoplePlan, present: PresentPeople): Promise<string[]> {
  const { tx } = context;
  const ids = new Map<string, string>();
  const idOf = (id: string): string => ids.get(id) ?? id;
  const named = async <Row extends { id: string }>(
    kind: string,
    wanted: readonly Wanted<Row>[],
    titleOf: (row: Row) => string,
  ): Promise<{ added: Row[]; changed: Row[] }> => {
    const added = wanted.filter(({ isNew }) => isNew).map(({ row }) => row);
    const made = await addItems(tx, kind, added.map(titleOf));
    added.forEach((row, at) => ids.set(row.id, made[at] ?? ''));
    const changed = wanted.filter(({ isNew }) => !isNew).map(({ row }) => row);
    return { added: added.map((row) => ({ ...row, id: idOf(row.id) })), changed };
  };

  const bodies = await named('body', plan.bodies, ({ name }) => name);
  const under = (row: store.BodyRow): store.BodyRow => ({
    ...row,
    parentId: row.parentId === null ? null : idOf(row.parentId),
  });
  await store.insertBodies(tx, bodies.added.map(under));
  refuseStale(await store.changeBodies(tx, bodies.changed.map(under)), bodies.changed);

  const posts = await named('post', plan.posts, ({ title }) => title);
  const within = (row: store.PostRow): store.PostRow => ({ ...row, bodyId: idOf(row.bodyId) });
  await store.insertPosts(tx, posts.added.map(within));
  refuseStale(await store.changePosts(tx, posts.changed.map(within)), posts.changed);

  // The thread's title of a person says nothing of who it is.
  const people = await named('person', plan.people, () => 'Person');
  await store.insertPeople(tx, people.added);
  refuseStale(await store.changePeople(tx, people.changed), people.changed);

  const holdings = plan.holdings.map((each) => ({
    ...each,
    holdingId: randomUUID(),
    postId: idOf(each.postId),
    personId: idOf(each.personId),
  }));
  await store.insertHoldings(tx, holdings);
  const names = new Map(present.bodies.map(({ bodyId, names: each }) => [bodyId, each]));
  const titles = new Map(present.posts.map(({ postId, titles: each }) => [postId, each]));
  await retitleAll(tx, [
    ...bodies.changed.map(({ id, name }) => ({ id, title: name })),
    ...posts.changed.map(({ id, title }) => ({ id, title })),
  ]);
  const findable = [
    ...[...bodies.added, ...bodies.changed].map((row) =>
      findableBody(row.id, { ...row, names: names.get(row.id) ?? {} }),
    ),
    ...[...posts.added, ...posts.changed].map((row) =>
      findablePost(row.id, { ...row, titles: titles.get(row.id) ?? {} }),
    ),
    ...[...people.added, ...people.changed].map((row) => findablePerson(row.id, row)),
  ];
  // A statement takes 65,535 parameters.
  for (let from = 0; from < findable.length; from += INDEXED_AT_ONCE) {
    await indexItems(tx, findable.slice(from, from + INDEXED_AT_ONCE));
  }
  await tellThem(context, present, holdings);
  return [
    ...new Set([
      ...[bodies, posts, people].flatMap(({ added, changed }) => [...added, ...changed].map(({ id }) => id)),
      ...holdings.flatMap(({ postId, personId }) => [postId, personId]),
    ]),
  ];
}

const INDEXED_AT_ONCE = 5000;

function refuseStale(done: number, wanted: readonly unknown[]): void {
  if (done !== wanted.length) throw placesProblems.problem('sheet.moved-on');
}

/** Whoever can sign in hears that a post is theirs. */
async function tellThem(
  { tx, place, actor }: ActContext,
  { people }: PresentPeople,
  holdings: readonly { personId: string }[],
): Promise<void> {
  const signIn = new Set(people.filter(({ hasAccount }) => hasAccount).map(({ personId }) => personId));
  await notify(tx, {
    personIds: holdings
      .map(({ personId }) => personId)
      .filter((each) => signIn.has(each) && each !== actor.personId),
    message: 'sheet.notice-filled',
    params: { place: place.name },
    path: '/work',
  });
}
