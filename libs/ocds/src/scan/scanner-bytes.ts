import { assemble } from './assemble.ts';
import { LINES } from './lines-wat.ts';
import { WALK } from './walk-wat.ts';

/** The scanner as a machine reads it. In the bundle they stand ready made (scripts/build.mjs). */
export const scannerBytes = (): Uint8Array<ArrayBuffer> => assemble(`(module ${WALK} ${LINES})`);
