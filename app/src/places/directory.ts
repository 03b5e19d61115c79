import type { Directory, Known } from '../platform/access/directory.ts';
import { ROLES } from '../platform/access/roles.ts';
import { holidays } from './calendar-store.ts';
import { isWorkingDay } from './calendar-working-days.ts';
import * as store from './directory-store.ts';

/** The people of a place, for the rest of the house. */
export const directory: Directory = {
  async namesOf(tx, personIds) {
    if (personIds.length === 0) return new Map();
    return new Map((await store.persons(tx, personIds)).map((each) => [each.personId, each.name]));
  },
  async identitiesOf(tx, personIds) {
    if (personIds.length === 0) return new Map();
    const found = await store.persons(tx, personIds);
    return new Map(found.flatMap(({ personId, identityId }) => (identityId ? [[personId, identityId]] : [])));
  },
  async holdersOf(tx, permission, today) {
    const people = new Map<string, Known>();
    for (const { personId, name, post } of await store.holders(tx, permission, today)) {
      people.set(personId, { personId, name, posts: [...(people.get(personId)?.posts ?? []), post] });
    }
    return [...people.values()];
  },
  async rolesOf(tx, personId, today) {
    const held = new Set(await store.roles(tx, personId, today));
    return ROLES.filter((role) => held.has(role));
  },
  async calendarOf(tx) {
    const { timeZone, workingDays } = await store.clockOf(tx);
    const calendar = {
      workingDays: new Set([...workingDays].map(Number)),
      holidays: new Set((await holidays(tx)).map((holiday) => holiday.day)),
    };
    return { timeZone, isWorkingDay: (day) => isWorkingDay(calendar, day) };
  },
  townsOf: store.townsOf,
};
