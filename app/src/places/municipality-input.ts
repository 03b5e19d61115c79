import { z } from 'zod';
import { isTimeZone } from '../platform/calendar/days.ts';
import { languages } from '../platform/i18n/languages.ts';
import type { Localized } from '../platform/i18n/localized.ts';
import { FISCAL_YEAR_NAMES, isMonthDay } from './calendar-fiscal-year.ts';
import { isCountry } from './municipality-countries.ts';

export const placeCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/, 'expected 1 to 20 letters, digits or dashes, such as MAD')
  .refine((code) => code !== 'PROGRAMME', 'this code is the programme itself');

export const placeName = z.string().trim().min(1).max(200);

const localizedField = z.string().trim().max(2000).optional();

/** A text in none or more languages; those left empty are dropped. */
export const localizedOrNone = z
  .strictObject({
    en: localizedField,
    ar: localizedField,
    es: localizedField,
    fr: localizedField,
    pt: localizedField,
  })
  .transform(
    (text): Localized =>
      Object.fromEntries(languages.flatMap((each) => (text[each] ? [[each, text[each]]] : []))),
  );

export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCountry, 'expected two letters of ISO 3166-1')
  .nullable();

export const timeZone = z
  .string()
  .trim()
  .max(64)
  .refine(isTimeZone, 'expected a name of the IANA time zone database');
export const workingDays = z
  .string()
  .regex(/^[1-7]{1,7}$/)
  .refine((days) => new Set(days).size === days.length, 'expected each day once');
export const monthDay = z.string().trim().refine(isMonthDay, 'expected month and day, such as 07-01');
export const fiscalYearNamed = z.enum(FISCAL_YEAR_NAMES);

/** Tags of languages as BCP 47 writes them: `ar`, `ny`, `zh-Hant`. */
export const languageTags = z
  .array(z.string())
  .max(30)
  .transform((tags, context) => {
    try {
      return Intl.getCanonicalLocales(tags);
    } catch {
      context.addIssue({ code: 'custom', message: 'expected tags of languages, such as es or zh-Hant' });
      return z.NEVER;
    }
  });

/** An address that leads to a page, or nothing. */
export const webLink = z.literal('').or(
  z
    .string()
    .trim()
    .max(500)
    .refine(
      (text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text),
      'expected an address that begins with https://',
    ),
);

export const version = z.number().int().min(0).max(1_000_000_000);
export const day = z.iso.date();
export const year = z.number().int().min(1800).max(2200);
export const shortText = (max: number) => z.string().trim().max(max);
export const neededText = (max: number) => z.string().trim().min(1).max(max);
