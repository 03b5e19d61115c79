import { randomUUID } from 'node:crypto';
import { keepCrosswalk, publishCrosswalk } from '../../app/src/budget/crosswalk/crosswalk-actions.ts';
import type { Somebody, World } from '../support/town.ts';
import type { FormToSend } from './forms.ts';
import { thingOf } from './routes.ts';

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

/** A crosswalk that is kept, for whoever sends the forms; and one that becomes public with all else. */
export async function crosswalksOf(
  world: World,
  placeId: string,
  code: string,
  who: Pick<Somebody, 'identityId'>,
): Promise<{ crosswalk: string; published: string }> {
  const crosswalk = await kept(world, placeId, code, 'administrative', who);
  return { crosswalk, published: await kept(world, placeId, code, 'economic', who) };
}

async function kept(
  world: World,
  placeId: string,
  code: string,
  classification: 'administrative' | 'economic',
  who: Pick<Somebody, 'identityId'>,
): Promise<string> {
  const keeping = {
    crosswalkId: null,
    version: null,
    file: null,
    rows: ROWS,
    about: { title: `Crosswalk of ${code}`, classification, scheme: 'own' as const },
    reason: `A decree of ${code}`,
  };
  const { crosswalkId } = await world.act(placeId, keepCrosswalk, keeping, who.identityId);
  return crosswalkId;
}

/** The second one comes into force, in public. */
export async function publishCrosswalkOf(world: World, placeId: string, code: string): Promise<void> {
  const crosswalkId = thingOf(code, 'published') ?? '';
  await world.act(placeId, publishCrosswalk, { crosswalkId, version: 1 });
}
