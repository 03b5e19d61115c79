import type { Problem, Saying } from '../problems/problem.ts';
import { jsonFault } from './json-fault.ts';

const SHOWN = 20;

/**
 * JSON that somebody typed, or keeps in a file. Where it is none, `refuse` makes the problem of what is wrong with it: a
 * sentence of the catalogue, with line and character.
 */
export function typedJson(text: string, refuse: (why: Saying, cause: unknown) => Problem): unknown {
  // Editors of some systems begin every file with this mark.
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw refuse(whySaid(json, jsonFault(json) ?? json.length), error);
  }
}

function whySaid(json: string, at: number): Saying {
  const before = json.slice(0, at).split('\n');
  const line = String(before.length);
  if (at === json.length) return { message: 'reading.json-ends', params: { line } };
  const column = String((before.at(-1)?.length ?? 0) + 1);
  const came = json.slice(at, at + SHOWN).replace(/[\p{Cc}\p{Cs}].*$/su, '');
  return { message: 'reading.json-at', params: { line, column, came } };
}
