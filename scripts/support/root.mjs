import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Progress goes to standard error: what a program answers on standard output stays clean. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure that is told by its sentence alone, without a stack. */
export class ScriptProblem extends Error {
  constructor(code, sentence) {
    super(sentence);
    this.code = code;
  }
}
