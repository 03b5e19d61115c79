import {
  type BudgetLine,
  type BudgetMapping,
  budgetMappingShapes,
  type PackageColumn,
  type PackageOut,
  packageDescriptor,
  packageRows,
} from '@groundwork-gov/fiscal';
import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { type Cell, type TableColumn, writeTable, zipped } from '@groundwork-gov/sheets';
import { encodeOutside } from '../platform/db/codec.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { CLASSIFICATIONS } from './phases.ts';
import type { PublicLine } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { phaseWord, sideTitle } from './words.ts';

type Lines = AsyncIterable<PublicLine[]>;

const usedBy = ({ codes }: BudgetDocument) => CLASSIFICATIONS.filter((each) => codes[each]);

/** All lines as a workbook, with heads in the reader's language; written while lines come. */
export function linesAsWorkbook(
  tongue: Tongue,
  document: BudgetDocument,
  lines: Lines,
): AsyncIterable<Uint8Array> {
  const { digits } = currencyOf(document.currency);
  const used = usedBy(document);
  const phases = document.phases.map(({ phase }) => phase);
  const columns: TableColumn[] = [
    { head: tongue.t('budget.desk.file'), type: 'text' },
    { head: tongue.t('budget.line'), type: 'number' },
    ...used.flatMap((each): TableColumn[] => {
      const what = tongue.t(`reading.classification.${each}`);
      return [
        { head: tongue.t('budget.role.code', { what }), type: 'text' },
        { head: tongue.t('budget.role.label', { what }), type: 'text' },
      ];
    }),
    { head: tongue.t('budget.left-out-column'), type: 'text' },
    ...phases.map(
      (phase): TableColumn => ({ head: phaseWord(tongue, phase, document.side), type: 'amount' }),
    ),
  ];
  const rows = (async function* (): AsyncGenerator<readonly Cell[]> {
    for await (const batch of lines) {
      for (const line of batch) {
        yield [
          document.files[line.file]?.name ?? '',
          line.line,
          ...used.flatMap((each) => [line[each], labelOf(document, each, line[each])]),
          line.exclusion === null ? '' : (document.exclusions[line.exclusion] ?? ''),
          ...phases.map((phase) => {
            const amount = line[phase];
            return amount === null ? null : formatMinor(amount, digits);
          }),
        ];
      }
    }
  })();
  return writeTable({ sheet: sideTitle(tongue, document), columns, rows, rightToLeft: tongue.dir === 'rtl' });
}

const labelOf = (
  { codes }: BudgetDocument,
  classification: (typeof CLASSIFICATIONS)[number],
  code: string | null,
): string => (code === null ? '' : (codes[classification]?.[code] ?? ''));

/**
 * The budget as a Fiscal Data Package 1.0 (Open Knowledge, 2018): `datapackage.json` with a dictionary of its columns, the mapping that
 * reads them back, and the lines as CSV.
 */
export function linesAsPackage(
  tongue: Tongue,
  document: BudgetDocument,
  lines: Lines,
): AsyncIterable<Uint8Array> {
  const out = packageOf(tongue, document);
  const phases = document.phases.map(({ phase }) => phase);
  const batches = (async function* (): AsyncGenerator<BudgetLine[]> {
    for await (const batch of lines) yield batch.map((line) => budgetLine(line, phases));
  })();
  return zipped([
    { path: 'datapackage.json', text: [`${encodeOutside(packageDescriptor(out), 2)}\n`] },
    { path: 'data/budget.csv', text: packageRows(out, batches) },
  ]);
}

const budgetLine = (
  line: PublicLine,
  phases: readonly BudgetDocument['phases'][number]['phase'][],
): BudgetLine => ({
  line: line.line,
  key: '',
  codes: Object.fromEntries(
    CLASSIFICATIONS.flatMap((each) => (line[each] === null ? [] : [[each, line[each]]])),
  ),
  amounts: phases.map((phase) => line[phase]),
  excluded: line.exclusion,
});

function packageOf(tongue: Tongue, document: BudgetDocument): PackageOut {
  const { place, year, side, currency, phases, codes } = document;
  const used = usedBy(document);
  const mapping = budgetMappingShapes['groundwork.budget-mapping@2'].parse({
    mapping: 'groundwork.budget-mapping@2',
    title: `${place.name}: ${year}, ${side}`.slice(0, 200),
    side,
    years: { from: year, to: year },
    year: { fixed: year },
    file: {},
    // Lines of several files need not have the same codes.
    codes: Object.fromEntries(used.map((each) => [each, { code: [{ column: each }], optional: true }])),
    phases: Object.fromEntries(
      phases.map(({ phase, asOf }) => [phase, { column: phase, asOf: asOf.slice(5) }]),
    ),
    key: used,
    ...document.classed,
  }) as BudgetMapping;
  const words: Partial<Record<PackageColumn, string>> = { year: tongue.t('budget.year') };
  for (const each of used) {
    const what = tongue.t(`reading.classification.${each}`);
    words[`code.${each}`] = tongue.t('budget.role.code', { what });
    words[`label.${each}`] = tongue.t('budget.role.label', { what });
  }
  for (const { phase } of phases) words[`amount.${phase}`] = phaseWord(tongue, phase, side);
  return {
    name: `${place.code}-${year}-${side}`.toLowerCase(),
    title: `${place.name}: ${sideTitle(tongue, document)}`,
    mapping: { ...mapping, key: mapping.key.filter((each) => used.includes(each)) },
    year,
    phases,
    labels: Object.fromEntries(used.map((each) => [each, new Map(Object.entries(codes[each] ?? {}))])),
    currency,
    digits: currencyOf(currency).digits,
    words,
  };
}
