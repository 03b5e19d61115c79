import type { Language } from '../../app/src/platform/i18n/languages.ts';
import type { Localized } from '../../app/src/platform/i18n/localized.ts';

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
export const NEWEST = 2025;

/** A made-up municipality. Nothing here is of a real place; currencies and time zones are real, so that they work. */
export interface Town {
  /** Numbers its random figures. */
  seed: number;
  code: string;
  /** What the place is called in every language, as its own files write it. */
  name: string;
  names: Localized;
  /** The language of its files and its people. */
  language: Language;
  currency: string;
  timeZone: string;
  country: string;
  population: number;
  areaHectares: number;
  setting: 'city' | 'town' | 'rural';
  isCoastal: boolean;
  colour: string;
  /** Its budget, against that of the first town, in its own currency. */
  scale: number;
}

export const towns: readonly Town[] = [
  {
    seed: 0,
    code: 'NYABERA',
    name: 'Nyabera',
    names: { en: 'Nyabera' },
    language: 'en',
    currency: 'KES',
    timeZone: 'Africa/Nairobi',
    country: 'KE',
    population: 190_000,
    areaHectares: 41_200,
    setting: 'city',
    isCoastal: true,
    colour: '#0a5c7a',
    scale: 1,
  },
  {
    seed: 1,
    code: 'KITENDWA',
    name: 'Kitendwa',
    names: { en: 'Kitendwa' },
    language: 'en',
    currency: 'KES',
    timeZone: 'Africa/Nairobi',
    country: 'KE',
    population: 86_000,
    areaHectares: 29_700,
    setting: 'town',
    isCoastal: false,
    colour: '#7a3b0a',
    scale: 0.44,
  },
  {
    seed: 2,
    code: 'OLKIRAMA',
    name: "Ol'Kirama",
    names: { en: "Ol'Kirama" },
    language: 'en',
    currency: 'KES',
    timeZone: 'Africa/Nairobi',
    country: 'KE',
    population: 41_000,
    areaHectares: 318_000,
    setting: 'rural',
    isCoastal: false,
    colour: '#5a6b1e',
    scale: 0.27,
  },
  {
    seed: 3,
    code: 'VALDORMA',
    name: 'Valdorma',
    names: { es: 'Valdorma' },
    language: 'es',
    currency: 'PEN',
    timeZone: 'America/Lima',
    country: 'PE',
    population: 128_000,
    areaHectares: 63_400,
    setting: 'city',
    isCoastal: false,
    colour: '#8a1f3d',
    scale: 0.058,
  },
  {
    seed: 4,
    code: 'SANTA-RISA',
    name: 'Santa Risa del Monte',
    names: { es: 'Santa Risa del Monte', en: 'Santa Risa' },
    language: 'es',
    currency: 'PEN',
    timeZone: 'America/Lima',
    country: 'PE',
    population: 23_000,
    areaHectares: 88_100,
    setting: 'rural',
    isCoastal: false,
    colour: '#3d6b2f',
    scale: 0.012,
  },
  {
    seed: 5,
    code: 'PUERTO-LUEN',
    name: 'Puerto Luén',
    names: { es: 'Puerto Luén' },
    language: 'es',
    currency: 'PEN',
    timeZone: 'America/Lima',
    country: 'PE',
    population: 310_000,
    areaHectares: 21_900,
    setting: 'city',
    isCoastal: true,
    colour: '#1c4f9c',
    scale: 0.131,
  },
  {
    seed: 6,
    code: 'TOMBOUKRE',
    name: 'Tomboukré',
    names: { fr: 'Tomboukré' },
    language: 'fr',
    currency: 'XOF',
    timeZone: 'Africa/Dakar',
    country: 'SN',
    population: 154_000,
    areaHectares: 52_600,
    setting: 'city',
    isCoastal: false,
    colour: '#9c5a00',
    scale: 3.4,
  },
  {
    seed: 7,
    code: 'STE-VERANE',
    name: 'Sainte-Vérane',
    names: { fr: 'Sainte-Vérane' },
    language: 'fr',
    currency: 'XOF',
    timeZone: 'Africa/Dakar',
    country: 'SN',
    population: 37_000,
    areaHectares: 17_300,
    setting: 'town',
    isCoastal: true,
    colour: '#2b5f8c',
    scale: 0.92,
  },
  {
    seed: 8,
    code: 'ALTO-MERIM',
    name: 'Alto Merim',
    names: { pt: 'Alto Merim' },
    language: 'pt',
    currency: 'MZN',
    timeZone: 'Africa/Maputo',
    country: 'MZ',
    population: 72_000,
    areaHectares: 96_500,
    setting: 'town',
    isCoastal: false,
    colour: '#6a2c70',
    scale: 0.21,
  },
  {
    seed: 9,
    code: 'PORTO-ALVENA',
    name: 'Porto Alvena',
    names: { pt: 'Porto Alvena' },
    language: 'pt',
    currency: 'MZN',
    timeZone: 'Africa/Maputo',
    country: 'MZ',
    population: 205_000,
    areaHectares: 24_800,
    setting: 'city',
    isCoastal: true,
    colour: '#00695c',
    scale: 0.63,
  },
  {
    seed: 10,
    code: 'AIN-ZARWAN',
    name: 'عين زروان',
    names: { ar: 'عين زروان', fr: 'Aïn Zarwan', en: 'Ain Zarwan' },
    language: 'ar',
    currency: 'TND',
    timeZone: 'Africa/Tunis',
    country: 'TN',
    population: 58_000,
    areaHectares: 13_400,
    setting: 'town',
    isCoastal: false,
    colour: '#a0401c',
    scale: 0.0131,
  },
  {
    seed: 11,
    code: 'TELL-MARJAN',
    name: 'تل مرجان',
    names: { ar: 'تل مرجان', fr: 'Tell Marjan', en: 'Tell Marjan' },
    language: 'ar',
    currency: 'TND',
    timeZone: 'Africa/Tunis',
    country: 'TN',
    population: 112_000,
    areaHectares: 9_600,
    setting: 'city',
    isCoastal: true,
    colour: '#31548f',
    scale: 0.0262,
  },
];

/** The town of this code. */
export function townOf(code: string): Town {
  const found = towns.find((town) => town.code === code);
  if (!found) throw new Error(`the example programme has no town ${code}`);
  return found;
}
