import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { random } from '../crash/random.ts';
import type { OfficerKeys } from './fill.ts';
import { officerJourney } from './officer.ts';
import { readerJourney } from './reader.ts';
import { type StepFigures, Tally } from './tally.ts';
import type { TownFacts } from './towns.ts';
import { Over, type Setting, Stranded, Visitor } from './visitor.ts';

/**
 * The load generator, a process of its own: so many readers and officers, each in a closed loop, for so long. Its
 * question comes as a file of JSON; its answer is one line of JSON. What it costs itself is part of the answer.
 */

export interface LoadQuestion {
  origin: string;
  towns: TownFacts[];
  officers: OfficerKeys[];
  readers: number;
  seconds: number;
  seed: number;
  /** Seconds that somebody thinks before each step: anything between the two. */
  think: { least: number; most: number };
  /** So that no network of an earlier run is met again: its allowance may be used up. */
  firstNetwork: number;
}

export interface LoadAnswer {
  steps: StepFigures[];
  seconds: number;
  journeys: { whole: number; cutShort: number };
  examples: string[];
  /** Of one core, over the time. */
  cpuShare: number;
  /** Milliseconds by which the generator itself was late: what is below this is not the server's. */
  delay: { p50: number; p99: number; max: number };
  networks: number;
}

const asked = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoadQuestion;
const tally = new Tally();
const journeys = { whole: 0, cutShort: 0 };
const next = random(asked.seed);
let network = asked.firstNetwork;

/** A private network by its number: `10.HIGH.LOW.1`. */
function newAddress(): string {
  network += 1;
  return `10.${(network >> 8) & 255}.${network & 255}.1`;
}

/** One journey after the other until the time is over; everybody comes to the end of one, however long it takes. */
async function live(
  until: number,
  journey: (visitor: Visitor, own: () => number) => Promise<void>,
): Promise<void> {
  const own = random(1 + Math.floor(next() * 2 ** 30));
  const { least, most } = asked.think;
  let begun = 0;
  const setting: Setting = {
    origin: asked.origin,
    tally,
    think: () => (least + own() * (most - least)) * 1000,
    isOver: () => begun > 1 && performance.now() >= until,
  };
  while (begun === 0 || performance.now() < until) {
    begun += 1;
    const visitor = new Visitor(setting, newAddress());
    try {
      await journey(visitor, own);
      journeys.whole += 1;
    } catch (error) {
      if (error instanceof Stranded) journeys.cutShort += 1;
      else if (!(error instanceof Over)) throw error;
    } finally {
      visitor.end();
    }
  }
}

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
const until = from + asked.seconds * 1000;
await Promise.all([
  ...Array.from({ length: asked.readers }, () =>
    live(until, (visitor, own) => readerJourney(visitor, asked.towns, own)),
  ),
  ...asked.officers.map((keys) => live(until, (visitor, own) => officerJourney(visitor, keys, own))),
]);
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(cpuFrom);
delay.disable();
const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 10);
const answer: LoadAnswer = {
  steps: tally.figures(),
  seconds,
  journeys,
  examples: tally.examples,
  cpuShare: (user + system) / 1e6 / seconds,
  delay: { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) },
  networks: network,
};
console.log(JSON.stringify(answer));
