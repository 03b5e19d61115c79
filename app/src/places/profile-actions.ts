import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { settingsEntry } from './municipality-actions.ts';
import { neededText, shortText, version, webLink, year } from './municipality-input.ts';
import { countValues } from './municipality-values.ts';
import { placesProblems } from './problems.ts';
import { looksLikeCode } from './profile-codes.ts';
import { type Band, overlapOf, SEXES } from './profile-population.ts';
import * as population from './profile-population-store.ts';
import { publishProfile } from './profile-publish.ts';
import * as store from './profile-store.ts';

const scheme = z
  .string()
  .trim()
  .toLowerCase()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected letters, digits and dashes, such as national-statistics');

/** The code by which somebody else knows the place; one of a scheme, a new one takes the old one's stead. */
export const setCode = defineAction({
  name: 'places.set-code',
  records: ['place-code.set'],
  authority: 'place',
  input: z.strictObject({ scheme, code: neededText(200), source: shortText(300) }),
  async run(context, input) {
    if (!looksLikeCode(input.scheme, input.code))
      throw placesProblems.problem('place.code-form', { scheme: input.scheme, code: input.code });
    await store.saveCode(context.tx, input);
    const detail = { scheme: input.scheme, code: input.code };
    return { answer: {}, entry: settingsEntry(context, 'place-code.set', detail) };
  },
});

export const removeCode = defineAction({
  name: 'places.remove-code',
  records: ['place-code.removed'],
  authority: 'place',
  input: z.strictObject({ scheme }),
  async run(context, input) {
    if (!(await store.removeCode(context.tx, input.scheme))) throw problem('version.stale');
    return { answer: {}, entry: settingsEntry(context, 'place-code.removed', { scheme: input.scheme }) };
  },
});

const age = z.number().int().min(0).max(130);
const people = z.number().int().min(0).max(2_000_000_000);

/** The people of a year, by sex and age, from one source. Version 0 is a year that was not counted before. */
export const setPopulation = defineAction({
  name: 'places.set-population',
  records: ['population.set'],
  authority: 'place',
  input: z.strictObject({
    year,
    version,
    source: neededText(300),
    link: webLink,
    statedTotal: people.nullable(),
    bands: z
      .array(z.strictObject({ sex: z.enum(SEXES), fromAge: age, toAge: age.nullable(), people }))
      .min(1)
      .max(420),
  }),
  async run(context, { version: seen, ...count }) {
    refuseOverlap(count.bands);
    const before = (await population.counts(context.tx)).find((each) => each.year === count.year);
    expectVersion({ version: before?.version ?? 0 }, seen, countValues(before));
    const written =
      seen === 0
        ? await population.insertCount(context.tx, count)
        : await population.changeCount(context.tx, count, seen);
    if (!written) throw problem('version.stale');
    await population.replaceBands(context.tx, count.year, count.bands);
    const detail = { year: String(count.year) };
    return {
      answer: {},
      entry: settingsEntry(context, 'population.set', detail, `population/${count.year}`),
    };
  },
});

/** A band that counts the same people twice makes every total wrong; gaps are told and left to the source. */
function refuseOverlap(bands: readonly Band[]): void {
  const found = overlapOf(bands);
  if (!found) return;
  throw placesProblems.problem('place.bands-overlap', { one: ages(found.one), other: ages(found.other) });
}

const ages = ({ fromAge, toAge }: Band): string => (toAge === null ? `${fromAge}+` : `${fromAge}-${toAge}`);

export const removePopulation = defineAction({
  name: 'places.remove-population',
  records: ['population.removed'],
  authority: 'place',
  input: z.strictObject({ year }),
  async run(context, input) {
    if (!(await population.removeCount(context.tx, input.year))) throw problem('version.stale');
    const detail = { year: String(input.year) };
    return {
      answer: {},
      entry: settingsEntry(context, 'population.removed', detail, `population/${input.year}`),
    };
  },
});

/** A figure for comparison: what it is of, how much, in which unit and year, and who says so. */
export const setTrait = defineAction({
  name: 'places.set-trait',
  records: ['trait.set'],
  authority: 'place',
  input: z.strictObject({
    trait: neededText(100),
    year,
    value: z
      .string()
      .trim()
      .regex(/^-?\d{1,18}(\.\d{1,9})?$/, 'expected digits with a point, such as 12.5'),
    unit: neededText(40),
    source: neededText(300),
  }),
  async run(context, input) {
    await store.saveTrait(context.tx, input);
    const detail = { trait: input.trait, year: String(input.year) };
    return { answer: {}, entry: settingsEntry(context, 'trait.set', detail) };
  },
});

export const removeTrait = defineAction({
  name: 'places.remove-trait',
  records: ['trait.removed'],
  authority: 'place',
  input: z.strictObject({ trait: neededText(100), year }),
  async run(context, input) {
    if (!(await store.removeTrait(context.tx, input.trait, input.year))) throw problem('version.stale');
    const detail = { trait: input.trait, year: String(input.year) };
    return { answer: {}, entry: settingsEntry(context, 'trait.removed', detail) };
  },
});

/** The whole profile becomes part of the public record, as the desk has it now. */
export const publishPlace = defineAction({
  name: 'places.publish',
  records: ['place.published'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({}),
  async run(context) {
    return { answer: { hash: (await publishProfile(context)).hash } };
  },
});
