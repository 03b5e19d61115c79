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
  entryHash: string;
  /** What was current until now. It stays in the record; projections follow the current one alone. */
  before: string | null;
}

/**
 * Publishes a document: its bytes, addressed by their hash, with the recorded act, and the pointer that names them
 * current, all in the caller's transaction. The same content is published once; content that was withdrawn stays so.
 */
export async function publish(context: ActContext, publishing: Publishing): Promise<Published> {
  const { tx } = context;
  const bytes = Buffer.from(encode(publishing.document));
  const hash = contentAddress(bytes);
  const before = await store.snapshotState(tx, hash);
  if (before?.withdrawn_reason)
    throw problem('publication.withdrawn-before', { reason: before.withdrawn_reason });
  const current = await store.currentHash(tx, publishing.kind, publishing.key);
  if (current === hash) throw problem('publication.nothing-new');
  const { act, subject, item, detail } = publishing;
  const entry = context.record({
    act,
    subject,
    content: hash,
    ...(item === undefined ? {} : { item }),
    ...(detail === undefined ? {} : { detail }),
  });
  if (!before) {
    await store.insertSnapshot(tx, {
      hash,
      kind: publishing.kind,
      key: publishing.key,
      format: publishing.format,
      bytes,
      entry_id: entry.id,
      entry_hash: entry.hash,
      published_at: context.now,
    });
  }
  await store.pointTo(tx, publishing.kind, publishing.key, hash, context.now);
  await store.announce(tx);
  return { hash, entryHash: entry.hash, before: current ?? null };
}

/**
 * Takes a publication out of the public record, with every earlier state of it: what an error, a court or an erasure
 * takes back must not stand in an older snapshot. Bytes and parts go; hashes, reason and date stay; the act is recorded.
 */
export async function withdraw(
  context: ActContext,
  withdrawal: Pick<Publishing, 'kind' | 'key' | 'act' | 'subject' | 'item' | 'detail'> & { reason: string },
): Promise<{ hash: string; gone: string[] }> {
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
