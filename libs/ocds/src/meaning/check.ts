import type { MeaningCode } from '../finding.ts';
import { type Json, type JsonObject, NumberText } from '../json/json.ts';

/** Something that needs a look: its JSON Pointer within the release, what stands there, and what it does not fit. */
export interface Doubt {
  path: string;
  value?: Json;
  expected?: string;
}

/** One member, or member of a list, on the way through a release. */
export interface Place {
  /** Of the member; that of the list for what is in one. */
  name: string;
  value: Json;
  path: string;
}

/** One check at work on one file. It is shown each release, and then each place in it. */
export interface Check {
  code: MeaningCode;
  release?(release: JsonObject): Iterable<Doubt>;
  place?(place: Place, release: JsonObject): Doubt | null;
}

/** An id as text: `1` and `"1"` are one, as publishers write now this, now that. Null where there is none. */
export function idOf(value: Json | undefined): string | null {
  if (value instanceof NumberText) return value.text;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
