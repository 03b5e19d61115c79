import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Doubts, Flag, GroundworkProfile, ProfileResult } from '@groundwork-gov/ocds';
import { cardinalSettings, progressOf, sourceOf, teller, textOfOption, watched } from './ocds-commands.ts';
import { plain } from './plain.ts';
import { type CommandInput, type CommandOutput, type LoneCommand, UsageError } from './platform/command.ts';
import { scratchFolder } from './scratch-folder.ts';

export const redflagsCommand: LoneCommand = {
  name: 'redflags',
  usage:
    'FILE|- [--profile groundwork|cardinal] [--settings FILE.json] [--cardinal-settings FILE.ini] [--table|--json] [--map] [--contacts] [--no-meta]',
  summary:
    'Works out red flags of contracting processes: releases, records or packages (profile groundwork), or compiled releases, one a line',
  options: {
    profile: { type: 'string' },
    settings: { type: 'string' },
    'cardinal-settings': { type: 'string' },
    json: { type: 'boolean' },
    table: { type: 'boolean' },
    map: { type: 'boolean' },
    // The telephone number or address that raised a flag may be a person's: pages never show it.
    contacts: { type: 'boolean' },
    'no-meta': { type: 'boolean' },
  },
  async runAlone(input, output) {
    const { profile, json, table } = input.options;
    if (json === true && table === true) throw new UsageError('--json and --table are one or the other');
    if (profile === 'cardinal') return cardinal(input, output);
    if (profile !== undefined && profile !== 'groundwork')
      throw new UsageError('--profile is groundwork or cardinal');
    return groundwork(input, output);
  },
};

/** As ocdscardinal has it, in its shape. */
async function cardinal(input: CommandInput, output: CommandOutput): Promise<void> {
  const { table, map, 'no-meta': noMeta, settings: own, contacts } = input.options;
  if (own !== undefined) throw new UsageError('--settings is for the profile groundwork');
  if (contacts === true) throw new UsageError('--contacts is for the profile groundwork');
  const source = await sourceOf(input);
  const settings = await cardinalSettings(input);
  if (Object.keys(settings.indicators).length === 0)
    output.remark('No section of the settings names an indicator ([R003] …): nothing is worked out.');
  const { CardinalProfile, Doubts, seeFile, seeLines } = await import('@groundwork-gov/ocds');
  const profile = new CardinalProfile(settings, { maps: map === true });
  const findings = await teller(output);
  const doubts = new Doubts();
  const also = (): string => doubtful(doubts);
  if ('stream' in source)
    await seeLines(profile, watched(source.stream, null, output, also), findings.tell, doubts);
  else
    await seeFile(profile, source.file, findings.tell, {
      done: progressOf(source.size, output, also),
      doubts,
    });
  const result = profile.finish({ meta: noMeta !== true });
  if (table === true) tellTable(result, output);
  // The reference has no such member, and of a file of which no line is in doubt the result has none either: what else is told of it,
  // as an ocid that comes again, is remarked.
  else if (noMeta === true || doubts.count === 0) output.say(JSON.stringify(result));
  else
    output.say(
      JSON.stringify({ ...result, Groundwork: { doubtful: listed(doubts), findings: findings.told } }),
    );
  for (const [currency, count] of profile.otherCurrencies)
    output.remark(`${count} prices in ${currency} were not compared: they are in another currency.`);
  output.remark(
    `Releases: ${profile.seen}. Passed over (cancelled, excluded or without ocid): ${profile.passedOver}.`,
  );
  remarkDoubts(doubts, output);
  findings.sum();
}

/** So many of them are listed, and all are counted. */
const listed = ({ count, list }: Doubts): object => ({ count, lines: list });

const doubtful = ({ count }: Doubts): string => (count === 0 ? '' : `in doubt: ${count} lines`);

/** What was not certain at first sight, and took longer. */
function remarkDoubts({ count, list }: Doubts, output: CommandOutput): void {
  if (count === 0) return;
  const reasons = new Map<string, number>();
  for (const { why } of list) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const most = [...reasons].sort(([, a], [, b]) => b - a).map(([why, times]) => `${why} ${times}`);
  const first = list.length < count ? `of the first ${list.length}: ` : '';
  output.remark(
    `Lines in doubt, which took the exact reader: ${count} (${first}${most.join(', ')}). --json lists them.`,
  );
}

