import type { MemoryFigures } from './memory.ts';
import type { LoadFigures, RunFigures } from './run.ts';

const whole = (n: number): string => Math.round(n).toLocaleString('en');
const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;
const share = (n: number): string => `${(n * 100).toFixed(0)} % of a core`;
const errorsOf = (errors: Record<string, number>): string =>
  Object.entries(errors)
    .map(([code, times]) => `${times} ${code}`)
    .join(', ') || '0';

/** As a table that Markdown reads as well. */
export function report({ filled, runs }: LoadFigures): string[] {
  return [
    `${whole(filled.places)} municipalities, ${whole(filled.lines)} budget lines, filled in ${whole(filled.seconds)} s, ${megabytes(filled.databaseBytes)} of database`,
    ...runs.flatMap(ofRun),
  ];
}

function ofRun(run: RunFigures): string[] {
  const times = run.steps.reduce((sum, step) => sum + step.times, 0);
  const rows = run.steps.map((step) => [
    step.step,
    whole(step.times),
    (step.times / run.seconds).toFixed(1),
    ...[step.p50, step.p95, step.p99, step.max].map(whole),
    errorsOf(step.errors),
  ]);
  return [
    '',
    `${run.name}: ${whole(times)} requests in ${whole(run.seconds)} s, ${(times / run.seconds).toFixed(1)} a second; ${run.journeys.whole} whole journeys, ${run.journeys.cutShort} cut short`,
    `server ${share(run.serverCpuShare)}; the load generator itself ${share(run.cpuShare)}, late by ${run.delay.p50.toFixed(0)} ms (p50), ${run.delay.p99.toFixed(0)} ms (p99), ${run.delay.max.toFixed(0)} ms (most)`,
    memory('server', run.memory.server),
    memory('PostgreSQL', run.memory.postgres),
    '| step | requests | a second | p50 ms | p95 ms | p99 ms | max ms | errors |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

const memory = (who: string, { first, most, last, slope }: MemoryFigures): string =>
  `memory of ${who}: ${megabytes(first)} at first, ${megabytes(most)} at most, ${megabytes(last)} at the end, ${(slope / 1e6).toFixed(1)} MB a minute in the second half`;

/** Every answer that did not come, or was not true. */
export const faultsOf = ({ runs }: LoadFigures): string[] =>
  runs.flatMap((run) => [
    ...run.steps.flatMap(({ step, errors }) =>
      Object.entries(errors).map(([code, times]) => `${run.name}: ${step}: ${times} times ${code}`),
    ),
    ...run.examples,
  ]);
