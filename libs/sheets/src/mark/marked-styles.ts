import { inflated } from '../read/inflate.ts';
import type { Package } from '../read/read-part.ts';

const FILL =
  'patternFill patternType="solid"><P:fgColor rgb="FFFDE2E0"/><P:bgColor indexed="64"/></P:patternFill>';

/** The styles of a workbook with one more, for what is to be mended; null where they are written in a way we do not know. */
export async function markedStyles(
  source: Package,
  part: string | null,
): Promise<{ text: string; index: number } | null> {
  const entry = part === null ? undefined : source.parts.get(part);
  if (!entry) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of inflated(source.bytes, entry)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  const fills = /<((?:\w+:)?)fills\b[^>]*>([\s\S]*?)<\/\1fills>/.exec(text);
  const cells = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/.exec(text);
  if (!fills || !cells) return null;
  const prefix = fills[1] ?? '';
  const fillId = count(fills[2], 'fill');
  const index = count(cells[2], 'xf');
  const fill = `<${prefix}fill><${prefix}${FILL.replaceAll('P:', prefix)}</${prefix}fill>`;
  const look = `<${prefix}xf numFmtId="0" fontId="0" fillId="${fillId}" borderId="0" xfId="0" applyFill="1"/>`;
  const grown = text
    .replace(cells[0], () => list(prefix, 'cellXfs', cells[2] + look, index + 1))
    .replace(fills[0], () => list(prefix, 'fills', fills[2] + fill, fillId + 1));
  return { text: grown, index };
}

const count = (text: string | undefined, name: string): number =>
  text?.match(new RegExp(`<(?:\\w+:)?${name}\\b`, 'g'))?.length ?? 0;

const list = (prefix: string, name: string, body: string, size: number): string =>
  `<${prefix}${name} count="${size}">${body}</${prefix}${name}>`;
