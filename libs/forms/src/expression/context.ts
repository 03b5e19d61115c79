import type { Expression } from './expression.ts';
import type { Value, XNode } from './value.ts';

/** What expressions ask of the world around them. */
export interface Environment {
  root: XNode;
  /** What `${name}` means seen from a question: the nodes of the same repeat where both are in one, else all. */
  reference(name: string, from: XNode): readonly XNode[];
  /** `indexed-repeat`: the nodes of a question in the given instances of the repeats around it. */
  indexed(name: string, places: readonly { repeat: string; at: number }[], from: XNode): readonly XNode[];
  /** A list of choices by its name, as `instance('name')`; null where there is none. */
  list(name: string): XNode | null;
  /** The label that a question gives to an answer of one choice. */
  choiceName(question: string, value: string): string;
  /** `jr:itext`: the text of a translation by its id, `LIST-N` of a choice or `/data/q:label` of a question. */
  translated(id: string): string;
  /** The moment that `now()` and `today()` tell, with the offset in which people live: `2026-10-31T09:30:00.000+03:00`. */
  now: string;
  /** From 0 to below 1. */
  random(): number;
  /** Counts work, and throws where a form asks for too much. */
  spend(steps: number): void;
}

export interface Context {
  environment: Environment;
  /** Where paths begin, and what `.` is. */
  node: XNode;
  /** The question whose rule this is, also inside `[ ]`. */
  current: XNode;
  position: number;
  size: number;
  /** The evaluator, for functions that look at their arguments themselves. */
  evaluate(expression: Expression, context: Context): Value;
}
