export const SEXES = ['female', 'male', 'not-stated'] as const;
export type Sex = (typeof SEXES)[number];

/** People of one sex from one age to another, both counted; `toAge` null is everybody older. */
export interface Band {
  sex: Sex;
  fromAge: number;
  toAge: number | null;
  people: number;
}

export interface Count {
  year: number;
  source: string;
  link: string;
  /** The total that the source itself states, where it does; ours is always computed. */
  statedTotal: number | null;
  bands: readonly Band[];
}

/** What does not add up. It is told beside the figures and hinders nobody: sources are as they are. */
export type CountFinding =
  | { kind: 'total-differs'; stated: number; computed: number }
  | { kind: 'ages-missing'; sex: Sex; from: number; to: number | null }
  | { kind: 'bands-differ'; sex: Sex; other: Sex };

/** The first of these that a line holds parts its columns; what comes after it may group thousands. */
const SEPARATORS = [/\t/, /;/, /\s{2,}/, /,/];
const OLDEST = 130;
const MOST_PEOPLE = 2_000_000_000;
const MOST_LINES = 140;

/** `0-4`, `5 to 9`, `85+`, `65 and over`, `7`, `all`. */
function readAges(text: string): { fromAge: number; toAge: number | null } | null {
  const plain = text.trim().toLowerCase();
  if (/^(all|total|todos|tous|الكل|\*)$/.test(plain)) return { fromAge: 0, toAge: null };
  const [, from = '', to] = /^(\d{1,3})(?:\s*(?:-|–|—|to|a|à|إلى)\s*(\d{1,3}))?$/.exec(plain) ?? [];
  const open = /^(\d{1,3})\s*(?:\+|and over|y más|et plus|e mais|فأكثر)$/.exec(plain)?.[1];
  if (open !== undefined) return Number(open) <= OLDEST ? { fromAge: Number(open), toAge: null } : null;
  if (from === '') return null;
  const [fromAge, toAge] = [Number(from), Number(to ?? from)];
  return fromAge <= toAge && toAge <= OLDEST ? { fromAge, toAge } : null;
}

/** Whole people: digits, with spaces, points or commas between groups of three at most. */
function readPeople(text: string): number | null {
  const plain = text.trim();
  if (!/^\d{1,3}([ .,\u00a0\u202f]\d{3})+$|^\d+$/.test(plain)) return null;
  const people = Number(plain.replace(/\D/g, ''));
  return people <= MOST_PEOPLE ? people : null;
}

export type ReadLines =
  | { bands: Band[]; faults: [] }
  | { bands: []; faults: { line: number; text: string }[] };

/**
 * Reads lines as they come out of a spreadsheet: the ages, women, men and, where there are any, people whose sex is not
 * stated. A line of headings at the top is passed over.
 */
export function readBands(typed: string): ReadLines {
  const lines = typed.split(/\r?\n/).map((text, at) => ({ text: text.trim(), line: at + 1 }));
  const bands: Band[] = [];
  const faults: { line: number; text: string }[] = [];
  const filled = lines.filter(({ text }) => text !== '');
  for (const [at, { text, line }] of filled.entries()) {
    const read = at < MOST_LINES ? readLine(text) : null;
    if (read) bands.push(...read);
    // Headings are no fault where lines follow that are read.
    else if (at > 0 || filled.length === 1 || /^\d/.test(text))
      faults.push({ line, text: text.slice(0, 80) });
  }
  return faults.length > 0 ? { bands: [], faults } : { bands, faults: [] };
}

function readLine(text: string): Band[] | null {
  const separator = SEPARATORS.find((each) => each.test(text)) ?? /\t/;
  const [ages = '', ...counts] = text.split(separator);
  const band = readAges(ages);
  if (!band || counts.length === 0 || counts.length > SEXES.length) return null;
  const bands: Band[] = [];
  for (const [at, count] of counts.entries()) {
    if (count.trim() === '') continue;
    const people = readPeople(count);
    if (people === null) return null;
    bands.push({ sex: SEXES[at] as Sex, ...band, people });
  }
  return bands.length > 0 ? bands : null;
}

