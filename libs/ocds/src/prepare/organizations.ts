import { isObject, type Json, type JsonObject, member, NumberText, textAt } from '../json/json.ts';

/** Roles of the parties of a release, by their id. */
export type Roles = Map<string, Set<string>>;

/** What is done to a reference to an organisation. */
export interface ReferenceRule {
  redacted: ReadonlySet<string>;
  prefix: string;
  roles: Roles;
  role: string;
}

export const PLAIN_RULE: ReferenceRule = { redacted: new Set(), prefix: '', roles: new Map(), role: '' };

/** An id that is a number becomes its text. */
export function textId(object: JsonObject, name: string): void {
  const id = member(object, name);
  if (typeof id === 'number') object[name] = String(id);
  else if (id instanceof NumberText) object[name] = id.text;
}

/** The id as a text, redacted or with its prefix; the party it names gets the role. */
export function settleReference(
  value: Json | undefined,
  { redacted, prefix, roles, role }: ReferenceRule,
): void {
  if (!isObject(value)) return;
  textId(value, 'id');
  const id = textAt(value, 'id');
  if (id === undefined) return;
  if (redacted.has(id)) {
    delete value['id'];
    return;
  }
  const whole = id.startsWith(prefix) ? id : prefix + id;
  value['id'] = whole;
  roles.get(whole)?.add(role);
}

/** The same for a list; an object where a list belongs becomes a list of one. */
export function settleReferences(object: JsonObject, name: string, rule: ReferenceRule): void {
  const value = member(object, name);
  if (isObject(value)) object[name] = [value];
  const list = member(object, name);
  if (Array.isArray(list)) for (const each of list) settleReference(each, rule);
}

export function rolesOf(parties: readonly Json[]): Roles {
  const roles: Roles = new Map();
  for (const party of parties) {
    const id = textAt(party, 'id');
    if (id === undefined) continue;
    const said = member(party, 'roles');
    roles.set(id, new Set(Array.isArray(said) ? said.filter((role) => typeof role === 'string') : []));
  }
  return roles;
}
