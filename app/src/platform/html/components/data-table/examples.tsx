import type { ExampleSet } from '../example.ts';
import { Bar } from '../meter/meter.tsx';
import { NotKnown } from '../not-known/not-known.tsx';
import { DataTable } from './data-table.tsx';

const shillings = { code: 'KES', digits: 2 };
const rows = [
  { name: 'Roads and transport', plan: 43_900_000_000n, spent: 31_200_000_000n, each: 1640 },
  { name: 'Water and sanitation', plan: 34_200_000_000n, spent: 33_400_000_000n, each: 1755 },
  { name: 'General administration', plan: 26_700_000_000n, spent: 29_900_000_000n, each: 1571 },
  { name: 'Health posts', plan: 19_300_000_000n, spent: 18_000_000_000n, each: 946 },
  { name: 'Markets', plan: 9_600_000_000n, spent: null, each: null },
];
const longest = Number(rows[0]?.plan);

export const dataTableExamples: ExampleSet = {
  component: 'DataTable',
  examples: [
    {
      title: 'Bars inside the rows',
      show: (tongue) => {
        const money = (minor: bigint) => tongue.money(minor, shillings, 'compact');
        const unknown = tongue.t('word.not-known');
        return (
          <DataTable
            tongue={tongue}
            id="where-the-money-goes"
            caption="Spent in 2025 beside what was planned. Amounts in shillings."
            rows={rows}
            columns={[
              {
                head: 'Function',
                heading: true,
                cell: (row) => (
                  <a class="ds-link" href="#row">
                    {row.name}
                  </a>
                ),
              },
              {
                head: 'Planned and spent',
                roomy: true,
                cell: (row) => (
                  <Bar
                    plan={Number(row.plan)}
                    actual={row.spent === null ? null : Number(row.spent)}
                    longest={longest}
                    label={tongue.t('word.planned-and-done', {
                      planned: money(row.plan),
                      actual: row.spent === null ? unknown : money(row.spent),
                    })}
                  />
                ),
              },
              {
                head: 'Spent',
                numeric: true,
                cell: (row) => (row.spent === null ? <NotKnown tongue={tongue} /> : money(row.spent)),
              },
              {
                head: 'Per resident',
                numeric: true,
                cell: (row) => (row.each === null ? <NotKnown tongue={tongue} /> : tongue.number(row.each)),
              },
            ]}
          />
        );
      },
    },
    {
      title: 'Wider than a phone, with a total',
      show: (tongue) => {
        const exact = (minor: bigint) => tongue.money(minor, shillings, 'exact', { currency: false });
        return (
          <DataTable
            tongue={tongue}
            id="exact"
            caption="Original, amended and executed, 2025"
            rows={rows.slice(0, 2)}
            foot={[{ name: 'Total', plan: 78_100_000_000n, spent: 64_600_000_000n, each: 3395 }]}
            columns={[
              { head: 'Function', heading: true, cell: (row) => row.name },
              { head: 'Original', numeric: true, cell: (row) => exact(row.plan) },
              { head: 'Amended', numeric: true, cell: (row) => exact(row.plan + 1n) },
              { head: 'Executed', numeric: true, cell: (row) => exact(row.spent ?? 0n) },
              { head: 'Difference', numeric: true, cell: (row) => exact((row.spent ?? 0n) - row.plan) },
            ]}
          />
        );
      },
    },
    {
      title: 'Sorted by a column; cards on a phone',
      show: (tongue) => (
        <DataTable
          tongue={tongue}
          id="sorted"
          caption="Functions by amount"
          cards
          rows={rows.slice(0, 3)}
          columns={[
            {
              head: 'Function',
              heading: true,
              cell: (row) => row.name,
              sort: { href: '#name', state: 'none' },
            },
            {
              head: 'Planned',
              numeric: true,
              cell: (row) => tongue.money(row.plan, shillings, 'compact'),
              sort: { href: '#plan', state: 'descending' },
            },
          ]}
        />
      ),
    },
    {
      title: 'Empty',
      show: (tongue) => (
        <DataTable
          tongue={tongue}
          id="empty"
          caption="Loads"
          rows={[]}
          columns={[{ head: 'File', cell: () => '' }]}
        />
      ),
    },
  ],
};
