import { type Answer, Answers, type Counts } from './answers.ts';
import type { Contest } from './contests.ts';
import type { DataFindings } from './data-finding.ts';
import type { Gap } from './gap.ts';
import type { Bench, Flag, Group, Indicator, Population, Values } from './indicator.ts';
import type { Zone } from './moment.ts';
import type { Process } from './process.ts';
import type { RedflagSettings } from './settings.ts';

/** What all desks share. */
export interface Room {
  settings: RedflagSettings;
  zone: Zone;
  data: DataFindings;
  ocidOf(process: number): string;
  contests(process: Process): Contest[] | Gap;
}

/** Where one indicator works: takes what it answers, and keeps it. */
export class Desk implements Bench {
  readonly indicator: Indicator;
  readonly settings: RedflagSettings;
  readonly zone: Zone;
  readonly parameter: Readonly<Record<string, number | null>>;
  readonly contests: Bench['contests'];
  readonly flags: Flag[] = [];
  readonly populations: Population[] = [];
  readonly processes = new Answers();
  readonly #ones = new Map<Group, { numbers: Map<string, number>; answers: Answers }>();
  readonly #room: Room;

  constructor(indicator: Indicator, room: Room) {
    this.indicator = indicator;
    this.settings = room.settings;
    this.zone = room.zone;
    this.contests = (process) => room.contests(process);
    this.#room = room;
    const own = room.settings.indicators[indicator.code] ?? {};
    this.parameter = Object.fromEntries(
      Object.entries(indicator.parameters).map(([name, { standard }]) => {
        const set = own[name];
        return [name, typeof set === 'number' ? set : standard];
      }),
    );
  }

  clear(process: number): void {
    this.processes.clear(process);
  }

  unable(process: number, gap: Gap): void {
    this.processes.unable(process, gap);
  }

  flag(process: number, values: Values, tenderers: readonly string[] = []): void {
    this.processes.flagged(process);
    this.#raise('OCID', this.#room.ocidOf(process), values, tenderers);
  }

  clearOne(group: Group, id: string): void {
    const { answers, number } = this.#one(group, id);
    answers.clear(number);
  }

  unableOne(group: Group, id: string, gap: Gap): void {
    const { answers, number } = this.#one(group, id);
    answers.unable(number, gap);
  }

  flagOne(group: Group, id: string, values: Values): void {
    const { answers, number } = this.#one(group, id);
    answers.flagged(number);
    this.#raise(group, id, values, []);
  }

  population(population: Population): void {
    this.populations.push(population);
  }

  found(code: Parameters<Bench['found']>[0], field: string, process: number): void {
    this.#room.data.add(code, field, process, this.#room.ocidOf(process));
  }

  /** How buyers, procuring entities or tenderers were answered. */
  counts(group: Group): Counts {
    return this.#ones.get(group)?.answers.counts() ?? { flagged: 0, clear: 0, because: [] };
  }

  /** What was said of one of them. */
  answerOf(group: Group, id: string): Answer | undefined {
    const known = this.#ones.get(group);
    const number = known?.numbers.get(id);
    return number === undefined ? undefined : known?.answers.of(number);
  }

  #one(group: Group, id: string): { answers: Answers; number: number } {
    let known = this.#ones.get(group);
    if (!known) this.#ones.set(group, (known = { numbers: new Map(), answers: new Answers() }));
    const number = known.numbers.get(id) ?? known.numbers.size;
    known.numbers.set(id, number);
    return { answers: known.answers, number };
  }

  #raise(group: Group, id: string, values: Values, tenderers: readonly string[]): void {
    this.flags.push({
      code: this.indicator.code,
      group,
      id,
      values,
      tenderers: [...new Set(tenderers)].sort(),
    });
  }
}
