import { appoint } from '../../app/src/places/actions.ts';
import { describeProgramme } from '../../app/src/places/municipality-programme-actions.ts';
import { addMunicipality } from '../../app/src/places/templates/municipality-from-row.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { settledWorld } from '../support/settled.ts';
import type { World } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { copyShared } from './hostile-intakes.ts';
import { type Settled, settleMany, settleOne } from './hostile-town.ts';
import { hostileWords, several, type Words } from './hostile-words.ts';
import { waitingTowns } from './workbook-forms.ts';

export interface WorldOfWords {
  world: World;
  town: Settled;
  /** Towns of one line each: what a town has but one of. */
  ones: { code: string; placeId: string }[];
  /** Whatever was done until all this stood. */
  acts: readonly { action: string; input: unknown }[];
}

/**
 * A programme all of whose words are these: a town that has many of everything, beside towns of one line each. `name`
 * is the same for the same words, and files that want the same share the work.
 */
export async function openWorldOf(name: string, words: Words, ones: 'all' | 'few'): Promise<WorldOfWords> {
  const { world, told } = await settledWorld(`${name}_${ones}`, (fresh) => settleAll(fresh, words, ones));
  return { world, ...told };
}

export const HOSTILE_TOWN = 'QTOWN';

/** The one that several files share: every text in it is hostile. */
export const openHostileWorld = (): Promise<WorldOfWords> =>
  openWorldOf('hostile', hostileWords(HOSTILE_TOWN), 'all');

async function settleAll(
  world: World,
  words: Words,
  ones: 'all' | 'few',
): Promise<Omit<WorldOfWords, 'world'>> {
  const acts: { action: string; input: unknown }[] = [];
  const { act } = world;
  world.act = <Input, Answer>(placeId: string, action: Action<Input, Answer>, input: Input, as?: string) => {
    acts.push({ action: action.name, input });
    return act(placeId, action, input, as);
  };
  const town = await settleMany(world, words);
  const lines = words.lines.slice(0, ones === 'all' ? undefined : 2);
  const small = await eachAtOnce(lines, async (line, at) => {
    const code = `QONE${at}`;
    return { code, placeId: await settleOne(world, { ...words, code, lines: [line] }) };
  });
  for (const { placeId } of small) await letIn(world, placeId, town.officer);
  for (const { placeId } of small.slice(0, 1)) await copyShared(world, placeId, town);
  await settleProgramme(world, words);
  await letIn(world, world.house.programmeId, town.officer);
  await waitingTowns(world, town.officer, words.lines);
  return { town, ones: small, acts };
}

const OFFICE = { body: 'Office', post: 'Officer', name: 'Officer', from: '2020-01-01', to: null };

/** With all that the operator has there, which is what can be given. */
async function letIn(
  world: World,
  placeId: string,
  { identityId }: { identityId: string },
): Promise<unknown> {
  const operator = await inPlace(world.house.pool, placeId, (tx) =>
    world.house.performing.actorOf(tx, OPERATOR.id, new Date()),
  );
  const permissions = [...(operator?.permissions ?? [])];
  return world.act(placeId, appoint, { ...OFFICE, permissions, identityId });
}

async function settleProgramme(world: World, words: Words): Promise<void> {
  const { programmeId } = world.house;
  const [line = '', other = ''] = words.lines;
  await world.act(programmeId, describeProgramme, {
    version: 1,
    names: { en: line, ar: other },
    introduction: { en: several(words, 0, 2000), ar: several(words, 9, 2000) },
    country: null,
    timeZone: 'UTC',
  });
  await world.act(programmeId, addMunicipality, {
    code: 'QBOOK',
    name: line,
    names: { ar: other },
    country: null,
    currency: 'EUR',
    timeZone: null,
    fiscalYearStart: null,
    fiscalYearNamed: null,
    officialCode: { scheme: 'other', code: line },
    population: { people: 5, year: 2020, source: several(words, 4, 300) },
    areaHectares: null,
  });
}
