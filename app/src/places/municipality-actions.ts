import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { changes as changesOf } from './history-store.ts';
import {
  country,
  fiscalYearNamed,
  languageTags,
  localizedOrNone,
  monthDay,
  shortText,
  timeZone,
  version,
  workingDays,
} from './municipality-input.ts';
import { searchTextOf } from './municipality-search-text.ts';
import { changePlace, type PlaceChanges, type PlaceVersion, placeHead } from './municipality-store.ts';
import { calendarValues, profileValues } from './municipality-values.ts';
import { profile, saveProfile } from './profile-store.ts';

const PROGRAMME_CODE = 'PROGRAMME';

/** Writes what describes the place; whoever met another at the very moment is told, and looks again. */
export async function changeHead(
  context: ActContext,
  changes: PlaceChanges,
  seen: { of: PlaceVersion; version: number },
): Promise<void> {
  if (!(await changePlace(context.tx, changes, seen))) throw problem('version.stale');
}

/** What the place is called elsewhere, where it lies, how large it is and what it speaks. Its own name is changed by law. */
export const describePlace = defineAction({
  name: 'places.describe',
  records: ['place.described'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({
    version,
    names: localizedOrNone,
    country,
    areaHectares: z
      .bigint()
      .positive()
      .max(10n ** 12n)
      .nullable(),
    areaSource: shortText(300),
    workLanguages: languageTags,
    publicationLanguages: languageTags,
    settlement: z.enum(['urban', 'rural', 'mixed']).nullable(),
    coast: z.enum(['yes', 'no']).nullable(),
    capital: z.enum(['national', 'regional', 'no']).nullable(),
  }),
  async run(context, { version: seen, names, ...facts }) {
    const { tx } = context;
    const [head, before] = [await placeHead(tx), await profile(tx)];
    expectVersion(before, seen, profileValues(head, before));
    if (!(await saveProfile(tx, facts, seen))) throw problem('version.stale');
    const former = (await changesOf(tx)).flatMap((each) => (each.kind === 'renamed' ? [each.before] : []));
    const words = [head.code, head.name, ...Object.values(names), ...former, ...head.formerCodes];
    const { version: current } = head;
    await changeHead(
      context,
      { names, search_text: searchTextOf(words) },
      { of: 'version', version: current },
    );
    return { answer: {}, entry: settingsEntry(context, 'place.described') };
  },
});

/** In which time zone the place lives, on which days it works, when its fiscal year begins and what it is called. */
export const setCalendar = defineAction({
  name: 'places.set-calendar',
  records: ['calendar.set'],
  authority: 'place',
  input: z.strictObject({ version, timeZone, workingDays, fiscalYearStart: monthDay, fiscalYearNamed }),
  async run(context, input) {
    const head = await placeHead(context.tx);
    expectVersion({ version: head.calendarVersion }, input.version, calendarValues(head));
    await changeHead(
      context,
      {
        time_zone: input.timeZone,
        working_days: [...input.workingDays].sort().join(''),
        fiscal_year_start: input.fiscalYearStart,
        fiscal_year_named: input.fiscalYearNamed,
      },
      { of: 'calendar_version', version: input.version },
    );
    return { answer: {}, entry: settingsEntry(context, 'calendar.set') };
  },
});

/** The one colour from which the whole scale of the place's pages is made; null for the colour of the house. */
export const setColour = defineAction({
  name: 'places.set-colour',
  records: ['colour.set'],
  authority: 'place',
  input: z.strictObject({
    version,
    accent: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #0b5e5a')
      .nullable(),
  }),
  async run(context, input) {
    const head = await placeHead(context.tx);
    expectVersion({ version: head.lookVersion }, input.version, { accent: head.accent });
    await changeHead(context, { accent: input.accent }, { of: 'look_version', version: input.version });
    return { answer: {}, entry: settingsEntry(context, 'colour.set') };
  },
});

/** Drafts of a description reach the public log only as commitments, until the profile is published. */
export const settingsEntry = (
  context: ActContext,
  act: string,
  detail: Record<string, string | number> = {},
  subject = `place/${context.place.code}`,
) => ({
  act,
  subject,
  confidential: true,
  // The programme is no item: what it does is for those who may do it.
  ...(context.place.code === PROGRAMME_CODE ? {} : { item: context.place.id }),
  detail: { place: context.place.name, ...detail },
});
