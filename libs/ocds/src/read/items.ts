import { type Listener, shown } from '../finding.ts';
import { isObject, type Json, type JsonObject, listAt, member, textAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';

/** The two lines of the standard that are in use. Where nobody says which, 1.1: of 2017, and a superset in what it names. */
export type Version = '1.0' | '1.1';

/** A release or a record of a file. */
export interface OcdsItem {
  kind: 'release' | 'record';
  value: JsonObject;
  line: number;
  path: string;
  version: Version;
}

/** A package says its version from 1.1 on (`version`); one that says none is of 1.0. A release alone says nothing. */
export function versionOf(pack: JsonObject): Version {
  const said = member(pack, 'version');
  if (typeof said === 'string') return said.startsWith('1.0') ? '1.0' : '1.1';
  return '1.0';
}

const isRecord = (value: JsonObject): boolean =>
  Object.hasOwn(value, 'compiledRelease') ||
  Object.hasOwn(value, 'versionedRelease') ||
  Array.isArray(member(value, 'releases'));

/** Is handed what a package says of itself; its lists may have been emptied, as their members go another way. */
export type SeePackage = (pack: JsonObject, line: number, path: string) => void;

/** The releases and records in a value: it is one, a package of them, or a list of either. */
export function* itemsIn(
  value: Json,
  line: number,
  tell: Listener,
  path = '',
  see: SeePackage = () => {},
): Generator<OcdsItem> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) yield* itemsIn(each, line, tell, `${path}/${at}`, see);
    return;
  }
  if (!isObject(value)) {
    tell({ code: 'ocds.not-object', line, path, value: shown(writeJson(value)) });
    return;
  }
  const isPackage =
    !Object.hasOwn(value, 'ocid') && (Object.hasOwn(value, 'releases') || Object.hasOwn(value, 'records'));
  if (!isPackage) {
    yield { kind: isRecord(value) ? 'record' : 'release', value, line, path, version: '1.1' };
    return;
  }
  see(value, line, path);
  const version = versionOf(value);
  for (const name of ['releases', 'records'] as const) yield* packed(value, name, version, line, tell, path);
}

function* packed(
  pack: JsonObject,
  name: 'releases' | 'records',
  version: Version,
  line: number,
  tell: Listener,
  path: string,
): Generator<OcdsItem> {
  const list = member(pack, name);
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    tell({ code: 'ocds.not-list', line, path: `${path}/${name}`, value: shown(writeJson(list)) });
    return;
  }
  // Record packages name the packages they were made from, and some publishers put those into `releases`, as addresses.
  for (const [at, each] of list.entries())
    yield* oneOf(each, name, version, line, `${path}/${name}/${at}`, tell);
}

/** What stands in `releases` or `records` of a package. */
export function* oneOf(
  value: Json,
  name: 'releases' | 'records',
  version: Version,
  line: number,
  path: string,
  tell: Listener,
): Generator<OcdsItem> {
  if (isObject(value)) yield { kind: name === 'records' ? 'record' : 'release', value, line, path, version };
  else tell({ code: 'ocds.not-object', line, path, value: shown(writeJson(value)) });
}

/**
 * The releases an item holds: itself, or those of a record. Of a record that only links to releases, the compiled one is what there is;
 * the links are told of.
 */
export function* releasesIn(item: OcdsItem, tell: Listener): Generator<OcdsItem> {
  if (item.kind === 'release') {
    yield item;
    return;
  }
  const { line, path, value, version } = item;
  let whole = 0;
  for (const [at, each] of (listAt(value, 'releases') ?? []).entries()) {
    const place = `${path}/releases/${at}`;
    if (!isObject(each)) tell({ code: 'ocds.not-object', line, path: place, value: shown(writeJson(each)) });
    else if (Object.hasOwn(each, 'url') && !Object.hasOwn(each, 'ocid'))
      tell({ code: 'ocds.linked', line, path: place, value: shown(textAt(each, 'url') ?? '') });
    else {
      whole++;
      yield { kind: 'release', value: each, line, path: place, version };
    }
  }
  const compiled = member(value, 'compiledRelease');
  if (whole === 0 && isObject(compiled))
    yield { kind: 'release', value: compiled, line, path: `${path}/compiledRelease`, version };
}
