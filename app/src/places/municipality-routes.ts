import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { encodeOutside } from '../platform/db/codec.ts';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PublicContext,
  publicPage,
  type Route,
} from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { publicList } from '../platform/lists/public-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { addPlace } from './municipality-add-actions.ts';
import { addPlacePage } from './municipality-add-page.tsx';
import {
  localizedFields,
  localizedFrom,
  none,
  orNull,
  placeParams,
  requestId,
  text,
  versionField,
} from './municipality-forms.ts';
import { municipalityList, programmeListPage, publicMunicipalityList } from './municipality-lists.tsx';
import { homePage, overviewPage, type ProgrammeDocument } from './municipality-pages.tsx';
import { describeProgramme } from './municipality-programme-actions.ts';
import { programmePage } from './municipality-programme-page.tsx';
import { settingsPath } from './municipality-settings-parts.tsx';
import { placeHead } from './municipality-store.ts';
import { programmeValues } from './municipality-values.ts';
import { aboutPage } from './profile-about-page.tsx';
import { readPlaceDocument } from './profile-snapshot.ts';
import * as profile from './profile-store.ts';
import { without } from './without.ts';

const nothing = z.strictObject({}) as z.ZodType<Record<string, never>>;

/** The published profile of the place that the path names, with its snapshot. */
async function published({ house, place }: Pick<PublicContext<unknown, unknown>, 'house' | 'place'>) {
  const snapshot = await currentSnapshot(house.connections.published, place.placeId, 'place', 'profile');
  return snapshot?.bytes ? { snapshot, document: readPlaceDocument(snapshot.bytes) } : null;
}

async function publicProgramme({ house }: Pick<PublicContext<unknown, unknown>, 'house'>) {
  const snapshot = await currentSnapshot(
    house.connections.published,
    house.programmeId,
    'programme',
    'profile',
  );
  return snapshot?.bytes ? (JSON.parse(snapshot.bytes.toString('utf8')) as ProgrammeDocument) : null;
}

export const home = publicList({
  path: '/',
  params: nothing,
  list: publicMunicipalityList,
  page: async (context, { table }) => homePage(context.tongue, await publicProgramme(context), table),
});

export const programmeDesk = deskList({
  path: '/work/programme/municipalities',
  params: nothing,
  permission: 'places.read',
  list: municipalityList,
  page: (context, { table }) => programmeListPage(context, table),
});

const programme = async ({ tx }: Pick<DeskContext<unknown, unknown>, 'tx'>) => ({
  head: await placeHead(tx),
  facts: await profile.profile(tx),
});

export const municipalityRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code',
    params: placeParams,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const facts = [];
      for (const slice of context.house.slices) facts.push(...((await slice.facts?.(context)) ?? []));
      return { page: overviewPage(context, (await published(context))?.document ?? null, facts) };
    },
  }),
  publicPage({
    path: '/places/:code/about',
    params: placeParams,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const found = await published(context);
      if (!found) throw problem('request.not-found');
      return { page: aboutPage(context, found.document, found.snapshot) };
    },
  }),
  publicPage({
    path: '/places/:code/about.json',
    params: placeParams,
    query: z.object({}),
    cached: false,
    async answer(context) {
      const found = await published(context);
      if (!found) throw problem('request.not-found');
      return { json: encodeOutside(found.document) };
    },
  }),
  deskPage({
    path: '/work/places/new',
    params: none,
    query: none,
    async answer(context) {
      const { head, facts } = await programme(context);
      const values = {
        requestId: randomUUID(),
        country: facts.country ?? '',
        timeZone: head.timeZone === 'UTC' ? '' : head.timeZone,
        fiscalYearStart: '01-01',
      };
      return { page: addPlacePage(context.tongue, values, null) };
    },
  }),
  deskForm({
    path: '/work/places/new',
    params: none,
    body: z.strictObject({
      requestId,
      code: text(40),
      name: text(400),
      currency: text(10),
      country: text(2),
      timeZone: text(64),
      fiscalYearStart: z.string().max(5).default('01-01'),
      fiscalYearNamed: text(5),
    }),
    action: addPlace,
    input: ({ body }) => ({
      ...without(body, 'requestId'),
      country: orNull(body.country),
      timeZone: orNull(body.timeZone),
      fiscalYearNamed: orNull(body.fiscalYearNamed) ?? undefined,
    }),
    done: (result) => settingsPath(result.code),
    said: () => ({ message: 'work.added-said' }),
    again: async ({ tongue }, body, error) =>
      addPlacePage(tongue, { ...body, requestId: randomUUID() }, error),
  }),
  deskPage({
    path: '/work/programme',
    params: none,
    query: none,
    async answer(context) {
      const given = await programme(context);
      return {
        page: programmePage(
          context,
          given,
          {
            ...programmeValues(given.head, given.facts),
            version: given.facts.version,
            requestId: randomUUID(),
          },
          null,
        ),
      };
    },
  }),
  deskForm({
    path: '/work/programme',
    params: none,
    body: z.strictObject({
      requestId,
      version: versionField,
      ...localizedFields('names', 200),
      ...localizedFields('introduction', 1000),
      country: text(2),
      timeZone: text(64),
    }),
    action: describeProgramme,
    input: ({ body }) => ({
      version: body.version,
      names: localizedFrom(body, 'names'),
      introduction: localizedFrom(body, 'introduction'),
      country: orNull(body.country),
      timeZone: body.timeZone,
    }),
    done: () => '/work/programme',
    said: () => ({ message: 'settings.saved-said' }),
    again: async (context, body, error) =>
      programmePage(context, await programme(context), { ...body, requestId: randomUUID() }, error),
  }),
];
