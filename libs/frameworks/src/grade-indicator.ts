import { averaged } from './averaged.ts';
import { averagingTable } from './averaging-table.ts';
import type { Indicator, Provenance } from './framework.ts';
import type { DimensionScore, Grade } from './grades.ts';
import type { Ratio } from './outturn.ts';
import { isComputable } from './outturn.ts';
import type { DimensionsOf, IndicatorId } from './pefa-2016.ts';
import { pefa2016 } from './pefa-2016.ts';
import { FrameworksError } from './problems.ts';
import { compareToPercent } from './row-of.ts';
import { weakestLink } from './weakest-link.ts';

export interface IndicatorGrade<Id extends IndicatorId> {
  /** null when every dimension is NA or NU. */
  readonly grade: Grade | null;
  /** The dimension scores that made it, after the suspense rule. */
  readonly scores: Readonly<Record<DimensionsOf[Id], DimensionScore>>;
  readonly method: 'M1' | 'M2' | null;
  readonly reason:
    | 'pefa.weakest-link'
    | 'pefa.averaged'
    | 'pefa.single-dimension'
    | 'pefa.suspense-above-limit';
  /** Of the way from dimensions to indicator alone; each dimension has its own. */
  readonly provenance: Provenance;
}

/**
 * The grade of an indicator from the scores of its dimensions.
 *
 * @param suspenseShare balance of suspense accounts over total expenditure, where known. Concerns PI-2 alone: above 10 % the
 *   composition of spending cannot be known, and 2.1, 2.2 and the whole of PI-2 are D.
 * @throws FrameworksError `frameworks.indicator-unknown`, `frameworks.dimension-missing`
 */
export function gradeIndicator<Id extends IndicatorId>(
  id: Id,
  scores: Readonly<Record<DimensionsOf[Id], DimensionScore>>,
  suspenseShare: Ratio | null = null,
): IndicatorGrade<Id> {
  const indicator: Indicator<Id, DimensionsOf[Id]> | undefined = pefa2016.indicators[id];
  if (!indicator) {
    throw new FrameworksError('frameworks.indicator-unknown', {
      given: id,
      known: Object.keys(pefa2016.indicators),
    });
  }
  for (const dimension of indicator.dimensions) {
    if (!scores[dimension]) {
      throw new FrameworksError('frameworks.dimension-missing', { indicator: id, missing: dimension });
    }
  }
  const { method } = indicator;
  if (id === 'pi-2' && suspenseShare && isAboveSuspenseLimit(suspenseShare)) {
    const lowered = { ...scores, 'pi-2.1': 'D', 'pi-2.2': 'D' };
    return {
      grade: 'D',
      scores: lowered,
      method,
      reason: 'pefa.suspense-above-limit',
      provenance: 'confirmed',
    };
  }
  const list = indicator.dimensions.map((dimension) => scores[dimension]);
  if (method === 'M2') {
    const { provenance } = averagingTable;
    return { grade: averaged(list), scores, method, reason: 'pefa.averaged', provenance };
  }
  const reason = method === 'M1' ? 'pefa.weakest-link' : 'pefa.single-dimension';
  return { grade: weakestLink(list), scores, method, reason, provenance: indicator.provenance };
}

function isAboveSuspenseLimit(share: Ratio): boolean {
  return isComputable(share) && compareToPercent(share, pefa2016.suspense.abovePercent) > 0;
}
