import { randomBytes } from 'node:crypto';

export interface Planted {
  word: string;
  /** What it was planted in. */
  where: string;
  /** Whether the publication of the one budget makes it public. */
  inBudget: boolean;
}

/** Words that occur nowhere by chance, each planted in one kind of draft. */
export class Garden {
  readonly words: Planted[] = [];

  plant(where: string, inBudget = false): string {
    const word = `Zq${randomBytes(6).toString('hex')}`;
    this.words.push({ word, where, inBudget });
    return word;
  }

  /** Where the words stand in this text, whatever its case. */
  seenIn(text: string): Set<string> {
    const low = text.toLowerCase();
    return new Set(
      this.words.filter(({ word }) => low.includes(word.toLowerCase())).map(({ where }) => where),
    );
  }

  where(test: (planted: Planted) => boolean): string[] {
    return this.words
      .filter(test)
      .map(({ where }) => where)
      .sort();
  }
}
