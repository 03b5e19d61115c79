import { randomUUID } from 'node:crypto';
import { classifications } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { placeNamed } from '../../platform/access/place-named.ts';
import { type Command, OPERATOR, required, UsageError } from '../../platform/command.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { describe } from '../local-files.ts';
import { keepCrosswalk, publishCrosswalk, SCHEMES } from './crosswalk-actions.ts';
import { crosswalkById, crosswalksOf } from './crosswalk-store.ts';

const addCommand: Command = {
  name: 'crosswalk add',
  usage:
    '--place CODE [--reason WHY] [--title TITLE --classification NAME --into own|cofog|gfsm] [--replace ID] [--publish] FILE',
  summary: 'Keeps a crosswalk (JSON, or a table of codes), and with --publish puts it in force',
  options: {
    place: { type: 'string' },
    reason: { type: 'string' },
    title: { type: 'string' },
    classification: { type: 'string' },
    into: { type: 'string' },
    replace: { type: 'string' },
    publish: { type: 'boolean' },
  },
  async run(house, input, output) {
    const [path, ...more] = input.positionals;
    if (path === undefined || more.length > 0) throw new UsageError('one file is to be named');
    const place = await placeNamed(house, required(input, 'place'));
    const { options } = input;
    const replaced = typeof options['replace'] === 'string' ? options['replace'] : null;
    if (replaced !== null && !z.uuid().safeParse(replaced).success)
      throw new UsageError('--replace takes the id of a crosswalk, as "crosswalk list" gives it');
    const before =
      replaced === null
        ? undefined
        : await readPlace(house.pool, place.id, (tx) => crosswalkById(tx, replaced));
    const request = { placeId: place.id, identityId: OPERATOR.id };
    const { name, path: at, sha256, bytes } = await describe(path);
    const { crosswalkId, no } = await perform(
      house.performing,
      keepCrosswalk,
      {
        ...request,
        requestId: randomUUID(),
        input: {
          crosswalkId: replaced,
          version: before?.version ?? null,
          file: { field: 'file', name, path: at, bytes, sha256 },
          rows: null,
          about: aboutIn(options),
          reason: typeof options['reason'] === 'string' ? options['reason'] : name,
        },
      },
      house.programmeId,
    );
    output.say(`${crosswalkId}: version ${no}, not in force`);
    if (!options['publish']) return;
    const kept = await readPlace(house.pool, place.id, (tx) => crosswalkById(tx, crosswalkId));
    const { hash } = await perform(
      house.performing,
      publishCrosswalk,
      { ...request, requestId: randomUUID(), input: { crosswalkId, version: kept?.version ?? 1 } },
      house.programmeId,
    );
    output.say(`${crosswalkId}: in force, ${hash}`);
  },
};

function aboutIn(options: Readonly<Record<string, unknown>>) {
  const { title, classification, into } = options;
  if (title === undefined && classification === undefined && into === undefined) return null;
  if (typeof title !== 'string') throw new UsageError('a table of codes needs a --title');
  const of = classifications.find((each) => each === classification);
  if (classification !== undefined && of === undefined)
    throw new UsageError(`--classification takes ${classifications.join(', ')}`);
  const scheme = SCHEMES.find((each) => each === (into ?? 'own'));
  if (scheme === undefined) throw new UsageError(`--into takes ${SCHEMES.join(', ')}`);
  return { title, classification: of ?? null, scheme };
}

const listCommand: Command = {
  name: 'crosswalk list',
  usage: '--place CODE',
  summary: 'The crosswalks of a place, with the version that is in force',
  options: { place: { type: 'string' } },
  async run(house, input, output) {
    const place = await placeNamed(house, required(input, 'place'));
    for (const { crosswalkId, document, no, inForce } of await readPlace(
      house.pool,
      place.id,
      crosswalksOf,
    )) {
      const state = inForce === null ? 'not in force' : `version ${inForce} in force`;
      output.say(
        `${crosswalkId}  ${document.classification} to ${document.scheme}, version ${no}, ${state}: ${document.title}`,
      );
    }
  },
};

export const crosswalkCommands: readonly Command[] = [addCommand, listCommand];
