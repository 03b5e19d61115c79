import { DataTable, Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { CurrencyUnit } from '../../platform/i18n/numbers.ts';
import { BadRowsTable } from '../../platform/read-files/bad-rows-table.tsx';
import { EachFile, Warnings } from '../../platform/read-files/preview-parts.tsx';
import { phaseWord, sideTitle } from '../words.ts';
import { badRowsOf } from './bad-rows.ts';
import { isRead, type ReadFilePreview, type StoredPreview } from './preview.ts';

interface Props {
  tongue: Tongue;
  unit: CurrencyUnit;
}

/** Each file: its sums, what was left out and why, and what could not be read. */
export const PreviewedFiles = ({ tongue, unit, preview }: Props & { preview: StoredPreview }) => (
  <EachFile
    tongue={tongue}
    files={preview.files}
    isRead={isRead}
    read={(file, at) => <Read tongue={tongue} unit={unit} file={file} at={at} />}
  />
);

interface FileProps extends Props {
  file: ReadFilePreview;
  at: number;
}

/** Up to which day, and from which where that is not the year's first. */
function saidWithin(tongue: Tongue, { since, until }: NonNullable<ReadFilePreview['within']>): string {
  return since === null
    ? tongue.t('budget.within.previewed', { day: tongue.date(until) })
    : tongue.t('budget.within.previewed-part', { from: tongue.date(since), day: tongue.date(until) });
}

function Read({ tongue, unit, file, at }: FileProps) {
  const { year, side, lines, within } = file;
  return (
    <>
      <p>{tongue.t('budget.preview.read', { title: sideTitle(tongue, { year, side }), lines })}</p>
      {within && <p>{saidWithin(tongue, within)}</p>}
      <Warnings tongue={tongue} says={warningsOf(tongue, file)} />
      {file.faultCount > 0 && (
        <BadRowsTable tongue={tongue} id={`bad-${at}`} rows={badRowsOf(tongue, file)} of={file.faultCount} />
      )}
      <DataTable
        tongue={tongue}
        id={`totals-${at}`}
        caption={tongue.t('budget.preview.totals', { currency: unit.code })}
        columns={[
          {
            head: tongue.t('budget.phase'),
            cell: (row: ReadFilePreview['totals'][number]) => phaseWord(tongue, row.phase, side),
            heading: true,
          },
          {
            head: tongue.t('budget.preview.all'),
            cell: (row) => amount(tongue, unit, row.all),
            numeric: true,
          },
          {
            head: tongue.t('budget.preview.counted'),
            cell: (row) => amount(tongue, unit, row.included),
            numeric: true,
          },
        ]}
        rows={file.totals}
      />
      <LeftOut tongue={tongue} file={file} />
      <Heads tongue={tongue} unit={unit} file={file} at={at} />
    </>
  );
}

const amount = (tongue: Tongue, unit: CurrencyUnit, digits: string): string =>
  tongue.money(BigInt(digits), unit, 'exact', { currency: false });

/** What is no mistake of a line and yet may mean that it is the wrong file. */
function warningsOf(tongue: Tongue, file: ReadFilePreview): string[] {
  const { same, taken, doubtfulYears, repeatedLines, roundedAmounts, otherYears, side } = file;
  return [
    ...(same
      ? [
          tongue.t(`budget.preview.same-${same.what}`, {
            file: same.file,
            year: String(same.year),
            on: tongue.date(same.on),
          }),
        ]
      : []),
    ...(taken.length > 0
      ? [
          tongue.t('budget.preview.taken', {
            year: String(file.year),
            phases: tongue.list(taken.map((phase) => phaseWord(tongue, phase, side))),
          }),
        ]
      : []),
    ...doubtfulYears.map(({ year, seen }) =>
      tongue.t('budget.preview.doubtful-year', { year: String(file.year), seen, other: String(year) }),
    ),
    ...(repeatedLines > 0 ? [tongue.t('budget.preview.repeated', { n: repeatedLines })] : []),
    ...(roundedAmounts > 0 ? [tongue.t('budget.preview.rounded', { n: roundedAmounts })] : []),
    ...Object.entries(otherYears).map(([year, n]) => tongue.t('budget.preview.other-year', { year, n })),
  ];
}

function LeftOut({ tongue, file }: { tongue: Tongue; file: ReadFilePreview }) {
  const says = [
    ...file.excluded
      .filter(({ lines }) => lines > 0)
      .map(({ reason, lines }) => tongue.t('budget.preview.excluded', { n: lines, reason })),
    ...file.skipped
      .filter(({ rows }) => rows > 0)
      .map(({ reason, rows }) => tongue.t('reading.preview.skipped', { n: rows, reason })),
    ...(file.notKept > 0 ? [tongue.t('budget.preview.not-kept', { n: file.notKept })] : []),
  ];
  return says.length === 0 ? null : (
    <ul>
      {says.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  );
}

type Head = ReadFilePreview['heads'][number];
type HeadRow = Head['rows'][number];

/** The same sums by each grouping, for who wants to look closer. */
const Heads = ({ tongue, unit, file, at }: FileProps) => (
  <>
    {file.heads.map((head) => (
      <Details summary={tongue.t(`budget.group.${head.head}`)}>
        <DataTable
          tongue={tongue}
          id={`head-${at}-${head.head}`}
          caption={tongue.t('budget.by-head', { currency: unit.code })}
          columns={[
            {
              head: tongue.t('budget.head'),
              cell: ({ code, label }: HeadRow) => (
                <>
                  <bdi>{code ?? tongue.t('budget.no-code')}</bdi> <bdi>{label}</bdi>
                </>
              ),
              heading: true,
            },
            { head: tongue.t('budget.desk.lines'), cell: ({ lines }) => tongue.number(lines), numeric: true },
            ...file.phases.map((phase, place) => ({
              head: phaseWord(tongue, phase, file.side),
              cell: ({ totals }: HeadRow) => amount(tongue, unit, totals[place] ?? '0'),
              numeric: true,
            })),
          ]}
          rows={[
            ...head.rows,
            ...(head.others
              ? [
                  {
                    code: null,
                    label: tongue.t('budget.preview.others'),
                    lines: head.others.lines,
                    totals: head.others.totals,
                  },
                ]
              : []),
          ]}
        />
      </Details>
    ))}
  </>
);
