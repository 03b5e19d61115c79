import { random } from '../crash/random.ts';

/** What the generator knows of a budget before anybody reads it: what every answer is held against. */
export interface BudgetFacts {
  year: number;
  lines: number;
  /** Whole units of the currency, over all lines. */
  original: number;
  executed: number;
  /** How many lines each office has, by its code. */
  offices: Record<string, number>;
}

export interface TownFacts {
  code: string;
  name: string;
  /** The newest first, as pages show them. */
  budgets: BudgetFacts[];
}

export const YEARS = [2025, 2024, 2023, 2022, 2021];
/** Codes of accounts begin with these; what begins with 9 is left out of measures by the mapping. */
const CHAPTERS = ['1', '2', '4', '6', '9'];
const NAMES = ['Arrenbach', 'Belmira', 'Cantolo', 'Dunmoor', 'Estevre', 'Farholt', 'Gorrana', 'Hellvik'];
const HEAD = 'Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent';

export interface TownPlan {
  code: string;
  name: string;
  number: number;
  linesAYear: number;
}

/** A few large towns and many small ones: the largest has some ten times the lines of the smallest of 200. */
export function planTowns(places: number, lines: number): TownPlan[] {
  const weights = Array.from({ length: places }, (_, at) => 1 / (at + 20));
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((weight, number) => ({
    code: `L${String(number).padStart(4, '0')}`,
    name: `${NAMES[number % NAMES.length]} ${String(number).padStart(4, '0')}`,
    number,
    linesAYear: Math.max(1, Math.round((lines * weight) / all / YEARS.length)),
  }));
}

export interface Shape {
  lines: number;
  offices: number;
  programmes: number;
}

const shapeOf = (lines: number): Shape => ({
  lines,
  offices: Math.max(2, Math.min(42, Math.round(lines / 100))),
  programmes: Math.max(2, Math.min(80, Math.round(lines / 60))),
});

/** A file of spending as the small town mapping reads it, and what is true of it. The same seed gives the same file. */
export function spendingFile(year: number, lines: number, seed: number): { csv: string; facts: BudgetFacts } {
  const { offices, programmes } = shapeOf(lines);
  const next = random(seed);
  const facts: BudgetFacts = { year, lines, original: 0, executed: 0, offices: {} };
  const rows = [HEAD];
  for (let line = 0; line < lines; line += 1) {
    const office = String(100 + (line % offices));
    const programme = 100 + (Math.floor(line / offices) % programmes);
    const account = Math.floor(line / (offices * programmes));
    const chapter = CHAPTERS[(line + account) % CHAPTERS.length];
    const planned = 1 + Math.floor(next() ** 3 * 900_000);
    const spent = Math.floor(planned * (0.7 + next() * 0.4));
    facts.original += planned;
    facts.executed += spent;
    facts.offices[office] = (facts.offices[office] ?? 0) + 1;
    rows.push(
      `${office},Office ${office},${programme},Programme ${programme},${chapter}${100 + account},Account ${account},${planned}.00,${spent}.00`,
    );
  }
  rows.push('');
  return { csv: rows.join('\n'), facts };
}
