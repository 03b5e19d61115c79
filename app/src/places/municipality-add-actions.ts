import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { OPERATOR } from '../platform/command.ts';
import { addPlaceItem } from '../platform/thread/thread.ts';
import { usualWorkingDays, zonesOf } from './municipality-countries.ts';
import {
  country,
  monthDay,
  fiscalYearNamed as naming,
  placeCode,
  placeName,
  timeZone,
} from './municipality-input.ts';
import { searchTextOf } from './municipality-search-text.ts';
import { codeIsTaken, insertPlace } from './municipality-store.ts';
import { appointTo } from './people/appoint-actions.ts';
import { placesProblems } from './problems.ts';
import { saveProfile } from './profile-store.ts';

const input = z.strictObject({
  code: placeCode,
  name: placeName,
  currency: z.string().trim().toUpperCase(),
  isExample: z.boolean().default(false),
  country: country.optional(),
  /** May be left out where the country has one time zone. */
  timeZone: timeZone.nullable().optional(),
  fiscalYearStart: monthDay.optional(),
  fiscalYearNamed: naming.optional(),
});

/** A municipality joins the programme. Who adds it holds its first post, and can hand it over. */
export const addPlace = defineAction({
  name: 'places.add',
  records: ['place.added'],
  authority: 'programme',
  input,
  async run(context, given) {
    const { tx } = context;
    refuseUnknownCurrency(given.currency);
    const { code, name, currency, isExample, country: lies = null, fiscalYearStart, fiscalYearNamed } = given;
    const zone = given.timeZone ?? zoneOf(lies);
    if (await codeIsTaken(tx, given.code)) {
      throw placesProblems.problem('place.code-taken', { code: given.code });
    }
    await insertPlace(tx, {
      kind: 'municipality',
      code,
      name,
      currency,
      isExample,
      timeZone: zone,
      workingDays: lies ? usualWorkingDays(lies) : '12345',
      searchText: searchTextOf([code, name]),
      ...(fiscalYearStart ? { fiscalYearStart } : {}),
      ...(fiscalYearNamed ? { fiscalYearNamed } : {}),
    });
    await addPlaceItem(tx, name);
    await saveProfile(tx, { country: lies }, 0);
    Object.assign(context.place, { code, name, currency, isExample, timeZone: zone });
    await appointFirst(context);
    return {
      answer: { placeId: tx.placeId, code },
      entry: { act: 'place.added', subject: `place/${code}`, item: tx.placeId, detail: { place: name } },
    };
  },
});

/**
 * Whoever adds a place holds its first post, and so does the command line: whoever runs the installation can reach its
 * data anyway; as the holder of a post they are seen in the list, what they do is on record, and the town can end it.
 */
async function appointFirst(context: ActContext): Promise<void> {
  const { tx, place, actor, permissions } = context;
  const from = todayIn(place.timeZone, context.now);
  const first = { body: place.name, permissions, from, to: null };
  const { personId } = await appointTo(tx, {
    ...first,
    post: 'Administrator',
    person: { name: actor.name, identityId: actor.identityId },
  });
  context.actor.personId = personId;
  if (actor.identityId === OPERATOR.id) return;
  await appointTo(tx, {
    ...first,
    post: 'Command line',
    person: { name: OPERATOR.name, identityId: OPERATOR.id },
  });
}

function zoneOf(countryCode: string | null): string {
  if (countryCode === null) return 'UTC';
  const zones = zonesOf(countryCode);
  const [only] = zones;
  if (zones.length === 1 && only) return only;
  throw placesProblems.problem('place.zone-needed', { country: countryCode, zones });
}

function refuseUnknownCurrency(code: string): void {
  try {
    currencyOf(code);
  } catch {
    throw placesProblems.problem('place.currency-unknown', { currency: code });
  }
}
