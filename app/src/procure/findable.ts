import type { Transaction } from '../platform/db/transaction.ts';
import type { Findable } from '../platform/search/search.ts';
import { filesOf } from './load-store.ts';

/** Files are found by their names; processes by the list's own search. */
export async function findableFiles(tx: Transaction): Promise<Findable[]> {
  return (await filesOf(tx)).map(({ fileId, name }) => findableFile(fileId, name));
}

export const findableFile = (itemId: string, name: string): Findable => ({
  itemId,
  kind: 'procurement-file',
  title: name,
  permission: 'procure.read',
});
