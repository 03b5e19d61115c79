import { atOnce } from './at-once.ts';
import { hostileInput } from './hostile-input.ts';
import type { Mutant } from './mutant.ts';
import { notPublic } from './not-public.ts';
import { sessionsAndRecord } from './sessions-and-record.ts';
import { whoMay } from './who-may.ts';

/** Every broken build that some test must see, in the order of the list of abuses. */
export const mutants: readonly Mutant[] = [
  ...whoMay,
  ...notPublic,
  ...atOnce,
  ...hostileInput,
  ...sessionsAndRecord,
];
