import {
  compositionVariance,
  type DimensionId,
  gradeYears,
  type HeadRule,
  poolHeads,
  type Ratio,
} from '@groundwork-gov/frameworks';
import { percentOf } from '@groundwork-gov/money';
import type { YearHeads } from '../budget/api.ts';
import type { Figure, Missing } from '../platform/measures/measure.ts';

/** One head of a year: what was planned and what happened, and beside it what the total alone would explain. */
export interface FigureRow {
  code: string;
  label: string;
  budget: bigint;
  outturn: bigint;
  adjusted: bigint | null;
  deviation: bigint | null;
  lines: number;
}

/** A figure with its exact ratio, which grades are made of: a rounded per cent may sit on the wrong side of a limit. */
export interface ReliabilityFigure extends Figure<FigureRow> {
  ratio: Ratio | null;
  outlier: boolean;
  /** By which code, and how many characters of it, the rows are grouped. */
  heads: {
    classification: string;
    take: number | null;
    crosswalk?: NonNullable<YearHeads['crosswalk']>;
  } | null;
}

export interface YearFacts {
  year: number;
  heads: YearHeads | null;
  outlier: boolean;
}

/** What a year must have before anything can be computed from it. */
function missingOf(year: number, heads: YearHeads | null, side: string): Missing[] {
  if (!heads) return [{ code: 'no-budget', details: { year, side } }];
  const missing: Missing[] = [];
  if (!heads.phases.includes('original')) missing.push({ code: 'no-original', details: { year, side } });
  if (heads.upTo !== null) missing.push({ code: 'year-open', details: { year, side, upTo: heads.upTo } });
  else if (!heads.phases.includes('executed')) missing.push({ code: 'no-outturn', details: { year, side } });
  if (missing.length === 0 && heads.lines === 0) missing.push({ code: 'no-lines', details: { year, side } });
  return missing;
}

/** Outturn over original budget (PI-1, PI-3.1). */
export function aggregateFigure(facts: YearFacts, side: string): ReliabilityFigure {
  const { year, heads } = facts;
  const missing = missingOf(year, heads, side);
  if (!heads || missing.length > 0) return notComputable(facts, missing);
  const ratio = { numerator: heads.total.outturn, denominator: heads.total.budget };
  if (ratio.denominator <= 0n)
    return notComputable(facts, [{ code: 'nothing-planned', details: { year, side } }]);
  return computed(
    facts,
    heads,
    ratio,
    ratio,
    heads.heads.map((head) => ({ ...head, adjusted: null, deviation: null })),
    1,
  );
}

/** How far heads moved apart from the total (PI-2.1, PI-2.2, PI-3.2). */
export function compositionFigure(facts: YearFacts, side: string, rule: HeadRule | null): ReliabilityFigure {
  const { year, heads } = facts;
  const missing = missingOf(year, heads, side);
  if (!heads || missing.length > 0) return notComputable(facts, missing);
  if (heads.classification === null)
    return notComputable(facts, [{ code: 'no-heads', details: { year, side } }]);
  const pooled = poolHeads(heads.heads, rule ?? heads.rule);
  const variance = compositionVariance(pooled);
  if (!variance) return notComputable(facts, [{ code: 'nothing-planned', details: { year, side } }]);
  const known = new Map(heads.heads.map((head) => [head.code, head]));
  const pooledLines = heads.heads.reduce((sum, head) => sum + head.lines, 0);
  const kept = pooled.reduce((sum, head) => sum + (known.get(head.code)?.lines ?? 0), 0);
  const rows = variance.heads.map((head) => ({
    code: head.code,
    label: known.get(head.code)?.label ?? '',
    budget: head.budget,
    outturn: head.outturn,
    adjusted: head.adjusted,
    deviation: head.deviation,
    lines: known.get(head.code)?.lines ?? pooledLines - kept,
  }));
  const shown = { numerator: variance.absoluteDeviation, denominator: variance.adjustedTotal };
  const coverage = heads.lines === 0 ? 0 : (heads.lines - heads.headless) / heads.lines;
  return computed(facts, heads, variance.ratio, shown, rows, coverage);
}

/** Expenditure charged to contingency over the whole original budget (PI-2.3). */
export function contingencyFigure(facts: YearFacts, reserve: YearHeads | null): ReliabilityFigure {
  const { year, heads } = facts;
  const missing = missingOf(year, heads, 'expenditure');
  if (!heads || missing.length > 0) return notComputable(facts, missing);
  const charged = (reserve?.heads ?? []).reduce((sum, head) => sum + head.outturn, 0n);
  const total = heads.total.budget;
  if (total <= 0n)
    return notComputable(facts, [{ code: 'nothing-planned', details: { year, side: 'expenditure' } }]);
  const ratio = { numerator: charged, denominator: total };
  const rows = (reserve?.heads ?? []).map((head) => ({ ...head, adjusted: null, deviation: null }));
  return computed(facts, heads, ratio, ratio, rows, 1);
}

function computed(
  { year, outlier }: YearFacts,
  heads: YearHeads,
  ratio: Ratio,
  shown: Ratio,
  rows: FigureRow[],
  coverage: number,
): ReliabilityFigure {
  return {
    period: year,
    value: percentOf(ratio.numerator, ratio.denominator),
    numerator: shown.numerator,
    denominator: shown.denominator,
    coverage,
    computable: true,
    missing: [],
    rows,
    inputs: [heads.budgetId],
    ratio,
    outlier,
    heads:
      heads.classification === null
        ? null
        : {
            classification: heads.classification,
            take: heads.take,
            // Left out where none moved a line: such a figure is the one it always was.
            ...(heads.crosswalk === null ? {} : { crosswalk: heads.crosswalk }),
          },
  };
}

function notComputable({ year, heads, outlier }: YearFacts, missing: Missing[]): ReliabilityFigure {
  return {
    period: year,
    value: null,
    numerator: null,
    denominator: null,
    coverage: 0,
    computable: false,
    missing,
    rows: [],
    inputs: heads ? [heads.budgetId] : [],
    ratio: null,
    outlier,
    heads: null,
  };
}

/** The score of a dimension over the last three years of these figures. */
export function gradeOf(dimension: DimensionId, figures: readonly ReliabilityFigure[]) {
  return gradeYears(
    dimension,
    figures.map((figure) => ({ year: figure.period, value: figure.ratio, outlier: figure.outlier })),
  );
}
