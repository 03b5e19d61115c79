import { contentAddress, encode, type Plain } from '../db/codec.ts';
import type { Transaction } from '../db/transaction.ts';
import { addItem, link } from '../thread/thread.ts';
import type { MeasureAnswer, Period } from './measure.ts';
import { insertRun } from './store.ts';

/**
 * Freezes an answer that somebody will rely on: the formula's version, the period, the moment, the inputs and a hash
 * of the rows. It becomes an item of the thread, computed from its inputs.
 */
export async function freezeRun(
  tx: Transaction,
  answer: MeasureAnswer,
  period: Period,
  title: string,
): Promise<{ runId: string; rowsHash: string }> {
  const runId = await addItem(tx, 'measure-run', title);
  const inputs = [...new Set(answer.figures.flatMap((figure) => figure.inputs))].sort();
  const figures = answer.figures.map((figure) => ({
    period: figure.period,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    coverage: figure.coverage,
    missing: figure.missing.map((each) => each.code),
  }));
  const rowsHash = contentAddress(encode(answer.figures.map((figure) => figure.rows as Plain)));
  await insertRun(tx, {
    runId,
    measure: answer.measure,
    formulaVersion: answer.formulaVersion,
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    inputs: encode(inputs),
    result: encode({ grade: answer.grade, figures }),
    rowsHash,
  });
  await link(tx, runId, 'computed-from', ...inputs);
  return { runId, rowsHash };
}
