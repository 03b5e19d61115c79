import { lastDayOf } from '@groundwork-gov/fiscal';
import { fiscalYearBegins, publishedCalendar, publishedLaw, ruleOn } from '../places/api.ts';
import { daysBetween } from '../platform/calendar/days.ts';
import type { Connections } from '../platform/db/connections.ts';
import { publishedHistory } from '../platform/publication/store.ts';
import { PHASES, type Phase } from './phases.ts';
import type { SideRecord, YearRecord } from './record-figures.ts';
import { type CodeSum, sumsUnder } from './record-store.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';

const MOST_YEARS = 10;

interface State {
  hash: string;
  day: string;
  at: Date;
  document: BudgetDocument;
}

/** What the public record of a place holds of each year, newest first: what is so now, and what was public when. */
export async function yearRecords(
  published: Connections['published'],
  placeId: string,
  asOf: Date | null = null,
): Promise<YearRecord[]> {
  const all = await publishedHistory(published, placeId, 'budget');
  const history = all.filter(({ publishedAt }) => asOf === null || publishedAt <= asOf);
  const calendar = await publishedCalendar(published, placeId);
  const law = await publishedLaw(published, placeId);
  const states = new Map<string, State[]>();
  for (const { key, hash, bytes, publishedAt } of history) {
    if (!bytes) continue;
    const of = states.get(key) ?? [];
    const day = publishedAt.toISOString().slice(0, 10);
    of.push({ hash, day, at: publishedAt, document: readBudgetDocument(bytes) });
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
    const { rules } = state.document;
    const under = (rule: 'own' | 'transfers') =>
      rules?.[rule] === undefined ? {} : { [rule]: totalUnder(sums, state.hash, rule) };
    const { document } = state;
    return {
      item: document.item,
      upTo: document.phases.find(({ phase }) => phase === 'executed')?.upTo ?? null,
      totals: totalsOf(document),
      ...under('own'),
      ...under('transfers'),
      ...(rules?.earmarked === undefined ? {} : { earmarked: grantsOf(sums, state) }),
      withinYear: document.withinYear ?? null,
    };
  };
  return years.map((year) => {
    const begins = calendar && fiscalYearBegins(calendar, year);
    const ends = begins && lastDayOf(begins);
    const spending = states.get(`${year}/expenditure`) ?? [];
    return {
      year,
      begins,
      ends,
      revenue: sideOf(newest(year, 'revenue')),
      expenditure: sideOf(newest(year, 'expenditure')),
      firstPublic: spending.find(({ document }) => document.totals.original)?.day ?? null,
      outturnPublic: spending.find((state) => isOutturn(state, ends))?.day ?? null,
      adoption: adoptionIn(newest(year, 'expenditure'), newest(year, 'revenue')),
      inYear: inYearOf(spending, ends),
      approvalDue: begins && dueNear(begins, ruleOn(law, 'budget.approval-due', begins)),
      proposalDue: begins && dueNear(begins, ruleOn(law, 'budget.proposal-due', begins)),
      reportWithin: begins === null ? null : daysIn(ruleOn(law, 'budget.in-year-report', begins)),
    };
  });
}

/** Both sides tell the same once both are published again; until then the one whose publication is newer knows. */
function adoptionIn(...sides: readonly (State | null)[]): YearRecord['adoption'] {
  const known = sides.flatMap((state) => state ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return known[0]?.document.adoption ?? null;
}

function totalUnder(sums: readonly CodeSum[], hash: string, rule: string): Partial<Record<Phase, bigint>> {
  const total: Partial<Record<Phase, bigint>> = {};
  for (const { amounts } of sums.filter((sum) => sum.hash === hash && sum.rule === rule))
    for (const phase of PHASES)
      if (amounts[phase] !== undefined) total[phase] = (total[phase] ?? 0n) + amounts[phase];
  return total;
}

/** Each earmarked grant with what was expected of it and what came. */
function grantsOf(sums: readonly CodeSum[], { hash, document }: State): NonNullable<SideRecord['earmarked']> {
  const classification = document.rules?.earmarked?.classification;
  return sums
    .filter((sum) => sum.hash === hash && sum.rule === 'earmarked')
    .map(({ code, amounts }) => ({
      code,
      label: (classification && document.codes[classification]?.[code]) || '',
      budget: amounts.original ?? 0n,
      outturn: amounts.executed ?? 0n,
    }));
}

/** The day of a year that a law names by month and day: the one that is nearest to the year's beginning. */
function dueNear(begins: string, monthDay: string | null): string | null {
  if (monthDay === null || !/^\d{2}-\d{2}$/.test(monthDay)) return null;
  const year = Number(begins.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => `${each}-${monthDay}`);
  const far = (day: string) => Math.abs(daysBetween(begins, day));
  return days.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

const daysIn = (value: string | null): number | null =>
  value !== null && /^\d{1,4}$/.test(value) ? Number(value) : null;

function totalsOf({ totals }: BudgetDocument): SideRecord['totals'] {
  return Object.fromEntries(
    PHASES.flatMap((phase) => (totals[phase] ? [[phase, BigInt(totals[phase].counted)]] : [])),
  );
}

/** The first publication of what was spent up to each day before the year's last. */
function inYearOf(states: readonly State[], ends: string | null): YearRecord['inYear'] {
  const found = new Map<string, YearRecord['inYear'][number]>();
  for (const { document, day } of states) {
    for (const { until, total, isLast } of statesOf(document, ends)) {
      if (found.has(until) || isLast) continue;
      found.set(until, { asOf: until, published: day, spent: BigInt(total) });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

interface StateTold {
  until: string;
  total: string;
  isLast: boolean;
}

/** What a document knows of days of its year; one of an older program by the day of its phase alone. */
function statesOf({ withinYear, phases, totals, year }: BudgetDocument, ends: string | null): StateTold[] {
  if (withinYear) {
    const last = lastDayOf(withinYear.begins);
    return withinYear.states.map(({ until, total }) => ({ until, total, isLast: until === last }));
  }
  const asOf = phases.find(({ phase }) => phase === 'executed')?.asOf;
  if (!asOf || !totals.executed) return [];
  // Whenever their year began, budgets were dated like any other.
  const isLast = asOf === `${year}-12-31` || (ends !== null && asOf >= ends);
  return [{ until: asOf, total: totals.executed.counted, isLast }];
}

const isOutturn = ({ document }: State, ends: string | null): boolean =>
  statesOf(document, ends).some(({ isLast }) => isLast);
