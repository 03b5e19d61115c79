import type { Contest } from './contests.ts';
import type { Fence } from './fences.ts';
import type { Gap } from './gap.ts';
import type { Zone } from './moment.ts';
import type { Process } from './process.ts';
import type { RedflagSettings } from './settings.ts';

/** Whom a flag is about, by the names the reference gives its groups. */
export type Group = 'OCID' | 'Buyer' | 'ProcuringEntity' | 'Tenderer';

/** What raised a flag: whoever writes its sentence in another language fills these in. Amounts are texts, exact. */
export type Values = Readonly<Record<string, string | number>>;

/** A number of an indicator that settings may change. */
export interface Parameter {
  /** What holds unless settings say otherwise; null: unset, the population decides. */
  standard: number | null;
  least: number;
  most: number;
  isWhole?: boolean;
  says: string;
}

/** One thing unusual, worth a question; no verdict. */
export interface Flag {
  code: string;
  group: Group;
  id: string;
  values: Values;
  /** The tenderers of a process that the flag is about. */
  tenderers: readonly string[];
}

/** Something wrong with the data that an indicator came upon: never a flag. */
export type DataCode =
  | 'period-backwards'
  | 'signed-before-award'
  | 'met-before-signed'
  | 'tenderers-contradict'
  | 'tax-contradicts'
  | 'lists-of-one'
  | 'estimate-unlikely'
  | 'dates-copied';

/** A group of values among which what is unusual was sought, and why nothing can be where that is so. */
export interface Population extends Fence {
  /** A currency, a group or a classification scheme; empty where there is but one. */
  name: string;
}

/** What an indicator works with. */
export interface Bench<P extends string = string> {
  settings: RedflagSettings;
  zone: Zone;
  parameter: { readonly [name in P]: number | null };
  /** The contests of a process, worked out once for all indicators. */
  contests(process: Process): Contest[] | Gap;
  /** Of a process. A flag says what raised it, and which tenderers it is about. */
  clear(process: number): void;
  unable(process: number, gap: Gap): void;
  flag(process: number, values: Values, tenderers?: readonly string[]): void;
  /** Of a buyer, a procuring entity or a tenderer. */
  clearOne(group: Group, id: string): void;
  unableOne(group: Group, id: string, gap: Gap): void;
  flagOne(group: Group, id: string, values: Values): void;
  population(population: Population): void;
  /** A fault of the data in a process. */
  found(code: DataCode, field: string, process: number): void;
}

/** One indicator at work: it looks at each contracting process, and answers at once or at the end. */
export interface Watch {
  see(process: Process): void;
  finish?(): void;
}

export interface Indicator<P extends string = string> {
  code: string;
  title: string;
  /** Whom flags are about. An indicator of processes answers of each process; another one says of each whether it could be counted. */
  groups: readonly Group[];
  /** The fields of OCDS it reads, as gaps name them. */
  fields: readonly string[];
  /** Where the idea and the standard values come from. */
  source: string;
  parameters: { readonly [name in P]: Parameter };
  /** Values of its flags that may lead to a person, such as a telephone number: told to whoever asks for them, and to nobody else. */
  personal?: readonly string[];
  begin(bench: Bench<P>): Watch;
  /** What follows `Process x: ` in an English sentence that may be quoted. Other languages build theirs from code and values. */
  explain(values: Values): string;
}
