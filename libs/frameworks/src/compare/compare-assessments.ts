import { type Indexed, indexOf, leavesBelow } from '../format/index-of.ts';
import type { Framework, FrameworkNode, Names } from '../format/types.ts';
import type { Answers } from '../score/answers.ts';
import type { NodeScore } from '../score/node-score.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { linkNodes, type NodeLink } from './link-nodes.ts';
import { movementOf } from './movement.ts';

/** An assessment: the version it was made with, and what was answered. */
export interface Assessment {
  readonly framework: Framework;
  readonly answers: Answers;
}

/**
 * What lies behind the difference. `practice`: the same was asked and counted alike. `method`: practice stayed, the way of counting
 * changed. `both`. `not-told-apart`: the method changed, and what each did cannot be known. `none`: no difference.
 */
export type Cause = 'none' | 'practice' | 'method' | 'both' | 'not-told-apart';

export interface NodeComparison {
  readonly id: string;
  readonly oldId: string | null;
  readonly old: NodeScore | null;
  readonly new: NodeScore;
  /** The old answers counted in the new way, where every leaf below is the same in both. */
  readonly oldInNewWay: NodeScore | null;
  readonly movement: 'better' | 'worse' | 'same' | 'not-comparable';
  readonly cause: Cause | null;
  /** Why it cannot be compared, or what changed; stable, for messages. */
  readonly reason:
    | 'compare.same-method'
    | 'compare.method-changed'
    | 'compare.new-here'
    | 'compare.other-subject'
    | 'compare.split-or-merged'
    | 'compare.no-score'
    | 'compare.not-scored';
  readonly note: Names | null;
}

export interface AssessmentComparison {
  /** In the order of the new version. */
  readonly nodes: readonly NodeComparison[];
  /** Nodes of the old version that no node of the new one takes up. */
  readonly dropped: readonly string[];
}

/**
 * Two assessments of one place, node by node. Where the method changed above leaves that did not, the old answers are scored by the new
 * rules: what then differs from the old value is method, and the rest is practice.
 *
 * @throws FrameworksError as `scoreAssessment`
 */
export function compareAssessments(older: Assessment, newer: Assessment): AssessmentComparison {
  const links = linkNodes(older.framework, newer.framework);
  const scores = {
    old: scoreAssessment(older.framework, older.answers).nodes,
    new: scoreAssessment(newer.framework, newer.answers).nodes,
    carried: scoreAssessment(newer.framework, carriedOver(older, newer.framework, links)).nodes,
  };
  const index = indexOf(newer.framework);
  const oldIndex = indexOf(older.framework);
  const taken = new Set([...links.values()].flatMap(({ old }) => (old ? [old.id] : [])));
  for (const { old } of newer.framework.replaces?.nodes ?? []) if (old) taken.add(old);
  return {
    nodes: newer.framework.nodes.flatMap((node) => {
      const link = links.get(node.id);
      const now = scores.new.get(node.id);
      if (!link || !now) return [];
      const carries = leavesBelow(index, node).every(({ id }) => isSame(links.get(id)));
      const carried = carries ? (scores.carried.get(node.id) ?? null) : null;
      const old = scores.old.get(link.old?.id ?? '') ?? null;
      return [compareNode({ index, oldIndex, node, link, old, now, carried })];
    }),
    dropped: older.framework.nodes.flatMap(({ id }) => (taken.has(id) ? [] : [id])),
  };
}

const isSame = (link: NodeLink | undefined): boolean =>
  link?.old !== null && link?.change === 'none' && link.oneToOne;

/** The old answers under their new names, for leaves that are the same in both. */
function carriedOver(older: Assessment, newer: Framework, links: ReadonlyMap<string, NodeLink>): Answers {
  const scores: Record<string, string> = {};
  for (const [id, link] of links) {
    const answer = link.old && isSame(link) ? older.answers.scores[link.old.id] : undefined;
    if (answer !== undefined) scores[id] = answer;
  }
  // What the place was screened for then, as far as the new version still asks it.
  const questions = indexOf(newer).questions;
  const screening = Object.fromEntries(
    Object.entries(older.answers.screening ?? {}).filter(([id, answer]) =>
      questions.get(id)?.answers.some(({ value }) => value === answer),
    ),
  );
  return { scores, screening, figures: older.answers.figures ?? {} };
}

interface Both {
  index: Indexed;
  oldIndex: Indexed;
  node: FrameworkNode;
  link: NodeLink;
  old: NodeScore | null;
  now: NodeScore;
  carried: NodeScore | null;
}

function compareNode({ index, oldIndex, node, link, old, now, carried }: Both): NodeComparison {
  const base = {
    id: node.id,
    oldId: link.old?.id ?? null,
    old,
    new: now,
    oldInNewWay: carried,
    note: link.note,
  };
  const cannot = (reason: NodeComparison['reason']): NodeComparison => ({
    ...base,
    movement: 'not-comparable',
    cause: null,
    reason,
  });
  if (link.change === 'subject' && link.old) return cannot('compare.other-subject');
  if (!link.old || !old) return cannot('compare.new-here');
  if (!link.oneToOne) return cannot('compare.split-or-merged');
  if (now.state === 'no-score') return cannot('compare.no-score');
  if (now.state !== 'scored' || old.state !== 'scored') return cannot('compare.not-scored');
  const movement = movementOf(index, node, old, now, oldIndex.scales.get(link.old.scale ?? ''));
  // A parent's own rule may be as before while leaves below it are not: then its method changed too.
  const aloneSame = link.change === 'none' && carried !== null && sameValue(carried, old);
  if (aloneSame) {
    const cause = movement === 'same' ? 'none' : 'practice';
    return { ...base, movement, cause, reason: 'compare.same-method' };
  }
  return { ...base, movement, cause: causeOf(old, carried, now), reason: 'compare.method-changed' };
}

function causeOf(old: NodeScore, carried: NodeScore | null, now: NodeScore): Cause {
  if (carried?.state !== 'scored') return 'not-told-apart';
  const byMethod = !sameValue(old, carried);
  const byPractice = !sameValue(carried, now);
  if (byMethod) return byPractice ? 'both' : 'method';
  return byPractice ? 'practice' : 'none';
}

const sameValue = (a: NodeScore, b: NodeScore): boolean =>
  a.state === b.state &&
  a.counts === b.counts &&
  a.number?.numerator === b.number?.numerator &&
  a.number?.denominator === b.number?.denominator;
