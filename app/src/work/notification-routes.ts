import { z } from 'zod';
import { asIdentity } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import { accountForm, accountPage, oneClick, type Route } from '../platform/http/route.ts';
import { nameIn } from '../platform/i18n/localized.ts';
import { kindsOf } from '../platform/notifications/kinds.ts';
import { isSigned } from '../platform/notifications/stop.ts';
import { countTold, markRead, toldTo } from '../platform/notifications/store.ts';
import { type HowSoon, USUAL_WISHES } from '../platform/notifications/when.ts';
import { choicesOf, saveChoices, saveWishes, wishesOf } from '../platform/notifications/wishes-store.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { NOTICES_A_PAGE, notificationsPage } from './notifications-page.tsx';
import { openTowns } from './open-towns.ts';
import { stopPage, wishesPage } from './wishes-page.tsx';

const none = z.strictObject({});
const page = z.coerce.number().int().min(1).max(10_000).default(1);
const hour = z.coerce.number().int().min(0).max(23);
const signedLink = z.object({
  who: z.string().max(100).default(''),
  sign: z.string().max(100).default(''),
});

async function stopMail(house: House, identityId: string): Promise<void> {
  const never = new Map(kindsOf(house.slices).map((kind) => [kind, 'never' as const]));
  await asIdentity(house.pool, identityId, (db) => saveChoices(db, identityId, never));
}

export const notificationRoutes: readonly Route[] = [
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
    query: signedLink,
    async answer({ house, tongue, query }) {
      const state = isSigned(house.performing.pseudonymKey, query.who, query.sign) ? query : 'invalid';
      return { page: stopPage(tongue, state) };
    },
  }),
  oneClick({
    path: '/notifications/stop',
    params: none,
    query: signedLink,
    async end({ house, query: { who, sign } }) {
      if (!isSigned(house.performing.pseudonymKey, who, sign)) return false;
      await stopMail(house, who);
      return true;
    },
  }),
  accountForm({
    path: '/notifications/stop/confirm',
    params: none,
    query: none,
    body: z.strictObject({ who: z.string().max(100), sign: z.string().max(100) }),
    async answer({ house, tongue, body }) {
      if (!isSigned(house.performing.pseudonymKey, body.who, body.sign)) {
        return { page: stopPage(tongue, 'invalid'), status: 400 };
      }
      await stopMail(house, body.who);
      return { page: stopPage(tongue, 'done') };
    },
  }),
];
