import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { addDays } from '../platform/calendar/days.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { LEGAL_KEY_NAMES } from './legal-keys.ts';
import * as store from './legal-store.ts';
import { readLegalValue } from './legal-value.ts';
import { settingsEntry } from './municipality-actions.ts';
import { day, neededText, shortText, version, webLink } from './municipality-input.ts';
import { lockPlace } from './municipality-store.ts';
import { settingValues } from './municipality-values.ts';
import { placesProblems } from './problems.ts';

const key = z.enum(LEGAL_KEY_NAMES as [(typeof LEGAL_KEY_NAMES)[number]]);

/** What a law sets, from a day on. Version 0 is new; it ends the one before it that had no end. */
export const setLaw = defineAction({
  name: 'places.set-law',
  records: ['legal-setting.set'],
  authority: 'place',
  input: z
    .strictObject({
      key,
      version,
      value: neededText(40),
      validFrom: day,
      validTo: day.nullable(),
      law: neededText(300),
      article: shortText(100),
      link: webLink,
    })
    .refine((input) => input.validTo === null || input.validTo >= input.validFrom, {
      path: ['validTo'],
      message: 'expected a day that is not before the first',
    }),
  async run(context, input) {
    const value = readLegalValue(input.key, input.value, context.place.currency);
    if (value === null) throw placesProblems.problem('place.law-value', { value: input.value });
    const setting = { ...input, value };
    await lockPlace(context.tx);
    const same = (await store.settingsOf(context.tx, input.key)).find(
      (each) => each.validFrom === input.validFrom,
    );
    const { currency } = context.place;
    expectVersion({ version: same?.version ?? 0 }, input.version, settingValues(same, currency));
    if (input.version === 0) await addSetting(context, setting);
    else await changeSetting(context, setting);
    const detail = { key: input.key, from: input.validFrom };
    return { answer: {}, entry: settingsEntry(context, 'legal-setting.set', detail, `law/${input.key}`) };
  },
});

async function addSetting(context: ActContext, setting: store.KeptSetting): Promise<void> {
  const others = (await store.settingsOf(context.tx, setting.key)).filter((each) => overlaps(each, setting));
  const [before] = others;
  const isSucceeded =
    before && others.length === 1 && before.validTo === null && before.validFrom < setting.validFrom;
  if (before && !isSucceeded) throw overlapProblem(before);
  if (before) await store.changeSetting(context.tx, { ...before, validTo: addDays(setting.validFrom, -1) });
  const { version: _, ...added } = setting;
  await store.insertSetting(context.tx, added);
}

async function changeSetting(context: ActContext, setting: store.KeptSetting): Promise<void> {
  const others = await store.settingsOf(context.tx, setting.key);
  const other = others.find((each) => each.validFrom !== setting.validFrom && overlaps(each, setting));
  if (other) throw overlapProblem(other);
  if (!(await store.changeSetting(context.tx, setting))) throw problem('version.stale');
}

type Span = Pick<store.KeptSetting, 'validFrom' | 'validTo'>;

const overlaps = (one: Span, other: Span): boolean =>
  (one.validTo === null || one.validTo >= other.validFrom) &&
  (other.validTo === null || other.validTo >= one.validFrom);

const overlapProblem = ({ validFrom, validTo }: Span) =>
  validTo === null
    ? placesProblems.problem('place.law-open', { from: validFrom })
    : placesProblems.problem('place.law-overlap', { from: validFrom, to: validTo });

/** Takes out what was entered by mistake; what a law really set is ended, not removed. */
export const removeLaw = defineAction({
  name: 'places.remove-law',
  records: ['legal-setting.removed'],
  authority: 'place',
  input: z.strictObject({ key, validFrom: day }),
  async run(context, input) {
    if (!(await store.removeSetting(context.tx, input.key, input.validFrom))) throw problem('version.stale');
    const detail = { key: input.key, from: input.validFrom };
    return { answer: {}, entry: settingsEntry(context, 'legal-setting.removed', detail, `law/${input.key}`) };
  },
});
