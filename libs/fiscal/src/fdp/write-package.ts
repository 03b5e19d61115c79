import { formatMinor } from '@groundwork-gov/money';
import { type BudgetMapping, classificationsOf, phasesOf } from '../budget-mapping.ts';
import type { BudgetLine } from '../line-reader.ts';
import type { Classification, Phase, Side } from '../mapping/words.ts';
import { typesOf } from './column-types.ts';
import { packagePhases } from './described.ts';

/** What is given out: the mapping by which lines were read, and what holds for all of them. */
export interface PackageOut {
  /** Of the package, in small letters, figures and `-`. */
  readonly name: string;
  readonly title: string;
  readonly mapping: BudgetMapping;
  readonly year: number;
  /** The days that figures speak of, as a reading tells them. */
  readonly phases: readonly { readonly phase: Phase; readonly asOf: string }[];
  readonly labels: Partial<Record<Classification, ReadonlyMap<string, string>>>;
  /** ISO 4217, with the decimals of its minor unit. */
  readonly currency: string;
  readonly digits: number;
  /** ISO 3166-1, two letters, where it is known. */
  readonly country?: string | undefined;
  /** What each column is, in a language that people read; English where it is left out. */
  readonly words?: Partial<Record<PackageColumn, string>> | undefined;
  readonly modified?: string | undefined;
}

/** Columns by what they hold: `code.economic`, `label.economic`, `amount.original`, `key.1`, `year`. */
export type PackageColumn =
  | 'year'
  | `code.${Classification}`
  | `label.${Classification}`
  | `amount.${Phase}`
  | `key.${number}`;

interface OutColumn {
  readonly name: string;
  readonly is: PackageColumn;
  readonly columnType: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
}

const path = 'data/budget.csv';
/** So that text of a town is never mistaken for a blank: what is missing is written as nothing at all. */
const extraFields = (currency: string, side: Side) => [
  { name: 'phase', type: 'string', columnType: 'phase:id', normalizationTarget: true },
  { name: 'direction', type: 'string', columnType: 'direction', constant: side },
  { name: 'currency', type: 'string', columnType: 'value-currency:code', constant: currency },
];

/**
 * The descriptor of a Fiscal Data Package 1.0 for lines as `readBudget` gives them: a data dictionary with a `columnType` for each column, and
 * the mapping by which `proposePackage` reads the same lines back. Pure; the CSV is {@link packageRows}.
 */
export function packageDescriptor(out: PackageOut): Record<string, unknown> {
  const { mapping, year, currency } = out;
  const columns = columnsOut(out);
  return {
    profile: 'fiscal-data-package',
    name: out.name,
    title: out.title,
    ...(out.country === undefined ? {} : { countryCode: out.country }),
    ...(out.modified === undefined ? {} : { modified: out.modified }),
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    resources: [
      {
        name: 'budget',
        path,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', quoteChar: '"', lineTerminator: '\n', header: true },
        schema: {
          fields: columns.map(({ name, is, type, columnType, description }) => ({
            name,
            type,
            columnType,
            description,
            ...(is.startsWith('amount.') ? amountField(out, is) : {}),
          })),
          missingValues: [''],
        },
        extraFields: extraFields(currency, mapping.side),
        groundworkMapping: mappingBack(out, columns),
      },
    ],
  };
}

