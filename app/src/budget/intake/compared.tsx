import { DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { CurrencyUnit } from '../../platform/i18n/numbers.ts';
import { PHASES, type Phase, type Side } from '../phases.ts';
import { phaseWord } from '../words.ts';

interface Props {
  tongue: Tongue;
  unit: CurrencyUnit;
  side: Side;
  stated: Readonly<Partial<Record<Phase, string>>>;
  sums: ReadonlyMap<Phase, bigint>;
}

/** What was stated, what the files come to, and what is between them. */
export function Compared({ tongue, unit, side, stated, sums }: Props) {
  const rows = PHASES.flatMap((phase) => {
    const amount = stated[phase];
    return amount === undefined ? [] : [{ phase, stated: BigInt(amount), found: sums.get(phase) ?? 0n }];
  });
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const money = (amount: bigint) => tongue.money(amount, unit, 'exact', { currency: false });
  return (
    <DataTable
      tongue={tongue}
      id="compared"
      caption={tongue.t('reading.stated.caption', { currency: unit.code })}
      columns={[
        {
          head: tongue.t('budget.phase'),
          cell: (row: Row) => phaseWord(tongue, row.phase, side),
          heading: true,
        },
        { head: tongue.t('reading.stated.stated'), cell: (row) => money(row.stated), numeric: true },
        { head: tongue.t('reading.stated.found'), cell: (row) => money(row.found), numeric: true },
        {
          head: tongue.t('reading.stated.difference'),
          cell: (row) =>
            row.stated === row.found ? tongue.t('reading.stated.none') : money(row.found - row.stated),
          numeric: true,
        },
      ]}
      rows={rows}
    />
  );
}
