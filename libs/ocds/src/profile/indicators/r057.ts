import { isOf, submitted, winnerOf } from '../contests.ts';
import { type Gap, isGap, lacking, outside } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { activeAwards, type Process } from '../process.ts';

/** A contest that one of a pair won. */
interface Turn {
  at: number;
  /** Whether the first of the pair did. */
  isFirst: boolean;
}

/** Of more bidders nobody rotates, and pairs would be very many. */
const MOST_BIDDERS = 8;

/**
 * Two tenderers who keep meeting take turns: of the contests in which both bid and one of them won, in order of time, the winner changes so often
 * that two equal bidders would by chance in at most `chance` of cases (binomial, n - 1 changes with 1/2 each).
 */
export const r057: Indicator<'chance'> = {
  code: 'R057',
  title: 'Bid rotation',
  groups: ['Tenderer'],
  fields: [
    'bids/details/status',
    'bids/details/tenderers/id',
    'bids/details/relatedLots',
    'awards/status',
    'awards/suppliers/id',
    'awards/date',
  ],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R057; OECD, Guidelines for fighting bid rigging (2025); runs test of Wald and Wolfowitz (1940)',
  parameters: {
    chance: { standard: 0.01, least: 0.000_001, most: 0.5, says: 'the most that chance would explain' },
  },
  begin(bench) {
    const pairs = new Map<string, { first: string; second: string; turns: Turn[] }>();
    return {
      see(process) {
        const contests = bench.contests(process);
        if (isGap(contests)) return bench.unable(process.at, contests);
        const day = awardDay(process);
        if (isGap(day)) return bench.unable(process.at, day);
        let gap: Gap | undefined;
        let counted = 0;
        for (const contest of contests) {
          const bids = submitted(contest);
          const winner = winnerOf(contest);
          const doubtful = [bids, winner, ...contest.bids.map(({ tenderers }) => tenderers)].find(isGap);
          if (doubtful || isGap(bids) || isGap(winner)) {
            gap ??= doubtful;
            continue;
          }
          const bidders = [
            ...new Set(bids.flatMap(({ tenderers }) => (isGap(tenderers) ? [] : [...tenderers]))),
          ].sort();
          if (bidders.length < 2 || bidders.length > MOST_BIDDERS) {
            gap ??= outside('bids/details/tenderers/id');
            continue;
          }
          counted++;
          bidders.forEach((first, at) => {
            for (const second of bidders.slice(at + 1)) {
              const [isFirst, isSecond] = [isOf([first], winner), isOf([second], winner)];
              if (isFirst === isSecond) continue;
              const key = `${first}\n${second}`;
              const pair = pairs.get(key) ?? { first, second, turns: [] };
              pairs.set(key, pair);
              pair.turns.push({ at: day, isFirst });
            }
          });
        }
        if (counted === 0 && gap) bench.unable(process.at, gap);
        else bench.clear(process.at);
      },
      finish() {
        const worst = new Map<
          string,
          { partner: string; contests: number; changes: number; chance: number }
        >();
        const [seen, often] = [new Set<string>(), new Set<string>()];
        const limit = bench.parameter.chance ?? 0;
        for (const { first, second, turns: all } of pairs.values()) {
          const turns = inOrder(all);
          const changes = changesIn(turns);
          const chance = atLeast(changes, turns.length - 1);
          for (const [id, partner] of [
            [first, second],
            [second, first],
          ] as const) {
            seen.add(id);
            // Fewer turns than that are no pattern, however they fell.
            if (atLeast(turns.length - 1, turns.length - 1) <= limit) often.add(id);
            const before = worst.get(id);
            const isWorse =
              !before || chance < before.chance || (chance === before.chance && partner < before.partner);
            if (chance <= limit && isWorse)
              worst.set(id, { partner, contests: turns.length, changes, chance });
          }
        }
        for (const id of seen) {
          const found = worst.get(id);
          if (found) bench.flagOne('Tenderer', id, { ...found, chance: Number(found.chance.toPrecision(2)) });
          else if (often.has(id)) bench.clearOne('Tenderer', id);
          else bench.unableOne('Tenderer', id, lacking('too few'));
        }
      },
    };
  },
  explain: ({ partner, contests, changes, chance }) =>
    `met ${partner} in ${contests} contests that one of them won, and took turns ${changes} of ${Number(contests) - 1} times; two equal bidders do so by chance in ${Number((Number(chance) * 100).toPrecision(2))} % of cases.`,
};

/** When the first award of a process was made. */
function awardDay(process: Process): number | Gap {
  const awards = activeAwards(process);
  if (isGap(awards)) return awards;
  let first = Number.POSITIVE_INFINITY;
  for (const { date } of awards) {
    if (isGap(date)) return date;
    first = Math.min(first, date.from);
  }
  return first;
}

/**
 * One turn for each instant, in order of time. Where both won something at one instant, such as lots of one tender, nobody can say whose
 * turn came first: it counts for nothing.
 */
function inOrder(turns: readonly Turn[]): Turn[] {
  const winners = new Map<number, boolean | null>();
  for (const { at, isFirst } of turns) {
    const before = winners.get(at);
    winners.set(at, before === undefined || before === isFirst ? isFirst : null);
  }
  return [...winners]
    .flatMap(([at, isFirst]) => (isFirst === null ? [] : [{ at, isFirst }]))
    .sort((a, b) => a.at - b.at);
}

const changesIn = (turns: readonly Turn[]): number =>
  turns.filter(({ isFirst }, at) => at > 0 && isFirst !== turns[at - 1]?.isFirst).length;

/** How likely at least so many of n tosses of a coin are heads. */
function atLeast(heads: number, tosses: number): number {
  let term = 1;
  let sum = 0;
  // From all heads down: C(n, k) / 2^n, in logarithms where n is large.
  const half = Math.log(0.5) * tosses;
  let logTerm = half;
  for (let k = tosses; k >= heads; k--) {
    term = Math.exp(logTerm);
    sum += term;
    logTerm += Math.log(k) - Math.log(tosses - k + 1);
  }
  return Math.min(1, sum);
}
