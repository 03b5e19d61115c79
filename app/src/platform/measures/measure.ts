import type { Transaction } from '../db/transaction.ts';

/** Whole fiscal years, and the moment whose knowledge counts. */
export interface Period {
  from: number;
  to: number;
  asOf: Date;
}

/** Exactly what is missing: a code of the catalogue and the values its sentence needs. */
export interface Missing {
  code: string;
  details: Readonly<Record<string, string | number>>;
}

/**
 * One figure of one year. Numerator and denominator are minor units of the place's currency, of which `value` is the exact
 * ratio in per cent; a figure in days or a count has none, and its first row decides. What cannot be computed says what is missing, and has no value.
 */
export interface Figure<Row = unknown> {
  period: number;
  value: number | null;
  numerator: bigint | null;
  denominator: bigint | null;
  /** The share of lines in scope that the formula could use, 0 to 1. */
  coverage: number;
  computable: boolean;
  missing: Missing[];
  /** What was added up: one row a head. The lines below them are found by the slice's public pages. */
  rows: Row[];
  /** The inputs it was computed from, as item ids of the thread. */
  inputs: string[];
}

export interface MeasureAnswer<Row = unknown> {
  measure: string;
  formulaVersion: number;
  figures: Figure<Row>[];
  grade: string | null;
}

/** A figure computed from records. Titles, formulas and sentences are messages `measure.ID.*`. */
export interface Measure<Options = unknown, Row = unknown> {
  id: string;
  unit: 'percent' | 'days' | 'count';
  /** Which way is better. */
  direction: 'near-100' | 'low' | 'high';
  formulaVersion: number;
  compute(tx: Transaction, period: Period, options: Options): Promise<MeasureAnswer<Row>>;
}

/** Finds measures by id; two of one id is a fault of the house. */
export function createRegistry<M extends { id: string }>(measures: readonly M[]): ReadonlyMap<string, M> {
  const registry = new Map<string, M>();
  for (const measure of measures) {
    if (registry.has(measure.id)) throw new Error(`two measures are called ${measure.id}`);
    registry.set(measure.id, measure);
  }
  return registry;
}
