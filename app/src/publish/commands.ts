import { placeByCode } from '../platform/access/store.ts';
import { type Command, required } from '../platform/command.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { exportLog } from './ledger-export.ts';

const exportLedger: Command = {
  name: 'ledger export',
  usage: '[--place CODE] -o DIR',
  summary: 'Writes the public log of a municipality, or of the programme, as a folder of static files',
  options: { place: { type: 'string' }, output: { type: 'string', short: 'o' } },
  async run(house, input, output) {
    const folder = required(input, 'output');
    const code = input.options['place'];
    const placeId = typeof code === 'string' ? await placeIdOf(house, code) : house.programmeId;
    const size = await exportLog(house, placeId, folder);
    if (size === undefined) throw problem('request.not-found');
    output.say(`${size} entries in ${folder}. Check them with: npx groundwork verify ${folder}`);
  },
};

async function placeIdOf(house: Parameters<Command['run']>[0], code: string): Promise<string> {
  const place = await placeByCode(house.connections, code.toUpperCase());
  if (!place) throw problem('place.unknown', { place: code });
  return place.id;
}

export const commands: readonly Command[] = [exportLedger];
