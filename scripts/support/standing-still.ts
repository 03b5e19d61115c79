import { readdirSync, readFileSync } from 'node:fs';

/**
 * Calls `stood` once when no process of a group has had the processor for so long, and answers how to stop watching.
 * Only where `/proc` tells it (Linux); elsewhere nothing is watched.
 */
export function whenStandingStill(group: number, ms: number, stood: () => void): () => void {
  let last = -1;
  let since = Date.now();
  const look = setInterval(() => {
    const ticks = ticksOf(group);
    if (ticks === null || ticks !== last) {
      last = ticks ?? -1;
      since = Date.now();
    } else if (Date.now() - since >= ms) {
      clearInterval(look);
      stood();
    }
  }, ms / 6);
  look.unref();
  return () => clearInterval(look);
}

/** What all processes of a group have had of the processor so far; null where it cannot be told. */
function ticksOf(group: number): number | null {
  let ticks: number | null = null;
  for (const name of processes()) {
    const stat = statOf(name);
    if (stat?.group !== group) continue;
    ticks = (ticks ?? 0) + stat.ticks;
  }
  return ticks;
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** proc_pid_stat(5): the name stands in brackets and may hold anything; of what follows, pgrp is the 3rd, utime the 12th, stime the 13th. */
function statOf(pid: string): { group: number; ticks: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { group: Number(fields[2]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It ended in this very moment.
    return null;
  }
}
