import { addDays, todayIn } from '../platform/calendar/days.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';
import * as calendarStore from './calendar-store.ts';
import * as legal from './legal-store.ts';
import { mayChange } from './municipality-sections.ts';
import { settingsPath } from './municipality-settings-parts.tsx';
import { placeHead } from './municipality-store.ts';
import { missingOf, type Need } from './profile-missing.ts';
import * as population from './profile-population-store.ts';
import { publishedProfile } from './profile-publish.ts';
import * as profileStore from './profile-store.ts';

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
