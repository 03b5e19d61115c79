import { historyRows } from '../platform/history/history.ts';
import { readerOf } from '../platform/history/reader.ts';
import type { DeskContext } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { threadOf } from '../platform/thread/thread.ts';
import * as comments from './comment-store.ts';
import { itemPath, threadPath } from './reader.ts';
import { peopleIn } from './told.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'house' | 'tx' | 'place' | 'actor'>;

const MOST_ACTS = 20;
/** Comments stand on the page themselves. */
const ACTS_BELOW = [
  'comment.written',
  'comment.edited',
  'comment.withdrawn',
  'comment.resolved',
  'comment.reopened',
];

/** Everything the house knows of one item: where it came from, what came of it, who did what, what people say. */
export async function gatherItem({ house, tx, place, actor }: Context, itemId: string) {
  const found = await threadOf(tx, itemId);
  const reader = readerOf(house, actor);
  if (!found || !reader.kinds.has(found.item.kind)) throw problem('request.not-found');
  const acts = await historyRows(tx, reader, { itemId, notActs: ACTS_BELOW, limit: MOST_ACTS + 1 });
  const said = await comments.commentsOf(tx, itemId);
  const mayBeSeen = (step: { item: { kind: string } }) => reader.kinds.has(step.item.kind);
  const cameFrom = found.cameFrom.filter(mayBeSeen);
  const ledTo = found.ledTo.filter(mayBeSeen);
  const people = [
    ...peopleIn(acts),
    ...said.flatMap((comment) => [comment.personId, comment.resolvedBy ?? comment.personId]),
    ...[found, ...cameFrom, ...ledTo].flatMap(({ item }) => (item.kind === 'person' ? [item.id] : [])),
  ];
  const ownPath = itemPath(house, place.code, found.item.kind, itemId);
  return {
    item: found.item,
    cameFrom,
    ledTo,
    acts: acts.slice(0, MOST_ACTS),
    hasMoreActs: acts.length > MOST_ACTS,
    comments: said,
    earlier: await comments.earlierTexts(tx, itemId),
    names: await house.people.namesOf(tx, [...new Set(people)]),
    /** Its own page, where a slice made one. */
    ownPath: ownPath === threadPath(place.code, itemId) ? null : ownPath,
  };
}

export type ItemFound = Awaited<ReturnType<typeof gatherItem>>;
