import { gradeIndicator, pefa2016 } from '@groundwork-gov/frameworks';
import { budgetYears, publishedBudgets } from '../budget/api.ts';
import { ensureProfilePublished } from '../places/api.ts';
import type { ActContext } from '../platform/access/action.ts';
import { type FrozenRun, freezeRuns } from '../platform/measures/freeze.ts';
import type { Period } from '../platform/measures/measure.ts';
import { publish } from '../platform/publication/publication.ts';
import type { ReliabilityFigure } from './figures.ts';
import { sideOf } from './lines-link.ts';
import { indicators, measures, type ReliabilityAnswer } from './measures.ts';
import { diagnoseProblems } from './problems.ts';
import { FORMAT, type ReliabilityDocument, reliabilityDocument } from './snapshot.ts';
import { outlierYears } from './store.ts';

/** How many years a page shows: enough for a trend and for the three that are graded. */
const MOST_YEARS = 12;

/** Computes every dimension from the records of now, freezes the runs, and publishes them as one diagnosis. */
export async function publishReliability(
  context: ActContext,
): Promise<{ hash: string; from: number; to: number }> {
  const { tx } = context;
  const years = await budgetYears(tx);
  const last = years.at(-1);
  if (last === undefined) throw diagnoseProblems.problem('diagnose.no-budgets');
  const period: Period = {
    from: Math.max(years[0] ?? last, last - MOST_YEARS + 1),
    to: last,
    asOf: context.now,
  };
  const budgets = await publishedBudgets(tx);
  const aside = await outlierYears(tx);
  const outliers = aside.map((mark) => mark.year);
  const answers: ReliabilityAnswer[] = [];
  for (const measure of measures) answers.push(await measure.compute(tx, period, { outliers }));
  const runs = await freezeRuns(
    tx,
    answers,
    period,
    (answer) => `${answer.measure} ${period.from}–${period.to}`,
  );
  const scores = Object.fromEntries(measures.map(({ dimension }, at) => [dimension, answers[at]?.grade]));
  const published = measures.flatMap(({ dimension }, at) => {
    const [answer, run] = [answers[at], runs[at]];
    return answer && run ? [publishedMeasure(dimension, answer, run, budgets)] : [];
  });
  await ensureProfilePublished(context);
  const document: ReliabilityDocument = reliabilityDocument.parse({
    format: 'groundwork.budget-reliability@1',
    framework: pefa2016.id,
    place: { code: context.place.code, name: context.place.name, isExample: context.place.isExample },
    currency: context.place.currency,
    from: period.from,
    to: period.to,
    asOf: context.now.toISOString(),
    outliers: aside.map(({ year, reason }) => ({ year, reason })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      method: indicator.method,
      grade: gradeIndicator(indicator.id, scores as Parameters<typeof gradeIndicator>[1]).grade,
    })),
    measures: published,
  });
  const { hash } = await publish(context, {
    kind: 'budget-reliability',
    key: 'latest',
    format: FORMAT,
    act: 'diagnosis.published',
    subject: `diagnosis/budget-reliability/${period.from}-${period.to}`,
    item: published.map((measure) => measure.run),
    detail: { from: String(period.from), to: String(period.to) },
    document,
  });
  return { hash, from: period.from, to: period.to };
}

function publishedMeasure(
  dimension: string,
  answer: ReliabilityAnswer,
  run: FrozenRun,
  budgets: ReadonlyMap<string, string>,
): ReliabilityDocument['measures'][number] {
  const side = sideOf({ dimension });
  return {
    id: answer.measure,
    dimension,
    formulaVersion: answer.formulaVersion,
    grade: answer.grade,
    reason: answer.reason,
    run: run.runId,
    rowsHash: run.rowsHash,
    figures: answer.figures.map((figure) =>
      publishedFigure(figure, budgets.get(`${figure.period}/${side}`) ?? null),
    ),
  };
}

function publishedFigure(
  figure: ReliabilityFigure,
  budget: string | null,
): ReliabilityDocument['measures'][number]['figures'][number] {
  return {
    period: figure.period,
    value: figure.value,
    numerator: figure.numerator?.toString() ?? null,
    denominator: figure.denominator?.toString() ?? null,
    coverage: figure.coverage,
    outlier: figure.outlier,
    missing: figure.missing.map(({ code, details }) => ({ code, details: { ...details } })),
    budget,
    heads: figure.heads,
    rows: figure.rows.map((row) => ({
      code: row.code,
      label: row.label,
      budget: row.budget.toString(),
      outturn: row.outturn.toString(),
      adjusted: row.adjusted?.toString() ?? null,
      deviation: row.deviation?.toString() ?? null,
      lines: row.lines,
    })),
  };
}
