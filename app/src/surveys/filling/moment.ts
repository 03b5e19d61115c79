import type { Moment } from '@groundwork-gov/forms';

/** What `now()` tells in a form: the clock on the wall of the place, with its offset. */
export function momentIn(timeZone: string, at: Date, language?: string): Moment {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second, timeZoneName = 'GMT' } = parts;
  const offset = timeZoneName.replace('GMT', '') || '+00:00';
  const now = `${year}-${month}-${day}T${hour}:${minute}:${second}.000${offset}`;
  return { now, ...(language === undefined ? {} : { language }) };
}
