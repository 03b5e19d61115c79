import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { addPlace } from '../municipality-add-actions.ts';
import {
  country,
  fiscalYearNamed,
  localizedOrNone,
  monthDay,
  placeCode,
  placeName,
  timeZone,
  year,
} from '../municipality-input.ts';
import { searchTextOf } from '../municipality-search-text.ts';
import { changePlace } from '../municipality-store.ts';
import { insertCount, replaceBands } from '../profile-population-store.ts';
import { saveCode, saveProfile } from '../profile-store.ts';

const input = z.strictObject({
  code: placeCode,
  name: placeName,
  names: localizedOrNone,
  country,
  currency: z.string().trim().toUpperCase(),
  timeZone: timeZone.nullable(),
  fiscalYearStart: monthDay.nullable(),
  fiscalYearNamed: fiscalYearNamed.nullable(),
  officialCode: z.strictObject({ scheme: z.string().max(40), code: z.string().max(200) }).nullable(),
  population: z
    .strictObject({ people: z.number().int().min(0), year, source: z.string().min(1).max(300) })
    .nullable(),
  areaHectares: z.number().int().min(1).nullable(),
});

type Facts = z.infer<typeof input>;

/** A municipality joins the programme as a row of a workbook describes it: the same act as by hand, with more facts at once. */
export const addMunicipality = defineAction({
  name: 'places.add-from-workbook',
  records: ['place.added'],
  authority: 'programme',
  input,
  async run(context, facts) {
    const done = await addPlace.run(context, {
      code: facts.code,
      name: facts.name,
      currency: facts.currency,
      isExample: false,
      country: facts.country,
      timeZone: facts.timeZone,
      ...(facts.fiscalYearStart ? { fiscalYearStart: facts.fiscalYearStart } : {}),
      ...(facts.fiscalYearNamed ? { fiscalYearNamed: facts.fiscalYearNamed } : {}),
    });
    await describe(context.tx, facts);
    return done;
  },
});

async function describe(tx: Transaction, facts: Facts): Promise<void> {
  const { code, name, names, officialCode, population, areaHectares } = facts;
  const others = Object.values(names).filter((each) => each !== undefined);
  if (others.length > 0) {
    await changePlace(
      tx,
      { names, search_text: searchTextOf([code, name, ...others]) },
      { of: 'version', version: 1 },
    );
  }
  if (areaHectares !== null) await saveProfile(tx, { areaHectares: BigInt(areaHectares) }, 1);
  if (officialCode) await saveCode(tx, { ...officialCode, source: '' });
  if (population) {
    const { people, year: of, source } = population;
    const everybody = [{ sex: 'not-stated', fromAge: 0, toAge: null, people }] as const;
    await insertCount(tx, { year: of, source, link: '', statedTotal: null, bands: everybody });
    await replaceBands(tx, of, everybody);
  }
}
