import { type Guess, guess } from './guess.ts';

type Decimal = '.' | ',';
type Thousands = '' | '.' | ',' | ' ' | "'";

export interface Marks {
  readonly decimal: Guess<Decimal>;
  readonly thousands: Guess<Thousands>;
}

const other = (mark: Decimal): Decimal => (mark === '.' ? ',' : '.');

/**
 * Proposes the marks of amounts from cells. A cell such as `1.234` tells nothing alone: it counts only where no other cell
 * decides, and is then read as thousands, since money has two decimals or none almost everywhere.
 */
export function sniffMarks(cells: Iterable<string>): Marks {
  const decimals: Record<Decimal, number> = { '.': 0, ',': 0 };
  const open: Record<Decimal, number> = { '.': 0, ',': 0 };
  const groups = new Map<Thousands, number>();
  const example: Partial<Record<Decimal, string>> = {};
  const addGroup = (mark: Thousands) => groups.set(mark, (groups.get(mark) ?? 0) + 1);

  for (const cell of cells) {
    const text = cell.trim().replace(/^[-+(]|[-)]$/g, '');
    if (!/^\d/.test(text) || text.length > 40) continue;
    const spaced = text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
    const grouped = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/.exec(spaced);
    const [, group, mark] = grouped ?? [];
    if (group && mark && mark !== group) {
      vote(mark as Decimal, cell);
      addGroup(group as Thousands);
    } else if (group && !mark && spaced.split(group).length > 2) {
      addGroup(group as Thousands);
      if (group === '.' || group === ',') vote(other(group), cell);
    } else if (group === ' ' || group === "'") addGroup(group);
    else if (group && !mark) open[group as Decimal] += 1;
    else {
      const plain = /^\d+([.,])\d+$/.exec(spaced);
      if (plain) vote(plain[1] as Decimal, cell);
    }
  }
  function vote(mark: Decimal, cell: string): void {
    decimals[mark] += 1;
    example[mark] ??= cell.trim();
  }
  return decided(decimals, open, groups, example);
}

function decided(
  decimals: Record<Decimal, number>,
  open: Record<Decimal, number>,
  groups: ReadonlyMap<Thousands, number>,
  example: Partial<Record<Decimal, string>>,
): Marks {
  const votes = decimals['.'] + decimals[','];
  if (votes > 0) {
    const decimal: Decimal = decimals[','] > decimals['.'] ? ',' : '.';
    const share = decimals[decimal] / votes;
    const code = share === 1 ? 'marks-seen' : 'marks-contradict';
    const seen = [example[decimal], share === 1 ? undefined : example[other(decimal)]];
    const certainty = share === 1 ? 0.97 : 0.5 * share;
    return {
      decimal: guess(decimal, certainty, code, seen.filter(Boolean).join(' · ')),
      thousands: thousandsFor(decimal, open, groups),
    };
  }
  const [most, count] = [...groups].toSorted(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
  if (most === ' ' || most === "'")
    return { decimal: guess('.', 0.4, 'usual'), thousands: guess(most, 0.9, 'marks-seen', String(count)) };
  if (open['.'] + open[','] > 0) {
    const mark: Decimal = open['.'] >= open[','] ? '.' : ',';
    return {
      decimal: guess(other(mark), 0.5, 'marks-open', `1${mark}234`),
      thousands: guess(mark, 0.5, 'marks-open', `1${mark}234`),
    };
  }
  return { decimal: guess('.', 0.6, 'usual'), thousands: guess('', 0.8, 'usual') };
}

function thousandsFor(
  decimal: Decimal,
  open: Record<Decimal, number>,
  groups: ReadonlyMap<Thousands, number>,
): Guess<Thousands> {
  const [most, count] = [...groups]
    .filter(([mark]) => mark !== decimal)
    .toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
  if (most !== '') return guess(most, 0.95, 'marks-seen', String(count));
  if (open[other(decimal)] > 0) return guess(other(decimal), 0.7, 'marks-open', `1${other(decimal)}234`);
  return guess('', 0.9, 'usual');
}
