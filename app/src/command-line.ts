import { parseArgs } from 'node:util';
import {
  type ExitCode,
  KEYGEN_SUMMARY,
  KEYGEN_USAGE,
  keygenProgram,
  VERIFY_SUMMARY,
  VERIFY_USAGE,
  verifyProgram,
  WITNESS_SUMMARY,
  WITNESS_USAGE,
  witnessProgram,
} from '@groundwork-gov/tlog';
import { backupCommand, restoreCommand } from './backup-commands.ts';
import { formCheckCommand } from './form-commands.ts';
import { coverageCommand, mergeCommand, prepareCommand, validateCommand } from './ocds-commands.ts';
import {
  type Command,
  type CommandOutput,
  type CommandWords,
  type LoneCommand,
  UsageError,
} from './platform/command.ts';
import type { Tongue } from './platform/i18n/index.ts';
import { Problem } from './platform/problems/problem.ts';
import { broughtSentences, problemSentence } from './platform/problems/sentence.ts';
import { redflagsCommand } from './redflags-command.ts';

/** These open no house: it would change what the installation as a whole is asked about, or is not needed. */
const ofTheWhole: readonly LoneCommand[] = [
  backupCommand,
  restoreCommand,
  formCheckCommand,
  redflagsCommand,
  prepareCommand,
  coverageCommand,
  validateCommand,
  mergeCommand,
];

/** The slices are the program, nearly all of it: what needs none of them does not wait until they are loaded. */
const loadSlices = async () => (await import('./slices.ts')).slices;

const called = <C extends CommandWords>(commands: readonly C[], words: readonly string[]): C | undefined =>
  commands.find((each) => each.name.split(' ').every((word, at) => words[at] === word));

interface Tool {
  usage: string;
  summary: string;
  run(words: readonly string[], output: CommandOutput): Promise<ExitCode>;
}

/** What outsiders run as well (`libs/tlog` alone has them, too): it needs no data of ours, and opens none. */
const tools: ReadonlyMap<string, Tool> = new Map([
  ['verify', { usage: VERIFY_USAGE, summary: VERIFY_SUMMARY, run: verifyProgram }],
  [
    'witness',
    {
      usage: WITNESS_USAGE,
      summary: WITNESS_SUMMARY,
      run: (words, output) => witnessProgram(words, output, interrupted()),
    },
  ],
  ['keygen', { usage: KEYGEN_USAGE, summary: KEYGEN_SUMMARY, run: keygenProgram }],
]);

function interrupted(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** Runs one line of `npx groundwork`; gives the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function runCommand(words: readonly string[], output: CommandOutput): Promise<number> {
  const [first] = words;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    await help(output);
    return first === undefined ? 2 : 0;
  }
  if (first === 'work' && words.length === 1) return workOff(output);
  const tool = tools.get(first);
  if (tool) return tool.run(words.slice(1), output);
  const command: Command | LoneCommand | undefined =
    called(ofTheWhole, words) ??
    called(
      (await loadSlices()).flatMap((slice) => slice.commands),
      words,
    );
  if (!command) {
    output.remark(`There is no command "${words.slice(0, 2).join(' ')}".`);
    await help({ ...output, say: output.remark });
    return 2;
  }
  try {
    const rest = words.slice(command.name.split(' ').length);
    const { values, positionals } = parse(command, rest);
    if (values['help']) {
      output.say(`npx groundwork ${command.name} ${command.usage}\n\n${command.summary}.`);
      return 0;
    }
    const input = { options: values, positionals };
    if ('runAlone' in command) await command.runAlone(input, output);
    else {
      const { withHouse } = await import('./with-house.ts');
      await withHouse(output, (house) => command.run(house, input, output));
    }
    return 0;
  } catch (error) {
    return tell(error, command, output);
  }
}

/** Not a command of a slice: it runs until it is stopped. */
async function workOff(output: CommandOutput): Promise<number> {
  try {
    const { work } = await import('./worker.ts');
    await work(output);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'details' in error)) throw error;
    output.remark(`${String(error.code)}: ${error.message}`);
    return 1;
  }
}

interface Parsed {
  values: Record<string, string | boolean | string[] | undefined>;
  positionals: string[];
}

function parse(command: CommandWords, words: string[]): Parsed {
  try {
    return parseArgs({
      args: words,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    }) as Parsed;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function tell(error: unknown, command: CommandWords, output: CommandOutput): Promise<number> {
  if (error instanceof UsageError) {
    output.remark(`${error.message}.\nUsage: npx groundwork ${command.name} ${command.usage}`);
    return 2;
  }
  if (error instanceof Problem) {
    const tongue = await english();
    output.remark(`${error.code}: ${problemSentence(tongue, error)}`);
    for (const line of broughtSentences(tongue, error.details['lines'] ?? error.details['fields']))
      output.remark(`  ${line}`);
    return 1;
  }
  if (error instanceof Error && 'code' in error && 'details' in error) {
    output.remark(`${String(error.code)}: ${error.message}`);
    return 1;
  }
  output.remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

async function english(): Promise<Tongue> {
  const { createTongues, platformMessages } = await import('./platform/i18n/index.ts');
  const slices = await loadSlices();
  return createTongues([platformMessages, ...slices.map((slice) => slice.messages)]).tongue('en');
}

async function help(output: CommandOutput): Promise<void> {
  output.say('Groundwork: the system a municipality and its partners work in.\n');
  output.say('Usage: npx groundwork COMMAND …\n');
  const ofSlices = (await loadSlices()).flatMap((slice) => slice.commands);
  for (const command of [...ofSlices, ...ofTheWhole]) {
    output.say(`  ${command.name} ${command.usage}`);
    output.say(`      ${command.summary}`);
  }
  for (const { usage, summary } of tools.values()) output.say(`  ${usage}\n      ${summary}`);
  output.say('  work');
  output.say(
    '      Works off jobs until it is stopped, where GROUNDWORK_WORK is "apart" or one process is not enough',
  );
  output.say(
    '\nCommands use the data of GROUNDWORK_DATA (.groundwork/ unless told) or the server of DATABASE_URL,',
  );
  output.say('beside a running program or without one.');
}
