import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBudget, publishBudget } from '../app/src/budget/actions.ts';
import { publishDiagnosis } from '../app/src/diagnose/actions.ts';
import { appoint } from '../app/src/places/actions.ts';
import { addPlace } from '../app/src/places/municipality-add-actions.ts';
import type { Action } from '../app/src/platform/access/action.ts';
import { perform } from '../app/src/platform/access/perform.ts';
import { placeByCode } from '../app/src/platform/access/store.ts';
import { OPERATOR } from '../app/src/platform/command.ts';
import type { House } from '../app/src/platform/house.ts';
import { currentSnapshot } from '../app/src/platform/publication/store.ts';
import { expenditureCsv, expenditureMapping, nyabera, revenueCsv, revenueMapping } from './nyabera.ts';

/**
 * Loads the example municipality through the same actions as everybody's. Each step has a request id of its own, so
 * a start that was interrupted goes on where it stopped, and a finished one does nothing.
 */
export async function loadExample(
  house: House,
  administrator: string,
  tell: (message: string) => void,
): Promise<void> {
  const before = await placeByCode(house.connections, nyabera.code);
  if (before && (await isPublished(house, before.id))) return;
  tell('Loading the example municipality…');
  const added = await act(house, house.programmeId, addPlace, 'add', {
    code: nyabera.code,
    name: nyabera.name,
    currency: nyabera.currency,
    isExample: true,
  });
  const placeId = added.placeId;
  await act(house, placeId, appoint, 'appoint', {
    body: nyabera.name,
    post: 'Town clerk',
    permissions: house.performing.permissions.filter((permission) => permission !== 'places.add'),
    name: 'Administrator',
    identityId: administrator,
    from: `${nyabera.years[0]}-01-01`,
    to: null,
  });
  await loadSide(house, placeId, 'spending', expenditureMapping, expenditureCsv);
  await loadSide(house, placeId, 'revenue', revenueMapping, revenueCsv);
  for (const year of nyabera.years) {
    await act(house, placeId, publishBudget, `publish ${year} spending`, {
      year,
      side: 'expenditure',
      version: 1,
    });
    await act(house, placeId, publishBudget, `publish ${year} revenue`, {
      year,
      side: 'revenue',
      version: 1,
    });
  }
  await act(house, placeId, publishDiagnosis, 'publish diagnosis', {});
}

async function isPublished(house: House, placeId: string): Promise<boolean> {
  const snapshot = await currentSnapshot(
    house.connections.published,
    placeId,
    'budget-reliability',
    'latest',
  );
  return snapshot !== undefined;
}

async function loadSide(
  house: House,
  placeId: string,
  name: string,
  mapping: unknown,
  csv: (year: number) => string,
): Promise<void> {
  const folder = await mkdtemp(join(house.uploads, 'example-'));
  try {
    const files = [];
    for (const year of nyabera.years) {
      const text = csv(year);
      const file = { name: `nyabera-${year}-${name}.csv`, path: join(folder, `${year}.csv`) };
      await writeFile(file.path, text);
      files.push({ ...file, sha256: createHash('sha256').update(text).digest('hex') });
    }
    await act(house, placeId, importBudget(), `import ${name}`, { mapping, files, correction: null });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function act<Input, Answer>(
  house: House,
  placeId: string,
  action: Action<Input, Answer>,
  step: string,
  input: Input,
): Promise<Answer> {
  return perform(
    house.performing,
    action,
    { placeId, identityId: OPERATOR.id, requestId: requestIdOf(step), input },
    house.programmeId,
  );
}

/** Always the same id for the same step: that is what makes a step harmless to repeat. */
function requestIdOf(step: string): string {
  const hex = createHash('sha256').update(`groundwork example ${step}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
