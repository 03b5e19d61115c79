import type { ReadRow } from '@groundwork-gov/sheets';
import { z } from 'zod';
import { ENGAGED_ROLES } from '../people/kinds.ts';
import { firstCrowdedDay, meet } from '../people/spans.ts';
import type { PeoplePlan } from './people-plan.ts';
import type { PersonRow, PresentPerson } from './people-store.ts';
import { type SheetPlan, sameName } from './plan.ts';
import type { PlannedPosts, Seat } from './plan-posts.ts';
import { newId, only, type Planning, type Wanted } from './planning.ts';
import { orNothing, textOf } from './row-values.ts';

type Seats = PlannedPosts['seats'];

type Holding = PeoplePlan['holdings'][number];

/** As it stands, and as it was set: one of this workbook was not set yet. */
interface Sitting {
  personId: string;
  from: string;
  until: string | null;
  set?: { from: string; to: string | null };
}

/** People by their id, else by their address, else by name where neither has one; and the post each is to hold. */
export function planPersons(
  plan: SheetPlan,
  planning: Planning,
  seats: Seats,
): { people: Wanted<PersonRow>[]; holdings: Holding[] } {
  const known = index(planning.present.people);
  const taken = sittings(planning);
  const people: Wanted<PersonRow>[] = [];
  const holdings: Holding[] = [];
  for (const row of plan.rows) {
    const email = (textOf(row, 'email') ?? '').toLowerCase();
    const before = row.id === null ? known.find(email, textOf(row, 'name') ?? '') : known.byId.get(row.id);
    if (row.id !== null && !before) {
      plan.fault(row.row, 'people.id-unknown', undefined, { value: row.id });
      continue;
    }
    const person = facts(row, email, before);
    if (!mail.safeParse(person.email).success) {
      plan.fault(row.row, 'people.mail', 'email', { value: person.email });
      continue;
    }
    const holding = holdingOf(plan, row, person, planning, seats, taken);
    if (holding === 'faulty') continue;
    const isSame = before !== undefined && isAsBefore(person, before);
    plan.done(row.row, before ? (isSame && !holding ? 'same' : 'changed') : 'added', { person, holding });
    if (!isSame) people.push({ isNew: before === undefined, row: person });
    if (holding) holdings.push(holding);
  }
  return { people, holdings };
}

const mail = z.literal('').or(z.email());

function index(people: readonly PresentPerson[]) {
  const byId = new Map(people.map((person) => [person.personId, person]));
  const byMail = new Map(people.filter(({ email }) => email !== '').map((person) => [person.email, person]));
  const byName = new Map(
    people.filter(({ email }) => email === '').map((person) => [sameName(person.name), person]),
  );
  return {
    byId,
    find: (email: string, name: string): PresentPerson | undefined =>
      email === '' ? byName.get(sameName(name)) : byMail.get(email),
  };
}

function sittings({ present }: Planning): Map<string, Sitting[]> {
  const taken = new Map<string, Sitting[]>();
  for (const { postId, personId, starts, until, from, to } of present.holdings) {
    const sitting = { personId, from: starts, until, set: { from, to } };
    const others = taken.get(postId);
    if (others) others.push(sitting);
    else taken.set(postId, [sitting]);
  }
  return taken;
}

function facts(row: ReadRow, email: string, before: PresentPerson | undefined): PersonRow {
  const language = orNothing(row, 'language');
  return {
    id: before?.personId ?? newId('person', row.row),
    version: before?.version ?? 1,
    name: textOf(row, 'name') ?? '',
    email: textOf(row, 'email') === undefined ? (before?.email ?? '') : email,
    phone: textOf(row, 'phone') ?? before?.phone ?? '',
    language: language === undefined ? (before?.language ?? null) : language,
  };
}

const isAsBefore = (person: PersonRow, before: PresentPerson): boolean =>
  person.name === before.name &&
  person.email === before.email &&
  person.phone === before.phone &&
  person.language === before.language;

/** The post this person is to hold, when it is not held already; every rule of filling a post by its page holds here too. */
function holdingOf(
  plan: SheetPlan,
  row: ReadRow,
  person: PersonRow,
  planning: Planning,
  seats: Seats,
  taken: Map<string, Sitting[]>,
): Holding | null | 'faulty' {
  const title = textOf(row, 'post') ?? '';
  if (title === '') return null;
  const fault = (code: string, key: string, value?: string): 'faulty' => {
    plan.fault(row.row, code, key, value === undefined ? {} : { value });
    return 'faulty';
  };
  const post = seatNamed(title, textOf(row, 'postBody') ?? '', seats);
  if (post === 'none') return fault('people.post-unknown', 'post', title);
  if (post === 'several') return fault('people.post-ambiguous', 'post', title);
  const from = orNothing(row, 'postFrom') ?? null;
  const to = orNothing(row, 'postTo') ?? null;
  const others = taken.get(post.postId) ?? [];
  const own = others.filter(({ personId }) => personId === person.id);
  const isHeld = own.some(({ set }) => set?.from === from && set?.to === to);
  if (isHeld) return null;
  if (from === null) return fault('people.from-needed', 'postFrom');
  if (to !== null && to < from) return fault('people.to-before-from', 'postTo');
  const span = { from, until: to };
  if (own.some((each) => meet(each, span))) return fault('people.holding-stays', 'postFrom');
  if (person.id === planning.actor.personId) return fault('people.oneself', 'post');
  if (post.role !== null && ENGAGED_ROLES.has(post.role)) return fault('people.engagement', 'post');
  if (post.to !== null && (to === null || to > post.to)) return fault('people.post-ends', 'postTo', post.to);
  const beyond = planning.present.permissions
    .get(post.postId)
    ?.some((each) => !planning.actor.permissions.has(each));
  if (beyond) return fault('people.beyond', 'post');
  const crowded = firstCrowdedDay(post.seats, others, span);
  if (crowded !== null) return fault('people.no-seat', 'post', crowded);
  taken.set(post.postId, [...others, { personId: person.id, ...span }]);
  return { postId: post.postId, personId: person.id, from, to };
}

function seatNamed(title: string, body: string, { named, bodies }: Seats): Seat | 'none' | 'several' {
  const those = named.get(sameName(title));
  if (body === '') return only(those);
  const ids = new Set((bodies.get(sameName(body)) ?? []).map(({ id }) => id));
  return only(those?.filter(({ bodyId }) => ids.has(bodyId)));
}