function tellTable(result: object, output: CommandOutput): void {
  output.say(['group', 'id', 'indicator', 'value'].join('\t'));
  for (const [group, ids] of Object.entries(result)) {
    if (group === 'Meta' || group === 'Maps') continue;
    for (const [id, codes] of Object.entries(ids as Record<string, Record<string, number>>))
      for (const [code, value] of Object.entries(codes))
        output.say([group, plain(id), code, String(value)].join('\t'));
  }
}

/** As we have it: of each process flagged, not flagged, or not computable and why. */
async function groundwork(input: CommandInput, output: CommandOutput): Promise<void> {
  const { json, map, 'no-meta': noMeta } = input.options;
  if (noMeta === true) throw new UsageError('--no-meta is for the profile cardinal');
  const ocds = await import('@groundwork-gov/ocds');
  const text = await textOfOption(input, 'settings');
  const own = text === undefined ? ocds.STANDARD_SETTINGS : ocds.readRedflagSettings(text);
  const ini = await cardinalSettings(input);
  const hasIni = input.options['cardinal-settings'] !== undefined;
  const findings = await teller(output);
  const doubts = new ocds.Doubts();
  const folder = scratchFolder();
  try {
    const file = await againAndAgain(input, folder.path);
    const { profile, repeated } = await ocds.redflagsOfFile(
      file.path,
      hasIni ? ocds.withCardinalSettings(own, ini) : own,
      findings.tell,
      {
        maps: map === true,
        done: progressOf(file.size, output, () => doubtful(doubts)),
        doubts,
        aside: () => new ocds.Spill(folder.path),
        ...(hasIni && { prepare: ini }),
      },
    );
    const whole = profile.finish();
    const result =
      input.options['contacts'] === true
        ? whole
        : { ...whole, flags: whole.flags.map((flag) => ocds.withoutPersonal(flag)) };
    if (json === true)
      await tellJson({ ...result, doubtful: listed(doubts), findings: findings.told }, profile, output);
    else {
      const { redflagsTable } = await import('./redflags-table.ts');
      for (const line of redflagsTable(result)) output.say(line);
    }
    if (repeated.merged > 0)
      output.remark(`Merged from several releases each: ${repeated.merged} processes.`);
    if (repeated.duplicates > 0)
      output.remark(
        `Given more than once, of which the latest counts: ${repeated.duplicates} processes (${plain(repeated.examples.join(', '))}).`,
      );
    remarkDoubts(doubts, output);
    findings.sum();
  } finally {
    folder.remove();
  }
}

/** The result as one JSON object, a flag a line, so that neither side has to hold it whole. */
async function tellJson(
  { flags, ...result }: ProfileResult & { doubtful: object; findings: object },
  profile: GroundworkProfile,
  output: CommandOutput,
): Promise<void> {
  const { explainFlag, prevalenceOf } = await import('@groundwork-gov/ocds');
  const whole = (flag: Flag): object => {
    const prevalence = prevalenceOf(flag, result);
    return { ...flag, prevalence, says: explainFlag(flag, prevalence) };
  };
  const answersOf = (ocid: string): object =>
    Object.fromEntries(
      result.indicators.flatMap(({ code }) => {
        const answer = profile.answerOf(ocid, code);
        if (!answer) return [];
        const { state } = answer;
        return [
          [code, state === 'not computable' ? `${answer.because.reason}: ${answer.because.field}` : state],
        ];
      }),
    );
  output.say(`${JSON.stringify(result).slice(0, -1)},"flags":[`);
  for (const [at, flag] of flags.entries()) {
    output.say(`${JSON.stringify(whole(flag))}${at < flags.length - 1 ? ',' : ''}`);
    await output.taken?.();
  }
  const { parties } = profile;
  if (parties) {
    output.say('],"maps":{');
    let left = parties.size;
    for (const [ocid, each] of [...parties].sort(([a], [b]) => (a < b ? -1 : 1))) {
      output.say(
        `${JSON.stringify(ocid)}:${JSON.stringify({ ...each, answers: answersOf(ocid) })}${--left > 0 ? ',' : ''}`,
      );
      await output.taken?.();
    }
    output.say('}}');
  } else output.say(']}');
}

/** A file that can be read more than once. What comes once is kept in one of the folder. */
async function againAndAgain(input: CommandInput, folder: string): Promise<{ path: string; size: number }> {
  const source = await sourceOf(input);
  if ('file' in source) return { path: source.file, size: source.size };
  const path = join(folder, 'input');
  await pipeline(source.stream, createWriteStream(path, { mode: 0o600 }));
  const { size } = await stat(path);
  return { path, size };
}
