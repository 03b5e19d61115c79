import { instantOf, instantOrDayOf } from '../dates.ts';
import { isObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import { type Check, idOf } from './check.ts';

/** Within a day nothing is sure: a day alone has no offset, and many programs write midnight for a day. */
const DAY = 86_400_000;
const MIDNIGHT = /T00:00:00/;
const OLDEST_YEAR = 1900;
/** Longer than any concession that was ever let lies behind it. */
const MOST_YEARS_AHEAD = 50;

const isEarlier = (one: string | undefined, other: string | undefined): boolean => {
  const [a, b] = [instantOrDayOf(one ?? ''), instantOrDayOf(other ?? '')];
  return a !== undefined && b !== undefined && a + DAY <= b;
};

/** A period that ends before it begins. */
export const periodOrder = (): Check => ({
  code: 'ocds.period-order',
  place({ value, path }) {
    if (!isObject(value)) return null;
    const [start, end] = [textAt(value, 'startDate'), textAt(value, 'endDate')];
    const [from, to] = [instantOf(start ?? ''), instantOf(end ?? '')];
    // Hours count where the end has any: midnight stands for the day.
    const hasHours = from !== undefined && to !== undefined && !MIDNIGHT.test(end!);
    const isBackward = hasHours ? to < from : isEarlier(end, start);
    return isBackward
      ? { path: `${path}/endDate`, value: end!, expected: `after its beginning, ${start}` }
      : null;
  },
});

/** What can only follow, dated before: an award before tenders were asked for, a contract signed before its award. */
export const eventOrder = (): Check => ({
  code: 'ocds.event-order',
  *release(release) {
    const awards = listAt(release, 'awards') ?? [];
    const period = objectAt(member(release, 'tender'), 'tenderPeriod');
    const start = textAt(period, 'startDate');
    const dates = new Map<string, string>();
    for (const [at, award] of awards.entries()) {
      const [date, id] = [textAt(award, 'date'), idOf(member(award, 'id'))];
      if (id !== null && date !== undefined) dates.set(id, date);
      if (isEarlier(date, start))
        yield {
          path: `/awards/${at}/date`,
          value: date!,
          expected: `after the tender period began, ${start}`,
        };
    }
    for (const [at, contract] of (listAt(release, 'contracts') ?? []).entries()) {
      const signed = textAt(contract, 'dateSigned');
      const awarded = dates.get(idOf(member(contract, 'awardID')) ?? '');
      if (isEarlier(signed, awarded))
        yield {
          path: `/contracts/${at}/dateSigned`,
          value: signed!,
          expected: `after its award, ${awarded}`,
        };
    }
  },
});

/** Years that stand for "unknown" or were mistyped: 0001, 1753, 2202. */
export const years = (): Check => ({
  code: 'ocds.year',
  place({ name, value, path }, release) {
    if (typeof value !== 'string' || !/date/i.test(name)) return null;
    const year = yearOf(value);
    if (year === null) return null;
    const now = yearOf(textAt(release, 'date') ?? '');
    const isOff = year < OLDEST_YEAR || (now !== null && year > now + MOST_YEARS_AHEAD);
    return isOff
      ? { path, value, expected: `a year from ${OLDEST_YEAR} to ${MOST_YEARS_AHEAD} after the release` }
      : null;
  },
});

function yearOf(text: string): number | null {
  const found = /^([0-9]{4})-[0-9]{2}-[0-9]{2}/.exec(text);
  return found ? Number(found[1]) : null;
}
