import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetFolder } from '../launch/asset-root.ts';

const read = (name: string): string => readFileSync(join(assetFolder('platform/offline'), name), 'utf8');

/** Comments and indents are for us; phones pay for each byte. */
const tighten = (text: string): string =>
  text
    .replace(/^\s*(?:\/\/.*|\/\*\*.*\*\/)$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();

let kept: { text: string; path: string } | undefined;

/** Keeps what is typed and sends it when there is a net. Its address is the hash of its text. */
export function outboxScript(): { text: string; path: string } {
  if (kept === undefined) {
    const text = tighten(read('outbox.js'));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    kept = { text, path: `/assets/${hash}.js` };
  }
  return kept;
}

/** Opens a page without a net. It is served from the path whose pages it opens. */
export const workerScript = (): string => tighten(read('worker.js'));
