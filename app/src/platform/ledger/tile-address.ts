import type { Level, TileAddress } from '@groundwork-gov/tlog';

const TILE = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The address that a path of a log names (C2SP tlog-tiles), or null where it names none. */
export function parseTilePath(path: string): TileAddress | null {
  const [, layer = '', groups = '', part] = TILE.exec(path) ?? [];
  if (groups === '') return null;
  const digits = groups.replaceAll(/[x/]/g, '');
  const width = part === undefined ? 256 : Number(part);
  // One number has one path: no leading groups of zeros, and no partial tile that is whole.
  if ((digits.length > 3 && digits.startsWith('000')) || (part !== undefined && width > 255)) return null;
  const level: Level = layer === 'entries' ? 'entries' : Number(layer);
  return level === 'entries' || level < 8 ? { level, index: BigInt(digits), width } : null;
}
