import type { Transaction } from '../db/transaction.ts';
import { type Findable, indexItems } from '../search/search.ts';
import { addItems } from '../thread/thread.ts';

/** A file as it was read: the same bytes are the same file, whatever their name. */
export interface FileRead {
  name: string;
  bytes: number;
  sha256: string;
}

export interface NewFile extends FileRead {
  fileId: string;
}

/** How a slice keeps the files that it read: the kind of item they are, their table, and how they are found. */
export interface FileKeeping {
  kind: string;
  /** Those of these hashes that are kept already. */
  byHash(tx: Transaction, hashes: readonly string[]): Promise<{ fileId: string; sha256: string }[]>;
  insert(tx: Transaction, files: readonly NewFile[]): Promise<void>;
  findable(fileId: string, name: string): Findable;
}

/** The file of each hash, by hash: those that are known, and new ones, which become items that can be found. */
export async function keepFiles(
  tx: Transaction,
  read: readonly FileRead[],
  { kind, byHash, insert, findable }: FileKeeping,
): Promise<Map<string, string>> {
  const first = new Map<string, FileRead>();
  for (const file of read) if (!first.has(file.sha256)) first.set(file.sha256, file);
  const files = new Map((await byHash(tx, [...first.keys()])).map(({ sha256, fileId }) => [sha256, fileId]));
  const news = [...first.values()].filter(({ sha256 }) => !files.has(sha256));
  const ids = await addItems(
    tx,
    kind,
    news.map(({ name }) => name),
  );
  const added = news.map(({ name, bytes, sha256 }, at) => ({ fileId: ids[at] ?? '', name, bytes, sha256 }));
  await insert(tx, added);
  await indexItems(
    tx,
    added.map(({ fileId, name }) => findable(fileId, name)),
  );
  for (const { sha256, fileId } of added) files.set(sha256, fileId);
  return files;
}
