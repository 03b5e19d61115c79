import type { FrameworkNode, Rule } from '../../format/types.ts';
import { pagesOf } from './known.ts';

export type Method = 'M1' | 'M2' | null;
type Parts = Pick<FrameworkNode, 'numeric' | 'criteria' | 'measure'>;

/** A dimension: its name, and what is known about its rows. */
export type DimensionOf = readonly [name: string, parts?: Parts];

/** M1 is also the way of an indicator with one dimension: it takes its score. */
const ruleOf = (method: Method): Rule =>
  method === 'M2' ? { kind: 'table', table: 'm2' } : { kind: 'weakest-link', plus: true };

const SOURCE = 'PEFA framework 2016';

export const pillar = (id: string, code: string, en: string): FrameworkNode => ({
  id,
  parent: null,
  level: 'pillar',
  code,
  names: { en },
  rule: { kind: 'none' },
  provenance: 'confirmed',
  source: `${SOURCE}: PEFA defines no score of a pillar`,
});

/** The lists of indicators and their dimensions. */
const LISTS = pagesOf(4623, 4624, 4625, 4759);

/** An indicator with its dimensions. `page`: where its method was read; null: it is from knowledge, as are the dimensions. */
export function indicator(
  parent: string,
  code: string,
  en: string,
  method: Method,
  page: number | null,
  dimensions: readonly DimensionOf[],
  source = SOURCE,
): FrameworkNode[] {
  const id = code.toLowerCase();
  const number = code.replace(/^PI-/, '');
  const way = method === null ? 'one dimension' : `method ${method}`;
  const provenance = page === null ? 'unconfirmed' : 'confirmed';
  return [
    {
      id,
      parent,
      level: 'indicator',
      code,
      names: { en },
      scale: 'indicator',
      rule: ruleOf(method),
      provenance,
      source: `${source}, ${code}: ${way}${page === null ? '' : `, ${pagesOf(page)}`}`,
    },
    ...dimensions.map(
      ([name, parts], at): FrameworkNode => ({
        id: `${id}.${at + 1}`,
        parent: id,
        level: 'dimension',
        code: `${number}.${at + 1}`,
        names: { en: name },
        scale: 'dimension',
        evidence: [{ en: 'The records of the period, with file and page' }],
        ...parts,
        provenance,
        source: `${source}, ${code}: list of dimensions, ${page === null ? 'wording from knowledge' : LISTS}`,
      }),
    ),
  ];
}
