import type { ParseArgsConfig } from 'node:util';
import type { House } from './house.ts';

export interface CommandInput {
  positionals: string[];
  options: Readonly<Record<string, string | boolean | string[] | undefined>>;
}

export interface CommandOutput {
  /** One line of the answer, on standard output. */
  say(line: string): void;
  /** Progress and remarks, on standard error, so that an answer can be piped. */
  remark(line: string): void;
  /** Waits while what was said is not taken, so that a long answer does not pile up here. Absent where it never does. */
  taken?(): Promise<void>;
}

/** How a command is called. */
export interface CommandWords {
  /** The words that call it: `import budget`. */
  name: string;
  /** What follows them. */
  usage: string;
  summary: string;
  options: NonNullable<ParseArgsConfig['options']>;
}

/** What stands behind one line of `npx groundwork`. It performs the same actions as the pages do. */
export interface Command extends CommandWords {
  run(house: House, input: CommandInput, output: CommandOutput): Promise<void>;
}

/** A command about the installation as a whole, which finds its own way to the database. */
export interface LoneCommand extends CommandWords {
  runAlone(input: CommandInput, output: CommandOutput): Promise<void>;
}

/** The identity that commands act as: no password, so nobody signs in as it. */
export const OPERATOR = {
  id: 'operator',
  name: 'Command line',
  email: 'operator@command-line.invalid',
} as const;

/** An option that must be there, as text. */
export function required(input: CommandInput, name: string): string {
  const value = input.options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`--${name} is missing`);
}

/** The command was called wrongly: the usage is shown, and nothing was done. */
export class UsageError extends Error {}
