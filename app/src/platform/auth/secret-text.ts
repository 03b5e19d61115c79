import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, in letters that stand in links and cookies as they are. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * What the database keeps of a secret of ours. One round of SHA-256 is enough: there is nothing to guess in 256 random
 * bits. Passwords and PINs, which people choose, go through scrypt instead (`passwords.ts`).
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