/** The first two bands of one sex that count the same people twice; such a count is refused. */
export function overlapOf(bands: readonly Band[]): { one: Band; other: Band } | null {
  for (const sex of SEXES) {
    const sorted = ofSex(bands, sex);
    for (const [at, band] of sorted.entries()) {
      const next = sorted[at + 1];
      if (next && (band.toAge === null || next.fromAge <= band.toAge)) return { one: band, other: next };
    }
  }
  return null;
}

const ofSex = (bands: readonly Band[], sex: Sex): Band[] =>
  bands.filter((band) => band.sex === sex).sort((a, b) => a.fromAge - b.fromAge);

export const totalOf = (bands: readonly Band[], sex?: Sex): number =>
  bands.reduce((sum, band) => (sex === undefined || band.sex === sex ? sum + band.people : sum), 0);

export function findingsOf({ bands, statedTotal }: Pick<Count, 'bands' | 'statedTotal'>): CountFinding[] {
  const found: CountFinding[] = [];
  const computed = totalOf(bands);
  if (statedTotal !== null && statedTotal !== computed)
    found.push({ kind: 'total-differs', stated: statedTotal, computed });
  // Whoever has no stated sex is often counted without ages: no ages are missed there.
  for (const sex of ['female', 'male'] as const) found.push(...missingAges(sex, ofSex(bands, sex)));
  const [women, men] = [ofSex(bands, 'female'), ofSex(bands, 'male')];
  if (women.length > 0 && men.length > 0 && agesOf(women) !== agesOf(men))
    found.push({ kind: 'bands-differ', sex: 'female', other: 'male' });
  return found;
}

function missingAges(sex: Sex, sorted: readonly Band[]): CountFinding[] {
  const found: CountFinding[] = [];
  let next: number | null = 0;
  for (const band of sorted) {
    if (next !== null && band.fromAge > next)
      found.push({ kind: 'ages-missing', sex, from: next, to: band.fromAge - 1 });
    next = band.toAge === null ? null : band.toAge + 1;
  }
  if (sorted.length > 0 && next !== null) found.push({ kind: 'ages-missing', sex, from: next, to: null });
  return found;
}

const agesOf = (bands: readonly Band[]): string =>
  bands.map(({ fromAge, toAge }) => `${fromAge}-${toAge ?? ''}`).join();

export interface AgeRow {
  fromAge: number;
  toAge: number | null;
  people: Partial<Record<Sex, number>>;
}

/** One row for each pair of ages, youngest first, with the people of each sex. */
export function rowsOf(bands: readonly Band[]): AgeRow[] {
  const rows = new Map<string, AgeRow>();
  for (const { sex, fromAge, toAge, people } of bands) {
    const key = `${fromAge}-${toAge ?? ''}`;
    const row = rows.get(key) ?? { fromAge, toAge, people: {} };
    row.people[sex] = people;
    rows.set(key, row);
  }
  return [...rows.values()].sort(
    (a, b) => a.fromAge - b.fromAge || (a.toAge ?? OLDEST) - (b.toAge ?? OLDEST),
  );
}

/** The lines as somebody would type them, for a form that changes a count. */
export const typedBands = (bands: readonly Band[]): string =>
  rowsOf(bands)
    .map(({ fromAge, toAge, people }) => {
      const ages =
        toAge === null
          ? fromAge === 0
            ? 'all'
            : `${fromAge}+`
          : toAge === fromAge
            ? `${fromAge}`
            : `${fromAge}-${toAge}`;
      const counts = SEXES.map((sex) => people[sex]?.toString() ?? '');
      return [ages, ...counts].join('; ').replace(/(; )+$/, '');
    })
    .join('\n');
