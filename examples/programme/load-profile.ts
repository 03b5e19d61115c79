import { setHolidays } from '../../app/src/places/calendar-actions.ts';
import { setLaw } from '../../app/src/places/legal-actions.ts';
import { describePlace, setColour } from '../../app/src/places/municipality-actions.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import { publishPlace, setCode, setPopulation } from '../../app/src/places/profile-actions.ts';
import type { House } from '../../app/src/platform/house.ts';
import { type Acting, actingIn } from './acting.ts';
import { bandsOf, holidaysOf, lawOf, lawsOf } from './profile.ts';
import { NEWEST, type Town, YEARS } from './towns.ts';

const SOURCE = 'Made-up census of the example programme';

/** The municipality joins the programme. */
export async function addTown(house: House, town: Town): Promise<string> {
  const { act } = actingIn(house, town, house.programmeId);
  const added = await act(addPlace, 'add', {
    code: town.code,
    name: town.name,
    currency: town.currency,
    country: town.country,
    timeZone: town.timeZone,
    isExample: true,
  });
  return added.placeId;
}

/** What describes it: names, area, people, calendar, law and colour; then all of it is public. */
export async function loadProfile({ act, town }: Acting): Promise<void> {
  await act(describePlace, 'describe', {
    version: 1,
    names: town.names,
    country: town.country,
    areaHectares: BigInt(town.areaHectares),
    areaSource: SOURCE,
    workLanguages: [town.language],
    publicationLanguages: [...new Set([town.language, 'en'])],
    settlement: town.setting === 'rural' ? 'rural' : town.setting === 'city' ? 'urban' : 'mixed',
    coast: town.isCoastal ? 'yes' : 'no',
    capital: 'no',
  });
  await act(setColour, 'colour', { version: 1, accent: town.colour });
  await act(setCode, 'code', {
    scheme: 'national-statistics',
    code: `${town.country}-EX-${String(town.seed + 1).padStart(2, '0')}`,
    source: SOURCE,
  });
  for (const year of [NEWEST - 5, NEWEST]) {
    await act(setPopulation, `population ${year}`, {
      year,
      version: 0,
      source: SOURCE,
      link: '',
      statedTotal: null,
      bands: bandsOf(town, year),
    });
  }
  await act(setHolidays, 'holidays', { days: holidaysOf(town) });
  for (const law of lawsOf(town)) {
    await act(setLaw, `law ${law.key}`, {
      ...law,
      version: 0,
      validFrom: `${YEARS[0]}-01-01`,
      validTo: null,
      law: lawOf(town).title,
      link: '',
    });
  }
  await act(publishPlace, 'publish profile', {});
}
