import type { LogStanding } from '../platform/ledger/go-on.ts';

/** What is to be known of one log, in lines for whoever typed the command. */
export function stateOf({ origin, size, signedSize, alarm, last }: LogStanding): string[] {
  const signed = last ? `${last.size} signed` : 'none signed';
  if (alarm === null && (last === null || last.size <= size)) return [`${origin}: ${size} lines, ${signed}`];
  return [
    `${origin}: STOPPED, ${size} lines, ${signed}`,
    last !== null && last.size > signedSize
      ? `  Missing are the lines ${signedSize} to ${last.size - 1n}, counted from 0: they were signed, and an earlier database was put back.`
      : `  The lines that are here are not those that were signed. Whoever kept a copy finds the first with: npx groundwork verify.`,
    '  If there is a later backup, or the right database, put that back: then nothing is lost, and the log goes on by itself.',
    `  If there is none: npx groundwork ledger go-on ${placeOf(origin)}--reason "..."`,
  ];
}

/** The code behind `/ledger/`; the programme's log has none. */
function placeOf(origin: string): string {
  const code = /\/ledger\/([^/~]+)/.exec(origin)?.[1];
  return code === undefined ? '' : `--place ${code} `;
}
