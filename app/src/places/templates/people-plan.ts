import type { Finding, WorkbookReading } from '@groundwork-gov/sheets';
import type { BodyRow, HoldingRow, PersonRow, PostRow } from './people-store.ts';
import { type Plan, planOf, SheetPlan } from './plan.ts';
import { planBodies } from './plan-bodies.ts';
import { planPersons } from './plan-persons.ts';
import { planPosts } from './plan-posts.ts';
import type { Planning, Wanted } from './planning.ts';

export interface PeoplePlan extends Plan {
  bodies: readonly Wanted<BodyRow>[];
  posts: readonly Wanted<PostRow>[];
  people: readonly Wanted<PersonRow>[];
  holdings: readonly Omit<HoldingRow, 'holdingId'>[];
}

/** What a workbook of people would do: bodies first, then posts in them, then people, then who holds what. */
export function planPeople(reading: WorkbookReading, planning: Planning): PeoplePlan {
  const bodySheet = new SheetPlan(reading, 'bodies');
  const postSheet = new SheetPlan(reading, 'posts');
  const peopleSheet = new SheetPlan(reading, 'people');
  const bodies = planBodies(bodySheet, planning);
  const posts = planPosts(postSheet, planning, bodies.named);
  const { people, holdings } = planPersons(peopleSheet, planning, posts.seats);
  const refusals = [
    ...lacking(
      planning,
      'places.organise',
      bodies.wanted.length + posts.wanted.length > 0,
      'people.needs-organise',
    ),
    ...lacking(planning, 'places.appoint', holdings.length > 0, 'people.needs-appoint'),
  ];
  const plan = planOf(reading, [bodySheet, postSheet, peopleSheet], refusals);
  return { ...plan, bodies: bodies.wanted, posts: posts.wanted, people, holdings };
}

const lacking = ({ actor }: Planning, permission: string, asked: boolean, code: string): Finding[] =>
  asked && !actor.permissions.has(permission) ? [{ level: 'file', code }] : [];
