import { instantOf, instantOrDayOf } from '../dates.ts';

/** What a date says: an instant, or all of a day (from its beginning until its end). Milliseconds since 1970. */
export interface Moment {
  from: number;
  until: number;
}

export const DAY = 86_400_000;
const DAY_ALONE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const NO_OFFSET = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?$/;
/** Before it nobody published a tender, and after it nobody will have planned one. */
const [EARLIEST, LATEST] = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)];

/** Whether IANA knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    return new Zone(name).name === name;
  } catch {
    return false;
  }
}

/** Reads dates in the zone of a publisher: a day alone is all of that day there, a time without offset is the time of clocks there. */
export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat | null;

  /** @throws RangeError for a zone that IANA does not know */
  constructor(name: string) {
    this.name = name;
    // What takes long to make, for a zone that needs none.
    if (name === 'UTC') {
      this.#format = null;
      return;
    }
    this.#format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** Undefined for what is no date of the years 1900 to 2199. */
  momentOf(text: string): Moment | undefined {
    const moment = this.#momentOf(text);
    return moment && moment.from >= EARLIEST && moment.until < LATEST ? moment : undefined;
  }

  #momentOf(text: string): Moment | undefined {
    if (DAY_ALONE.test(text)) {
      const day = instantOrDayOf(text);
      return day === undefined ? undefined : { from: this.#clock(day), until: this.#clock(day + DAY) };
    }
    const local = NO_OFFSET.test(text) ? instantOf(`${text}Z`) : undefined;
    const instant = local === undefined ? instantOf(text) : this.#clock(local);
    return instant === undefined ? undefined : { from: instant, until: instant };
  }

  /** The day of an instant as people there write it: YYYY-MM-DD. */
  dayOf(instant: number): string {
    return new Date(instant + this.#offset(instant)).toISOString().slice(0, 10);
  }

  /** The instant at which clocks show what `local` would be in UTC; the earlier one where they show it twice. */
  #clock(local: number): number {
    if (!this.#format) return local;
    const guess = local - this.#offset(local - DAY / 2);
    return guess + this.#offset(guess) === local ? guess : local - this.#offset(local - this.#offset(local));
  }

  #offset(instant: number): number {
    if (!this.#format) return 0;
    const part: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const whole = Math.floor(instant / 1000) * 1000;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  }
}
