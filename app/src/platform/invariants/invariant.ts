import type { Transaction } from '../db/transaction.ts';

/**
 * What is so of a place whatever was done in it, by however many at once. Declared by the slice whose rows they are,
 * and asked after every random history (test/races) and every crash (test/crash), so that an action that comes later
 * is held to it without being named.
 */
export interface Invariant {
  /** slice.kebab-words */
  name: string;
  /** The sentence about the world. */
  says: string;
  /**
   * What breaks it in the transaction's place, a line each; nothing where it holds. It may read what the application
   * may not (the record that waits), so whoever asks reads as the database's administrator.
   */
  broken(tx: Transaction): Promise<string[]>;
}
