import { createHash } from 'node:crypto';
import {
  type Answer,
  type Counts,
  type Flag,
  GroundworkProfile,
  type Group,
  INDICATORS,
  type JsonObject,
  type ProfileResult,
  type RedflagSettings,
} from '@groundwork-gov/ocds';
import { clean } from '../record/reach.ts';
import { processIdOf } from '../record/records.ts';
import { Organisations } from './organisations.ts';

/** What a flag is about, as pages and programs call it. */
export const ABOUT = ['process', 'buyer', 'procuring-entity', 'tenderer'] as const;
export type About = (typeof ABOUT)[number];

const ABOUT_OF: Record<Group, About> = {
  OCID: 'process',
  Buyer: 'buyer',
  ProcuringEntity: 'procuring-entity',
  Tenderer: 'tenderer',
};

export const CODES: readonly string[] = INDICATORS.map(({ code }) => code);

/** Of words, procedures, currencies and faults so many are kept, the most frequent first. */
const MOST = 200;
const [NOT_ASKED, CLEAR, FLAGGED, FIRST_GAP] = [0, 1, 2, 3];

export interface FlagRow {
  flag_id: string;
  code: string;
  about: About;
  subject: string;
  process_id: string | null;
  facts: Record<string, string | number>;
  names: Record<string, string>;
  tenderers: string[];
  party_keys: string[];
}

export interface IndicatorRow {
  code: string;
  about: About;
  flagged: number;
  clear: number;
  unable: number;
  because: Counts['because'];
  populations: unknown[];
  parameters: Record<string, number | null>;
}

export interface AnswerRow {
  process_id: string;
  answers: number[];
  /** Of the questions about processes, how many could be told, and how many are flags. */
  told: number;
  flags: number;
}

const OF_PROCESSES = new Set(
  INDICATORS.flatMap(({ code, groups }) => (groups.includes('OCID') ? [code] : [])),
);
export const isOfProcesses = (code: string): boolean => OF_PROCESSES.has(code);

/** What the profile `groundwork` says of the processes of one source. */
export interface Reading {
  processes: number;
  /** How many questions about processes were asked. */
  asked: number;
  codes: string[];
  /** `reason field`, each once. */
  gaps: string[];
  indicators: IndicatorRow[];
  /** A row at a time: they are written and not kept. */
  flags(): Generator<FlagRow>;
  answers(): Generator<AnswerRow>;
  result: Pick<ProfileResult, 'data' | 'unknownCodes' | 'procedures' | 'currencies' | 'proposedSettings'>;
}

/** A compiled release of a source, each process once. */
export interface Compiled {
  ocid: string;
  compiled: JsonObject;
}

/**
 * Reads the processes of a source, all together: what is unusual is so among others. Memory grows with processes and
 * organisations, and not with what is said of them.
 */
export async function readProcesses(
  sourceNo: number,
  processes: AsyncIterable<readonly Compiled[]>,
  settings: RedflagSettings,
): Promise<Reading> {
  const profile = new GroundworkProfile(settings);
  const organisations = new Organisations();
  for await (const batch of processes)
    for (const { ocid, compiled } of batch) {
      profile.see(compiled, ocid);
      organisations.see(compiled);
    }
  const { flags, indicators, ...result } = profile.finish();
  const codes = indicators.map(({ code }) => code);
  const gaps = gapsIn(indicators);
  const numbers = new Map(gaps.map((gap, at) => [gap, FIRST_GAP + at]));
  return {
    processes: result.processes,
    asked: codes.filter(isOfProcesses).length,
    codes,
    gaps,
    indicators: indicators.flatMap(rowsOf),
    *flags() {
      for (const flag of flags) yield flagRow(sourceNo, flag, organisations);
    },
    *answers() {
      for (const ocid of profile.ocids)
        yield answerRow(
          processIdOf(sourceNo, ocid),
          codes,
          codes.map((code) => numberOf(profile.answerOf(ocid, code), numbers)),
        );
    },
    result: {
      ...result,
      data: result.data.slice(0, MOST).map((each) => ({ ...each, examples: each.examples.map(clean) })),
      unknownCodes: result.unknownCodes
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST)
        .map((each) => ({ ...each, word: clean(each.word) })),
      procedures: result.procedures.slice(0, MOST).map((each) => ({ ...each, name: clean(each.name) })),
      currencies: result.currencies.slice(0, MOST),
    },
  };
}

function answerRow(process_id: string, codes: readonly string[], answers: number[]): AnswerRow {
  const own = answers.filter((_, at) => isOfProcesses(codes[at] ?? ''));
  return {
    process_id,
    answers,
    told: own.filter((answer) => answer === CLEAR || answer === FLAGGED).length,
    flags: own.filter((answer) => answer === FLAGGED).length,
  };
}

/** What a flag is called for ever: of which source, by which indicator, about whom. */
export const flagIdOf = (
  sourceNo: number,
  { code, group, id }: Pick<Flag, 'code' | 'group' | 'id'>,
): string => createHash('sha256').update(`${sourceNo} ${code} ${group} ${id}`).digest('hex').slice(0, 20);

function flagRow(sourceNo: number, flag: Flag, organisations: Organisations): FlagRow {
  const { code, group, id, values, tenderers } = flag;
  const about = ABOUT_OF[group];
  const told = about === 'process' ? tenderers : [id];
  return {
    flag_id: flagIdOf(sourceNo, flag),
    code,
    about,
    subject: clean(id),
    process_id: about === 'process' ? processIdOf(sourceNo, id) : null,
    facts: factsOf(values),
    names: organisations.namesOf([...told, ...idsIn(values)]),
    tenderers: tenderers.map(clean),
    party_keys: organisations.keysOf(told),
  };
}

/** A contact that bidders share may be a person's: the record has it, lists and files of flags do not repeat it. */
const factsOf = (values: Flag['values']): FlagRow['facts'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name === 'contact' ? [] : [[name, typeof value === 'string' ? clean(value) : value]],
    ),
  );

/** Organisations that the values of a flag tell by their ids; those of a consortium are joined. */
const idsIn = (values: Flag['values']): string[] =>
  ['supplier', 'buyer', 'partner'].flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [value, ...value.split(' + ')] : [];
  });

function gapsIn(indicators: ProfileResult['indicators']): string[] {
  const all = indicators.flatMap(({ processes }) =>
    processes.because.map(({ reason, field }) => `${reason} ${field}`),
  );
  return [...new Set(all)].toSorted();
}

function numberOf(answer: Answer | undefined, numbers: ReadonlyMap<string, number>): number {
  if (answer === undefined) return NOT_ASKED;
  if (answer.state === 'clear') return CLEAR;
  if (answer.state === 'flagged') return FLAGGED;
  return numbers.get(`${answer.because.reason} ${answer.because.field}`) ?? NOT_ASKED;
}

/** One row of processes, and one of each kind of organisation the indicator is about. */
function rowsOf({
  code,
  processes,
  others,
  populations,
  parameters,
}: ProfileResult['indicators'][number]): IndicatorRow[] {
  const row = (about: About, { flagged, clear, because }: Counts): IndicatorRow => ({
    code,
    about,
    flagged,
    clear,
    unable: because.reduce((sum, { count }) => sum + count, 0),
    because,
    populations: populations.slice(0, MOST).map((each) => ({ ...each, name: clean(each.name) })),
    parameters,
  });
  const about = Object.entries(others) as [Group, Counts][];
  return [row('process', processes), ...about.map(([group, counts]) => row(ABOUT_OF[group], counts))];
}
