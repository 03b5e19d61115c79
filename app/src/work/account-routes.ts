import { z } from 'zod';
import { routeKey } from '../platform/access/access-table.ts';
import { type Actor } from '../platform/access/action.ts';
import type { OwnTown } from '../platform/access/directory.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { asIdentity, readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import { accountForm, accountPage, type Route } from '../platform/http/route.ts';
import { nameIn } from '../platform/i18n/localized.ts';
import { kindsOf } from '../platform/notifications/kinds.ts';
import { isSigned } from '../platform/notifications/stop.ts';
import { countTold, markRead, toldTo } from '../platform/notifications/store.ts';
import { type HowSoon, USUAL_WISHES } from '../platform/notifications/when.ts';
import { choicesOf, saveChoices, saveWishes, wishesOf } from '../platform/notifications/wishes-store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { fold } from '../platform/search/fold.ts';
import { isLate } from './home.ts';
import { NOTICES_A_PAGE, notificationsPage } from './notifications-page.tsx';
import { TOWNS_A_PAGE, type Town, townsPage } from './towns-page.tsx';
import { visitsOf } from './visit-store.ts';
import { stopPage, wishesPage } from './wishes-page.tsx';

const none = z.strictObject({});
const page = z.coerce.number().int().min(1).max(10_000).default(1);
const hour = z.coerce.number().int().min(0).max(23);

export const accountRoutes: readonly Route[] = [
  accountPage({
    path: '/work',
    params: none,
    query: z.strictObject({ q: z.string().trim().max(100).default(''), page }),
    async answer({ house, tongue, identity, query }) {
      const id = identity?.id ?? '';
      const programme = await actorIn(house, house.programmeId, id);
      const all = await house.people.townsOf(house.connections.open, id);
      const [only] = all;
      if (all.length === 1 && only && !programme && query.q === '' && (await actorIn(house, only.id, id))) {
        return { redirect: `/work/places/${only.code}` };
      }
      const named = all.map((town) => ({ ...town, name: nameIn(tongue.language, town) }));
      const wanted = fold(query.q);
      const found = named.filter(({ name, code }) => fold(`${name} ${code}`).includes(wanted));
      const shown = found.slice((query.page - 1) * TOWNS_A_PAGE, query.page * TOWNS_A_PAGE);
      return {
        page: townsPage(tongue, {
          towns: await withNews(house, id, shown),
          total: found.length,
          page: query.page,
          q: query.q,
          links: programmeLinks(house, programme).map((link) => ({
            href: link.path,
            label: tongue.t(link.message),
          })),
        }),
      };
    },
  }),
  accountPage({
    path: '/work/notifications',
    params: none,
    query: z.strictObject({ show: z.enum(['all', 'unread']).default('all'), page }),
    async answer({ house, tongue, identity, query }) {
      const id = identity?.id ?? '';
      const unreadOnly = query.show === 'unread';
      const { rows, counts } = await asIdentity(house.pool, id, async (db) => ({
        rows: await toldTo(db, {
          unreadOnly,
          limit: NOTICES_A_PAGE,
          offset: (query.page - 1) * NOTICES_A_PAGE,
        }),
        counts: await countTold(db),
      }));
      const towns = await openTowns(house, id, [...new Set(rows.map((row) => row.placeId))]);
      const sum = (of: 'unread' | 'all') => counts.reduce((total, each) => total + each[of], 0);
      return {
        page: notificationsPage(
          { house, tongue },
          {
            rows: rows.filter((row) => towns.has(row.placeId)),
            towns: new Map(
              [...towns].map(([place, town]) => [place, { name: town ? nameIn(tongue.language, town) : '' }]),
            ),
            unread: sum('unread'),
            total: sum(unreadOnly ? 'unread' : 'all'),
            page: query.page,
            unreadOnly,
          },
        ),
      };
    },
  }),
  accountForm({
    path: '/work/notifications/read',
    params: none,
    query: none,
    body: z.strictObject({ id: z.literal('').or(z.uuid()) }),
    async answer({ house, identity, body }) {
      await asIdentity(house.pool, identity?.id ?? '', (db) => markRead(db, body.id === '' ? null : body.id));
      return { redirect: '/work/notifications' };
    },
  }),
  accountPage({
    path: '/work/notifications/settings',
    params: none,
    query: none,
    async answer({ house, tongue, identity }) {
      const { wishes, choices } = await asIdentity(house.pool, identity?.id ?? '', async (db) => ({
        wishes: (await wishesOf(db)) ?? USUAL_WISHES,
        choices: await choicesOf(db),
      }));
      return { page: wishesPage(tongue, { kinds: kindsOf(house.slices), choices, wishes }) };
    },
  }),
  accountForm({
    path: '/work/notifications/settings',
    params: none,
    query: none,
    // Beside the hours one field for each kind of notification, by its name: which there are, the house knows.
    body: z
      .object({ quietFrom: hour, quietTo: hour, dailyAt: hour, onDaysOff: z.literal('yes').optional() })
      .catchall(z.enum(['now', 'daily', 'never'])),
    async answer({ house, identity, body }) {
      const { quietFrom, quietTo, dailyAt, onDaysOff, ...rest } = body;
      const kinds = kindsOf(house.slices);
      const unknown = Object.keys(rest).filter((kind) => !kinds.includes(kind));
      if (unknown.length > 0) throw problem('request.invalid', { fields: unknown });
      const id = identity?.id ?? '';
      await asIdentity(house.pool, id, async (db) => {
        await saveWishes(db, id, { quietFrom, quietTo, dailyAt, onDaysOff: onDaysOff === 'yes' });
        await saveChoices(db, id, new Map(Object.entries(rest)) as Map<string, HowSoon>);
      });
      return { redirect: '/work/notifications/settings', said: { message: 'wishes.saved' } };
    },
  }),
  accountPage({
    path: '/notifications/stop',
    params: none,
    query: z.object({ who: z.string().max(100).default(''), sign: z.string().max(100).default('') }),
    async answer({ house, tongue, query }) {
      const state = isSigned(house.performing.pseudonymKey, query.who, query.sign) ? query : 'invalid';
      return { page: stopPage(tongue, state) };
    },
  }),
  accountForm({
    path: '/notifications/stop',
    params: none,
    query: none,
    body: z.strictObject({ who: z.string().max(100), sign: z.string().max(100) }),
    async answer({ house, tongue, body }) {
      if (!isSigned(house.performing.pseudonymKey, body.who, body.sign)) {
        return { page: stopPage(tongue, 'invalid'), status: 400 };
      }
      const never = new Map(kindsOf(house.slices).map((kind) => [kind, 'never' as const]));
      await asIdentity(house.pool, body.who, (db) => saveChoices(db, body.who, never));
      return { page: stopPage(tongue, 'done') };
    },
  }),
];

