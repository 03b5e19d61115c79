import type { ActContext } from '../access/action.ts';
import { contentAddress, encode, type Plain } from '../db/codec.ts';
import type { Entry } from '../ledger/entry.ts';
import { problem } from '../problems/platform-problems.ts';
import * as store from './store.ts';

export interface Publishing {
  kind: string;
  /** Which current pointer it takes, within the kind: `2017/expenditure`. */
  key: string;
  format: number;
  act: string;
  subject: string;
  /** For the history: the item it is a state of, and the values of the act's sentence. */
  item?: Entry['item'];
  detail?: Entry['detail'];
  document: Plain;
}

export interface Published {
  hash: string;
  /** What was current until now. It stays in the record; projections follow the current one alone. */
  before: string | null;
  /** False where the public had this very content already. */
  isNew: boolean;
}

/**
 * Publishes a document: its bytes, addressed by their hash, with the recorded act, and the pointer that names them
 * current, all in the caller's transaction. The same content is published once; content that was withdrawn stays so.
 */
export async function publish(context: ActContext, publishing: Publishing): Promise<Published> {
  const [published] = await publishAll(context, [publishing]);
  if (!published?.isNew) throw problem('publication.nothing-new');
  return published;
}

/** The same for several at once, in their order. What is current already stays as it is, and is not new. */
export async function publishAll(
  context: ActContext,
  publishings: readonly Publishing[],
): Promise<Published[]> {
  const { tx } = context;
  const given = publishings.map((publishing) => {
    const bytes = Buffer.from(encode(publishing.document));
    return { ...publishing, bytes, hash: contentAddress(bytes) };
  });
  await store.takeTurn(tx);
  const known = await store.snapshotStates(
    tx,
    given.map((each) => each.hash),
  );
  const withdrawn = given.map((each) => known.get(each.hash)?.withdrawnReason).find(Boolean);
  if (withdrawn) throw problem('publication.withdrawn-before', { reason: withdrawn });
  const current = await store.currentHashes(tx, given);
  const snapshots = new Map<string, store.NewSnapshot>();
  const published = given.map((each): Published => {
    const before = current.get(`${each.kind} ${each.key}`) ?? null;
    const { act, subject, item, detail, hash, kind, key, format, bytes } = each;
    if (before === hash) return { hash, before, isNew: false };
    const entry = context.record({
      act,
      subject,
      content: hash,
      ...(item === undefined ? {} : { item }),
      ...(detail === undefined ? {} : { detail }),
    });
    if (!known.has(hash)) {
      snapshots.set(hash, { hash, kind, key, format, bytes, entryId: entry.id, entryHash: entry.hash });
    }
    return { hash, before, isNew: true };
  });
  const news = given.filter((_, at) => published[at]?.isNew);
  if (news.length === 0) return published;
  await store.insertSnapshots(tx, [...snapshots.values()], context.now);
  await store.pointTo(tx, news, context.now);
  await store.announce(tx);
  return published;
}

/**
 * Takes a publication out of the public record, with every earlier state of it: what an error, a court or an erasure
 * takes back must not stand in an older snapshot. Bytes and parts go; hashes, reason and date stay; the act is recorded.
 */
export async function withdraw(
  context: ActContext,
  withdrawal: Pick<Publishing, 'kind' | 'key' | 'act' | 'subject' | 'item' | 'detail'> & { reason: string },
): Promise<{ hash: string; gone: string[] }> {
  await store.takeTurn(context.tx);
  const hash = await store.currentHash(context.tx, withdrawal.kind, withdrawal.key);
  if (!hash) throw problem('publication.not-published');
  const { act, subject, item, detail, reason } = withdrawal;
  context.record({
    act,
    subject,
    content: hash,
    ...(item === undefined ? {} : { item }),
    detail: { ...detail, reason },
  });
  const gone = await store.emptySnapshots(context.tx, withdrawal, context.now);
  await store.announce(context.tx);
  return { hash, gone };
}
