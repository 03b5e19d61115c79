/** Where what stands in the scanner's memory. Bytes, all of it. */
const MEGABYTE = 1 << 20;

/** What `scan` counts: where the answer ends, lines, lines that stand apart. At nought stands nothing: the node of what is not wanted. */
export const COUNTS = { out: 16, lines: 20, apart: 24 } as const;
/** Whether what is of another kind than it should be makes a line doubtful. */
export const STRICT = 28;
/** What is wanted: see wanted.ts. */
export const WANTED = 1024;
/** What the walk is in, outermost first: three words a level. */
export const LEVELS = 48 * 1024;
export const DEEPEST = 500;
/** Lines that stand apart: number, begin, end, and whether something stands in it. */
export const APART = 64 * 1024;
export const MOST_APART = 4096;
/** Where something of JSON begins or ends in the line at hand. */
export const TOKENS = MEGABYTE;
export const MOST_TOKENS = MEGABYTE;
/** The bytes of the file, and room to read past their end. */
export const INPUT = TOKENS + 4 * MOST_TOKENS + MEGABYTE;
export const INPUT_SIZE = 8 * MEGABYTE;
/** What was wanted, as JSON: `null` for `{}` is longer, and nothing is longer than twice. */
export const OUT = INPUT + INPUT_SIZE + MEGABYTE;
const OUT_SIZE = 2 * INPUT_SIZE + MEGABYTE;
export const PAGES = (OUT + OUT_SIZE) >> 16;
