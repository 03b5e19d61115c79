import { type Crosswalk, type CrosswalkRow, standardName } from '@groundwork-gov/fiscal';
import { type Column, DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';

/** Names of codes of one classification. */
export type Names = ReadonlyMap<string, string>;

/** A page shows so many rows; the file has all. */
const MOST_ROWS = 500;

/** What a crosswalk says, row by row, with the names that codes have. */
export function RowsTable({
  tongue,
  crosswalk,
  names,
}: {
  tongue: Tongue;
  crosswalk: Crosswalk;
  names: Names;
}) {
  const { rows, scheme, classification } = crosswalk;
  const to = (code: string): string | undefined =>
    scheme === 'own' ? names.get(code) : (standardName(scheme, code, tongue.language) ?? undefined);
  const columns: Column<CrosswalkRow>[] = [
    {
      head: tongue.t(`reading.classification.${classification}`),
      heading: true,
      cell: ({ from, when }) => (
        <>
          {from.map((code) => (
            <p>
              <Code code={code} name={names.get(code)} />
            </p>
          ))}
          {when && (
            <p class="quiet">
              {tongue.t('budget.crosswalk.when', {
                what: tongue.t(`reading.classification.${when.classification}`),
                codes: when.startsWith,
              })}
            </p>
          )}
        </>
      ),
    },
    {
      head: tongue.t('budget.crosswalk.to'),
      words: true,
      cell: ({ to: code, share }) => (
        <>
          <Code code={code} name={to(code)} />
          {share !== undefined && <p class="quiet">{tongue.t('budget.crosswalk.share', { n: share })}</p>}
        </>
      ),
    },
    {
      head: tongue.t('budget.crosswalk.valid'),
      words: true,
      cell: ({ valid }) => daysSaid(tongue, valid),
    },
    {
      head: tongue.t('budget.crosswalk.reason'),
      words: true,
      cell: ({ reason, source }) => (
        <>
          {reason !== undefined && <bdi>{reason}</bdi>}
          {source !== undefined && (
            <p class="quiet">
              <bdi>{source}</bdi>
            </p>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <DataTable
        tongue={tongue}
        id="rows"
        caption={tongue.t('budget.crosswalk.rows', { n: rows.length })}
        columns={columns}
        rows={rows.slice(0, MOST_ROWS)}
      />
      {rows.length > MOST_ROWS && (
        <p class="quiet">{tongue.t('budget.crosswalk.more-rows', { n: rows.length - MOST_ROWS })}</p>
      )}
    </>
  );
}

export const Code = ({ code, name }: { code: string; name: string | undefined }) =>
  name ? (
    <>
      <bdi>{name}</bdi> <bdi class="code">{code}</bdi>
    </>
  ) : (
    <bdi class="code">{code}</bdi>
  );

function daysSaid(tongue: Tongue, valid: CrosswalkRow['valid']): string {
  if (!valid) return tongue.t('budget.crosswalk.always');
  const from = tongue.date(valid.from);
  return valid.until === undefined
    ? tongue.t('budget.crosswalk.from-on', { from })
    : tongue.t('budget.crosswalk.between', { from, until: tongue.date(valid.until) });
}

/** What kind of crosswalk it is, in a sentence. */
export const kindSaid = (
  tongue: Tongue,
  { scheme, classification }: Pick<Crosswalk, 'scheme' | 'classification'>,
) =>
  tongue.t(`budget.crosswalk.kind.${scheme}`, { what: tongue.t(`reading.classification.${classification}`) });
