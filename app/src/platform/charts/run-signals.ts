import { known } from './chart.ts';

/** How many points in a row make a mark. They differ between handbooks, so whoever draws says which. */
export interface RunRules {
  shift: number;
  trend: number;
}

/** A stretch of points, first and last included. */
export interface RunSignal {
  kind: 'shift' | 'trend';
  from: number;
  to: number;
}

/**
 * Stretches that chance alone would rarely give. A point on the median neither makes nor breaks a shift; two equal
 * neighbours count once in a trend; what is not known ends either (Perla, Provost and Murray, 2011, doi:10.1136/bmjqs.2009.037895).
 */
export function findSignals(
  values: readonly (number | null)[],
  median: number,
  rules: RunRules,
): RunSignal[] {
  return [...shiftsIn(values, median, rules.shift), ...trendsIn(values, rules.trend)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

function shiftsIn(values: readonly (number | null)[], median: number, most: number): RunSignal[] {
  const found: RunSignal[] = [];
  let run = { side: 0, from: 0, to: 0, count: 0 };
  const close = () => {
    if (run.count >= most) found.push({ kind: 'shift', from: run.from, to: run.to });
    run = { side: 0, from: 0, to: 0, count: 0 };
  };
  values.forEach((value, i) => {
    if (!known(value)) return close();
    const side = Math.sign(value - median);
    if (side === 0) return;
    if (side !== run.side) {
      close();
      run = { side, from: i, to: i, count: 1 };
    } else run = { ...run, to: i, count: run.count + 1 };
  });
  close();
  return found;
}

function trendsIn(values: readonly (number | null)[], most: number): RunSignal[] {
  const found: RunSignal[] = [];
  let run = { way: 0, from: 0, to: 0, count: 0 };
  const close = () => {
    if (run.way !== 0 && run.count >= most) found.push({ kind: 'trend', from: run.from, to: run.to });
  };
  let before: { value: number; at: number } | null = null;
  values.forEach((value, i) => {
    if (!known(value)) {
      close();
      run = { way: 0, from: i + 1, to: i + 1, count: 0 };
      before = null;
      return;
    }
    const way = before ? Math.sign(value - before.value) : 0;
    if (!before) run = { way: 0, from: i, to: i, count: 1 };
    else if (way !== 0 && (run.way === 0 || way === run.way))
      run = { way, from: run.from, to: i, count: run.count + 1 };
    else if (way !== 0) {
      close();
      run = { way, from: before.at, to: i, count: 2 };
    }
    if (!before || way !== 0) before = { value, at: i };
  });
  close();
  return found;
}
