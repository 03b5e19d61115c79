import type { FileCode, FindingColumn } from '@groundwork-gov/sheets';

/** Why a form is refused. One of them is enough; all that are seen are told. */
export type RefusalCode =
  | 'form.sheet-missing'
  | 'form.head-missing'
  | 'form.head-twice'
  | 'form.too-many-rows'
  | 'form.too-many-columns'
  | 'form.too-deep'
  | 'form.no-questions'
  | 'form.type-missing'
  | 'form.type-unknown'
  | 'form.type-unsupported'
  | 'form.name-missing'
  | 'form.name-invalid'
  | 'form.name-twice'
  | 'form.name-reserved'
  | 'form.repeat-name-twice'
  | 'form.repeat-name-root'
  | 'form.audit-name'
  | 'form.end-unmatched'
  | 'form.begin-unmatched'
  | 'form.list-missing'
  | 'form.list-of-file'
  | 'form.choice-name-missing'
  | 'form.choice-twice'
  | 'form.choice-with-space'
  | 'form.other-with-filter'
  | 'form.table-list'
  | 'form.calculation-missing'
  | 'form.trigger-missing'
  | 'form.trigger-unseen'
  | 'form.parameter'
  | 'form.reference-syntax'
  | 'form.reference-unknown'
  | 'form.reference-ambiguous'
  | 'form.expression'
  | 'form.expression-too-long'
  | 'form.function-unknown'
  | 'form.function-unsupported'
  | 'form.function-arguments'
  | 'form.pattern'
  | 'form.cycle'
  | 'form.key-without-id';

/** What is worth knowing of a form that can be used. */
export type WarningCode =
  | 'form.sheet-alike'
  | 'form.head-unknown'
  | 'form.head-with-space'
  | 'form.row-skipped'
  | 'form.row-disabled'
  | 'form.formula'
  | 'form.group-label-missing'
  | 'form.choice-label-missing'
  | 'form.translation-missing'
  | 'form.language-code'
  | 'form.path-nowhere'
  | 'form.default-language-unused'
  | 'form.name-alike'
  | 'form.device-field'
  | 'form.external-unfiltered'
  | 'form.setting-not-yes-or-no'
  | 'form.id-twice'
  | 'form.required-group';

/** One thing found in a form, and where. The sentence is made from code and values, in any language (`explainForm`). */
export interface FormFinding {
  /** A refusal keeps the form from being used; a warning does not. */
  level: 'refusal' | 'warning';
  /** One of ours, or what the reader of workbooks says of the whole file. */
  code: RefusalCode | WarningCode | FileCode;
  sheet?: string;
  /** As the spreadsheet counts: the first row is 1. */
  row?: number;
  column?: FindingColumn;
  /** What stood there, cut where it is long. */
  value?: string;
  /** What was expected, where the code does not say it. */
  expected?: string;
  /** The other row, where two contradict each other. */
  otherRow?: number;
}

const LONGEST_SHOWN = 100;

/** A value as a finding shows it: short, on one line, and with nothing in it that a terminal would obey. */
function shown(value: string): string {
  const line = value
    .slice(0, LONGEST_SHOWN * 4)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}

/** How many findings of one form are kept. Who has more mends these first. */
const MOST_FINDINGS = 500;

/** Collects findings up to a limit. */
export class Findings {
  readonly list: FormFinding[] = [];
  #refused = false;

  refuse(code: RefusalCode, where: Omit<FormFinding, 'level' | 'code'> = {}): void {
    this.#refused = true;
    this.#add({ level: 'refusal', code, ...where });
  }

  warn(code: WarningCode, where: Omit<FormFinding, 'level' | 'code'> = {}): void {
    this.#add({ level: 'warning', code, ...where });
  }

  get isRefused(): boolean {
    return this.#refused;
  }

  #add(finding: FormFinding): void {
    if (this.list.length >= MOST_FINDINGS) return;
    const { value, expected, sheet, column } = finding;
    this.list.push({
      ...finding,
      ...(sheet !== undefined && { sheet: shown(sheet) }),
      ...(column && { column: { letter: column.letter, head: shown(column.head) } }),
      ...(value !== undefined && { value: shown(value) }),
      ...(expected !== undefined && { expected: shown(expected) }),
    });
  }
}
