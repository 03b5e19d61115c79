import type { BudgetMapping, Proposal, TableFormat } from '@groundwork-gov/fiscal';
import type { Found } from '../../platform/read-files/found.ts';

const guessesOf = ({ fields }: Proposal): Found['guesses'] =>
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

/** What a proposal for a file says of it, besides its columns. */
export const seenIn = (proposal: Proposal): Pick<Found, 'missing' | 'rows' | 'sheets' | 'guesses'> => ({
  missing: proposal.missing,
  rows: proposal.rows,
  sheets: proposal.sniff.sheets.map(({ name }) => name),
  guesses: guessesOf(proposal),
});
