import { randomUUID } from 'node:crypto';
import { perform } from '../platform/access/perform.ts';
import { type Command, OPERATOR, required, UsageError } from '../platform/command.ts';
import { addPlace } from './actions.ts';

const addPlaceCommand: Command = {
  name: 'place add',
  usage: 'CODE --name NAME --currency CUR',
  summary: 'Adds a municipality to the programme',
  options: { name: { type: 'string' }, currency: { type: 'string' } },
  async run(house, input, output) {
    const [code, ...rest] = input.positionals;
    if (!code || rest.length > 0) throw new UsageError('expected one code, such as MAD');
    const added = await perform(
      house.performing,
      addPlace,
      {
        placeId: house.programmeId,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          code,
          name: required(input, 'name'),
          currency: required(input, 'currency'),
          isExample: false,
        },
      },
      house.programmeId,
    );
    output.say(`${added.code} added`);
  },
};

export const commands: readonly Command[] = [addPlaceCommand];
