import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type ChartBase, known } from './chart.ts';
import { ChartTable, said } from './figure-table.tsx';
import { shapesOf } from './map-shapes.ts';
import { ChartShell, Legend } from './shell.tsx';

export interface MapArea {
  /** The `id` of its feature. */
  id: string;
  label: string;
  value: number | null;
}

export interface AreaMapProps extends ChartBase {
  /** Polygons in longitude and latitude, as coarse as the page can bear: they are drawn as they come. */
  shapes: FeatureCollection<Polygon | MultiPolygon>;
  areas: readonly MapArea[];
  /** Two to five, from low to high. A value belongs to the first whose upper end it does not pass; the last is open. */
  classes: readonly { upTo?: number; label: string }[];
}

/** Which class a value is in, counted from zero; null where nobody knows it. */
export function classOf(value: number | null, classes: AreaMapProps['classes']): number | null {
  if (!known(value)) return null;
  const found = classes.findIndex(({ upTo }) => upTo === undefined || value <= upTo);
  return found === -1 ? classes.length - 1 : found;
}

/** Areas in classes, the fuller the filling the higher: what colour says, the pattern says too. */
export function AreaMap(chart: AreaMapProps) {
  const { tongue, id, areas, classes, shapes, format } = chart;
  if (classes.length < 2 || classes.length > 5)
    throw new RangeError(`A map takes two to five classes; got ${classes.length}.`);
  const { width, height, paths } = shapesOf(shapes);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const drawn = shapes.features.map((feature) => byId.get(String(feature.id)));
  const hasUnknown = drawn.some((area) => classOf(area?.value ?? null, classes) === null);
  return (
    <ChartShell
      chart={chart}
      isEmpty={height === 0 || areas.every(({ value }) => !known(value))}
      notes={notesOf(chart)}
      legend={
        <Legend
          entries={[
            ...classes.map(({ label }, i) => ({ key: swatch(id, i, classes.length), label, tone: 1 })),
            ...(hasUnknown
              ? [{ key: swatch(id, null, classes.length), label: tongue.t('word.not-known'), tone: 2 }]
              : []),
          ]}
        />
      }
      table={<AreaTable chart={chart} />}
      plot="plot-map"
      viewBox={`-2 -2 ${Math.ceil(width) + 4} ${Math.ceil(height) + 4}`}
    >
      <MapFills id={id} />
      {paths.map((path, i) => {
        const area = drawn[i];
        const at = classOf(area?.value ?? null, classes);
        return (
          <path class="chart-area" d={path} fill={fillOfClass(id, at, classes.length)}>
            {area && (
              <title>
                {`${area.label}: ${known(area.value) ? format(area.value) : tongue.t('word.not-known')}`}
              </title>
            )}
          </path>
        );
      })}
    </ChartShell>
  );
}

const swatch = (id: string, at: number | null, count: number) => (
  <rect class="chart-area" x="1" y="1" width="90%" height="80%" fill={fillOfClass(id, at, count)} />
);

/** From dots over lines to full, spread over as many classes as there are. */
const fillings = [
  'M3.5 3.5h1v1h-1Z',
  'M-1 1 1-1M0 8 8 0M7 9 9 7',
  'M0 2h8M0 6h8',
  'M0 2h8M0 6h8M2 0v8M6 0v8',
];
const FULL = fillings.length;

function fillOfClass(id: string, at: number | null, count: number): string {
  if (at === null) return `url(#${id}-unknown)`;
  const filling = Math.round((at / (count - 1)) * FULL);
  return filling === FULL ? 'currentColor' : `url(#${id}-class-${filling})`;
}

const MapFills = ({ id }: { id: string }) => (
  <defs>
    {fillings.map((path, i) => (
      <pattern id={`${id}-class-${i}`} class="tone-1" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="chart-area-ground" width="8" height="8" />
        <path d={path} stroke="currentColor" stroke-width={i === 3 ? 2 : 1.4} fill="currentColor" />
      </pattern>
    ))}
    <pattern id={`${id}-unknown`} class="tone-2" width="14" height="14" patternUnits="userSpaceOnUse">
      <rect class="chart-area-unknown" width="14" height="14" />
      <path d="M4 4 10 10M10 4 4 10" stroke="currentColor" stroke-width="1.2" />
    </pattern>
  </defs>
);

function notesOf({ tongue, areas }: AreaMapProps): string[] {
  if (areas.length === 0) return [tongue.t('chart.nothing')];
  const unknown = areas.filter(({ value }) => !known(value)).map(({ label }) => label);
  if (unknown.length === areas.length) return [tongue.t('chart.all-not-known')];
  return unknown.length > 0 ? [tongue.t('chart.not-known-for', { labels: unknown })] : [];
}

function AreaTable({ chart }: { chart: AreaMapProps }) {
  const { tongue, areas, classes, labelHead } = chart;
  return (
    <ChartTable<MapArea>
      chart={chart}
      rows={areas}
      columns={[
        { head: labelHead ?? tongue.t('chart.part'), heading: true, cell: ({ label }) => label },
        { head: tongue.t('chart.value'), numeric: true, cell: ({ value }) => said(chart, value) },
        {
          head: tongue.t('chart.class'),
          cell: ({ value }) => classes[classOf(value, classes) ?? -1]?.label ?? '',
        },
      ]}
    />
  );
}