function amountField({ phases }: PackageOut, is: PackageColumn): Record<string, unknown> {
  const phase = is.slice('amount.'.length) as Phase;
  const asOf = phases.find((each) => each.phase === phase)?.asOf;
  return {
    decimalChar: '.',
    groupChar: '',
    normalize: { phase: packagePhases[phase] },
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function columnsOut({ mapping, words = {} }: PackageOut): OutColumn[] {
  const column = (
    is: PackageColumn,
    name: string,
    columnType: string,
    type: OutColumn['type'],
    english: string,
  ): OutColumn => ({
    name,
    is,
    columnType,
    type,
    description: words[is] ?? english,
  });
  return [
    column('year', 'year', 'date:fiscal-year', 'integer', 'Budget year'),
    ...classificationsOf(mapping).flatMap((of) => [
      column(`code.${of}`, `${of}_code`, typesOf[of].code, 'string', `Code of the ${of} classification`),
      column(
        `label.${of}`,
        `${of}_label`,
        typesOf[of].label,
        'string',
        `Its name in the ${of} classification`,
      ),
    ]),
    ...(mapping.keyColumns ?? []).map((_, at) =>
      column(
        `key.${at + 1}`,
        `key_${at + 1}`,
        'budget-line-id',
        'string',
        'What tells lines with the same codes apart',
      ),
    ),
    ...phasesOf(mapping).map((phase) =>
      column(`amount.${phase}`, phase, 'value', 'number', `Amount, phase ${packagePhases[phase]}`),
    ),
  ];
}

/** What reads our own file: the same classifications, key, rules and heads, by the names of our columns. */
function mappingBack(
  { mapping, phases, title, year }: PackageOut,
  columns: readonly OutColumn[],
): Record<string, unknown> {
  const nameOf = (is: PackageColumn): string => columns.find((column) => column.is === is)?.name ?? '';
  const { exclude, heads, answers, contingency, interest, own, transfers, side, key } = mapping;
  return {
    mapping: 'groundwork.budget-mapping@2',
    title: title.slice(0, 200),
    side,
    years: { from: year, to: year },
    year: { from: 'column', column: 'year' },
    file: { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '' },
    codes: Object.fromEntries(
      classificationsOf(mapping).map((of) => [
        of,
        {
          code: [{ column: nameOf(`code.${of}`) }],
          label: nameOf(`label.${of}`),
          optional: mapping.codes[of]?.optional ?? false,
        },
      ]),
    ),
    key,
    ...(mapping.keyColumns ? { keyColumns: mapping.keyColumns.map((_, at) => nameOf(`key.${at + 1}`)) } : {}),
    phases: Object.fromEntries(
      phasesOf(mapping).map((phase) => [
        phase,
        {
          column: phase,
          asOf: phases.find((each) => each.phase === phase)?.asOf.slice(5) ?? mapping.phases[phase]?.asOf,
          blank: 'unknown',
        },
      ]),
    ),
    exclude,
    heads,
    answers,
    ...(contingency ? { contingency } : {}),
    ...(interest ? { interest } : {}),
    ...(own ? { own } : {}),
    ...(transfers ? { transfers } : {}),
  };
}

/**
 * The CSV of the package (RFC 4180, LF, UTF-8), a piece for each batch of lines. Cells are exactly what was read: text that a spreadsheet would
 * take for a formula is not changed, since the file is for programs.
 */
export async function* packageRows(
  out: PackageOut,
  lines: AsyncIterable<readonly BudgetLine[]> | Iterable<readonly BudgetLine[]>,
): AsyncGenerator<string> {
  const { mapping, labels, year, digits } = out;
  const of = classificationsOf(mapping);
  const keys = mapping.keyColumns?.length ?? 0;
  yield `${columnsOut(out)
    .map(({ name }) => name)
    .join(',')}\n`;
  for await (const batch of lines) {
    let text = '';
    for (const line of batch) {
      text += year;
      for (const name of of) {
        const code = line.codes[name] ?? '';
        text += `,${quoted(code)},${quoted(labels[name]?.get(code) ?? '')}`;
      }
      if (keys > 0) for (const cell of keyCells(line.key, keys)) text += `,${quoted(cell)}`;
      for (const amount of line.amounts) text += amount === null ? ',' : `,${formatMinor(amount, digits)}`;
      text += '\n';
    }
    if (text !== '') yield text;
  }
}

/** The last cells of a key, as they stood before `/` and `\` in them were escaped. */
function keyCells(key: string, count: number): string[] {
  const cells = [''];
  for (let at = 0; at < key.length; at++) {
    const unit = key[at] ?? '';
    if (unit === '/') cells.push('');
    else cells[cells.length - 1] += unit === '\\' ? (key[(at += 1)] ?? '') : unit;
  }
  return cells.slice(-count);
}

const quoted = (text: string): string =>
  /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
