import { type Listener, type OcdsFinding, shown } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { JsonFault, parseJson } from '../json/parse.ts';
import type { Piece } from './lines.ts';

/** The value of a text, or null after telling why it has none. */
export function valueOf({ text, line }: Piece, tell: Listener, path = ''): { value: Json } | null {
  try {
    return { value: parseJson(text) };
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

export function objectOf(piece: Piece, tell: Listener): JsonObject | null {
  const read = valueOf(piece, tell);
  if (read === null) return null;
  if (isObject(read.value)) return read.value;
  tell({ code: 'ocds.not-object', line: piece.line, path: '', value: shown(piece.text) });
  return null;
}
