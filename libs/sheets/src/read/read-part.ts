import { inflated } from './inflate.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';
import type { ZipEntry } from './zip-directory.ts';

/** A file of a workbook, with its parts by their name in lower case. */
export interface Package {
  bytes: Uint8Array;
  parts: ReadonlyMap<string, ZipEntry>;
}

const nothing = (): void => undefined;

/** Walks through one part; nothing happens where there is none. */
export async function walk(source: Package, part: string, handler: Partial<XmlHandler>): Promise<void> {
  const entry = source.parts.get(part.toLowerCase());
  if (!entry) return;
  const scanner = new XmlScanner({
    open: handler.open ?? nothing,
    text: handler.text ?? nothing,
    close: handler.close ?? nothing,
  });
  for await (const piece of inflated(source.bytes, entry)) scanner.feed(piece);
  scanner.end();
}
