const RFC_3339 =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))$/;
const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Milliseconds since 1970 of a date and time with offset (RFC 3339); undefined where it is anything else. */
export function instantOf(text: string): number | undefined {
  const found = RFC_3339.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '0', sign, offHour = '0', offMinute = '0'] =
    found;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  // 60 is a leap second, which counts as the second after it.
  if (h > 23 || m > 59 || s > 60 || Number(offHour) > 23 || Number(offMinute) > 59) return undefined;
  const midnight = dayOf(Number(year), Number(month), Number(day));
  if (midnight === undefined) return undefined;
  const offset = (Number(offHour) * 60 + Number(offMinute)) * (sign === '-' ? -1 : 1);
  return midnight + ((h * 60 + m - offset) * 60 + s) * 1000 + Number(fraction) * 1000;
}

/** The same, and a day alone is taken as its beginning in UTC. */
export function instantOrDayOf(text: string): number | undefined {
  const day = DAY.exec(text);
  return day ? dayOf(Number(day[1]), Number(day[2]), Number(day[3])) : instantOf(text);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const A_DAY = 86_400_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Counted, since `Date.UTC` takes the years 0 to 99 for 1900 to 1999, and a `Date` that is set takes ten times as long. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const last = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > last) return undefined;
  // A year that begins in March ends with the day that is not always there; its months are 30.6 days long on average, rounded.
  const marchYear = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return (365 * marchYear + leaps + ofYear - TO_1970) * A_DAY;
}

/** Days from 1 March of the year nought to 1 January 1970. */
const TO_1970 = 719_468;
