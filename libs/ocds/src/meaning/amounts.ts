import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  numberAt,
  objectAt,
  pointerTo,
  textAt,
} from '../json/json.ts';
import { type Check, type Doubt, idOf } from './check.ts';

/** Taxes are in one of two figures as often as not; what they cannot explain needs another explanation. */
const MOST_APART = 1.34;

/** Where the standard has amounts. Fields of publishers' own hold differences as well ("saved"), which may be below nought. */
const VALUES: ReadonlySet<string> = new Set(['value', 'minValue', 'maxValue', 'netValue', 'amount']);

/** An amount below nought. Money goes back in transactions, there it may be. */
export const negative = (): Check => ({
  code: 'ocds.negative',
  place({ name, value, path }) {
    if (
      !VALUES.has(name) ||
      !isObject(value) ||
      textAt(value, 'currency') === undefined ||
      path.includes('/transactions/')
    )
      return null;
    const amount = numberAt(value, 'amount');
    return amount !== undefined && amount < 0 ? { path: `${path}/amount`, value: amount } : null;
  },
});

/** Amounts of one process in several currencies: they cannot be added, and red flags compare but the first. */
export const currencies = (): Check => ({
  code: 'ocds.currencies',
  *release(release) {
    const found = new Map<string, string>();
    collect(release, '', found);
    if (found.size < 2) return;
    const [, [second, path]] = [...found] as [unknown, [string, string]];
    yield {
      path: `${path}/currency`,
      value: second,
      expected: `one; here are ${[...found.keys()].join(', ')}`,
    };
  },
});

function collect(value: Json, path: string, found: Map<string, string>): void {
  if (Array.isArray(value)) for (const [at, each] of value.entries()) collect(each, `${path}/${at}`, found);
  if (!isObject(value)) return;
  const currency = textAt(value, 'currency');
  if (currency !== undefined && numberAt(value, 'amount') !== undefined && !found.has(currency))
    found.set(currency, path);
  for (const [name, each] of Object.entries(value))
    if (typeof each === 'object') collect(each, pointerTo(path, name), found);
}

/** Values that should add up to another: items to their award, contracts to their award, lots to the tender. */
export const sums = (): Check => ({
  code: 'ocds.sum',
  *release(release) {
    const contracts = listAt(release, 'contracts') ?? [];
    for (const [at, award] of (listAt(release, 'awards') ?? []).entries()) {
      const whole = valueOf(award);
      if (!whole) continue;
      const path = `/awards/${at}/value/amount`;
      const items = sumOf(listAt(award, 'items') ?? [], itemValue, whole.currency);
      if (items !== null && isApart(items, whole.amount))
        yield { path, value: whole.amount, expected: `near the sum of its items, ${items}` };
      const own = contracts.filter((each) => idOf(member(each, 'awardID')) === idOf(member(award, 'id')));
      const contracted = sumOf(own, valueOf, whole.currency);
      if (contracted !== null && contracted > whole.amount && isApart(contracted, whole.amount))
        yield { path, value: whole.amount, expected: `no less than its contracts, ${contracted}` };
    }
    const tender = objectAt(release, 'tender');
    const whole = valueOf(tender);
    const lots = whole && sumOf(listAt(tender, 'lots') ?? [], valueOf, whole.currency);
    if (whole && typeof lots === 'number' && isApart(lots, whole.amount))
      yield {
        path: '/tender/value/amount',
        value: whole.amount,
        expected: `near the sum of its lots, ${lots}`,
      };
  },
});

interface Money {
  amount: number;
  currency: string;
}

function valueOf(holder: Json | undefined): Money | null {
  const value = objectAt(holder, 'value');
  const [amount, currency] = [numberAt(value, 'amount'), textAt(value, 'currency')];
  return amount === undefined || currency === undefined ? null : { amount, currency };
}

function itemValue(item: Json): Money | null {
  const [quantity, unit] = [numberAt(item, 'quantity'), valueOf(objectAt(item, 'unit'))];
  return quantity === undefined || unit === null
    ? null
    : { amount: quantity * unit.amount, currency: unit.currency };
}

/** Rounded to cents. Null where one is missing, is in another currency, or nothing is said (all of them nought). */
function sumOf(list: readonly Json[], of: (each: Json) => Money | null, currency: string): number | null {
  let sum = 0;
  for (const each of list) {
    const money = of(each);
    if (money?.currency !== currency) return null;
    sum += money.amount;
  }
  return sum === 0 ? null : Math.round(sum * 100) / 100;
}

const isApart = (one: number, other: number): boolean =>
  one > 0 && other > 0 && Math.max(one / other, other / one) > MOST_APART;

/** How many tenderers there were, beside how many are listed. */
export const counts = (): Check => ({
  code: 'ocds.count',
  *release(release): Iterable<Doubt> {
    const tender: JsonObject | undefined = objectAt(release, 'tender');
    const [said, listed] = [numberAt(tender, 'numberOfTenderers'), listAt(tender, 'tenderers')];
    if (said !== undefined && listed && said !== listed.length)
      yield {
        path: '/tender/numberOfTenderers',
        value: said,
        expected: `as many as are listed, ${listed.length}`,
      };
  },
});
