import type { Tally } from './history.ts';
import type { RacedAction } from './inputs.ts';

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, each) => total + each, 0);

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ');

/** Actions of which no act was let through: of these the histories say little. */
export const neverDone = (tally: Tally, actions: readonly RacedAction[]): string[] =>
  actions.map(({ action }) => action.name).filter((name) => !tally.acknowledged.has(name));

export function report(tally: Tally, actions: readonly RacedAction[], milliseconds: number): string[] {
  const never = neverDone(tally, actions);
  return [
    `${tally.histories} histories, ${tally.sent} requests in ${Math.round(milliseconds / 1000)} s, ${tally.repeated} of them repeats`,
    `${sum(tally.acknowledged)} acts done, with ${tally.acknowledged.size} of ${actions.length} actions`,
    `${sum(tally.refused)} refused: ${listed(tally.refused)}`,
    `never done: ${never.join(', ') || 'none'}`,
  ];
}
