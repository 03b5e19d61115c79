import {
  type AssessmentScore,
  type FrameworkNode,
  type Assessment as MadeAssessment,
  scoreAssessment,
} from '@groundwork-gov/frameworks';
import type { Transaction } from '../../platform/db/transaction.ts';
import { treeOf } from '../frameworks/tree.ts';
import * as store from './assessment-store.ts';
import { type Evidence, evidenceOf } from './evidence-store.ts';
import { type Leaf, leavesOf, locksOf, type Score, scoresSeenBy } from './leaf-store.ts';
import { isScoring, type ScoringSeat, type Seat } from './seats.ts';
import { type Signature, signaturesOf } from './signature-store.ts';

/** How far a dimension has come, from nothing to reviewed. */
export const STATES = [
  'nothing',
  'proposed',
  'one-locked',
  'to-reconcile',
  'agreed',
  'look-again',
  'reviewed',
  'out',
] as const;
export type LeafState = (typeof STATES)[number];

export interface LeafStanding {
  node: FrameworkNode;
  leaf: Leaf;
  state: LeafState;
  /** The seats whose score is locked, whoever sat there then. */
  locked: readonly ScoringSeat[];
  /** One's own score, and both where both are locked. */
  scores: readonly Score[];
  evidence: readonly Evidence[];
}

/** An assessment as one person sees it: everything but what is hidden from them. */
export interface Standing {
  assessment: store.Assessment;
  team: readonly store.TeamMember[];
  seat: Seat | null;
  leaves: readonly LeafStanding[];
  byLeaf: ReadonlyMap<string, LeafStanding>;
  signatures: readonly Signature[];
  /** From what was agreed, so that no half of a blind pair is in any sum. */
  scored: AssessmentScore;
}

/** Seven questions to the database, however many dimensions there are. */
export async function standingOf(
  tx: Transaction,
  assessmentId: string,
  personId: string | null,
): Promise<Standing | null> {
  const assessment = await store.assessmentById(tx, assessmentId);
  if (!assessment) return null;
  const team = await store.teamOf(tx, assessmentId);
  const rows = new Map((await leavesOf(tx, assessmentId)).map((each) => [each.leaf, each]));
  const scores = byLeafOf(await scoresSeenBy(tx, assessmentId, personId));
  const locks = byLeafOf(await locksOf(tx, assessmentId));
  const evidence = byLeafOf(await evidenceOf(tx, assessmentId));
  const scored = scoreAssessment(assessment.document, {
    scores: agreedIn([...rows.values()]),
    screening: assessment.screening,
  });
  const leaves = treeOf(assessment.document).leaves.flatMap((node): LeafStanding[] => {
    const leaf = rows.get(node.id);
    if (!leaf) return [];
    const isOff = scored.nodes.get(node.id)?.why.code === 'score.screened-out';
    const locked = (locks.get(node.id) ?? []).map(({ seat }) => seat);
    const state = isOff ? 'out' : stateOf(leaf, locked.length);
    const of = { scores: scores.get(node.id) ?? [], evidence: evidence.get(node.id) ?? [] };
    return [{ node, leaf, state, locked, ...of }];
  });
  return {
    assessment,
    team,
    seat: team.find((each) => each.personId === personId)?.seat ?? null,
    leaves,
    byLeaf: new Map(leaves.map((each) => [each.node.id, each])),
    signatures: await signaturesOf(tx, assessmentId),
    scored,
  };
}

/** An assessment as the library takes it, by the framework that it was made with. */
export const asMade = ({ assessment, leaves }: Standing): MadeAssessment => ({
  framework: assessment.document,
  answers: { scores: agreedIn(leaves.map(({ leaf }) => leaf)), screening: assessment.screening },
});

/** What was agreed, as the library takes it. */
const agreedIn = (leaves: readonly Pick<Leaf, 'leaf' | 'agreed'>[]): Record<string, string> =>
  Object.fromEntries(leaves.flatMap(({ leaf, agreed }) => (agreed === null ? [] : [[leaf, agreed]])));

function stateOf(leaf: Pick<Leaf, 'agreed' | 'verdict' | 'proposed'>, locked: number): LeafState {
  if (leaf.verdict === 'sound') return 'reviewed';
  if (leaf.verdict === 'look-again') return 'look-again';
  if (leaf.agreed !== null) return 'agreed';
  if (locked === 2) return 'to-reconcile';
  if (locked === 1) return 'one-locked';
  return leaf.proposed === null ? 'nothing' : 'proposed';
}

function byLeafOf<Row extends { leaf: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(row.leaf);
    if (same) same.push(row);
    else found.set(row.leaf, [row]);
  }
  return found;
}

/** Whether whoever sits there has something to do about this dimension. */
export function isToDo(seat: Seat | null, { state, locked, leaf }: LeafStanding): boolean {
  if (seat === null || state === 'out') return false;
  if (isScoring(seat)) {
    if (state === 'to-reconcile' || state === 'look-again') return true;
    return leaf.agreed === null && !locked.includes(seat);
  }
  if (seat === 'reviewer') return state === 'agreed';
  return leaf.agreed !== null && leaf.comment === null;
}
