import { contextAt } from '../expression/evaluate.ts';
import { everyPart } from '../expression/expression.ts';
import { toBoolean, toNumber, toText, type Value } from '../expression/value.ts';
import type { Form, Group, Item, Question, Rule } from '../form.ts';
import type { AnswerFault, Answers, Submission } from './answers.ts';
import { troubleOf } from './check-answer.ts';
import { at, type Instance, type InstanceNode, layOut, valuesOf } from './instance.ts';
import { type Moment, TooMuchWork, World } from './world.ts';

/** What these give depends on when and where they ran: where the answer came along, it stays. */
const OF_THE_MOMENT = new Set(['now', 'today', 'random', 'uuid', 'once']);

/**
 * Works out what of the answers counts: which questions were asked, what is calculated, and what is wrong with each answer. The same
 * form, answers and moment give the same; nothing throws for what people answer.
 */
export function validateSubmission(form: Form, answers: Answers, moment: Moment): Submission {
  const instance = layOut(form, answers);
  return weigh(form, instance, new World(form, instance.root, moment));
}

/** What of answers that are laid out counts; each node knows from then on whether it is relevant. */
export function weigh(form: Form, instance: Instance, world: World): Submission {
  const faults = [...instance.faults];
  try {
    workOut(form, instance, world);
    walk(form.items, instance.root, world, faults);
    const instanceName = form.instanceName ? toText(valueOf(form.instanceName, instance.root, world)) : '';
    return {
      values: valuesOf(form.items, instance.root),
      faults,
      dropped: droppedOf(instance),
      instanceName,
    };
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    faults.push({ path: '', name: '', row: 0, code: 'answer.too-much-work', expected: error.message });
    return { values: {}, faults, dropped: [], instanceName: '' };
  }
}

export const valueOf = (rule: Rule, node: InstanceNode, world: World): Value => {
  const context = contextAt(node, world);
  return context.evaluate(rule.expression, context);
};

/** Relevance and calculations, each item after all it rests on. */
function workOut(form: Form, { nodes }: Instance, world: World): void {
  for (const item of form.order) {
    for (const node of nodes.get(item) ?? []) {
      const isInside = node.parent?.isRelevant ?? true;
      node.isRelevant =
        isInside && (item.relevant === null || toBoolean(valueOf(item.relevant, node, world)));
      if (item.kind === 'question' && node.isRelevant) calculate(item, node, world);
    }
  }
}

function calculate(question: Question, node: InstanceNode, world: World): void {
  const { calculation } = question;
  if (calculation && question.triggers.length === 0) {
    if (!(node.isGiven && isOfTheMoment(calculation))) node.value = toText(valueOf(calculation, node, world));
  } else if (question.answer === 'computed' && !node.isGiven && question.default !== null) {
    const { default: first } = question;
    node.value = typeof first === 'string' ? first : toText(valueOf(first, node, world));
  }
}

function isOfTheMoment({ expression }: Rule): boolean {
  for (const part of everyPart(expression))
    if (part.kind === 'call' && OF_THE_MOMENT.has(part.name)) return true;
  return false;
}

/** Every relevant question in the order of the form. */
function walk(items: readonly Item[], parent: InstanceNode, world: World, faults: AnswerFault[]): void {
  for (const item of items) {
    const nodes = parent.children(item.name);
    if (item.kind === 'repeat') countFault(item, nodes, parent, world, faults);
    for (const node of nodes) {
      if (!node.isRelevant) continue;
      if (item.kind === 'question') check(item, node, world, faults);
      else walk(item.items, node, world, faults);
    }
  }
}

/** A repeat with a count has as many times as that says. Its relevance is that of each time, so without any it is not known. */
function countFault(
  repeat: Group,
  nodes: readonly InstanceNode[],
  parent: InstanceNode,
  world: World,
  faults: AnswerFault[],
): void {
  if (!repeat.count || nodes.some(({ isRelevant }) => !isRelevant)) return;
  if (nodes.length === 0 && repeat.relevant && !toBoolean(valueOf(repeat.relevant, parent, world))) return;
  const wanted = timesWanted(repeat.count, nodes[0] ?? parent, world);
  if (wanted === nodes.length) return;
  const path = parent.path === '' ? repeat.name : `${parent.path}/${repeat.name}`;
  const [value, expected] = [String(nodes.length), String(wanted)];
  faults.push({ path, name: repeat.name, row: repeat.row, code: 'answer.repeat-count', value, expected });
}

export const timesWanted = (count: Rule, node: InstanceNode, world: World): number =>
  Math.max(0, Math.trunc(toNumber(valueOf(count, node, world))) || 0);

function check(question: Question, node: InstanceNode, world: World, faults: AnswerFault[]): void {
  if (node.value.trim() === '') {
    const isAsked =
      question.answer !== 'note' && question.answer !== 'computed' && question.answer !== 'device';
    if (isAsked && question.required && toBoolean(valueOf(question.required, node, world)))
      faults.push({ ...at(node), code: 'answer.required', message: question.requiredMessage });
    return;
  }
  const isCalculated = question.calculation !== null && question.triggers.length === 0;
  const trouble = isCalculated ? null : troubleOf(question, node, world);
  if (trouble)
    faults.push({
      ...at(node),
      ...trouble,
      ...(trouble.value !== undefined && { value: trouble.value.slice(0, 100) }),
    });
  else if (question.constraint && !toBoolean(valueOf(question.constraint, node, world)))
    faults.push({
      ...at(node),
      code: 'answer.constraint',
      value: node.value.slice(0, 100),
      expected: question.constraint.text,
      message: question.constraintMessage,
    });
}

function droppedOf({ nodes }: Instance): string[] {
  const dropped: string[] = [];
  for (const each of nodes.values())
    for (const node of each) if (!node.isRelevant && node.value !== '') dropped.push(node.path);
  return dropped;
}
