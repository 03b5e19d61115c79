import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addDays, todayIn } from '../platform/calendar/days.ts';
import { type DeskContext, deskForm, deskPage, type Route } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';
import { calendarPage } from './calendar-page.tsx';
import * as calendarStore from './calendar-store.ts';
import * as legal from './legal-store.ts';
import { describePlace, setCalendar, setColour } from './municipality-actions.ts';
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
import { mayChange } from './municipality-sections.ts';
import { settingsOverviewPage } from './municipality-settings-page.tsx';
import { settingsPath } from './municipality-settings-parts.tsx';
import { type PlaceHead, placeHead } from './municipality-store.ts';
import { calendarValues, profileValues } from './municipality-values.ts';
import { publishPlace } from './profile-actions.ts';
import { CREST_BYTES, removeCrest, setCrest } from './profile-crest-actions.ts';
import { lookPage } from './profile-look-page.tsx';
import { missingOf, type Need } from './profile-missing.ts';
import { profilePage } from './profile-page.tsx';
import * as population from './profile-population-store.ts';
import { hasNews, publishedProfile } from './profile-publish.ts';
import { publishPage } from './profile-publish-page.tsx';
import * as profileStore from './profile-store.ts';
import { readArea } from './profile-words.ts';

type Desk = DeskContext<unknown, unknown>;

/** What the place still needs before its pages say who it is. */
export async function missingAt({ tx, place }: Pick<Desk, 'tx' | 'place'>): Promise<Need[]> {
  const today = todayIn(place.timeZone);
  const [head, facts] = [await placeHead(tx), await profileStore.profile(tx)];
  const inForce = (await legal.settings(tx)).filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  return missingOf({
    country: facts.country,
    areaHectares: facts.areaHectares,
    counts: (await population.counts(tx)).length,
    codes: (await profileStore.codes(tx)).length,
    workLanguages: facts.workLanguages,
    timeZone: head.timeZone,
    holidaysAhead: (await calendarStore.holidays(tx, addDays(today, 1))).length,
    legalInForce: inForce.length,
    accent: head.accent,
    published: (await publishedProfile(tx))?.about != null,
  });
}

/** One line for whoever describes the place, as long as something is missing. */
export async function municipalityWaits({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!mayChange(actor, 'profile') || place.closedFrom !== null) return [];
  const { length } = await missingAt({ tx, place });
  return length === 0
    ? []
    : [{ message: 'needs.waiting', params: { count: length }, path: settingsPath(place.code) }];
}

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

const lookValues = (head: PlaceHead) => ({
  accent: head.accent ?? '',
  version: head.lookVersion,
  requestId: randomUUID(),
});

/** The page of the look once more, after its image was refused. */
async function look(context: Desk, error: Problem) {
  const head = await placeHead(context.tx);
  return lookPage(context, head, lookValues(head), error);
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
    input: ({ body: { requestId: _, workingDays, ...body } }) => ({
      ...body,
      workingDays: [workingDays].flat().join(''),
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
  deskPage({
    path: '/work/places/:code/settings/look',
    params: placeParams,
    query: none,
    async answer(context) {
      const head = await placeHead(context.tx);
      return { page: lookPage(context, head, lookValues(head), null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/look',
    params: placeParams,
    body: z.strictObject({ requestId, version: versionField, accent: text(10) }),
    action: setColour,
    input: ({ body }) => ({ version: body.version, accent: orNull(body.accent) }),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.saved-said' }),
    again: async (context, body, error) =>
      lookPage(context, await placeHead(context.tx), { ...body, requestId: randomUUID() }, error),
  }),
  deskForm({
    path: '/work/places/:code/settings/look/crest',
    params: placeParams,
    body: z.strictObject({ requestId }),
    files: { field: 'image', maxBytes: CREST_BYTES, maxFiles: 1 },
    action: setCrest,
    input: ({ files }) => ({ image: files[0] }),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, _body, error) => look(context, error),
  }),
  deskForm({
    path: '/work/places/:code/settings/look/crest/remove',
    params: placeParams,
    body: z.strictObject({ requestId }),
    action: removeCrest,
    input: () => ({}),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.removed-said' }),
    again: (context, _body, error) => look(context, error),
  }),
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
