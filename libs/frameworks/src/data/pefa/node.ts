import type { FrameworkNode, Rule } from '../../format/types.ts';
import type { Provenance } from '../../framework.ts';

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

/** An indicator with its dimensions. `provenance` is that of the method. */
export function indicator(
  parent: string,
  code: string,
  en: string,
  method: Method,
  provenance: Provenance,
  dimensions: readonly DimensionOf[],
  source = SOURCE,
): FrameworkNode[] {
  const id = code.toLowerCase();
  const number = code.replace(/^PI-/, '');
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
      source: `${source}, ${code}: ${method === null ? 'one dimension' : `method ${method}`}`,
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
        provenance: 'unconfirmed',
        source: `${source}, ${code}: list of dimensions, wording from knowledge`,
      }),
    ),
  ];
}
