/** Every error this library throws: its code and the details a caller can rely on. */
export interface FrameworksProblems {
  'frameworks.too-many-dimensions': { given: number };
  'frameworks.dimension-unknown': { given: string; known: readonly string[] };
  'frameworks.indicator-unknown': { given: string; known: readonly string[] };
  'frameworks.dimension-missing': { indicator: string; missing: string };
  'frameworks.head-twice': { code: string };
  'frameworks.year-twice': { year: number };
}

export type FrameworksCode = keyof FrameworksProblems;

const sentences: { [C in FrameworksCode]: (details: FrameworksProblems[C]) => string } = {
  'frameworks.too-many-dimensions': ({ given }) =>
    `Expected at most 4 dimension scores to average and got ${given}. The framework averages within one indicator; score indicators one by one.`,
  'frameworks.dimension-unknown': ({ given, known }) =>
    `Expected a dimension with computable limits (${known.join(', ')}) and got ${JSON.stringify(given)}. Score other dimensions by judgement.`,
  'frameworks.indicator-unknown': ({ given, known }) =>
    `Expected an indicator whose dimensions are computed (${known.join(', ')}) and got ${JSON.stringify(given)}. Combine the dimensions of others with weakestLink or averaged.`,
  'frameworks.dimension-missing': ({ indicator, missing }) =>
    `Expected a score for every dimension of ${indicator} and got none for ${missing}. Give NA if it does not apply, NU if it was not used, D* if information is missing.`,
  'frameworks.head-twice': ({ code }) =>
    `Expected each head once and got ${JSON.stringify(code)} twice. Add up the lines of a head first.`,
  'frameworks.year-twice': ({ year }) =>
    `Expected each year once and got ${year} twice. Give one value for a year.`,
};

/** An error of the catalogue above. Tests and callers look at `code`, never at the sentence. */
export class FrameworksError<C extends FrameworksCode = FrameworksCode> extends Error {
  readonly code: C;
  readonly details: FrameworksProblems[C];

  constructor(code: C, details: FrameworksProblems[C]) {
    super(sentences[code](details));
    this.name = 'FrameworksError';
    this.code = code;
    this.details = details;
  }
}
