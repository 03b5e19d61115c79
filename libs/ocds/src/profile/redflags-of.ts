import { instantOrDayOf } from '../dates.ts';
import { type Listener, shown } from '../finding.ts';
import { type JsonObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { mergeReleases, type Placed } from '../merge/merge.ts';
import { ownText } from '../own-text.ts';
import { prepareRelease } from '../prepare/prepare-release.ts';
import { OcdsError } from '../problems.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { type OcdsItem, releasesIn } from '../read/items.ts';
import { type FilePart, scannedParts } from '../scan/file-parts.ts';
import { ItemReader } from '../scan/item-reader.ts';
import { Scanner } from '../scan/scanner.ts';
import type { WantedLine } from '../scan/wanted.ts';
import { releaseBooks } from '../schema/schemas.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import { GroundworkProfile } from './profile.ts';
import { readsOf } from './reads.ts';
import type { RedflagSettings } from './settings.ts';

/** Releases of processes that come more than once are held in memory until they are one: at most so many letters of them. */
const MOST_HELD = 256 * 1024 * 1024;

/** What became of processes that stood in a file more than once. */
export interface Repeated {
  /** Merged from several releases by the rules of OCDS. */
  merged: number;
  /** Given more than once as compiled: the latest counts. */
  duplicates: number;
  /** The first of those by name. */
  examples: string[];
}

export interface Looked {
  profile: GroundworkProfile;
  repeated: Repeated;
}

export interface LookOptions {
  /** How releases are corrected before they are looked at. */
  prepare?: CardinalSettings;
  /** Who takes part in which process is kept as well. */
  maps?: boolean;
  /** How many letters of releases may be held that belong together. */
  mostHeld?: number;
}

/**
 * Opens a file from its beginning, as its lines were scanned for what is wanted; as bytes alone where that is null. `isWorthIt` as `scannedParts`
 * asks it.
 */
export type OpenParts = (
  wanted: WantedLine | null,
  tell: Listener,
  isWorthIt: () => boolean,
) => AsyncIterable<FilePart>;

/**
 * Looks at a file with the profile `groundwork`: releases, records and packages, of any shape. A process that comes once streams by; the
 * releases of one that comes more often are merged, and of several compiled ones the latest counts (of one date that whose text sorts
 * last), whatever their order. So the file is read a second time where one comes again.
 *
 * @param open gives the bytes from the beginning, each time it is called
 * @throws OcdsError `ocds.not-compiled`: more releases of one process than can be held; `groundwork merge` compiles them first
 */
export const redflagsOf = (
  open: () => Bytes,
  settings: RedflagSettings,
  tell: Listener,
  options: LookOptions = {},
): Promise<Looked> =>
  redflagsOfParts(
    (wanted, own, isWorthIt) =>
      wanted ? scannedParts(open(), new Scanner(wanted), own, isWorthIt) : unpacked(open(), own),
    settings,
    tell,
    options,
  );

/** The same, of a file that somebody else opens. */
export async function redflagsOfParts(
  open: OpenParts,
  settings: RedflagSettings,
  tell: Listener,
  { prepare, maps = false, mostHeld = MOST_HELD }: LookOptions = {},
): Promise<Looked> {
  const wanted = readsOf(settings);
  const change = (release: JsonObject): void => {
    if (prepare) prepareRelease(release, prepare, () => {});
  };
  const once = new Set<string>();
  const often = new Set<string>();
  let profile = new GroundworkProfile(settings, { maps });
  const first = new ItemReader(tell);
  for await (const { value, ocid } of compiledIn(
    open(wanted, tell, () => first.isBetween),
    first,
    tell,
  )) {
    if (once.has(ocid)) often.add(ownText(ocid));
    else {
      once.add(ownText(ocid));
      // From the first that comes again on, this reading only counts.
      if (often.size > 0) continue;
      change(value);
      profile.see(value, ocid);
    }
  }
  if (often.size === 0) return { profile, repeated: { merged: 0, duplicates: 0, examples: [] } };

  profile = new GroundworkProfile(settings, { maps });
  const held = new Map<string, OcdsItem[]>();
  let letters = 0;
  // What is merged is merged whole.
  const again = new ItemReader(quiet, ({ ocid }) => typeof ocid === 'string' && often.has(ocid));
  for await (const { value, ocid, item } of compiledIn(
    open(wanted, quiet, () => again.isBetween),
    again,
    quiet,
  )) {
    if (often.has(ocid)) {
      letters += writeJson(value).length;
      if (letters > mostHeld) throw notCompiled(mostHeld);
      const others = held.get(ocid);
      if (others) others.push(item);
      else held.set(ocid, [item]);
    } else {
      change(value);
      profile.see(value, ocid);
    }
  }
  const repeated: Repeated = { merged: 0, duplicates: 0, examples: [] };
  for (const [ocid, items] of held) {
    held.delete(ocid);
    const one = oneOf(ocid, items, tell);
    if (!one) continue;
    repeated[one.how]++;
    if (one.how === 'duplicates') repeated.examples.push(ocid);
    change(one.release);
    profile.see(one.release, ocid);
  }
  repeated.examples = repeated.examples.sort().slice(0, 5);
  return { profile, repeated };
}

const quiet: Listener = () => {};

interface Seen {
  value: JsonObject;
  ocid: string;
  item: OcdsItem;
}

/** The releases of a file; of a record the compiled one, where it has one. Those without ocid are told of. */
async function* compiledIn(
  parts: AsyncIterable<FilePart>,
  reader: ItemReader,
  tell: Listener,
): AsyncGenerator<Seen> {
  for await (const part of parts) yield* compiledOf(reader.add(part), tell);
  yield* compiledOf(reader.finish(), tell);
}

function* compiledOf(items: Iterable<OcdsItem>, tell: Listener): Generator<Seen> {
  for (const item of items) {
    const compiled = item.kind === 'record' ? objectAt(item.value, 'compiledRelease') : undefined;
    const releases = compiled
      ? [{ ...item, kind: 'release' as const, value: compiled }]
      : releasesIn(item, tell);
    for (const release of releases) {
      const ocid = textAt(release.value, 'ocid') ?? textAt(item.value, 'ocid') ?? '';
      if (ocid === '') {
        const { line, path } = release;
        const said = shown(writeJson(member(release.value, 'ocid') ?? null));
        tell({ code: 'ocds.ocid', line, path: `${path}/ocid`, value: said });
      } else yield { value: release.value, ocid, item: release };
    }
  }
}

/** The one release that a process has, out of several that stand in a file; null where none of them has a date. */
function oneOf(
  ocid: string,
  items: readonly OcdsItem[],
  tell: Listener,
): { release: JsonObject; how: 'merged' | 'duplicates' } | null {
  const sorted = items
    .map((item) => ({ item, text: writeJson(item.value), at: dateOf(item.value) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const different = sorted.filter(({ text }, at) => text !== sorted[at - 1]?.text);
  const last = different.at(-1);
  if (!last) return null;
  const compiled = different.filter(({ item }) => listAt(item.value, 'tag')?.includes('compiled'));
  if (different.length === 1 || compiled.length > 0)
    return { release: (compiled.at(-1) ?? last).item.value, how: 'duplicates' };
  const placed: Placed[] = different.map(({ item }) => item);
  const book = releaseBooks[items.some(({ version }) => version === '1.1') ? '1.1' : '1.0'];
  const merged = mergeReleases(ocid, placed, book, tell);
  return merged && { release: merged.compiled, how: 'merged' };
}

const dateOf = (release: JsonObject): number =>
  instantOrDayOf(textAt(release, 'date') ?? '') ?? Number.NEGATIVE_INFINITY;

const notCompiled = (most: number): OcdsError =>
  new OcdsError(
    'ocds.not-compiled',
    `The file holds more than ${most} letters of releases that belong together. Merge it first: npx groundwork merge FILE > compiled.jsonl`,
    { most },
  );
