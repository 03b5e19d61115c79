import { geoPath, geoTransform } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type AreaFeature = Feature<Polygon | MultiPolygon>;

/** A drawing of areas in a box of its own, whose unit is a pixel of the wide form. */
export interface MapShapes {
  width: number;
  height: number;
  /** One for each feature, in their order. */
  paths: readonly string[];
}

const WIDTH = 640;
const MOST_HEIGHT = 560;
const RADIANS = Math.PI / 180;

type Ring = readonly Position[];
const ringsOf = ({ geometry }: AreaFeature): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/**
 * Lambert's cylindrical equal-area projection, true to shape at the middle latitude: an area on paper is to another as
 * on the ground (Snyder 1987, USGS Professional Paper 1395, 10). Plane by point, so the order of a ring's corners, of
 * which files differ, does not matter. Lands on both sides of the 180th meridian are drawn as one.
 * @throws RangeError for anything but polygons, or where a coordinate is no longitude and latitude (WGS 84).
 */
export function shapesOf(map: FeatureCollection<Polygon | MultiPolygon>): MapShapes {
  const corners = map.features.flatMap((feature) => {
    if (feature.geometry?.type !== 'Polygon' && feature.geometry?.type !== 'MultiPolygon')
      throw new RangeError('A map takes polygons; one of its features is something else.');
    return ringsOf(feature).flat();
  });
  if (corners.length === 0) return { width: WIDTH, height: 0, paths: map.features.map(() => '') };
  const project = projectionOf(corners);
  const points = corners.map(project);
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [foot, head] = rangeOf(points.map(([, y]) => y));
  const scale = Math.min(WIDTH / (right - left || 1), MOST_HEIGHT / (head - foot || 1));
  const transform = geoTransform({
    point(longitude, latitude) {
      const [x, y] = project([longitude, latitude]);
      this.stream.point((x - left) * scale, (head - y) * scale);
    },
  });
  const path = geoPath(transform).digits(2);
  return {
    width: Math.max(1, (right - left) * scale),
    height: Math.max(1, (head - foot) * scale),
    paths: map.features.map((feature) => path(feature) ?? ''),
  };
}

function projectionOf(corners: readonly Position[]): (corner: Position) => [number, number] {
  for (const [longitude = Number.NaN, latitude = Number.NaN] of corners) {
    if (!(Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90))
      throw new RangeError(`A map takes longitude and latitude in degrees; got ${longitude}, ${latitude}.`);
  }
  const [west, east] = rangeOf(corners.map(([longitude = 0]) => longitude));
  const [south, north] = rangeOf(corners.map(([, latitude = 0]) => latitude));
  const wraps = east - west > 180;
  const middle = Math.cos(((south + north) / 2) * RADIANS) || 1;
  return ([longitude = 0, latitude = 0]) => [
    (wraps && longitude < 0 ? longitude + 360 : longitude) * RADIANS * middle,
    Math.sin(latitude * RADIANS) / middle,
  ];
}

/** Without spreading: a coastline can have more corners than a call takes arguments. */
function rangeOf(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
