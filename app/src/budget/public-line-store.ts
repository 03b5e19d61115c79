import type { About } from './figure.ts';
import type { PublicReader } from './figure-store.ts';
import { CLASSIFICATIONS, PHASES } from './phases.ts';
import type { PublicLine } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';

/** One line of a published budget by its file's fingerprint; of a file that was read twice, its newest reading. */
export async function lineOfFile(
  published: PublicReader,
  placeId: string,
  { hash, document }: { hash: string; document: BudgetDocument },
  about: About,
): Promise<PublicLine | undefined> {
  if (about.of !== 'line') return undefined;
  const files = document.files.flatMap((file, at) => (file.sha256 === about.sha256 ? [at] : []));
  return published
    .selectFrom('public_record.budget_line')
    .select(['file', 'line', ...CLASSIFICATIONS, 'exclusion', 'contingency', 'interest', ...PHASES])
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash)
    .where('file', 'in', files)
    .where('line', '=', about.line)
    .orderBy('file', 'desc')
    .limit(1)
    .executeTakeFirst();
}
