import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type DeskContext, deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { calendarPage } from './calendar-page.tsx';
import { describePlace, setCalendar } from './municipality-actions.ts';
import {
  localizedFields,
  localizedFrom,
  none,
  orNull,
  placeParams,
  requestId,
  tagList,
  text,
  versionField,
} from './municipality-forms.ts';
import { settingsOverviewPage } from './municipality-settings-page.tsx';
import { settingsPath } from './municipality-settings-parts.tsx';
import { placeHead } from './municipality-store.ts';
import { calendarValues, profileValues } from './municipality-values.ts';
import { publishPlace } from './profile-actions.ts';
import { lookRoutes } from './profile-look-routes.ts';
import { missingAt } from './profile-missing-at.ts';
import { profilePage } from './profile-page.tsx';
import { hasNews, publishedProfile } from './profile-publish.ts';
import { publishPage } from './profile-publish-page.tsx';
import * as profileStore from './profile-store.ts';
import { readArea } from './profile-words.ts';
import { without } from './without.ts';

type Desk = DeskContext<unknown, unknown>;

const facts = async ({ tx }: Pick<Desk, 'tx'>) => ({
  head: await placeHead(tx),
  facts: await profileStore.profile(tx),
});

async function publication({ tx, place }: Pick<Desk, 'tx' | 'place'>) {
  const snapshot = await currentSnapshot(tx.db, tx.placeId, 'place', 'profile');
  const document = await publishedProfile(tx);
  return {
    publishedAt: snapshot?.publishedAt ?? null,
    isWhole: document?.about != null,
    hasNews: await hasNews(tx, place, new Date()),
  };
}

const profileBody = z.strictObject({
  requestId,
  version: versionField,
  ...localizedFields('names', 200),
  country: text(2),
  areaHectares: text(15),
  areaSource: text(300),
  workLanguages: text(300),
  publicationLanguages: text(300),
  settlement: text(10),
  coast: text(10),
  capital: text(10),
});

export const settingsRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/settings',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: settingsOverviewPage(context, await missingAt(context)) }),
  }),
  deskPage({
    path: '/work/places/:code/settings/profile',
    params: placeParams,
    query: none,
    async answer(context) {
      const given = await facts(context);
      return {
        page: profilePage(
          context,
          given,
          {
            ...profileValues(given.head, given.facts),
            version: given.facts.version,
            requestId: randomUUID(),
          },
          null,
        ),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/profile',
    params: placeParams,
    body: profileBody,
    action: describePlace,
    input: ({ body }) => ({
      version: body.version,
      names: localizedFrom(body, 'names'),
      country: orNull(body.country),
      // An area that is none must be refused and not dropped: zero is none.
      areaHectares: orNull(body.areaHectares) === null ? null : (readArea(body.areaHectares) ?? 0n),
      areaSource: body.areaSource,
      workLanguages: tagList(body.workLanguages),
      publicationLanguages: tagList(body.publicationLanguages),
      settlement: orNull(body.settlement),
      coast: orNull(body.coast),
      capital: orNull(body.capital),
    }),
    done: (_result, { params }) => settingsPath(params.code),
    said: () => ({ message: 'settings.saved-said' }),
    again: async (context, body, error) =>
      profilePage(context, await facts(context), { ...body, requestId: randomUUID() }, error),
  }),
  deskPage({
    path: '/work/places/:code/settings/calendar',
    params: placeParams,
    query: none,
    async answer(context) {
      const given = await facts(context);
      const values = {
        ...calendarValues(given.head),
        version: given.head.calendarVersion,
        requestId: randomUUID(),
      };
      return { page: calendarPage(context, given.head, given.facts.country, values, null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/calendar',
    params: placeParams,
    body: z.strictObject({
      requestId,
      version: versionField,
      timeZone: text(64),
      workingDays: z.union([z.string().max(1), z.array(z.string().max(1)).max(7)]).default([]),
      fiscalYearStart: text(5),
      fiscalYearNamed: text(5),
    }),
    action: setCalendar,
    input: ({ body }) => ({
      ...without(body, 'requestId'),
      workingDays: [body.workingDays].flat().join(''),
    }),
    done: (_result, { params }) => settingsPath(params.code),
    said: () => ({ message: 'settings.saved-said' }),
    async again(context, body, error) {
      const given = await facts(context);
      return calendarPage(
        context,
        given.head,
        given.facts.country,
        { ...body, requestId: randomUUID() },
        error,
      );
    },
  }),
  ...lookRoutes,
  deskPage({
    path: '/work/places/:code/settings/publish',
    params: placeParams,
    query: none,
    answer: async (context) => ({
      page: publishPage(context, await publication(context), { requestId: randomUUID() }, null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/settings/publish',
    params: placeParams,
    body: z.strictObject({ requestId }),
    action: publishPlace,
    input: () => ({}),
    done: (_result, { params }) => settingsPath(params.code, 'publish'),
    said: () => ({ message: 'settings.published-said' }),
    again: async (context, _body, error) =>
      publishPage(context, await publication(context), { requestId: randomUUID() }, error),
  }),
];
