import { fiscalYearBegins, publishedCalendar } from '../places/api.ts';
import type { Connections } from '../platform/db/connections.ts';
import { publishedHistory } from '../platform/publication/store.ts';
import { PHASES } from './phases.ts';
import type { SideRecord, YearRecord } from './record-figures.ts';
import { sumsUnder } from './record-store.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';

const MOST_YEARS = 10;

interface State {
  hash: string;
  day: string;
  document: BudgetDocument;
}

/** What the public record of a place holds of each year, newest first: what is so now, and what was public when. */
export async function yearRecords(
  published: Connections['published'],
  placeId: string,
): Promise<YearRecord[]> {
  const history = await publishedHistory(published, placeId, 'budget');
  const calendar = await publishedCalendar(published, placeId);
  const states = new Map<string, State[]>();
  for (const { key, hash, bytes, publishedAt } of history) {
    if (!bytes) continue;
    const of = states.get(key) ?? [];
    of.push({ hash, day: publishedAt.toISOString().slice(0, 10), document: readBudgetDocument(bytes) });
    states.set(key, of);
  }
  const years = [...new Set([...states.keys()].map((key) => Number(key.split('/')[0])))]
    .toSorted((a, b) => b - a)
    .slice(0, MOST_YEARS);
  const newest = (year: number, side: string) => states.get(`${year}/${side}`)?.at(-1) ?? null;
  const sums = await sumsUnder(
    published,
    placeId,
    years.flatMap((year) => {
      const state = newest(year, 'revenue');
      return Object.entries(state?.document.rules ?? {}).map(([rule, under]) => ({
        hash: state?.hash ?? '',
        rule,
        ...under,
      }));
    }),
  );
  const sideOf = (state: State | null): SideRecord | null => {
    if (!state) return null;
    const under = (rule: 'own' | 'transfers') =>
      state.document.rules?.[rule] === undefined
        ? {}
        : { [rule]: sums.find((sum) => sum.hash === state.hash && sum.rule === rule)?.amounts ?? {} };
    return { totals: totalsOf(state.document), ...under('own'), ...under('transfers') };
  };
  return years.map((year) => {
    const begins = calendar && fiscalYearBegins(calendar, year);
    const spending = states.get(`${year}/expenditure`) ?? [];
    return {
      year,
      begins,
      revenue: sideOf(newest(year, 'revenue')),
      expenditure: sideOf(newest(year, 'expenditure')),
      firstPublic: spending.find(({ document }) => document.totals.original)?.day ?? null,
      inYear: inYearOf(spending, begins),
    };
  });
}

function totalsOf({ totals }: BudgetDocument): SideRecord['totals'] {
  return Object.fromEntries(
    PHASES.flatMap((phase) => (totals[phase] ? [[phase, BigInt(totals[phase].counted)]] : [])),
  );
}

/** The first publication of what was spent up to each day before the year's last. */
function inYearOf(states: readonly State[], begins: string | null): YearRecord['inYear'] {
  const found = new Map<string, YearRecord['inYear'][number]>();
  for (const { document, day } of states) {
    const asOf = document.phases.find(({ phase }) => phase === 'executed')?.asOf;
    const spent = document.totals.executed;
    if (!asOf || !spent || found.has(asOf) || isYearEnd(asOf, document.year, begins)) continue;
    found.set(asOf, { asOf, published: day, spent: BigInt(spent.counted) });
  }
  return [...found.values()].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** The last day of a year; of the calendar year, where the municipality has not published its own. */
function isYearEnd(day: string, year: number, begins: string | null): boolean {
  const next = begins ? `${Number(begins.slice(0, 4)) + 1}${begins.slice(4)}` : `${year + 1}-01-01`;
  return Date.parse(next) - Date.parse(day) <= 86_400_000;
}
