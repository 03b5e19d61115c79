import { type Indexed, indexOf, leavesBelow } from '../format/index-of.ts';
import type { Framework, FrameworkNode } from '../format/types.ts';
import { isComputable } from '../outturn.ts';
import { compareToPercent } from '../row-of.ts';
import { type Answer, type Answers, readScores, switchedOff } from './answers.ts';
import type { AssessmentScore, NodeScore, Why } from './node-score.ts';
import { combine } from './score-parent.ts';

interface Work {
  readonly index: Indexed;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly given: Answers['scores'];
  readonly off: ReturnType<typeof switchedOff>;
  /** By node: the override that holds, and what it gives. */
  readonly overridden: ReadonlyMap<string, { override: string; gives: string }>;
  readonly done: Map<string, NodeScore>;
}

/**
 * The value of every node of a framework, with how it came about. The order of answers and of nodes does not matter; all
 * arithmetic is exact. What is not answered leaves the nodes above it without a value, and named.
 *
 * @throws FrameworksError `frameworks.not-a-leaf`, `frameworks.not-on-scale`, `frameworks.screening-unknown`
 */
export function scoreAssessment(framework: Framework, answers: Answers): AssessmentScore {
  const index = indexOf(framework);
  const work: Work = {
    index,
    answers: readScores(index, answers.scores),
    given: answers.scores,
    off: switchedOff(index, answers.screening ?? {}),
    overridden: overridesThatHold(framework, answers.figures ?? {}),
    done: new Map(),
  };
  for (const root of index.children.get(null) ?? []) scoreNode(work, root, null);
  const nodes = new Map(framework.nodes.flatMap(({ id }) => entry(work.done, id)));
  return {
    framework: { id: framework.id, version: framework.version },
    nodes,
    missing: [...nodes.values()].flatMap(({ id, why }) => (why.code === 'score.not-answered' ? [id] : [])),
    unscreened: [...index.questions.keys()].filter((id) => answers.screening?.[id] === undefined),
  };
}

function entry(done: ReadonlyMap<string, NodeScore>, id: string): [string, NodeScore][] {
  const score = done.get(id);
  return score ? [[id, score]] : [];
}

function overridesThatHold(
  framework: Framework,
  figures: NonNullable<Answers['figures']>,
): Work['overridden'] {
  return new Map(
    (framework.overrides ?? []).flatMap(({ id, abovePercent, gives, nodes }) => {
      const figure = figures[id];
      const holds = figure && isComputable(figure) && compareToPercent(figure, abovePercent) > 0;
      return holds ? nodes.map((node) => [node, { override: id, gives }] as const) : [];
    }),
  );
}

type Off = { question: string; answer: string } | null;

function scoreNode(work: Work, node: FrameworkNode, above: Off): NodeScore {
  const off = above ?? work.off.get(node.id) ?? null;
  const children = work.index.children
    .get(node.id)
    ?.map((child) => ({ child, score: scoreNode(work, child, off) }));
  const score = valueOf(work, node, off, children ?? null);
  work.done.set(node.id, score);
  return score;
}

function valueOf(
  work: Work,
  node: FrameworkNode,
  off: Off,
  children: readonly { child: FrameworkNode; score: NodeScore }[] | null,
): NodeScore {
  const { id } = node;
  if (off) return without(id, 'out', { code: 'score.screened-out', ...off });
  if (children?.every(({ score }) => score.state === 'out'))
    return without(id, 'out', { code: 'score.all-children-out' });
  const answer = work.answers.get(id);
  if (answer?.kind === 'out')
    return { ...without(id, 'out', { code: 'score.answered-out' }), step: work.given[id] ?? null };
  const override = work.overridden.get(id);
  if (override)
    return stepped(id, override.gives, override.gives, {
      code: 'score.overridden',
      override: override.override,
    });
  if (!children) return leaf(id, answer);
  if (node.rule?.kind !== 'none' && children.some(({ score }) => score.state === 'missing')) {
    const missing = leavesBelow(work.index, node).filter(
      (one) => work.done.get(one.id)?.why.code === 'score.not-answered',
    );
    return without(id, 'missing', { code: 'score.children-missing', missing: missing.map((one) => one.id) });
  }
  return combine(work.index, node, children, work.done);
}

function leaf(id: string, answer: Answer | undefined): NodeScore {
  if (!answer || answer.kind === 'out') return without(id, 'missing', { code: 'score.not-answered' });
  if (answer.kind === 'number')
    return {
      id,
      state: 'scored',
      step: null,
      counts: null,
      number: answer.value,
      why: { code: 'score.answered' },
    };
  const { step, counts } = answer;
  return stepped(
    id,
    step,
    counts,
    step === counts ? { code: 'score.answered' } : { code: 'score.counts-as', as: counts },
  );
}

const without = (id: string, state: NodeScore['state'], why: Why): NodeScore => ({
  id,
  state,
  step: null,
  counts: null,
  number: null,
  why,
});

const stepped = (id: string, step: string, counts: string, why: Why): NodeScore => ({
  id,
  state: 'scored',
  step,
  counts,
  number: null,
  why,
});
