import { type Listener, shown } from '../finding.ts';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { JsonFault, parseJson } from '../json/parse.ts';
import type { Piece } from './lines.ts';

/** The value of a text, or null after telling why it has none. */
export function valueOf(
  { text, line }: Piece,
  tell: Listener,
  path = '',
  parse: (text: string) => Json = parseJson,
): { value: Json } | null {
  try {
    return { value: parse(text) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const code = error.message.startsWith('nested') ? 'ocds.too-deep' : 'ocds.json';
    const before = text.slice(0, error.at);
    const row = line + (before.match(/\n/g)?.length ?? 0);
    const around = text.slice(Math.max(0, error.at - 20), error.at + 40);
    const column = error.at - before.lastIndexOf('\n');
    tell({ code, line: row, path, value: shown(around), expected: `${error.message}, column ${column}` });
    return null;
  }
}

export function objectOf(piece: Piece, tell: Listener, parse?: (text: string) => Json): JsonObject | null {
  const read = valueOf(piece, tell, '', parse);
  if (read === null) return null;
  if (isObject(read.value)) return read.value;
  tell({ code: 'ocds.not-object', line: piece.line, path: '', value: shown(piece.text) });
  return null;
}
