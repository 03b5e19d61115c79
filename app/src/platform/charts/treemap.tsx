import { type ChartBase, known } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { barKey } from './frame.tsx';
import { Fills, fillOf } from './marks.tsx';
import { ChartShell, Legend } from './shell.tsx';
import { LINE, NARROW, WIDE } from './text-room.ts';
import { groupsOf, ranked, type Tile, type TreemapPart, tilesOf, tileText } from './treemap-layout.ts';

export interface TreemapProps extends ChartBase {
  parts: readonly TreemapPart[];
}

/** What a whole is made of: each part as large as its figure. A name that has no room is a number, told in the table. */
export function Treemap(chart: TreemapProps) {
  const { tongue, id, parts, format } = chart;
  const groups = groupsOf(parts);
  if (groups.length > 4)
    throw new RangeError(`A treemap takes one to four groups; got ${groups.length}. Use a table.`);
  const tiles = tilesOf(parts, tongue.dir);
  const texts = tiles.map((tile) => {
    const value = format(tile.part.value ?? 0);
    const number = tongue.number(tile.number);
    return {
      wide: tileText(tile, value, number, WIDE),
      narrow: tileText(tile, value, number, NARROW),
      number,
    };
  });
  const hasNumbers = texts.some(({ wide, narrow, number }) =>
    [wide, narrow].some(([line]) => line === number),
  );
  const notes = notesOf(chart);
  return (
    <ChartShell
      chart={chart}
      isEmpty={tiles.length === 0}
      notes={hasNumbers ? [...notes, tongue.t('chart.numbers-in-table')] : notes}
      legend={
        groups.length > 1 && (
          <Legend entries={groups.map((label, i) => ({ key: barKey(fillOf(id, i)), label, tone: i + 1 }))} />
        )
      }
      table={<PartTable chart={chart} />}
      height="320"
    >
      <Fills id={id} count={groups.length} />
      {tiles.map((tile, i) => (
        <TileMark
          tile={tile}
          id={id}
          format={format}
          wide={texts[i]?.wide ?? []}
          narrow={texts[i]?.narrow ?? []}
        />
      ))}
    </ChartShell>
  );
}

function notesOf({ tongue, parts }: TreemapProps): string[] {
  if (parts.length === 0) return [tongue.t('chart.nothing')];
  const unknown = parts.filter(({ value }) => !known(value)).map(({ label }) => label);
  if (unknown.length === parts.length) return [tongue.t('chart.all-not-known')];
  const below = parts.filter(({ value }) => known(value) && value < 0).map(({ label }) => label);
  return [
    ...(unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : []),
    ...(below.length > 0 ? [tongue.t('chart.below-zero', { labels: below })] : []),
  ];
}

interface TileProps {
  tile: Tile;
  id: string;
  format(value: number): string;
  wide: readonly string[];
  narrow: readonly string[];
}

/** Fine enough that areas stay proportional. */
const fine = (n: number) => `${Math.round(n * 10_000) / 10_000}%`;

function TileMark({ tile, id, format, wide, narrow }: TileProps) {
  const isSame = wide.join('\n') === narrow.join('\n');
  return (
    <>
      <rect
        class={`chart-tile tone-${tile.group + 1}`}
        x={fine(tile.x)}
        y={fine(tile.y)}
        width={fine(tile.width)}
        height={fine(tile.height)}
        fill={fillOf(id, tile.group)}
      >
        <title>{`${tile.part.label}: ${format(tile.part.value ?? 0)}`}</title>
      </rect>
      <TileText tile={tile} lines={wide} className={isSame ? '' : 'roomy'} />
      {!isSame && <TileText tile={tile} lines={narrow} className="cramped" />}
    </>
  );
}

const TileText = ({
  tile,
  lines,
  className,
}: {
  tile: Tile;
  lines: readonly string[];
  className: string;
}) => (
  <>
    {lines.map((line, i) => (
      <text
        class={`chart-on-tile ${className}`}
        x={fine(tile.x + tile.width / 2)}
        y={fine(tile.y + tile.height / 2)}
        dy={Math.round((i - (lines.length - 1) / 2) * LINE + 4)}
        text-anchor="middle"
      >
        {line}
      </text>
    ))}
  </>
);

const isDrawn = ({ value }: TreemapPart) => known(value) && value > 0;

function PartTable({ chart }: { chart: TreemapProps }) {
  const { tongue, parts, labelHead } = chart;
  const total = parts.reduce((sum, { value }) => sum + (known(value) && value > 0 ? value : 0), 0);
  const rows = ranked(parts).map((part, i) => ({
    part,
    number: isDrawn(part) ? tongue.number(i + 1) : '',
  }));
  const hasGroups = groupsOf(parts).length > 1;
  type Row = (typeof rows)[number];
  return (
    <ChartTable<Row>
      chart={chart}
      rows={rows}
      columns={[
        { head: tongue.t('chart.number-column'), numeric: true, cell: ({ number }) => number },
        { head: labelHead ?? tongue.t('chart.part'), heading: true, cell: ({ part }) => part.label },
        ...(hasGroups ? [{ head: tongue.t('chart.group'), cell: ({ part }: Row) => part.group ?? '' }] : []),
        { head: tongue.t('chart.value'), numeric: true, cell: ({ part }) => said(chart, part.value) },
        {
          head: tongue.t('chart.share'),
          numeric: true,
          cell: ({ part }) => (isDrawn(part) ? tongue.percent(((part.value ?? 0) / total) * 100) : ''),
        },
      ]}
    />
  );
}
