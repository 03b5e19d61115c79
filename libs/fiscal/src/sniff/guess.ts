/** Something proposed, how sure it is (0 to 1), and what it rests on, as codes: their words are for whoever shows them. */
export interface Guess<T> {
  readonly value: T;
  readonly certainty: number;
  readonly because: readonly Because[];
}

/** One thing that was seen. `seen` holds values of the file and counts, no words. */
export interface Because {
  readonly code: BecauseCode;
  readonly seen: string;
}

export const becauseCodes = [
  'byte-mark',
  'valid-utf-8',
  'only-ascii',
  'zero-bytes',
  'high-bytes',
  'script',
  'same-columns',
  'signature',
  'first-full-row',
  'titles-above',
  'first-row-has-figures',
  'marks-seen',
  'marks-contradict',
  'marks-open',
  'known-word',
  'word-within',
  'looks-like-codes',
  'looks-like-amounts',
  'looks-like-years',
  'looks-like-names',
  'file-name',
  'same-in-all-rows',
  'stated',
  'descriptor',
  'usual',
] as const;
export type BecauseCode = (typeof becauseCodes)[number];

export const guess = <T>(value: T, certainty: number, code: BecauseCode, seen = ''): Guess<T> => ({
  value,
  certainty,
  because: [{ code, seen }],
});
