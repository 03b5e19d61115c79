import { randomUUID } from 'node:crypto';
import { previewIntake, type StoredPreview } from '../../app/src/budget/intake/preview.ts';
import { receiveBudget } from '../../app/src/budget/intake/receive.ts';
import { keepMapping } from '../../app/src/budget/kept/kept-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { previewKey } from '../../app/src/platform/read-files/document.ts';
import { changeIntake, intakeById } from '../../app/src/platform/read-files/intake-store.ts';
import type { Somebody, World } from '../support/town.ts';
import { spendingCsv, townMapping } from '../support/town-files.ts';
import type { FormToSend } from './forms.ts';
import { thingOf } from './routes.ts';

const withId = (fields: Record<string, string>, answers?: number): FormToSend => ({
  fields: Object.entries({ requestId: randomUUID(), ...fields }),
  ...(answers === undefined ? {} : { answers }),
});

/** In the order in which they succeed: what ends an intake comes last. */
export const budgetForms: Record<string, (sender: { code: string }) => FormToSend> = {
  'POST /work/places/:code/budgets/import/new': ({ code }) => ({
    ...withId({ kept: '' }),
    file: { field: 'files', name: `2015-spending-${code}.csv`, text: spendingCsv({}, 62) },
  }),
  'POST /work/places/:code/budgets/mappings/keep': ({ code }) =>
    withId({
      intake: thingOf(code, 'intake') ?? '',
      name: `Mapping kept by ${code}`,
      of: '',
      validFrom: '',
      validUntil: '',
    }),
  // Nobody else shares one here.
  'POST /work/places/:code/budgets/mappings/copy': () =>
    withId({ from: 'NOBODY', theirs: randomUUID() }, 404),
  'POST /work/places/:code/budgets/mappings/:mapping': () => withId({ version: '1', name: 'A new name' }),
  'POST /work/places/:code/budgets/mappings/:mapping/share': () => withId({ version: '2', shared: 'yes' }),
  'POST /work/places/:code/budgets/mappings/:mapping/retire': () => withId({ version: '3' }),
  // What was agreed to is named by what was seen: nobody knows that without having looked.
  'POST /work/places/:code/budgets/import/:intake/preview': () =>
    withId({ previewOf: 'unseen', correction: '', controlReason: '' }, 409),
  'POST /work/places/:code/budgets/import/:intake/stated': () => withId({ stated_original: '1.00' }),
  'POST /work/places/:code/budgets/import/:intake/json': () => withId({ json: JSON.stringify(townMapping) }),
  'POST /work/places/:code/budgets/import/:intake': () =>
    withId({ go: 'keep', title: 'A title', side: 'expenditure' }),
  'POST /work/places/:code/budgets/import/:intake/give-up': () => withId({}),
};

/** After what publishes the first version of a budget: it makes another. */
export const adoptionForms: Record<string, () => FormToSend> = {
  'POST /work/places/:code/budgets/:year/adoption': () =>
    withId({
      version: '0',
      submittedOn: '',
      adoptedOn: '2015-12-18',
      source: 'Minutes of the council',
      reason: '',
    }),
};

/** Files that wait for their sender's word, previewed, and a mapping that is kept. */
export async function waitingIntake(
  world: World,
  placeId: string,
  code: string,
  who: Pick<Somebody, 'identityId'>,
): Promise<{ intake: string; mapping: string }> {
  const text = spendingCsv({ roads: `Lanes of ${code}` }, 64);
  const { path, sha256 } = await world.file('sent', text);
  const file = {
    field: 'files',
    name: `2014-spending-${code}.csv`,
    path,
    bytes: Buffer.byteLength(text),
    sha256,
  };
  const receiving = { files: [file], kept: null, language: 'en' };
  const { intakeId } = await world.act(placeId, receiveBudget, receiving, who.identityId);
  await readAsTrial(world, placeId, intakeId);
  const keeping = { intakeId, name: `Kept in ${code}`, of: null, validFrom: null, validUntil: null };
  const { keptId } = await world.act(placeId, keepMapping, keeping, who.identityId);
  return { intake: intakeId, mapping: keptId };
}

/** Reads the files of an intake for their sender to look at. Answers the name of what was seen. */
export const readAsTrial = (world: World, placeId: string, intakeId: string): Promise<string> =>
  inPlace(world.house.pool, placeId, async (tx) => {
    const intake = await intakeById<StoredPreview>(tx, 'budget', intakeId);
    if (!intake) throw new Error('what was sent is not there');
    const preview = await previewIntake({ tx, files: world.house.files, currency: 'EUR' }, intake);
    const previewOf = previewKey(intake);
    await changeIntake(tx, intakeId, { preview, previewOf });
    return previewOf;
  });

/** A part of its year that a load speaks of: a report within the year would have to be loaded beside what these forms load. */
export async function withinOf(world: World, placeId: string): Promise<void> {
  await world.admin.query(
    `insert into live.budget_load_within (place_id, load_id, until, completes)
     select place_id, load_id, '2021-06-30', false from live.budget_load where place_id = $1 limit 1`,
    [placeId],
  );
}

/** A total that somebody stated beside what the file holds: comparing one takes a file of its own, which none of these forms loads. */
export async function controlOf(world: World, placeId: string): Promise<void> {
  await world.admin.query(
    `insert into live.budget_control (place_id, load_id, phase, stated, found)
     select place_id, load_id, 'original', 1, 1 from live.budget_load where place_id = $1 limit 1`,
    [placeId],
  );
}

/** When the council adopted the budget of a year: by the form it would make another version of what these forms publish. */
export async function adoptionOf(world: World, placeId: string, year: number): Promise<void> {
  await world.admin.query(
    `insert into live.budget_adoption (place_id, year, version, adopted_on, source, post, person_id, kept_at)
     select $1, $2, 1, make_date($2 - 1, 12, 18), 'Minutes', 'Treasurer', person_id, now()
     from live.person where place_id = $1 limit 1`,
    [placeId, year],
  );
}
