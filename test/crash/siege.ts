import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removePlace } from '../../app/src/platform/launch/postgres/place.ts';
import { ensureBuilt } from '../../scripts/support/ensure-built.mjs';
import { Checkpoints } from './checkpoints.ts';
import { CrashingDatabase } from './database.ts';
import { FAULTS, type Fault, FaultProxy } from './fault-proxy.ts';
import { Officer } from './officer.ts';
import { freePort, Program } from './program.ts';
import { random } from './random.ts';
import { openTownHall, signIn } from './town-hall.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface Plan {
  seed: number;
  /** SIGKILL of the program. */
  kills: number;
  /** Immediate stops of PostgreSQL, while the program runs on. */
  stops: number;
  /** How often each fault befalls the connections. */
  faults: number;
  officers: number;
  /** No new blow after so long. */
  seconds: number;
  tell(line: string): void;
}

export interface Figures {
  kills: number;
  /** Of them those that came while the program was still starting. */
  early: number;
  stops: number;
  faults: Record<Fault, number>;
  /** Starts that were needed because the program did not find back by itself. */
  rescues: number;
  /** The longest time, in milliseconds, until it was back by itself after its database, or the way to it, was struck. */
  longestAway: number;
  seconds: number;
  verdict: Verdict;
}

const SECRET = 'a secret of crashes alone, of no use elsewhere';
const LONGEST_WORK_MS = 2500;
const LONGEST_FAULT_MS = 1500;
const BACK_WITHIN_MS = 60_000;

type Blow = { kind: 'kill' } | { kind: 'stop' } | { kind: 'fault'; fault: Fault };

/** All blows, in an order that is left to chance. */
function blowsOf(plan: Plan, next: () => number): Blow[] {
  const blows: Blow[] = [
    ...Array.from({ length: plan.kills }, (): Blow => ({ kind: 'kill' })),
    ...Array.from({ length: plan.stops }, (): Blow => ({ kind: 'stop' })),
    ...FAULTS.flatMap((fault) => Array.from({ length: plan.faults }, (): Blow => ({ kind: 'fault', fault }))),
  ];
  for (let at = blows.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const [one, two] = [blows[at], blows[other]];
    if (one && two) [blows[at], blows[other]] = [two, one];
  }
  return blows;
}

/** A program at work, with its officers, its database and what stands between. */
class Siege {
  readonly #plan: Plan;
  readonly #next: () => number;
  readonly #folder: string;
  readonly #database: CrashingDatabase;
  readonly #proxy: FaultProxy;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #token: string;
  readonly origin: string;
  #program: Program;
  figures: Omit<Figures, 'seconds' | 'verdict'>;

