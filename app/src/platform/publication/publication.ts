import type { ActContext } from '../access/action.ts';
import { contentAddress, encode, type Plain } from '../db/codec.ts';
import { problem } from '../problems/platform-problems.ts';
import * as store from './store.ts';

export interface Publishing {
  kind: string;
  /** Which current pointer it takes, within the kind: `2017/expenditure`. */
  key: string;
  format: number;
  act: string;
  subject: string;
  document: Plain;
}

export interface Published {
  hash: string;
  entryHash: string;
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
  const entry = await context.record({ act: publishing.act, subject: publishing.subject, content: hash });
  if (!before) {
    await store.insertSnapshot(tx, {
      hash,
      kind: publishing.kind,
      format: publishing.format,
      bytes,
      entry_id: entry.id,
      entry_hash: entry.hash,
      published_at: context.now,
    });
  }
  await store.pointTo(tx, publishing.kind, publishing.key, hash, context.now);
  await store.announce(tx);
  return { hash, entryHash: entry.hash };
}

/**
 * Takes a snapshot out of the public record: its bytes and parts go, its hash, reason and date stay, and the act
 * itself is recorded.
 */
export async function withdraw(
  context: ActContext,
  withdrawal: { kind: string; key: string; reason: string; act: string; subject: string },
): Promise<{ hash: string }> {
  const hash = await store.currentHash(context.tx, withdrawal.kind, withdrawal.key);
  if (!hash) throw problem('publication.not-published');
  await context.record({ act: withdrawal.act, subject: withdrawal.subject, content: hash });
  await store.emptySnapshot(context.tx, hash, withdrawal.reason, context.now);
  await store.announce(context.tx);
  return { hash };
}
