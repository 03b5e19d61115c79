import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many bytes on, what is left of a line is worth looking for: that takes a tenth of a second. */
const WORTH_IT = 32 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * A line was read that long, and its reader is done with it. Its bytes and what was made of them are garbage, up to 300 MB of 100, which the engine
 * would leave where they are for two more such lines: it counts what was made since, and of a line that is only held nothing is made.
 */
export function longLineRead(bytes: number): void {
  if (bytes < WORTH_IT) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
