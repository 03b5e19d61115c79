/** Anything that may be put into a problem's sentence. */
export type Details = Readonly<Record<string, string | number | bigint | readonly string[]>>;

/**
 * An expected failure: a value of the catalogue, with a stable code, an HTTP status and typed details. Its sentence
 * is the message `problem.CODE`, or, where a library already speaks in sentences, the one it brought along.
 * Everything that is not a Problem is a bug and becomes a 500 with an id.
 */
export class Problem extends Error {
  readonly code: string;
  readonly status: ProblemStatus;
  readonly details: Details;
  readonly sentence: string | undefined;

  constructor(
    code: string,
    status: ProblemStatus,
    details: Details = {},
    sentence?: string,
    cause?: unknown,
  ) {
    super(sentence ?? code, { cause });
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.details = details;
    this.sentence = sentence;
  }
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;

/** One table a slice: code to HTTP status. Gives a maker of problems that accepts these codes only. */
export function defineProblems<const T extends Readonly<Record<string, ProblemStatus>>>(table: T) {
  return {
    table,
    problem: (code: keyof T & string, details?: Details, cause?: unknown): Problem =>
      new Problem(code, table[code] as ProblemStatus, details, undefined, cause),
  };
}
