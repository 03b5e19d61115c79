import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Where a program of this library says what it has to say. */
export interface ProgramOutput {
  /** One line of the answer, on standard output. */
  say(line: string): void;
  /** Remarks, on standard error. */
  remark(line: string): void;
  /** How far it is; each takes the place of the last. */
  progress?(line: string): void;
}

/** 0 it holds, or is done; 1 it does not hold; 2 called wrongly, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

/** The program was called wrongly, and nothing was done. */
export class UsageError extends Error {
  readonly code = 'usage';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Words and options of a command line; what does not belong there is a `UsageError`. */
export function wordsOf<const Known extends Options>(words: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Names and addresses are strangers' text: nothing in them may steer a terminal. */
export const plain = (line: string): string => line.replace(/\p{C}/gu, '\u{fffd}');

/** The code of an expected failure, before its sentence. */
export function explained(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'bug', message: String(error) };
  const code = 'code' in error ? String(error.code) : 'bug';
  return { code, message: error.message };
}
