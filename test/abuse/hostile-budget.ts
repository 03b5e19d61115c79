import { townMapping } from '../support/town-files.ts';

/** Reads what `spending` writes, with this line wherever a mapping has words of its own. */
export const spendingMapping = (line: string, year: number) => ({
  ...townMapping,
  title: line,
  year: { fixed: year },
  exclude: [{ classification: 'economic', startsWith: ['9'], reason: line }],
  heads: {
    ...townMapping.heads,
    administrative: { ...townMapping.heads.administrative, labels: { '10': line } },
  },
});

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Three lines a label: as the label of an office, as a programme's name and code, and as an account's name. */
export function spending(labels: readonly string[], year: number): string {
  const rows = labels.flatMap((label, at) => {
    const code = quoted(label.slice(0, 64));
    const words = quoted(label);
    const amounts = `${100 + at}.00,${90 + at + (year % 10)}.00`;
    return [
      `${10 + at},${words},41,Roads,21,Pay,${amounts}`,
      `10,Works,${code},${words},21,Pay,${amounts}`,
      `10,Works,41,Roads,${1000 + at},${words},${amounts}`,
    ];
  });
  const head = 'Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent';
  return [head, ...rows, `10,Works,12,Reserve,91,Debt,${year}.00,70.00`, ''].join('\n');
}
