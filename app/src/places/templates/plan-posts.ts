import type { ReadRow } from '@groundwork-gov/sheets';
import { z } from 'zod';
import { addDays } from '../../platform/calendar/days.ts';
import type { Post } from '../people/posts-store.ts';
import { firstCrowdedDay } from '../people/spans.ts';
import type { PostRow } from './people-store.ts';
import { type SheetPlan, sameName } from './plan.ts';
import { type ByName, byName, newId, only, type Planning, type Wanted } from './planning.ts';
import { numberOf, orNothing, textOf, yesOf } from './row-values.ts';

/** A post as it will be, for whoever is to sit on it. */
export interface Seat {
  postId: string;
  title: string;
  bodyId: string;
  role: string | null;
  seats: number;
  to: string | null;
}

export interface PlannedPosts {
  wanted: Wanted<PostRow>[];
  /** Every post there will be, by its title as it is compared, with the ids of bodies by name. */
  seats: {
    named: ReadonlyMap<string, readonly Seat[]>;
    bodies: ReadonlyMap<string, readonly { id: string }[]>;
  };
}

type Bodies = ByName<{ id: string }>;

/** Posts by their id, or else by title and body. A new one permits nothing: what it may do is given on its own page. */
export function planPosts(plan: SheetPlan, planning: Planning, bodies: Bodies): PlannedPosts {
  const { present, today } = planning;
  const standing = present.posts.filter(({ to }) => to === null || to >= today);
  const byId = new Map(present.posts.map((post) => [post.postId, post]));
  const titled = byName(standing, ({ title }) => title);
  const wanted: Wanted<PostRow>[] = [];
  const after = new Map(standing.map((post) => [post.postId, seatOf(post)]));
  for (const row of plan.rows) {
    const bodyId = bodyOf(plan, row, bodies);
    if (bodyId === null) continue;
    const before = row.id === null ? sameTitle(row, bodyId, titled) : byId.get(row.id);
    if (row.id !== null && !before) plan.fault(row.row, 'people.id-unknown', undefined, { value: row.id });
    else if (before === 'several')
      plan.fault(row.row, 'people.post-ambiguous', 'title', { value: textOf(row, 'title') ?? '' });
    else {
      const known = before === 'none' ? undefined : before;
      const post = facts(row, bodyId, known);
      if (!isSound(plan, row, post, known, planning)) continue;
      after.set(post.id, seatOf({ ...post, postId: post.id }));
      wanted.push(...deed(plan, row, post, known));
    }
  }
  const named = byName(after.values(), ({ title }) => title);
  return { wanted, seats: { named, bodies } };
}

const seatOf = ({ postId, title, bodyId, role, seats, to }: Seat): Seat => ({
  postId,
  title,
  bodyId,
  role,
  seats,
  to,
});

function bodyOf(plan: SheetPlan, row: ReadRow, bodies: Bodies): string | null {
  const name = textOf(row, 'body') ?? '';
  const body = only(bodies.get(sameName(name)));
  if (typeof body !== 'string') return body.id;
  plan.fault(row.row, body === 'none' ? 'people.body-unknown' : 'people.body-ambiguous', 'body', {
    value: name,
  });
  return null;
}

const sameTitle = (row: ReadRow, bodyId: string, titled: ByName<Post>): Post | 'none' | 'several' =>
  only(titled.get(sameName(textOf(row, 'title') ?? ''))?.filter((post) => post.bodyId === bodyId));

function facts(row: ReadRow, bodyId: string, before: Post | undefined): PostRow {
  const day = (key: 'from' | 'to'): string | null =>
    orNothing(row, key) === undefined ? (before?.[key] ?? null) : (orNothing(row, key) ?? null);
  const role = orNothing(row, 'role');
  return {
    id: before?.postId ?? newId('post', row.row),
    version: before?.version ?? 1,
    title: textOf(row, 'title') ?? '',
    bodyId,
    role: role === undefined ? (before?.role ?? null) : role,
    seats: numberOf(row, 'seats') ?? before?.seats ?? 1,
    legalBasis: textOf(row, 'legalBasis') ?? before?.legalBasis ?? '',
    official: yesOf(row, 'official') ?? before?.official ?? false,
    publicMail: textOf(row, 'publicMail') ?? before?.publicMail ?? '',
    publicPhone: textOf(row, 'publicPhone') ?? before?.publicPhone ?? '',
    from: day('from'),
    to: day('to'),
  };
}

const mail = z.literal('').or(z.email());

function isSound(
  plan: SheetPlan,
  row: ReadRow,
  post: PostRow,
  before: Post | undefined,
  planning: Planning,
): boolean {
  const crowded = before && post.seats < before.seats ? tooFew(post, planning) : null;
  if (!mail.safeParse(post.publicMail).success)
    plan.fault(row.row, 'people.mail', 'publicMail', { value: post.publicMail });
  else if (post.from !== null && post.to !== null && post.to < post.from)
    plan.fault(row.row, 'people.to-before-from', 'to');
  else if (before && post.to !== before.to) plan.fault(row.row, 'people.ends-elsewhere', 'to');
  else if (crowded !== null) plan.fault(row.row, 'people.seats-taken', 'seats', { value: crowded });
  else return true;
  return false;
}

/** The first day from today on which more people sit than there would be seats. */
function tooFew(post: PostRow, { present, today }: Planning): string | null {
  const taken = present.holdings
    .filter(({ postId, until }) => postId === post.id && (until === null || until > addDays(today, -1)))
    .map(({ starts, until }) => ({ from: starts, until }));
  return firstCrowdedDay(post.seats + 1, taken, { from: today, until: null });
}

function deed(plan: SheetPlan, row: ReadRow, post: PostRow, before: Post | undefined): Wanted<PostRow>[] {
  const { id: _, version: __, to: ___, ...shown } = post;
  const isSame =
    before !== undefined &&
    Object.entries(shown).every(([key, value]) => before[key as keyof typeof shown] === value);
  plan.done(row.row, before ? (isSame ? 'same' : 'changed') : 'added', post);
  return isSame ? [] : [{ isNew: before === undefined, row: post }];
}
