import { DataTable } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { BadRow } from './bad-rows.ts';

const SHOWN = 50;

interface Props {
  tongue: Tongue;
  id: string;
  /** Those that are listed, of so many. */
  rows: readonly BadRow[];
  of: number;
}

/** The first rows that could not be read; all of them are in the file beside it. */
export const BadRowsTable = ({ tongue, id, rows, of }: Props) => (
  <>
    <p>{tongue.t('reading.preview.bad', { n: of, shown: Math.min(SHOWN, rows.length) })}</p>
    <DataTable
      tongue={tongue}
      id={id}
      caption={tongue.t('reading.preview.bad-caption')}
      cards
      columns={[
        { head: tongue.t('reading.line'), cell: ({ line }: BadRow) => tongue.number(line), heading: true },
        { head: tongue.t('reading.preview.came'), cell: ({ came }) => <bdi>{came}</bdi> },
        { head: tongue.t('reading.preview.wrong'), cell: ({ says }) => says, words: true },
        { head: tongue.t('reading.preview.would'), cell: ({ would }) => would, words: true },
      ]}
      rows={rows.slice(0, SHOWN)}
    />
  </>
);
