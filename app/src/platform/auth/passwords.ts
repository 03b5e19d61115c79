import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { COMMON } from './common-passwords.ts';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;
const SHORTEST_PIN = 6;
const LONGEST_PIN = 12;

export type PasswordFault = 'short' | 'long' | 'common' | 'own-words';

/**
 * Length, and not being what everybody guesses first; no rule of composition (NIST SP 800-63B, 3.1.1.2). `words` are
 * those that stand beside it: name and address.
 */
export function passwordFault(password: string, words: readonly string[] = []): PasswordFault | null {
  const plain = password.normalize('NFKC');
  if ([...plain].length < SHORTEST_PASSWORD) return 'short';
  if (plain.length > LONGEST_PASSWORD) return 'long';
  const folded = plain.toLowerCase();
  const letters = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (COMMON.has(letters) || new Set(folded).size <= 3 || isRun(folded)) return 'common';
  const own = words.map((word) => word.toLowerCase().trim()).filter((word) => word.length >= 4);
  return own.some((word) => folded === word || letters === word) ? 'own-words' : null;
}

export function pinFault(pin: string): 'short' | 'common' | null {
  if (!/^\d+$/.test(pin) || pin.length < SHORTEST_PIN || pin.length > LONGEST_PIN) return 'short';
  return new Set(pin).size <= 2 || isRun(pin) ? 'common' : null;
}

/** Each sign follows the one before by the same step: 123456789012, abcdefghijkl, 987654. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((sign, at) => {
    const step = (sign.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0);
    // 9 is followed by 0 on a keyboard, and by 1 in nobody's head.
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return steps.length > 0 && Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0]);
}

export const hashOfPassword = (password: string): Promise<string> => hashPassword(password);

let nobodys: Promise<string> | undefined;

/** Takes the same time where there is no password to compare with: nobody learns from it who has one. */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('a password that nobody has, to compare with');
  const isIt = await verifyPassword({ hash: hash ?? (await nobodys), password });
  return isIt && hash !== null;
}
