import { keepCrosswalk, publishCrosswalk } from '../../app/src/budget/crosswalk/crosswalk-actions.ts';
import type { Acting } from './acting.ts';
import { crosswalksOf } from './crosswalks.ts';

/** Where a town was reorganised: which of its old codes are which of its new ones, and what its programmes are for. */
export async function loadCrosswalks({ act, town }: Acting): Promise<void> {
  for (const [name, { reason, document }] of Object.entries(crosswalksOf(town))) {
    const { crosswalkId } = await act(keepCrosswalk, `keep crosswalk ${name}`, {
      crosswalkId: null,
      version: null,
      file: null,
      rows: JSON.stringify(document),
      about: null,
      reason,
    });
    await act(publishCrosswalk, `publish crosswalk ${name}`, { crosswalkId, version: 1 });
  }
}
