import { quantile } from '../../indicators/statistics.ts';
import { type Json, listAt, member } from '../../json/json.ts';
import { type Gap, isGap, lacking, missing } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { DAY } from '../moment.ts';
import { organisationOf } from '../organisations.ts';
import { activeAwards, type Process } from '../process.ts';

interface First {
  process: number;
  ocid: string;
  at: number;
  amount: number;
  text: string;
  currency: string;
}

interface Young {
  supplier: string;
  founded: string;
  days: number;
}

/**
 * Young: a supplier was founded fewer than `age` days before the award (`foundedField` of the settings says where that stands). New: the first award to a
 * supplier in the file, which begins at least `history` days before, is among the largest of its currency (≥ the percentile).
 */
export const g001: Indicator<'age' | 'history' | 'percentile'> = {
  code: 'G001',
  title: 'New or very young supplier',
  groups: ['OCID'],
  fields: ['awards/status', 'awards/suppliers/id', 'awards/date', 'awards/value', 'settings/foundedField'],
  source:
    'Ours; after Fazekas and Kocsis, Uncovering high-level corruption (British Journal of Political Science, 2020), on new suppliers',
  parameters: {
    age: { standard: 365, least: 1, most: 3650, isWhole: true, says: 'days below which a supplier is young' },
    history: { standard: 365, least: 0, most: 36_500, isWhole: true, says: 'days that the file goes back' },
    percentile: { standard: 90, least: 0, most: 100, says: 'how large a first award has to be' },
  },
  begin(bench) {
    const firsts = new Map<string, First>();
    const amounts = new Map<string, number[]>();
    const young = new Map<number, Young>();
    const asked: { process: number; at: number }[] = [];
    const dates: number[] = [];
    return {
      see(process) {
        const awards = activeAwards(process);
        if (isGap(awards)) return bench.unable(process.at, awards);
        let gap: Gap | undefined;
        let last = Number.NEGATIVE_INFINITY;
        for (const { suppliers, date, value } of awards) {
          const doubtful = [suppliers, date, value].find(isGap);
          if (isGap(suppliers) || isGap(date) || isGap(value)) {
            gap ??= doubtful;
            continue;
          }
          last = Math.max(last, date.from);
          dates.push(date.from);
          const { number: amount, text } = value.amount;
          const { currency } = value;
          const list = amounts.get(currency);
          if (list) list.push(amount);
          else amounts.set(currency, [amount]);
          const first = { process: process.at, ocid: process.ocid, at: date.from, amount, text, currency };
          for (const id of suppliers) {
            const known = firsts.get(id);
            if (!known || isBefore(first, known)) firsts.set(id, first);
            const found = youthOf(id, date.from, process, bench);
            const worst = young.get(process.at);
            if (found && (!worst || isYounger(found, worst))) young.set(process.at, found);
          }
        }
        if (last > Number.NEGATIVE_INFINITY) asked.push({ process: process.at, at: last });
        else bench.unable(process.at, gap ?? missing('awards'));
      },
      finish() {
        const { history, percentile } = bench.parameter;
        // Not the very first: a date that was typed wrongly would make every history long.
        const earliest = quantile(dates, 0.01) ?? 0;
        const limits = new Map<string, number | null>();
        for (const [currency, list] of amounts)
          limits.set(currency, list.length < 10 ? null : largest(list, (percentile ?? 90) / 100));
        const fresh = new Map<number, { supplier: string; first: First }>();
        for (const [supplier, first] of firsts) {
          const limit = limits.get(first.currency) ?? Number.POSITIVE_INFINITY;
          const isLong = first.at - earliest >= (history ?? 0) * DAY;
          const before = fresh.get(first.process);
          if (isLong && first.amount >= limit && (!before || supplier < before.supplier))
            fresh.set(first.process, { supplier, first });
        }
        const hasFounded = bench.settings.foundedField !== undefined;
        for (const { process, at } of asked) {
          const [isYoung, isNew] = [young.get(process), fresh.get(process)];
          if (isYoung)
            bench.flag(process, { kind: 'young', ...isYoung, limit: bench.parameter.age ?? 0 }, [
              isYoung.supplier,
            ]);
          else if (isNew) {
            const { supplier, first } = isNew;
            const days = Math.floor((first.at - earliest) / DAY);
            const values = { supplier, amount: first.text, currency: first.currency, days };
            bench.flag(process, { kind: 'new', ...values, percentile: percentile ?? 90 }, [supplier]);
          } else if (hasFounded || at - earliest >= (history ?? 0) * DAY) bench.clear(process);
          // Before that nobody can know whether a supplier was there earlier.
          else bench.unable(process, lacking('too short a history'));
        }
      },
    };
  },
  explain: ({ kind, supplier, founded, days, amount, currency, percentile }) =>
    kind === 'young'
      ? `${supplier} was founded on ${founded}, ${days} days before it was awarded the contract.`
      : `This is the first award to ${supplier} in data that go back ${days} days before it, and at ${amount} ${currency} one of the largest ${100 - Number(percentile)} % in that currency.`,
};

/** From which amount on a value is among the largest: above the middle one also where most are the same. */
function largest(amounts: readonly number[], share: number): number | null {
  const [limit, middle] = [quantile(amounts, share), quantile(amounts, 0.5)];
  return limit === null || middle === null || limit <= middle ? null : limit;
}

const isYounger = (a: Young, b: Young): boolean =>
  a.days < b.days || (a.days === b.days && a.supplier < b.supplier);

const isBefore = (a: First, b: First): boolean => {
  if (a.at !== b.at) return a.at < b.at;
  if (a.ocid !== b.ocid) return a.ocid < b.ocid;
  return a.amount === b.amount ? a.currency < b.currency : a.amount > b.amount;
};

function youthOf(id: string, award: number, process: Process, bench: Bench<'age'>): Young | null {
  const { foundedField } = bench.settings;
  if (foundedField === undefined) return null;
  const party = (listAt(process.release, 'parties') ?? []).find((each) => organisationOf(each) === id);
  let value: Json | undefined = party;
  for (const name of foundedField.split('/')) value = member(value, name);
  const founded = typeof value === 'string' ? bench.zone.momentOf(value) : undefined;
  if (!founded || founded.from > award) return null;
  const days = Math.floor((award - founded.from) / DAY);
  return days < (bench.parameter.age ?? 0)
    ? { supplier: id, founded: bench.zone.dayOf(founded.from), days }
    : null;
}
