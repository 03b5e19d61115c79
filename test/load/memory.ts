import { readdirSync, readFileSync } from 'node:fs';

export interface Sample {
  /** Seconds since the first. */
  at: number;
  server: number;
  /** Every process of PostgreSQL, what they share counted once. */
  postgres: number;
}

/** Bytes that a process holds; of what it shares with others its part. Nothing of one that has gone meanwhile. */
function heldBy(pid: number, field: 'Rss' | 'Pss'): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Samples the memory of both every so often, until it is stopped. As Linux counts it: other systems show zeros. */
export function watchMemory(
  pids: { server: number; postgres: number },
  everyMs: number,
): { stop(): Sample[] } {
  const samples: Sample[] = [];
  const from = performance.now();
  const take = (): void => {
    samples.push({
      at: (performance.now() - from) / 1000,
      server: heldBy(pids.server, 'Rss'),
      postgres: [pids.postgres, ...childrenOf(pids.postgres)].reduce(
        (sum, pid) => sum + heldBy(pid, 'Pss'),
        0,
      ),
    });
  };
  take();
  const timer = setInterval(take, everyMs);
  return {
    stop() {
      clearInterval(timer);
      take();
      return samples;
    },
  };
}

export interface MemoryFigures {
  first: number;
  most: number;
  last: number;
  /** Bytes a minute, by least squares over the second half: what fills up at the beginning is no leak. */
  slope: number;
}

export function memoryFigures(samples: readonly Sample[], of: 'server' | 'postgres'): MemoryFigures {
  const held = samples.map((sample) => sample[of]);
  return {
    first: held[0] ?? 0,
    most: Math.max(0, ...held),
    last: held.at(-1) ?? 0,
    slope: slopeOf(samples.slice(Math.floor(samples.length / 2)).map((each) => [each.at / 60, each[of]])),
  };
}

function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [over, under] = points.reduce(
    ([top, bottom], [px, py]) => [top + (px - x) * (py - y), bottom + (px - x) ** 2],
    [0, 0],
  );
  return under === 0 ? 0 : over / under;
}
