import type { FrameworkNode, NodeScore } from '@groundwork-gov/frameworks';
import type { Child } from 'hono/jsx';
import { type Grade, GradeBadge, type State, StateTag } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { nameIn, stepsOf, type Tree } from '../frameworks/tree.ts';
import type { PublishedNode } from './snapshot.ts';
import type { LeafState } from './standing.ts';

const LOOKS: Readonly<Record<LeafState, State>> = {
  nothing: 'none',
  proposed: 'none',
  'one-locked': 'none',
  'to-reconcile': 'ask',
  agreed: 'ask',
  'look-again': 'bad',
  reviewed: 'good',
  out: 'none',
};

export const StateOf = ({ tongue, state }: { tongue: Tongue; state: LeafState }) => (
  <StateTag tongue={tongue} state={LOOKS[state]} word={tongue.t(`assessment.state.${state}`)} />
);

/** As the reader's language has it, else as English has it. */
export const nameOf = (
  { language }: Pick<Tongue, 'language'>,
  names: Readonly<Record<string, string>>,
): string => names[language] ?? names['en'] ?? '';

export const nodeTitle = (tongue: Pick<Tongue, 'language'>, node: PublishedNode): string =>
  node.code === null ? nameOf(tongue, node.names) : `${node.code} ${nameOf(tongue, node.names)}`;

/** Every part by its code alone; by its name where it has none. */
export const shortTitlesOf = (
  tongue: Pick<Tongue, 'language'>,
  nodes: readonly PublishedNode[],
): ReadonlyMap<string, string> =>
  new Map(nodes.map((node) => [node.id, node.code ?? nameOf(tongue, node.names)]));

/** What a value says, in the shape in which a snapshot keeps it too: digits, no bigint. */
export interface Value {
  state: NodeScore['state'];
  step: string | null;
  number: { numerator: string | bigint; denominator: string | bigint } | null;
}

const GRADES = new Set(['A', 'B+', 'B', 'C+', 'C', 'D+', 'D', 'D*']);

/** A grade by its badge, a number with a decimal, anything else by the word that the framework has for it. */
export function ValueShown({ tongue, value }: { tongue: Tongue; value: Value }): Child {
  if (value.step !== null && GRADES.has(value.step))
    return <GradeBadge tongue={tongue} grade={value.step as Grade} />;
  return <bdi>{sayValue(tongue, value)}</bdi>;
}

export function sayValue(tongue: Tongue, { state, step, number }: Value): string {
  if (step !== null) return step;
  if (number !== null)
    return tongue.number(Number((1000n * BigInt(number.numerator)) / BigInt(number.denominator)) / 1000, {
      maximumFractionDigits: 1,
    });
  return tongue.t(`assessment.value.${state}`);
}

/** What a leaf may be answered: the framework's word beside the grade, and its criterion where there is one. */
export function answersOf(
  tongue: Tongue,
  tree: Tree,
  node: FrameworkNode,
): { value: string; label: string }[] {
  return stepsOf(tree, node).map(({ value, names }) => {
    const criterion = node.criteria?.find(({ step }) => step === value);
    const word = criterion?.names ?? names;
    const said = word === null ? value : nameIn(tongue, word);
    return { value, label: said === value ? value : `${value}: ${said}` };
  });
}
