import type { FrameworkFault } from './format/types.ts';

/** Every error this library throws: its code and the details a caller can rely on. */
export interface FrameworksProblems {
  'frameworks.too-many-dimensions': { given: number };
  'frameworks.dimension-unknown': { given: string; known: readonly string[] };
  'frameworks.indicator-unknown': { given: string; known: readonly string[] };
  'frameworks.dimension-missing': { indicator: string; missing: string };
  'frameworks.head-twice': { code: string };
  'frameworks.year-twice': { year: number };
  'frameworks.framework-invalid': { faults: readonly FrameworkFault[] };
  'frameworks.not-a-leaf': { given: string };
  'frameworks.not-on-scale': { node: string; given: string; expected: readonly string[] };
  'frameworks.screening-unknown': { question: string; given: string; expected: readonly string[] };
  'frameworks.other-framework': { expected: string; given: string };
  'frameworks.no-weights': { given: string };
  'frameworks.node-unknown': { given: string };
  'frameworks.last-node': { given: string };
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
  'frameworks.framework-invalid': ({ faults }) => {
    const [first] = faults;
    const others = faults.length > 1 ? ` And ${faults.length - 1} more.` : '';
    return `The framework cannot be taken. At ${first?.path.join('.') ?? ''}: expected ${first?.expected ?? ''} and got ${first?.came ?? ''}.${others}`;
  },
  'frameworks.not-a-leaf': ({ given }) =>
    `Expected a node that is answered and got ${JSON.stringify(given)}. Answer the lowest nodes; those above are computed.`,
  'frameworks.not-on-scale': ({ node, given, expected }) =>
    `Expected for ${node} one of ${expected.join(', ')} and got ${JSON.stringify(given)}. Choose an answer of its scale.`,
  'frameworks.screening-unknown': ({ question, given, expected }) =>
    `Expected one of ${expected.join(', ')} and got ${JSON.stringify(given)} for ${question}. Answer the screening questions of this framework.`,
  'frameworks.other-framework': ({ expected, given }) =>
    `Expected an assessment with ${expected} and got one with ${given}. Compare or rank with the framework it was made with.`,
  'frameworks.no-weights': ({ given }) =>
    `Expected a whole weight of 0 or more for each part, above 0 for the score, and got ${given}. State what counts.`,
  'frameworks.node-unknown': ({ given }) =>
    `Expected the id of a node of this framework and got ${JSON.stringify(given)}. Choose one of the tree.`,
  'frameworks.last-node': ({ given }) =>
    `Expected a node beside ${JSON.stringify(given)} and all below it. A framework keeps at least one; change this one instead.`,
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
