import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { perform } from '../../platform/access/perform.ts';
import { placeNamed } from '../../platform/access/place-named.ts';
import { type Command, type CommandInput, OPERATOR, required, UsageError } from '../../platform/command.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { keepAdoption } from './adoption-actions.ts';
import { adoptionsOf } from './adoption-store.ts';

/** What is not named stays as it stood. */
export const adoptionCommand: Command = {
  name: 'adoption keep',
  usage: '--place CODE --year YEAR [--submitted DAY] [--adopted DAY] --source TEXT [--correct REASON]',
  summary: "Keeps the days on which a year's budget came before the council and was adopted",
  options: {
    place: { type: 'string' },
    year: { type: 'string' },
    submitted: { type: 'string' },
    adopted: { type: 'string' },
    source: { type: 'string' },
    correct: { type: 'string' },
  },
  async run(house, input, output) {
    if (input.positionals.length > 0) throw new UsageError('only options are taken');
    const year = required(input, 'year');
    if (!/^\d{4}$/.test(year)) throw new UsageError('--year takes four digits');
    const [submitted, adopted] = [dayIn(input, 'submitted'), dayIn(input, 'adopted')];
    const source = required(input, 'source');
    const { correct } = input.options;
    const place = await placeNamed(house, required(input, 'place'));
    const before = await readPlace(house.pool, place.id, async (tx) =>
      (await adoptionsOf(tx, [Number(year)])).get(Number(year)),
    );
    const kept = await perform(
      house.performing,
      keepAdoption,
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          year: Number(year),
          version: before?.version ?? 0,
          submittedOn: submitted ?? before?.submittedOn ?? null,
          adoptedOn: adopted ?? before?.adoptedOn ?? null,
          source,
          reason: typeof correct === 'string' ? correct : null,
        },
      },
      house.programmeId,
    );
    output.say(`${year}: state ${kept.version}; publish the budget to make it public`);
  },
};

function dayIn(input: CommandInput, option: 'submitted' | 'adopted'): string | undefined {
  const day = input.options[option];
  if (day === undefined) return undefined;
  const read = z.iso.date().safeParse(day);
  if (!read.success) throw new UsageError(`--${option} takes a day, as 2024-12-19`);
  return read.data;
}
