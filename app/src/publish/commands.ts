import { placeByCode } from '../platform/access/store.ts';
import { type Command, required, UsageError } from '../platform/command.ts';
import { goOn, standingOf } from '../platform/ledger/go-on.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { exportLog } from './ledger-export.ts';
import { stateOf } from './ledger-state.ts';

const exportLedger: Command = {
  name: 'ledger export',
  usage: '[--place CODE] -o DIR',
  summary: 'Writes the public log of a municipality, or of the programme, as a folder of static files',
  options: { place: { type: 'string' }, output: { type: 'string', short: 'o' } },
  async run(house, input, output) {
    const folder = required(input, 'output');
    const placeId = await placeIdOf(house, input.options['place']);
    const size = await exportLog(house, placeId, folder);
    if (size === undefined) throw problem('request.not-found');
    output.say(`${size} entries in ${folder}. Check them with: npx groundwork verify ${folder}`);
  },
};

const ledgerState: Command = {
  name: 'ledger state',
  usage: '',
  summary:
    'Shows each public log beside what was signed of it last: what is missing, and what to do about it',
  options: {},
  async run(house, _input, output) {
    for (const log of await standingOf(house.logs)) for (const line of stateOf(log)) output.say(line);
  },
};

const LONGEST_REASON = 500;

const goOnCommand: Command = {
  name: 'ledger go-on',
  usage: '[--place CODE] --reason WORDS',
  summary:
    'Goes on with a public log after an alarm, under another name. What was signed and is gone stays lost, and everybody is told, for good, with the reason',
  options: { place: { type: 'string' }, reason: { type: 'string' } },
  async run(house, input, output) {
    const reason = required(input, 'reason').trim();
    if (reason.length === 0 || reason.length > LONGEST_REASON)
      throw new UsageError(`--reason takes 1 to ${LONGEST_REASON} characters, which everybody will read`);
    const end = await goOn(house.logs, await placeIdOf(house, input.options['place']), reason);
    output.say(
      `${end.origin} has ended with ${end.signedSize} lines signed; ${end.keptSize} of them are here. It goes on as ${end.goesOnAs}.`,
    );
    output.remark(
      'The log has a new name and a new key. Tell whoever checks it, and its witnesses, where the new policy is.',
    );
  },
};

/** Of a municipality; of the programme where none is named. */
async function placeIdOf(house: Parameters<Command['run']>[0], code: unknown): Promise<string> {
  if (typeof code !== 'string') return house.programmeId;
  const place = await placeByCode(house.connections, code.toUpperCase());
  if (!place) throw problem('place.unknown', { place: code });
  return place.id;
}

export const commands: readonly Command[] = [exportLedger, ledgerState, goOnCommand];
