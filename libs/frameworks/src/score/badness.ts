import type { Indexed } from '../format/index-of.ts';
import type { FrameworkNode, Scale } from '../format/types.ts';
import type { Ratio } from '../outturn.ts';
import type { NodeScore } from './node-score.ts';
import { lowest } from './rules.ts';

/** How far a scored node is from the best of its scale: 0 the best, 1 the worst. Null where it has no value. */
export function distanceFromBest(index: Indexed, node: FrameworkNode, score: NodeScore): Ratio | null {
  const scale = index.scales.get(node.scale ?? '');
  if (!scale || score.state !== 'scored') return null;
  return scale.kind === 'number' ? ofNumber(scale, score.number) : ofStep(scale, score.counts);
}

function ofNumber(scale: Extract<Scale, { kind: 'number' }>, number: Ratio | null): Ratio | null {
  if (!number) return null;
  const span = BigInt(scale.to - scale.from) * number.denominator;
  const above = number.numerator - BigInt(scale.from) * number.denominator;
  return lowest({ numerator: scale.better === 'high' ? span - above : above, denominator: span });
}

function ofStep(scale: Extract<Scale, { kind: 'steps' }>, step: string | null): Ratio | null {
  const at = scale.steps.findIndex(({ value }) => value === step);
  return at < 0 ? null : lowest({ numerator: BigInt(at), denominator: BigInt(scale.steps.length - 1) });
}
