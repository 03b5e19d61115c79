import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type DeskContext, deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { languages } from '../platform/i18n/languages.ts';
import { removeHoliday, setHolidays } from './calendar-actions.ts';
import { readHolidays } from './calendar-holiday-lines.ts';
import { holidaysPage } from './calendar-holidays-page.tsx';
import * as calendar from './calendar-store.ts';
import { faultLines, none, placeParams, requestId, text, versionField } from './municipality-forms.ts';
import { settingsPath } from './municipality-settings-parts.tsx';
import { countValues } from './municipality-values.ts';
import { placesProblems } from './problems.ts';
import {
  removeCode,
  removePopulation,
  removeTrait,
  setCode,
  setPopulation,
  setTrait,
} from './profile-actions.ts';
import { codesPage } from './profile-codes-page.tsx';
import { figuresPage } from './profile-figures-page.tsx';
import { type Band, readBands } from './profile-population.ts';
import { populationPage } from './profile-population-page.tsx';
import * as population from './profile-population-store.ts';
import * as store from './profile-store.ts';
import { without } from './without.ts';

type Desk = Pick<DeskContext<unknown, unknown>, 'tx' | 'tongue' | 'place' | 'actor'>;
type Values = Record<string, unknown>;
const fresh = (values: Values = {}): Values => ({ ...values, requestId: randomUUID() });

/** A year as a form sends it: what is none becomes a number that every schema refuses. */
const yearField = z
  .string()
  .max(6)
  .transform((typed) => (/^\d{4}$/.test(typed.trim()) ? Number(typed) : -1));

function bandsOf(typed: string): Band[] {
  const { bands, faults } = readBands(typed);
  if (faults.length > 0)
    throw placesProblems.problem('place.bands-unreadable', { lines: faultLines(faults) });
  return bands;
}

/** Empty is no total; what is no whole number is one that is refused. */
const wholeOrNull = (typed: string): number | null =>
  typed.trim() === '' ? null : /^\d{1,10}$/.test(typed.trim()) ? Number(typed) : -1;

export const profileRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/settings/population',
    params: placeParams,
    query: z.strictObject({ year: text(4) }),
    async answer(context) {
      const counts = await population.counts(context.tx);
      const known = counts.find((count) => String(count.year) === context.query.year);
      const values = fresh({ ...countValues(known), version: known?.version ?? 0 });
      return { page: populationPage(context, counts, values, null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/population',
    params: placeParams,
    body: z.strictObject({
      requestId,
      version: versionField,
      year: yearField,
      source: text(400),
      link: text(500),
      bands: text(20_000),
      statedTotal: text(15),
    }),
    action: setPopulation,
    input: ({ body }) => ({
      ...without(body, 'requestId'),
      statedTotal: wholeOrNull(body.statedTotal),
      bands: bandsOf(body.bands),
    }),
    done: (_result, { params }) => settingsPath(params.code, 'population'),
    said: () => ({ message: 'settings.saved-said' }),
    again: async (context, body, error) =>
      populationPage(context, await population.counts(context.tx), fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/population/remove',
    params: placeParams,
    body: z.strictObject({ requestId, year: yearField }),
    action: removePopulation,
    input: ({ body }) => ({ year: body.year }),
    done: (_result, { params }) => settingsPath(params.code, 'population'),
    said: () => ({ message: 'settings.removed-said' }),
  }),
  deskPage({
    path: '/work/places/:code/settings/codes',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: await codes(context, fresh(), null) }),
  }),
  deskForm({
    path: '/work/places/:code/settings/codes',
    params: placeParams,
    body: z.strictObject({ requestId, scheme: text(60), code: text(200), source: text(300) }),
    action: setCode,
    input: ({ body }) => without(body, 'requestId'),
    done: (_result, { params }) => settingsPath(params.code, 'codes'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, body, error) => codes(context, fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/codes/remove',
    params: placeParams,
    body: z.strictObject({ requestId, scheme: text(60) }),
    action: removeCode,
    input: ({ body }) => ({ scheme: body.scheme }),
    done: (_result, { params }) => settingsPath(params.code, 'codes'),
    said: () => ({ message: 'settings.removed-said' }),
  }),
  deskPage({
    path: '/work/places/:code/settings/figures',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: await figures(context, fresh(), null) }),
  }),
  deskForm({
    path: '/work/places/:code/settings/figures',
    params: placeParams,
    body: z.strictObject({
      requestId,
      trait: text(200),
      value: text(40),
      unit: text(60),
      year: yearField,
      source: text(400),
    }),
    action: setTrait,
    input: ({ body }) => ({ ...without(body, 'requestId'), value: body.value.replace(',', '.') }),
    done: (_result, { params }) => settingsPath(params.code, 'figures'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, body, error) => figures(context, fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/figures/remove',
    params: placeParams,
    body: z.strictObject({ requestId, trait: text(200), year: yearField }),
    action: removeTrait,
    input: ({ body }) => without(body, 'requestId'),
    done: (_result, { params }) => settingsPath(params.code, 'figures'),
    said: () => ({ message: 'settings.removed-said' }),
  }),
  deskPage({
    path: '/work/places/:code/settings/holidays',
    params: placeParams,
    query: none,
    answer: async (context) => ({
      page: await holidays(context, fresh({ language: context.tongue.language }), null),
    }),
  }),
  deskForm({
    path: '/work/places/:code/settings/holidays',
    params: placeParams,
    body: z.strictObject({ requestId, days: text(40_000), language: z.enum(languages) }),
    action: setHolidays,
    input({ body }) {
      const { days, faults } = readHolidays(body.days, body.language);
      if (faults.length > 0)
        throw placesProblems.problem('place.holidays-unreadable', { lines: faultLines(faults) });
      return { days };
    },
    done: (_result, { params }) => settingsPath(params.code, 'holidays'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, body, error) => holidays(context, fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/holidays/remove',
    params: placeParams,
    body: z.strictObject({ requestId, day: text(10) }),
    action: removeHoliday,
    input: ({ body }) => ({ day: body.day }),
    done: (_result, { params }) => settingsPath(params.code, 'holidays'),
    said: () => ({ message: 'settings.removed-said' }),
  }),
];

const codes = async (context: Desk, values: Values, problem: Parameters<typeof codesPage>[3]) =>
  codesPage(context, await store.codes(context.tx), values, problem);

const figures = async (context: Desk, values: Values, problem: Parameters<typeof figuresPage>[3]) =>
  figuresPage(context, await store.traits(context.tx), values, problem);

const holidays = async (context: Desk, values: Values, problem: Parameters<typeof holidaysPage>[3]) =>
  holidaysPage(context, await calendar.holidays(context.tx), values, problem);
