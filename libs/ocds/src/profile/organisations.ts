import { type Json, member, objectAt, textAt } from '../json/json.ts';
import { ownText } from '../own-text.ts';
import { Amount } from './amount.ts';
import { type Gap, missing } from './gap.ts';

/** Whether a field says nothing. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '';
export const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

export function textOrNumber(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : ownText(value);
  return Amount.of(value)?.text;
}

/** What publishers write where they have no id: all organisations without one would be taken for one. */
const PLACEHOLDER = /^(?:0+|[-.?*]+|x{3,}|n\/?a|n\.a\.|null|none|undefined)$/i;

export const idOf = (value: Json | undefined): string | undefined => textOrNumber(member(value, 'id'));

/**
 * What an organisation is told by: its `id`; where it has none, scheme and id of its `identifier`. `0` and `n/a` are none, and neither is a
 * name: two may have the same, and one may be written in many ways.
 */
export function organisationOf(reference: Json | undefined): string | undefined {
  const id = named(idOf(reference));
  if (id !== undefined) return id;
  const identifier = objectAt(reference, 'identifier');
  const number = named(idOf(identifier));
  if (number === undefined) return undefined;
  const scheme = filled(textAt(identifier, 'scheme'));
  return scheme === undefined ? number : `${scheme}-${number}`;
}

const named = (id: string | undefined): string | undefined =>
  id === undefined || PLACEHOLDER.test(id.trim()) ? undefined : id;

/** Sorted, each once; a gap where one of them cannot be told from others. */
export function organisationsOf(value: Json | undefined, field: string): readonly string[] | Gap {
  const list = Array.isArray(value) ? value : isEmpty(value) ? [] : [value!];
  if (list.length === 0) return missing(field);
  const ids = list.map(organisationOf);
  return ids.includes(undefined) ? missing(field) : [...new Set(ids as string[])].sort();
}
