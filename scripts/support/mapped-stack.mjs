import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A stack of bundled files in the places of their sources. Node does so by itself when it is told to, but then reads
 * every map for the first error of a file, wanted or not: half a second of most of them. Here only a failure asks.
 */
export function mappedStack(stack) {
  return stack.replace(/(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g, (whole, url, line, column) => {
    const bundle = fileURLToPath(url);
    const at = mapOf(bundle)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (at?.originalSource === undefined) return whole;
    return `${resolve(dirname(bundle), at.originalSource)}:${at.originalLine + 1}:${at.originalColumn + 1}`;
  });
}

const maps = new Map();

function mapOf(bundle) {
  if (!maps.has(bundle)) {
    const path = `${bundle}.map`;
    maps.set(bundle, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
  }
  return maps.get(bundle);
}
