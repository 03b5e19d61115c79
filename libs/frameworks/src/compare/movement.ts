import { compareRatio } from '@groundwork-gov/money';
import type { Indexed } from '../format/index-of.ts';
import type { FrameworkNode, Scale } from '../format/types.ts';
import { distanceFromBest } from '../score/badness.ts';
import type { NodeScore } from '../score/node-score.ts';

/** Which way a node went on the scale it has now. An old value of another range, or a step it does not know, cannot be compared. */
export function movementOf(
  index: Indexed,
  node: FrameworkNode,
  old: NodeScore,
  now: NodeScore,
  oldScale: Scale | undefined,
): 'better' | 'worse' | 'same' | 'not-comparable' {
  const scale = index.scales.get(node.scale ?? '');
  if (!scale || !oldScale || !sameRange(scale, oldScale)) return 'not-comparable';
  const before = distanceFromBest(index, node, old);
  const after = distanceFromBest(index, node, now);
  if (!before || !after) return 'not-comparable';
  const turn = compareRatio(after.numerator, after.denominator, before.numerator, before.denominator);
  if (turn === 0) return 'same';
  return turn < 0 ? 'better' : 'worse';
}

function sameRange(a: Scale, b: Scale): boolean {
  if (a.kind === 'steps' || b.kind === 'steps') return a.kind === b.kind;
  return a.from === b.from && a.to === b.to && a.better === b.better;
}
