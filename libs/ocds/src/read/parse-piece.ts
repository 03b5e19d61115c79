import { type Listener, type OcdsFinding, shown } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { JsonFault, parseJson } from '../json/parse.ts';
import type { Piece } from './lines.ts';

export interface ValueOptions {
  /** Where in its value the text stands. */
  path?: string;
  /** Each name that stands a second time in its object is told of: that takes a twentieth more. */
  tellsTwice?: boolean;
}

/** The value of a text, or null after telling why it has none. */
export function valueOf(
  { text, line }: Piece,
  tell: Listener,
  { path = '', tellsTwice = false }: ValueOptions = {},
): { value: Json } | null {
  const twice: string[] = [];
  try {
    const value = parseJson(text, { twice: tellsTwice ? (at) => twice.push(at) : undefined });
    for (const at of twice) tell({ code: 'ocds.name-twice', line, path: `${path}${at}` });
    return { value };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const before = text.slice(0, error.at);
    const row = line + (before.match(/\n/g)?.length ?? 0);
    const around = text.slice(Math.max(0, error.at - 20), error.at + 40);
    const column = error.at - before.lastIndexOf('\n');
    tell(faultOf(error, { line: row, path, around, column }));
    return null;
  }
}

/** What is told of a text that is no JSON. */
export function faultOf(
  { message }: JsonFault,
  { line, path, around, column }: { line: number; path: string; around: string; column: number },
): OcdsFinding {
  const code = message.startsWith('nested') ? 'ocds.too-deep' : 'ocds.json';
  return { code, line, path, value: shown(around), expected: `${message}, column ${column}` };
}

export function objectOf(piece: Piece, tell: Listener, options: ValueOptions = {}): JsonObject | null {
  const read = valueOf(piece, tell, options);
  if (read === null) return null;
  if (isObject(read.value)) return read.value;
  tell({ code: 'ocds.not-object', line: piece.line, path: '', value: shown(piece.text) });
  return null;
}
