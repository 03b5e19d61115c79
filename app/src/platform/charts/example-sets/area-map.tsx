import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ExampleSet } from '../../html/components/example.ts';
import { AreaMap } from '../area-map.tsx';

const square = (id: string, west: number, south: number, wide = 1, high = 1) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + wide, south + 0.1],
        [west + wide - 0.1, south + high],
        [west + 0.1, south + high - 0.1],
        [west, south],
      ],
    ],
  },
});

const shapes: FeatureCollection<Polygon | MultiPolygon> = {
  type: 'FeatureCollection',
  features: [
    square('A', 10, 4),
    square('B', 11, 4.1, 1.4),
    square('C', 10, 5, 1.1),
    square('D', 11.1, 5.1, 0.9),
    square('E', 12, 5.1, 0.8),
    square('F', 12.4, 4.2, 0.7, 0.8),
  ],
};

export const areaMapExamples: ExampleSet = {
  component: 'AreaMap',
  examples: [
    {
      title: 'Classes, and an area not known',
      show: (tongue) => (
        <AreaMap
          tongue={tongue}
          id="map-water"
          title="Households with water"
          description="Of every 100 households, by municipality. The areas are made up."
          shapes={shapes}
          areas={[
            { id: 'A', label: 'Alba', value: 34 },
            { id: 'B', label: 'Bruma', value: 58 },
            { id: 'C', label: 'Costa', value: 71 },
            { id: 'D', label: 'Dorna', value: 88 },
            { id: 'E', label: 'Estrel', value: null },
            { id: 'F', label: 'Farol', value: 97 },
          ]}
          classes={[
            { upTo: 40, label: 'Up to 40' },
            { upTo: 60, label: 'Over 40 to 60' },
            { upTo: 75, label: 'Over 60 to 75' },
            { upTo: 90, label: 'Over 75 to 90' },
            { label: 'Over 90' },
          ]}
          format={(n) => tongue.number(n)}
          labelHead="Municipality"
        />
      ),
    },
    {
      title: 'Nothing known',
      show: (tongue) => (
        <AreaMap
          tongue={tongue}
          id="map-nothing"
          title="Households with water"
          description="No municipality has reported."
          shapes={shapes}
          areas={[{ id: 'A', label: 'Alba', value: null }]}
          classes={[{ upTo: 50, label: 'Up to 50' }, { label: 'Over 50' }]}
          format={(n) => tongue.number(n)}
          labelHead="Municipality"
        />
      ),
    },
  ],
};