const actorIn = (house: House, placeId: string, identityId: string): Promise<Actor | null> =>
  readPlace(house.pool, placeId, (tx) => house.performing.actorOf(tx, identityId, new Date()));

function programmeLinks(house: House, programme: Actor | null) {
  return house.slices
    .flatMap((slice) => slice.programmeLinks ?? [])
    .filter(({ path }) => {
      const rule = house.performing.access[routeKey('GET', path)];
      return programme && (rule?.who !== 'post' || programme.permissions.has(rule.permission));
    });
}

/** What is kept of each town, from one question; only for those that still are this person's. */
async function withNews(
  house: House,
  identityId: string,
  towns: readonly (OwnTown & { name: string })[],
): Promise<Town[]> {
  const { visits, counts } = await asIdentity(house.pool, identityId, async (db) => ({
    visits: new Map((await visitsOf(db)).map((visit) => [visit.placeId, visit])),
    counts: new Map((await countTold(db)).map((count) => [count.placeId, count.unread])),
  }));
  const telling = towns.filter(({ id }) => (visits.get(id)?.waiting ?? 0) + (counts.get(id) ?? 0) > 0);
  const open = await openTowns(
    house,
    identityId,
    telling.map((town) => town.id),
  );
  const today = todayIn('UTC');
  return towns.map(({ id, code, name }) => {
    const visit = visits.get(id);
    const waits = open.has(id) ? (visit?.waits ?? []) : [];
    return {
      code,
      name,
      waiting: visit ? (open.has(id) ? visit.waiting : 0) : null,
      waits,
      late: waits.filter((each) => isLate(each, today)).length,
      unread: open.has(id) ? (counts.get(id) ?? 0) : 0,
      seenAt: visit?.seenAt ?? null,
    };
  });
}

const AT_ONCE = 4;

/**
 * Those of these places in which the identity holds a post today: the question that opens a desk, and no cheaper one,
 * because what was kept of a place must not be read once it is closed to somebody. At most one page of them.
 */
async function openTowns(
  house: House,
  identityId: string,
  placeIds: readonly string[],
): Promise<Map<string, OwnTown | null>> {
  const known = new Map(
    (await house.people.townsOf(house.connections.open, identityId)).map((town) => [town.id, town]),
  );
  const open = new Map<string, OwnTown | null>();
  for (let from = 0; from < placeIds.length; from += AT_ONCE) {
    const few = placeIds.slice(from, from + AT_ONCE);
    const actors = await Promise.all(few.map((placeId) => actorIn(house, placeId, identityId)));
    for (const [at, placeId] of few.entries()) if (actors[at]) open.set(placeId, known.get(placeId) ?? null);
  }
  return open;
}
