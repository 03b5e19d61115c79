import { compilePattern, type Pattern } from './pattern.ts';
import { PatternFault } from './pattern-fault.ts';

const MOST_KEPT = 200;
const LONGEST_TEXT = 10_000;

/** Patterns by their text, so that each is read once. */
export class PatternCache {
  readonly #kept = new Map<string, Pattern | null>();

  /** A pattern that cannot be read fits nothing: those that stand in the form are refused with it (`checkExpression`). */
  fits(text: string, source: string): boolean {
    if (text.length > LONGEST_TEXT) return false;
    let pattern = this.#kept.get(source);
    if (pattern === undefined) {
      pattern = compiled(source);
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(source, pattern);
    }
    return pattern?.fits(text) ?? false;
  }
}

function compiled(source: string): Pattern | null {
  try {
    return compilePattern(source);
  } catch (error) {
    if (error instanceof PatternFault) return null;
    throw error;
  }
}
