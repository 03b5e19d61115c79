import { type Listener, shown } from '../finding.ts';
import { type JsonObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { dateOf, tellContradictions } from '../meaning/together.ts';
import type { Process } from '../merge/held.ts';
import { mergeReleases } from '../merge/merge.ts';
import { type Aside, Waiting } from '../merge/waiting.ts';
import { ownText } from '../own-text.ts';
import { prepareRelease } from '../prepare/prepare-release.ts';
import { OcdsError } from '../problems.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { type OcdsItem, releasesIn } from '../read/items.ts';
import type { Doubts } from '../scan/doubts.ts';
import { type FilePart, scannedParts } from '../scan/file-parts.ts';
import { ItemReader } from '../scan/item-reader.ts';
import { Scanner } from '../scan/scanner.ts';
import type { WantedLine } from '../scan/wanted.ts';
import { releaseBooks } from '../schema/schemas.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import { GroundworkProfile } from './profile.ts';
import { readsOf } from './reads.ts';
import type { RedflagSettings } from './settings.ts';

/** Releases of processes that come more than once wait until they are one: in memory, where there is no other place, at most so many bytes. */
const MOST_HELD = 256 * 1024 * 1024;

/** A release of so many bytes that has to be merged takes more memory than a process may. */
const MOST_WHOLE = 16 * 1024 * 1024;

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
  /** Is told of each place at which the exact reader took over from the scanner. */
  doubts?: Doubts;
  /** Where releases that belong together wait when memory cannot hold them. */
  aside?: () => Aside;
  /** How many bytes of them may wait in memory, about. */
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
 * @throws OcdsError `ocds.not-compiled`: more releases that belong together than memory may hold, and no place aside; `groundwork merge` compiles
 * them first
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
  { prepare, maps = false, aside, mostHeld, doubts }: LookOptions = {},
): Promise<Looked> {
  const wanted = readsOf(settings);
  const change = (release: JsonObject): void => {
    if (prepare) prepareRelease(release, prepare, () => {});
  };
  const once = new Set<string>();
  const often = new Set<string>();
  let profile = new GroundworkProfile(settings, { maps });
  const first = new ItemReader(tell, wanted, { ...(doubts && { doubts }) });
  for await (const { value, ocid } of compiledIn(
    open(wanted, tell, () => first.isWorthIt),
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
  const most = mostHeld ?? MOST_HELD;
  const waiting = new Waiting(aside ? { aside, held: mostHeld } : { aside: () => refused(most), held: most });
  // What is merged is merged whole.
  const again = new ItemReader(quiet, wanted, {
    isWhole: ({ ocid }) => typeof ocid === 'string' && often.has(ocid),
    // Its process would be left out for its size, once it were read.
    ...(aside && { mostWhole: MOST_WHOLE }),
    tooLarge({ ocid }, place, size) {
      waiting.add(String(ocid), '1.1', { value: {}, ...place }, size);
    },
  });
  for await (const { value, ocid, item } of compiledIn(
    open(wanted, quiet, () => again.isWorthIt),
    again,
    quiet,
  )) {
    if (often.has(ocid)) waiting.add(ocid, item.version, item);
    else {
      change(value);
      profile.see(value, ocid);
    }
  }
  const repeated: Repeated = { merged: 0, duplicates: 0, examples: [] };
  for await (const process of waiting.processes(tell)) {
    const one = oneOf(process, tell);
    if (!one) continue;
    repeated[one.how]++;
    if (one.how === 'duplicates') repeated.examples.push(process.ocid);
    change(one.release);
    profile.see(one.release, process.ocid);
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
      ? [{ ...item, kind: 'release' as const, value: compiled, path: `${item.path}/compiledRelease` }]
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

/** The one release that a process has, out of several that stand in a file, whose contradictions are told; null where none of them has a date. */
function oneOf(
  { ocid, version, releases }: Process,
  tell: Listener,
): { release: JsonObject; how: 'merged' | 'duplicates' } | null {
  const sorted = releases
    .map((placed) => ({ placed, text: writeJson(placed.value), at: dateOf(placed.value) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  tellContradictions(
    ocid,
    sorted.map(({ placed }) => placed),
    tell,
  );
  const different = sorted.filter(({ text }, at) => text !== sorted[at - 1]?.text);
  const last = different.at(-1);
  if (!last) return null;
  const compiled = different.filter(({ placed }) => listAt(placed.value, 'tag')?.includes('compiled'));
  if (different.length === 1 || compiled.length > 0)
    return { release: (compiled.at(-1) ?? last).placed.value, how: 'duplicates' };
  const all = different.map(({ placed }) => placed);
  const merged = mergeReleases(ocid, all, releaseBooks[version], tell);
  return merged && { release: merged.compiled, how: 'merged' };
}

function refused(most: number): never {
  throw new OcdsError(
    'ocds.not-compiled',
    `The file holds releases that belong together, and more than ${most} bytes of them. Merge it first: npx groundwork merge FILE > compiled.jsonl`,
    { most },
  );
}
