import type { Localized } from '../platform/i18n/localized.ts';
import type { PlaceChange } from './history-kinds.ts';
import type { PlaceHead } from './municipality-store.ts';
import type { Band } from './profile-population.ts';

/**
 * What a published municipality says of itself, format 2. The head follows each renaming at once; `about` is what
 * somebody chose to publish, and is null where the place became public with its first budget. Format 1 had the first
 * five fields alone and is read as a head.
 */
export const FORMAT = 2;

export interface PlaceAbout {
  country: string | null;
  areaHectares: string | null;
  areaSource: string;
  languages: { work: readonly string[]; publication: readonly string[] };
  traits: { settlement: string | null; coast: string | null; capital: string | null };
  figures: readonly { trait: string; year: number; value: string; unit: string; source: string }[];
  codes: readonly { scheme: string; code: string; source: string }[];
  population: readonly {
    year: number;
    source: string;
    link: string;
    statedTotal: number | null;
    bands: readonly Band[];
  }[];
  calendar: {
    timeZone: string;
    workingDays: string;
    fiscalYearStart: string;
    fiscalYearNamed: PlaceHead['fiscalYearNamed'];
    holidays: readonly { day: string; name: Localized }[];
  };
  law: readonly {
    key: string;
    value: string;
    validFrom: string;
    validTo: string | null;
    law: string;
    article: string;
    link: string;
  }[];
  look: { accent: string | null; crest: string | null };
}

export interface PlaceDocument {
  format: 'groundwork.place@1' | 'groundwork.place@2';
  code: string;
  name: string;
  currency: string;
  isExample: boolean;
  names: Localized;
  formerCodes: readonly string[];
  closedFrom: string | null;
  successorCode: string | null;
  history: readonly Omit<PlaceChange, 'id'>[];
  about: PlaceAbout | null;
}

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readPlaceDocument(bytes: Buffer): PlaceDocument {
  const document = JSON.parse(bytes.toString('utf8')) as PlaceDocument;
  if (document.format === 'groundwork.place@2') return document;
  if (document.format !== 'groundwork.place@1') throw new Error(`no renderer for ${String(document.format)}`);
  return {
    ...document,
    names: {},
    formerCodes: [],
    closedFrom: null,
    successorCode: null,
    history: [],
    about: null,
  };
}
