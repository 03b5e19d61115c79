import type { Day } from './days.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows there: the hour of 24, and how far the zone is from UTC at that moment. */
export function clockIn(zone: string, at: Date): { hour: number; offsetMs: number } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return { hour, offsetMs: wall - Math.floor(at.getTime() / 1000) * 1000 };
}

/** The moment at which a day, or an hour of it, begins in a zone. Looked at twice, for days on which clocks change. */
export function momentOf(day: Day, zone: string, hour = 0): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  const first = wall - clockIn(zone, new Date(wall)).offsetMs;
  return new Date(wall - clockIn(zone, new Date(first)).offsetMs);
}
