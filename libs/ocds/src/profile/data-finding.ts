import type { DataCode } from './indicator.ts';

/** A fault of the data that indicators came upon: of how many processes, and the first of them by name. */
export interface DataFinding {
  code: DataCode;
  field: string;
  processes: number;
  examples: string[];
}

const MOST_EXAMPLES = 5;

const SENTENCES: Record<DataCode, string> = {
  'period-backwards': 'The period ends before it begins, so how long it was cannot be told',
  'signed-before-award': 'A contract was signed before it was awarded: one of the dates is wrong',
  'met-before-signed': 'A milestone was met before the contract was signed: one of the dates is wrong',
  'tenderers-contradict': 'The number of tenderers is not that of the tenderers listed',
  'tax-contradicts': 'One amount is with value added tax and the other without, so they cannot be compared',
  'lists-of-one':
    'No process of the file lists more than one bidder, so the lists are not whole, and a single bidder cannot be told from several',
  'estimate-unlikely':
    'The award is so far from the estimate that one of the amounts is wrong, such as a unit price or a placeholder',
  'dates-copied':
    'Award and signature have the same instant in most contracts: one of the dates was copied from the other',
};

/** An English sentence. Other languages build theirs from the code. */
export const explainData = ({ code, field, processes }: DataFinding): string =>
  `${SENTENCES[code]} (${field}, ${processes} ${processes === 1 ? 'process' : 'processes'}).`;

/** Collects findings about data. Which examples are kept does not depend on the order of lines. */
export class DataFindings {
  readonly #found = new Map<string, DataFinding & { last: number }>();

  /** @param process its number: a process counts once where it is told of at one time */
  add(code: DataCode, field: string, process: number, ocid: string): void {
    const key = `${code} ${field}`;
    const known = this.#found.get(key) ?? { code, field, processes: 0, examples: [], last: -1 };
    this.#found.set(key, known);
    if (known.last === process) return;
    known.last = process;
    known.processes++;
    known.examples.push(ocid);
    known.examples.sort();
    known.examples.length = Math.min(known.examples.length, MOST_EXAMPLES);
  }

  get list(): DataFinding[] {
    return [...this.#found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { code, field, processes, examples }]) => ({ code, field, processes, examples }));
  }
}
