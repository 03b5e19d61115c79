import { COSIGNATURE, formatVerifierKey } from '../keys.ts';
import { parsePolicy } from '../policy.ts';
import { parseSignerKey } from '../write/sign.ts';
import { readGiven } from './folder-source.ts';
import { type ExitCode, explained, type ProgramOutput, plain, UsageError, wordsOf } from './program.ts';
import { startWitness, type WitnessEvent } from './witness-server.ts';
import { WitnessState } from './witness-state.ts';

export const WITNESS_USAGE =
  'witness --key FILE --policy FILE --state FILE [--listen HOST:PORT] [--prefix /PATH]';
export const WITNESS_SUMMARY =
  'Cosigns the checkpoints of the logs in a policy file, each only if it goes on from the last; runs until it is stopped';

const OPTIONS = {
  key: { type: 'string' },
  policy: { type: 'string' },
  state: { type: 'string' },
  listen: { type: 'string', default: '127.0.0.1:8017' },
  prefix: { type: 'string', default: '' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LARGEST_FILE = 256 * 1024;

/** `groundwork witness`. Says its address when it listens, and ends when `until` does. */
export async function witnessProgram(
  words: readonly string[],
  output: ProgramOutput,
  until: AbortSignal,
): Promise<ExitCode> {
  try {
    const { values } = wordsOf(words, OPTIONS);
    if (values.help) {
      output.say(`${WITNESS_USAGE}\n\n${WITNESS_SUMMARY}.`);
      return 0;
    }
    await witness(values, output, until);
    return 0;
  } catch (error) {
    output.remark(plain(`${explained(error).code}: ${explained(error).message}`));
    if (error instanceof UsageError) output.remark(`Usage: ${WITNESS_USAGE}`);
    return 2;
  }
}

type Values = ReturnType<typeof wordsOf<typeof OPTIONS>>['values'];

async function witness(values: Values, output: ProgramOutput, until: AbortSignal): Promise<void> {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(values.listen ?? '') ?? [];
  if (host === '' || Number(port) > 65_535)
    throw new UsageError('--listen is HOST:PORT, such as 127.0.0.1:8017');
  const prefix = values.prefix ?? '';
  if (!/^(?:\/[\w.~-]+)*$/.test(prefix))
    throw new UsageError('--prefix begins with / and does not end with it');
  if (!values.key || !values.policy || !values.state)
    throw new UsageError(
      '--key, --policy and --state are needed: who signs, for which logs, and what it remembers',
    );
  const key = parseSignerKey((await readGiven(values.key, LARGEST_FILE)).toString('utf8').trim());
  if (key.type !== COSIGNATURE)
    throw new UsageError('--key is of a log, and a witness has one of "keygen --witness"');
  const logs = parsePolicy(await readGiven(values.policy, LARGEST_FILE));
  if (logs.logs.length === 0) throw new UsageError('--policy names no log');
  const state = await WitnessState.open(values.state);
  if (state.isNew) output.remark(`${plain(values.state)} is new: this witness remembers no log yet.`);
  const onEvent = (event: WitnessEvent) => output.remark(plain(eventLine(event)));
  try {
    const listening = { host: host.replace(/^\[|\]$/g, ''), port: Number(port), prefix };
    const running = await startWitness({ key, logs, state, onEvent, ...listening });
    output.say(`${formatVerifierKey(key)} ${running.url}`);
    await new Promise<void>((resolve) => {
      if (until.aborted) resolve();
      until.addEventListener('abort', () => resolve(), { once: true });
    });
    await running.close();
  } finally {
    await state.close();
  }
}

function eventLine({ status, origin, size, bug }: WitnessEvent): string {
  if (bug !== undefined) return `${status} ${explained(bug).code}: ${explained(bug).message}`;
  return `${status} ${origin} ${size}`;
}
