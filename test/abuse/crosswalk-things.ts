import { randomUUID } from 'node:crypto';
import { keepCrosswalk, publishCrosswalk } from '../../app/src/budget/crosswalk/crosswalk-actions.ts';
import type { Somebody, World } from '../support/town.ts';
import type { FormToSend } from './forms.ts';

const withId = (fields: Record<string, string>): FormToSend => ({
  fields: Object.entries({ requestId: randomUUID(), ...fields }),
});

const ROWS = 'from;to;reason\n10;20;A decree\n';

/** In the order in which they succeed: kept, changed, put in force, taken back. */
export const crosswalkForms: Record<string, (sender: { code: string }) => FormToSend> = {
  'POST /work/places/:code/budgets/crosswalks/new': ({ code }) => ({
    ...withId({
      title: `Functions of ${code}`,
      classification: 'programme',
      scheme: 'cofog',
      rows: '',
      reason: 'A law',
    }),
    file: { field: 'file', name: 'functions.csv', text: 'from;to\n1*;05\n' },
  }),
  'POST /work/places/:code/budgets/crosswalks/:crosswalk/edit': ({ code }) =>
    withId({ version: '1', title: `Crosswalk of ${code}`, rows: ROWS, reason: 'Another decree' }),
  'POST /work/places/:code/budgets/crosswalks/:crosswalk/publish': () => withId({ version: '2' }),
  'POST /work/places/:code/budgets/crosswalks/:crosswalk/withdraw': () => withId({ reason: 'It was wrong' }),
};

/** A crosswalk that is kept and not in force. */
export async function crosswalkOf(
  world: World,
  placeId: string,
  code: string,
  who: Pick<Somebody, 'identityId'>,
): Promise<{ crosswalk: string }> {
  const keeping = {
    crosswalkId: null,
    version: null,
    file: null,
    rows: ROWS,
    about: { title: `Crosswalk of ${code}`, classification: 'administrative', scheme: 'own' },
    reason: `A decree of ${code}`,
  };
  const { crosswalkId } = await world.act(placeId, keepCrosswalk, keeping as never, who.identityId);
  return { crosswalk: crosswalkId };
}

/** It comes into force, in public. */
export async function publishCrosswalksOf(world: World, placeId: string): Promise<void> {
  const { rows } = await world.admin.query<{ id: string; version: number }>(
    'select crosswalk_id as id, version from live.budget_crosswalk where place_id = $1',
    [placeId],
  );
  for (const { id, version } of rows)
    await world.act(placeId, publishCrosswalk, { crosswalkId: id, version });
}
