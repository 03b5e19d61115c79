import type { BudgetMapping, Proposal, TableFormat } from '@groundwork-gov/fiscal';
import type { Found } from '../../platform/read-files/found.ts';

export const guessesOf = ({ fields }: Proposal): Found['guesses'] =>
  Object.fromEntries(
    Object.entries(fields).map(([path, { certainty, because }]) => [path, { certainty, because }]),
  );

/** How a mapping says that a file is written, and where its header stands. */
export const formatOf = (file: BudgetMapping['file']): [TableFormat, BudgetMapping['file']['header']] => [
  file.kind === undefined || file.kind === 'csv'
    ? { kind: 'csv', encoding: file.encoding, delimiter: file.delimiter }
    : { kind: file.kind, sheet: file.sheet, decimal: file.decimal },
  file.header,
];