  constructor(
    plan: Plan,
    next: () => number,
    parts: { folder: string; database: CrashingDatabase; proxy: FaultProxy; port: number; token: string },
  ) {
    this.#plan = plan;
    this.#next = next;
    this.#folder = parts.folder;
    this.#database = parts.database;
    this.#proxy = parts.proxy;
    this.#token = parts.token;
    this.origin = `http://localhost:${parts.port}`;
    const password = encodeURIComponent(parts.database.password);
    this.#environment = {
      PATH: process.env['PATH'],
      NODE_ENV: process.env['NODE_ENV'],
      GROUNDWORK_DATA: parts.folder,
      GROUNDWORK_EMPTY: '1',
      GROUNDWORK_SECRET: SECRET,
      PORT: String(parts.port),
      DATABASE_URL: `postgres://postgres:${password}@127.0.0.1:${parts.proxy.port}/postgres`,
    };
    this.#program = this.#started();
    this.figures = {
      kills: 0,
      early: 0,
      stops: 0,
      faults: { delay: 0, cut: 0, 'half-open': 0, garbage: 0 },
      rescues: 0,
      longestAway: 0,
    };
  }

  #started(): Program {
    return Program.start(this.#environment, this.#folder);
  }

  /** Starts the program as often as it takes: a start that meets a broken database ends, and is made again. */
  async ready(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      if (await this.#program.isReady()) return;
      this.#plan.tell(`the program ended by itself: ${this.#program.said.slice(-600)}`);
      this.figures.rescues += 1;
      this.#program = this.#started();
    }
    throw new Error(`the program does not start: ${this.#program.said}`);
  }

  async strike(blow: Blow): Promise<void> {
    if (blow.kind === 'kill') await this.#kill();
    else if (blow.kind === 'stop') await this.#stop();
    else await this.#spoil(blow.fault);
  }

  async #kill(): Promise<void> {
    // One in six does not wait until the program has started.
    const isEarly = this.#next() < 1 / 6;
    if (!isEarly) await this.ready();
    await pause(this.#next() * LONGEST_WORK_MS);
    await this.#program.kill();
    this.figures.kills += 1;
    if (isEarly) this.figures.early += 1;
    this.#program = this.#started();
  }

  async #stop(): Promise<void> {
    await this.ready();
    await pause(this.#next() * LONGEST_WORK_MS);
    await this.#database.stopAtOnce();
    await this.#database.start();
    this.figures.stops += 1;
    await this.#isBack('an immediate stop of the database');
  }

  async #spoil(fault: Fault): Promise<void> {
    await this.ready();
    this.#proxy.fault = fault;
    await pause(300 + this.#next() * LONGEST_FAULT_MS);
    this.#proxy.fault = null;
    this.figures.faults[fault] += 1;
    await this.#isBack(fault);
  }

  /** Whether the program finds back by itself; where it does not, it is started anew, as its keeper would. */
  async #isBack(after: string): Promise<void> {
    const from = performance.now();
    while (performance.now() - from < BACK_WITHIN_MS && !this.#program.hasEnded) {
      if (await this.#answers()) {
        this.figures.longestAway = Math.max(this.figures.longestAway, performance.now() - from);
        return;
      }
      await pause(50);
    }
    this.#plan.tell(
      `after ${after} the program did not find back in ${BACK_WITHIN_MS / 1000} s: ${this.#program.said.slice(-600)}`,
    );
    this.figures.rescues += 1;
    await this.#program.kill();
    this.#program = this.#started();
    await this.ready();
  }

  /** A page that asks the database as the public, and one that asks it as somebody at work would. */
  async #answers(): Promise<boolean> {
    const headers = { authorization: `Bearer ${this.#token}` };
    try {
      for (const path of ['/health', '/places/CRASH/about', '/api/v1/work/places/CRASH/history']) {
        const answer = await fetch(new URL(path, this.origin), {
          headers,
          signal: AbortSignal.timeout(5000),
        });
        await answer.arrayBuffer();
        if (answer.status !== 200) return false;
      }
      return true;
    } catch {
      return false;
    }
  }

  async end(): Promise<void> {
    await this.#program.stop();
  }
}

/** Officers work on while the program, its database and the way between them are struck; then everything is counted. */
export async function besiege(plan: Plan): Promise<Figures> {
  await ensureBuilt();
  const from = performance.now();
  const next = random(plan.seed);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-crash-')));
  chmodSync(folder, 0o711);
  const dataDir = join(folder, 'postgres');
  const undo: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    undo.push(() => removePlace(dataDir));
    const database = await CrashingDatabase.open(dataDir);
    undo.push(() => database.close());
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const { adminUrl } = database;
    const hall = await openTownHall({ adminUrl, secret: SECRET, baseUrl: origin, folder }, plan.officers);
    const proxy = await FaultProxy.open(() => database.socket, random(plan.seed + 1));
    undo.push(() => proxy.close());

    const siege = new Siege(plan, next, {
      folder,
      database,
      proxy,
      port,
      token: hall.officers[0]?.token ?? '',
    });
    undo.push(() => siege.end());
    await siege.ready();
    const office = { origin, code: hall.code, item: hall.placeId };
    const officers: Officer[] = [];
    for (const [at, who] of hall.officers.entries()) {
      const keys = { cookies: await signIn(origin, who), token: who.token };
      officers.push(new Officer(office, keys, random(plan.seed + 2 + at)));
    }
    const checkpoints = new Checkpoints(origin, hall.code);
    for (const officer of officers) officer.begin();
    checkpoints.begin();

    const blows = blowsOf(plan, next);
    for (const [at, blow] of blows.entries()) {
      if (performance.now() - from > plan.seconds * 1000) {
        plan.tell(`the time is up after ${at} of ${blows.length} blows`);
        break;
      }
      await siege.strike(blow);
      if ((at + 1) % 25 === 0)
        plan.tell(
          `${at + 1} of ${blows.length} blows, ${officers.reduce((sum, each) => sum + each.notes.length, 0)} deeds, ${Math.round((performance.now() - from) / 1000)} s`,
        );
    }
    await siege.ready();
    for (const officer of officers) await officer.stop();
    const seen = await checkpoints.stop();
    const notes = officers.flatMap((officer) => officer.notes);
    const verdict = await verdictOf({ adminUrl: database.adminUrl, origin, hall, notes, seen });
    return { ...siege.figures, seconds: Math.round((performance.now() - from) / 1000), verdict };
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}
