import { z } from 'zod';
import { routeKey } from '../platform/access/access-table.ts';
import type { Actor } from '../platform/access/action.ts';
import type { OwnTown } from '../platform/access/directory.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { asIdentity } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import { accountPage, type Route } from '../platform/http/route.ts';
import { nameIn } from '../platform/i18n/localized.ts';
import { countTold } from '../platform/notifications/store.ts';
import { fold } from '../platform/search/fold.ts';
import { isLate } from './home.ts';
import { actorIn, openTowns, waitingUnseen } from './open-towns.ts';
import { TOWNS_A_PAGE, type Town, townsPage } from './towns-page.tsx';
import { visitsOf } from './visit-store.ts';

const none = z.strictObject({});
const page = z.coerce.number().int().min(1).max(10_000).default(1);

export const townRoutes: readonly Route[] = [
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
      const order = new Intl.Collator(tongue.language).compare;
      const named = all
        .map((town) => ({ ...town, name: nameIn(tongue.language, town) }))
        .toSorted((one, other) => order(one.name, other.name));
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
];

function programmeLinks(house: House, programme: Actor | null) {
  return house.slices
    .flatMap((slice) => slice.programmeLinks ?? [])
    .filter(({ path }) => {
      const rule = house.performing.access[routeKey('GET', path)];
      return programme && (rule?.who !== 'post' || programme.permissions.has(rule.permission));
    });
}

/** What is kept of each town, from one question, or asked where nothing is; only for those that still are this person's. */
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
  const unseen = await waitingUnseen(
    house,
    identityId,
    towns.flatMap(({ id }) => (visits.has(id) ? [] : [id])),
  );
  const today = todayIn('UTC');
  return towns.map(({ id, code, name }) => {
    const visit = visits.get(id);
    const waits = unseen.get(id) ?? (open.has(id) ? (visit?.waits ?? []) : []);
    return {
      code,
      name,
      waiting: open.has(id) && visit ? visit.waiting : waits.length,
      waits,
      late: waits.filter((each) => isLate(each, today)).length,
      unread: open.has(id) ? (counts.get(id) ?? 0) : 0,
      seenAt: visit?.seenAt ?? null,
    };
  });
}
