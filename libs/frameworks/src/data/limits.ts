import type { Names, Numeric } from '../format/types.ts';
import type { Dimension, Limit, Provenance } from '../framework.ts';

type Figure = Numeric['figures'][number];
type Bound = { from: number } | { to: number } | { above: number } | { below: number };

export const figure = (id: string, unit: Figure['unit'], en: string): Figure => ({ id, unit, names: { en } });

/** Rows A, B, C of figures; each row says the bound of each figure in turn, null for none. */
export function rowsOf(
  figures: Figure[],
  rows: readonly (readonly (Bound | null)[])[],
  given: {
    provenance: Provenance;
    source: string;
    rule?: Numeric['rule'];
    rest?: string | null;
  },
): Numeric {
  const { rest = 'D' } = given;
  return {
    rule: given.rule ?? 'one-year',
    figures,
    rows: rows.map((bounds, at) => ({
      row: 'ABC'[at] ?? 'D',
      limits: bounds.flatMap((bound, place) => {
        const id = figures[place]?.id;
        return bound && id ? [{ figure: id, ...limitOf(bound) }] : [];
      }),
    })),
    ...(rest === null ? {} : { rest }),
    provenance: given.provenance,
    source: given.source,
  };
}

function limitOf(bound: Bound): Pick<Numeric['rows'][number]['limits'][number], 'from' | 'to'> {
  if ('from' in bound) return { from: { value: bound.from, inclusive: true } };
  if ('to' in bound) return { to: { value: bound.to, inclusive: true } };
  if ('above' in bound) return { from: { value: bound.above, inclusive: false } };
  return { to: { value: bound.below, inclusive: false } };
}

const inUnits = ({ percent, inclusive }: Limit) => ({ value: percent, inclusive });

/** The limits that `gradeYears` computes with, said in the format: one source for both. */
export function limitsOfDimension({ id, title, rule, rows, provenance, source }: Dimension): Numeric {
  return {
    rule,
    figures: [figure(id, 'percent', title)],
    rows: rows.map(({ row, from, to }) => ({
      row,
      limits: [{ figure: id, ...(from ? { from: inUnits(from) } : {}), ...(to ? { to: inUnits(to) } : {}) }],
    })),
    rest: 'D',
    provenance,
    source,
  };
}

/** Criteria of rows A, B, C in our own words. */
export function criteria(provenance: Provenance, source: string, ...texts: (string | null)[]) {
  return texts.flatMap((en, at) => {
    const names: Names | null = en === null ? null : { en };
    return names ? [{ step: 'ABC'[at] ?? 'D', names, provenance, source }] : [];
  });
}
