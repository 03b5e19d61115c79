import { type Atom, type PatternNode, parsePattern } from './parse-pattern.ts';
import { PatternFault } from './pattern-fault.ts';

/** A pattern grown into more states than this is refused: each letter of an answer is held against each state once. */
const MOST_STATES = 4000;

interface State {
  /** What has to come for the next state; null passes without a letter. */
  atom: Atom | 'start' | 'end' | null;
  next: number[];
}

export interface Pattern {
  /** Whether the whole text fits, as ODK has it. */
  fits(text: string): boolean;
}

/**
 * A regular expression that cannot be made to hang: it is walked with all its possible states at once, in time proportional to the
 * length of the text times the size of the pattern (K. Thompson, *Regular expression search algorithm*, CACM 11(6), 1968). What
 * needs going back, which is backreferences and looking around, is refused.
 *
 * @throws PatternFault
 */
export function compilePattern(source: string): Pattern {
  const states: State[] = [];
  let work = 0;
  const add = (atom: State['atom'], next: number[]): number => {
    if (states.length >= MOST_STATES) throw new PatternFault(`more than ${MOST_STATES} steps`);
    states.push({ atom, next });
    return states.length - 1;
  };
  const accept = add(null, []);
  const step = (): void => {
    work += 1;
    if (work > MOST_STATES * 4) throw new PatternFault(`more than ${MOST_STATES} steps`);
  };
  const start = grow(parsePattern(source), accept, { add, step });
  return { fits: (text) => walk(states, start, accept, text) };
}

interface Growing {
  add(atom: State['atom'], next: number[]): number;
  /** Counts what adds no state, too: nothing repeated a million times takes its time. */
  step(): void;
}

/** The state from which this node is read, and `after` follows. */
function grow(node: PatternNode, after: number, growing: Growing): number {
  const { add } = growing;
  growing.step();
  if (node.kind === 'atom') return add(node.atom, [after]);
  if (node.kind === 'edge') return add(node.edge, [after]);
  if (node.kind === 'sequence')
    return node.parts.reduceRight((next, part) => grow(part, next, growing), after);
  if (node.kind === 'either')
    return add(
      null,
      node.ways.map((way) => grow(way, after, growing)),
    );
  let next = after;
  if (node.most === null) next = loop(node.of, after, growing);
  else
    for (let time = node.least; time < node.most; time += 1)
      next = add(null, [grow(node.of, next, growing), after]);
  for (let time = 0; time < node.least; time += 1) next = grow(node.of, next, growing);
  return next;
}

function loop(of: PatternNode, after: number, growing: Growing): number {
  const next: number[] = [];
  const again = growing.add(null, next);
  next.push(grow(of, again, growing), after);
  return again;
}

function walk(states: readonly State[], start: number, accept: number, text: string): boolean {
  const letters = Array.from(text);
  let here = closure(states, [start], 0, letters.length);
  for (const [at, letter] of letters.entries()) {
    const next: number[] = [];
    for (const state of here) {
      const { atom, next: to } = states[state] as State;
      if (typeof atom === 'function' && atom(letter)) next.push(...to);
    }
    if (next.length === 0) return false;
    here = closure(states, next, at + 1, letters.length);
  }
  return here.has(accept);
}

/** All states that can be reached without a letter. */
function closure(states: readonly State[], from: readonly number[], at: number, length: number): Set<number> {
  const seen = new Set<number>();
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.has(state)) continue;
    const { atom, next } = states[state] as State;
    if ((atom === 'start' && at > 0) || (atom === 'end' && at < length)) continue;
    seen.add(state);
    if (typeof atom !== 'function') open.push(...next);
  }
  return seen;
}
