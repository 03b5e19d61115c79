import type { OcdsFinding } from '@groundwork-gov/ocds';
import type { Saying } from '../../platform/problems/problem.ts';
import { clean } from '../record/reach.ts';
import type { RecordCode } from '../record/tell.ts';

type FindingCode = OcdsFinding['code'] | RecordCode | 'procure.ocid-long';

/** Every code that an import may tell; `ocds.value` and what only corrections tell are not among them. */
export const FINDING_CODES = [
  'ocds.json',
  'ocds.encoding',
  'ocds.too-long',
  'ocds.too-deep',
  'ocds.compressed',
  'ocds.not-object',
  'ocds.not-list',
  'ocds.nothing',
  'ocds.linked',
  'ocds.ocid',
  'ocds.date',
  'ocds.merge-kinds',
  'ocds.name-twice',
  'ocds.release-twice',
  'ocds.identity',
  'ocds.same-date',
  'procure.ocid-long',
  'procure.currency',
  'procure.amount',
  'procure.negative',
  'procure.date',
  'procure.year',
  'procure.ends-before',
  'procure.party',
] as const satisfies readonly FindingCode[];

/** What was found in a file: by the library, or by what columns need. */
export interface Finding {
  code: FindingCode;
  line: number;
  path: string;
  value: string | null;
  expected: string | null;
}

/** So many are listed one by one; those beyond are counted, by code. */
const LISTED = 10_000;
const LONGEST = 200;
/** Of each kind so many are shown where there is no room for all. */
const EXAMPLES = 3;

/** Collects what is told of one file. */
export class Findings {
  readonly listed: Finding[] = [];
  readonly byCode = new Map<string, number>();
  count = 0;
  /** By code: the first that were found. */
  readonly examples = new Map<string, Finding[]>();

  /** In the order of the file, whichever way they were found. */
  inOrder(): Finding[] {
    return this.listed.toSorted((one, other) => one.line - other.line);
  }

  readonly hear = (finding: OcdsFinding): void => {
    const { code, line, path, value, expected } = finding;
    this.add({ code, line, path, value: value ?? null, expected: expected ?? null });
  };

  add(finding: Finding): void {
    this.count += 1;
    this.byCode.set(finding.code, (this.byCode.get(finding.code) ?? 0) + 1);
    const examples = this.examples.get(finding.code) ?? [];
    const isExample = examples.length < EXAMPLES;
    const isListed = this.listed.length < LISTED;
    if (!isExample && !isListed) return;
    const { code, line } = finding;
    const kept = {
      code,
      line: Math.min(line, 2 ** 31 - 1),
      path: cut(finding.path) ?? '',
      value: cut(finding.value),
      expected: cut(finding.expected),
    };
    if (isListed) this.listed.push(kept);
    if (isExample) this.examples.set(code, [...examples, kept]);
  }
}

const cut = (text: string | null): string | null => (text === null ? null : clean(text).slice(0, LONGEST));

/** A finding as a sentence, said once it is known who reads. */
export const findingSaid = ({ code, line, path, value }: Finding): Saying => ({
  message: path === '' ? 'procure.finding-line' : 'procure.finding-at',
  params: {
    says: { message: findingKey(code), params: {} },
    line: String(line),
    path,
    value: value ?? '',
  },
});

export const findingKey = (code: string): string => `procure.finding.${code.replace('.', '-')}`;
