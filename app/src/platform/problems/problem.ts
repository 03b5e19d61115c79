/** A message and what is put into it, kept until it is known in which language it will be read. Its text stays as it is. */
export interface Saying {
  readonly message: string;
  readonly params: Details;
}

/** Anything that may be put into a problem's sentence. A list may hold whole sentences, or words of a language. */
export type Details = Readonly<
  Record<string, string | number | bigint | Saying | readonly (string | Saying)[]>
>;

/**
 * An expected failure: a value of the catalogue, with a stable code, an HTTP status and typed details. Its sentence
 * is the message `problem.CODE`. Everything that is not a Problem is a bug and becomes a 500 with an id.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: ProblemStatus;
  readonly details: Details;

  constructor(code: string, status: ProblemStatus, details: Details = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;

/** One table a slice: code to HTTP status. Gives a maker of problems that accepts these codes only. */
export function defineProblems<const T extends Readonly<Record<string, ProblemStatus>>>(table: T) {
  return {
    table,
    problem: (code: keyof T & string, details?: Details, cause?: unknown): Problem =>
      new Problem(code, table[code] as ProblemStatus, details, cause),
  };
}
