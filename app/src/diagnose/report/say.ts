import type { Tongue } from '../../platform/i18n/index.ts';
import { isolate } from '../../platform/i18n/isolate.ts';

type Reader = Pick<Tongue, 'dir'>;

/** A word of this many letters has no place at which it may go on in the next line: it is given one. */
const LONGEST_WORD = /\S{40}(?=\S)/gu;
const MAY_BREAK = '\u200b';

/** What somebody wrote, line by line: on paper each line runs its own way, as `<bdi>` does on a page, and fits it. */
export const own = ({ dir }: Reader, text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => isolate(line.replace(LONGEST_WORD, `$&${MAY_BREAK}`), dir))
    .join('\n');

/** What is compared sign by sign, and has none that is not seen. */
export const exactly = ({ dir }: Reader, address: string): string => isolate(address, dir);
