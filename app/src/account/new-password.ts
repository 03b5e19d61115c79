import { passwordFault } from '../platform/auth/passwords.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { accountProblems } from './problems.ts';

/** What keeps a password from being taken, or null. `words` stand beside it and are tried first by who guesses. */
export function faultOf(password: string, again: string, words: readonly string[]): Problem | null {
  const fault = passwordFault(password, words);
  if (fault) return accountProblems.problem(`account.password-${fault}`);
  return password === again ? null : accountProblems.problem('account.passwords-differ');
}

export const PASSWORD_CODES = [
  'account.password-short',
  'account.password-long',
  'account.password-common',
  'account.password-own-words',
] as const;
