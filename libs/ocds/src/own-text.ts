/**
 * The same text in memory of its own. What a parser cuts out of a line holds on to the whole line, so that keeping an id of each process
 * would keep the file.
 */
export const ownText = (text: string): string => (text.length < SHORT ? text : ` ${text}`.slice(1));

/** Shorter ones are copied by the engine anyway. */
const SHORT = 13;
