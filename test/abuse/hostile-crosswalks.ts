import {
  keepCrosswalk,
  publishCrosswalk,
  withdrawCrosswalk,
} from '../../app/src/budget/crosswalk/crosswalk-actions.ts';
import type { World } from '../support/town.ts';
import { quoted } from './hostile-budget.ts';
import { cut, several, type Words } from './hostile-words.ts';
import type { Officer } from './hostile-work.ts';

/** A row for each label, with the label wherever a row has words: as a code, as its condition, and as the reasons. */
function rowsOf({ labels }: Words): string {
  const rows = labels.map((label, at) => {
    const code = quoted(label.slice(0, 64).replaceAll('|', ' ').trim());
    const words = quoted(label);
    return [String(10 + at), 'programme', code, code, '2000-01-01', '', words, words].join(';');
  });
  return ['from;when;starts_with;to;valid_from;valid_until;reason;source', ...rows, ''].join('\n');
}

/** One in force, one that waits, one that was taken back, and one that came as a file. */
export async function settleCrosswalks(
  world: World,
  placeId: string,
  words: Words,
  officer: Officer,
): Promise<void> {
  const rows = rowsOf(words);
  const keep = (at: number, classification: 'administrative' | 'economic', more: object = {}) =>
    world.act(
      placeId,
      keepCrosswalk,
      {
        crosswalkId: null,
        version: null,
        file: null,
        rows,
        about: { title: cut(words.lines[at] ?? '', 200), classification, scheme: 'own' },
        reason: several(words, at, 500),
        ...more,
      },
      officer.identityId,
    );
  const first = await keep(0, 'administrative');
  await world.act(placeId, publishCrosswalk, { crosswalkId: first.crosswalkId, version: 1 });
  const gone = await keep(1, 'economic');
  await world.act(placeId, publishCrosswalk, { crosswalkId: gone.crosswalkId, version: 1 });
  const reason = several(words, 2, 500);
  await world.act(placeId, withdrawCrosswalk, { crosswalkId: gone.crosswalkId, reason });
  const { path, sha256 } = await world.file('sent', rows);
  const name = `${words.lines[3] ?? ''}.csv`;
  const file = { field: 'file', name, path, sha256, bytes: Buffer.byteLength(rows) };
  await keep(3, 'economic', { file, rows: null });
}
