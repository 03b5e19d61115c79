import type { Figures } from './siege.ts';

export function report({ verdict, ...figures }: Figures): string[] {
  const { logs } = verdict;
  return [
    `${figures.kills} kills of the program (${figures.early} while it started), ${figures.stops} immediate stops of PostgreSQL, ${Object.entries(
      figures.faults,
    )
      .map(([fault, times]) => `${times} ${fault}`)
      .join(', ')}, in ${figures.seconds} s`,
    `back by itself within ${(figures.longestAway / 1000).toFixed(1)} s; started anew by hand ${figures.rescues} times`,
    `${verdict.acknowledged} deeds acknowledged, ${verdict.refused} refused, ${verdict.asked} asked more than once`,
    `${verdict.lost.length} acknowledged and lost, ${verdict.half.length} half done, ${verdict.doubled.length} doubled, ${verdict.uncalled.length} done though refused, ${verdict.unknown.length} unknown`,
    `${logs.leaves} lines in the logs, ${logs.checkpoints} checkpoints held against them, ${logs.findings.length} do not hold`,
    `${verdict.broken.length} invariants broken`,
  ];
}

/** Everything that must not be. */
export const faultsOf = ({ verdict }: Figures): string[] => [
  ...verdict.lost.map((line) => `lost: ${line}`),
  ...verdict.half.map((line) => `half done: ${line}`),
  ...verdict.doubled.map((line) => `doubled: ${line}`),
  ...verdict.uncalled.map((line) => `done though refused: ${line}`),
  ...verdict.unknown.map((line) => `unknown: ${line}`),
  ...verdict.broken,
  ...verdict.logs.findings,
];
