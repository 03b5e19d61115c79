import type { Dimension, Indicator, Limit, RowLimits } from './framework.ts';

export type DimensionId = 'pi-1' | 'pi-2.1' | 'pi-2.2' | 'pi-2.3' | 'pi-3.1' | 'pi-3.2';

/** The dimensions of each indicator that is computed here. */
export interface DimensionsOf {
  'pi-1': 'pi-1';
  'pi-2': 'pi-2.1' | 'pi-2.2' | 'pi-2.3';
  'pi-3': 'pi-3.1' | 'pi-3.2';
}

export type IndicatorId = keyof DimensionsOf;

const including = (percent: number): Limit => ({ percent, inclusive: true });
const excluding = (percent: number): Limit => ({ percent, inclusive: false });

const varianceRows: readonly RowLimits[] = [
  { row: 'A', to: excluding(5) },
  { row: 'B', to: excluding(10) },
  { row: 'C', to: excluding(15) },
];

const dimensions: { readonly [Id in DimensionId]: Dimension<Id> } = {
  'pi-1': {
    id: 'pi-1',
    title: 'Aggregate expenditure outturn',
    rule: 'two-of-three-years',
    rows: [
      { row: 'A', from: including(95), to: including(105) },
      { row: 'B', from: including(90), to: including(110) },
      { row: 'C', from: including(85), to: including(115) },
    ],
    provenance: 'unconfirmed',
    source:
      'PEFA framework 2016, PI-1 scoring table: two of three years as published on pefa.org, limits from knowledge',
  },
  'pi-2.1': {
    id: 'pi-2.1',
    title: 'Expenditure composition outturn by function',
    rule: 'two-of-three-years',
    rows: varianceRows,
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-2.1 scoring table, as published on pefa.org',
  },
  'pi-2.2': {
    id: 'pi-2.2',
    title: 'Expenditure composition outturn by economic type',
    rule: 'two-of-three-years',
    rows: varianceRows,
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-2.2 scoring table, as published on pefa.org',
  },
  'pi-2.3': {
    id: 'pi-2.3',
    title: 'Expenditure from contingency reserves',
    rule: 'mean-of-three-years',
    rows: [
      { row: 'A', to: excluding(3) },
      { row: 'B', from: including(3), to: including(6) },
      { row: 'C', from: excluding(6), to: excluding(10) },
    ],
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-2.3 scoring table, as published on pefa.org',
  },
  'pi-3.1': {
    id: 'pi-3.1',
    title: 'Aggregate revenue outturn',
    rule: 'two-of-three-years',
    rows: [
      { row: 'A', from: including(97), to: including(106) },
      { row: 'B', from: including(94), to: including(112) },
      { row: 'C', from: including(92), to: including(116) },
    ],
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-3.1 scoring table, as published on pefa.org',
  },
  'pi-3.2': {
    id: 'pi-3.2',
    title: 'Revenue composition outturn',
    rule: 'two-of-three-years',
    rows: varianceRows,
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-3.2 scoring table, as published on pefa.org',
  },
};

const indicators: { readonly [Id in IndicatorId]: Indicator<Id, DimensionsOf[Id]> } = {
  'pi-1': {
    id: 'pi-1',
    title: 'Aggregate expenditure outturn',
    method: null,
    dimensions: ['pi-1'],
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-1: a single dimension, as published on pefa.org',
  },
  'pi-2': {
    id: 'pi-2',
    title: 'Expenditure composition outturn',
    method: 'M1',
    dimensions: ['pi-2.1', 'pi-2.2', 'pi-2.3'],
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-2, as published on pefa.org',
  },
  'pi-3': {
    id: 'pi-3',
    title: 'Revenue outturn',
    method: 'M2',
    dimensions: ['pi-3.1', 'pi-3.2'],
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-3, as published on pefa.org',
  },
};

/** The computable part of PEFA 2016, pillar I (budget reliability). The second edition of 2018 scores alike. */
export const pefa2016 = {
  id: 'pefa-2016',
  edition: '2016',
  dimensions,
  indicators,
  /** Money parked in suspense accounts hides the composition: above this share of expenditure 2.1, 2.2 and PI-2 are D. */
  suspense: {
    abovePercent: 10,
    provenance: 'confirmed',
    source: 'PEFA framework 2016, PI-2, as published on pefa.org',
  },
} as const;
