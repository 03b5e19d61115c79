import { instantOrDayOf } from '../dates.ts';
import { type Listener, shown } from '../finding.ts';
import { type Json, type JsonObject, member, textAt } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { tellContradictions } from '../meaning/together.ts';
import type { OcdsItem } from '../read/items.ts';
import type { SchemaBook } from '../schema/schema.ts';
import { releaseBooks } from '../schema/schemas.ts';
import type { Placed } from './held.ts';
import { addTree, compiledOf, emptyHistory, versionedOf } from './history.ts';
import { treeOf } from './tree.ts';
import { Waiting, type WaitingOptions } from './waiting.ts';

/** The releases of one contracting process, made into one. */
export interface Merged {
  ocid: string;
  /** What holds now (`tag` is `compiled`). */
  compiled: JsonObject;
  /** What held when, said by which release. */
  versioned: JsonObject;
}

/**
 * Merges the releases of one process by the rules of OCDS 1.1 ("Merging"), in the order of their dates as instants; of one date, in the
 * order given. A release without a date is told of and left out. Null where none is left.
 */
export function mergeReleases(
  ocid: string,
  releases: readonly Placed[],
  book: SchemaBook,
  tell: Listener,
): Merged | null {
  const ordered = inOrder(releases, tell);
  const last = ordered.at(-1);
  if (!last) return null;
  const history = emptyHistory();
  let minted = 0;
  for (const { value, line, path } of ordered) {
    const tree = treeOf(book, value, book.root, () => `none ${minted++}`);
    for (const name of ['ocid', 'id', 'date', 'tag']) tree.members.delete(name);
    const stamp = {
      releaseID: member(value, 'id') ?? null,
      releaseDate: member(value, 'date') ?? null,
      releaseTag: member(value, 'tag') ?? null,
    };
    addTree(history, tree, stamp, (at) => {
      tell({ code: 'ocds.merge-kinds', line, path: `${path}${at}`, value: shown(ocid) });
    });
  }
  const date = textAt(last.value, 'date') ?? '';
  return {
    ocid,
    compiled: { tag: ['compiled'], id: `${ocid}-${date}`, date, ocid, ...compiledOf(history) },
    versioned: { ocid, ...versionedOf(history) },
  };
}

function inOrder(releases: readonly Placed[], tell: Listener): Placed[] {
  const dated: { release: Placed; at: number }[] = [];
  for (const release of releases) {
    const at = instantOrDayOf(textAt(release.value, 'date') ?? '');
    if (at === undefined) {
      const said: Json = member(release.value, 'date') ?? null;
      tell({
        code: 'ocds.date',
        line: release.line,
        path: `${release.path}/date`,
        value: shown(writeJson(said)),
      });
    } else dated.push({ release, at });
  }
  return dated.sort((a, b) => a.at - b.at).map(({ release }) => release);
}

/**
 * Merges all releases that are handed in, process by process, in the order in which their ocids come first. A process with a release of 1.1 is
 * merged by 1.1; one that is too large to be held is told of and left out. `contradictions` is told what releases of one process contradict each
 * other in (meaning/together.ts).
 */
export async function* mergeAll(
  releases: AsyncIterable<OcdsItem> | Iterable<OcdsItem>,
  tell: Listener,
  { contradictions, ...options }: WaitingOptions & { contradictions?: Listener } = {},
): AsyncGenerator<Merged> {
  const waiting = new Waiting(options);
  for await (const { value, line, path, version } of releases) {
    const ocid = textAt(value, 'ocid');
    if (ocid !== undefined && ocid !== '') waiting.add(ocid, version, { value, line, path });
    else
      tell({
        code: 'ocds.ocid',
        line,
        path: `${path}/ocid`,
        value: shown(writeJson(member(value, 'ocid') ?? null)),
      });
  }
  for await (const each of waiting.processes(tell)) {
    if (contradictions) tellContradictions(each.ocid, each.releases, contradictions);
    const merged = mergeReleases(each.ocid, each.releases, releaseBooks[each.version], tell);
    if (merged) yield merged;
  }
}
