import { contentAddress, encode, type Plain } from '../db/codec.ts';
import type { Transaction } from '../db/transaction.ts';
import { addItems, linkAll } from '../thread/thread.ts';
import type { MeasureAnswer, Period } from './measure.ts';
import { insertRuns, type MeasureRun } from './store.ts';

export interface FrozenRun {
  runId: string;
  rowsHash: string;
}

/**
 * Freezes answers that somebody will rely on: the formula's version, the period, the moment, the inputs and a hash of
 * the rows. Each becomes an item of the thread, computed from its inputs.
 */
export async function freezeRuns(
  tx: Transaction,
  answers: readonly MeasureAnswer[],
  period: Period,
  titleOf: (answer: MeasureAnswer) => string,
): Promise<FrozenRun[]> {
  const ids = await addItems(tx, 'measure-run', answers.map(titleOf));
  const runs = answers.map((answer, at) => runOf(answer, period, ids[at] ?? ''));
  await insertRuns(tx, runs);
  await linkAll(
    tx,
    'computed-from',
    runs.flatMap(({ runId, inputs }) => inputs.map((input) => ({ from: runId, to: input }))),
  );
  return runs.map(({ runId, rowsHash }) => ({ runId, rowsHash }));
}

function runOf(answer: MeasureAnswer, period: Period, runId: string): MeasureRun {
  const figures = answer.figures.map((figure) => ({
    period: figure.period,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    coverage: figure.coverage,
    missing: figure.missing.map((each) => each.code),
  }));
  return {
    runId,
    measure: answer.measure,
    formulaVersion: answer.formulaVersion,
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    inputs: [...new Set(answer.figures.flatMap((figure) => figure.inputs))].sort(),
    result: encode({ grade: answer.grade, figures }),
    rowsHash: contentAddress(encode(answer.figures.map((figure) => figure.rows as Plain))),
  };
}
