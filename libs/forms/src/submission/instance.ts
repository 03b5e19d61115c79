import { wordsOf } from '../expression/text-functions.ts';
import type { XNode } from '../expression/value.ts';
import { everyItem, type Form, type Group, type Item } from '../form.ts';
import type { Answer, AnswerFault, Answers } from './answers.ts';

const MOST_NODES = 200_000;
const LONGEST_TEXT = 100_000;

/** One place in a set of answers: the root, a group, one time of a repeat, or a question. */
export class InstanceNode implements XNode {
  readonly name: string;
  readonly item: Item | null;
  readonly parent: InstanceNode | null;
  readonly index: number;
  value = '';
  /** Whether an answer came, be it empty. */
  isGiven = false;
  isRelevant = true;
  readonly #kids = new Map<string, InstanceNode[]>();

  constructor(name: string, item: Item | null, parent: InstanceNode | null) {
    this.name = name;
    this.item = item;
    this.parent = parent;
    this.index = parent ? parent.#add(this) : 1;
  }

  #add(kid: InstanceNode): number {
    const kids = this.#kids.get(kid.name);
    if (kids) return kids.push(kid);
    this.#kids.set(kid.name, [kid]);
    return 1;
  }

  text(): string {
    return this.isRelevant ? this.value : '';
  }

  children(name: string): readonly InstanceNode[] {
    return name === '*' ? [...this.#kids.values()].flat() : (this.#kids.get(name) ?? []);
  }

  position(): number {
    return this.index;
  }

  /** `household/members[2]/age` */
  get path(): string {
    if (!this.parent) return '';
    const own = this.item?.kind === 'repeat' ? `${this.name}[${this.index}]` : this.name;
    return this.parent.parent ? `${this.parent.path}/${own}` : own;
  }
}

export interface Instance {
  root: InstanceNode;
  /** Every node of each item, in order. */
  nodes: ReadonlyMap<Item, readonly InstanceNode[]>;
  faults: AnswerFault[];
}

/** The answers laid into the shape of the form. What does not fit is told and left out. */
export function layOut(form: Form, answers: Answers): Instance {
  const root = new InstanceNode(form.root, null, null);
  const nodes = new Map<Item, InstanceNode[]>();
  for (const item of everyItem(form.items)) nodes.set(item, []);
  const instance = { root, nodes, faults: [] as AnswerFault[], count: 0 };
  // They come from afar: what is no object answers nothing.
  const isShaped = isObject(answers);
  if (!isShaped)
    instance.faults.push({ path: '', name: '', row: 0, code: 'answer.shape', expected: 'object' });
  fill(root, form.items, isShaped ? answers : {}, instance);
  if (instance.count > MOST_NODES)
    instance.faults.push({
      path: '',
      name: '',
      row: 0,
      code: 'answer.too-many',
      expected: String(MOST_NODES),
    });
  return instance;
}

type Filling = Omit<Instance, 'nodes'> & { nodes: Map<Item, InstanceNode[]>; count: number };

const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fill(parent: InstanceNode, items: readonly Item[], answers: Answers, instance: Filling): void {
  const known = new Set(items.map(({ name }) => name));
  for (const name of Object.keys(answers))
    if (!known.has(name)) {
      const path = parent.path === '' ? name : `${parent.path}/${name}`;
      instance.faults.push({
        path: path.slice(0, 200),
        name: name.slice(0, 100),
        row: parent.item?.row ?? 0,
        code: 'answer.unknown',
      });
    }
  for (const item of items) {
    if (instance.count > MOST_NODES) return;
    const given = Object.hasOwn(answers, item.name) ? answers[item.name] : undefined;
    if (item.kind === 'repeat') fillRepeat(parent, item, given, instance);
    else if (item.kind === 'group') {
      if (given !== undefined && given !== null && !isObject(given))
        misshapen(parent, item, 'object', instance);
      fill(placed(item, parent, instance), item.items, isObject(given) ? given : {}, instance);
    } else {
      const node = placed(item, parent, instance);
      const text = textOf(given);
      if (text === null) misshapen(parent, item, 'text', instance);
      else if (text.length > LONGEST_TEXT)
        instance.faults.push({ ...at(node), code: 'answer.too-long', expected: String(LONGEST_TEXT) });
      else {
        node.isGiven = given !== undefined;
        node.value = text;
      }
    }
  }
}

function fillRepeat(parent: InstanceNode, item: Group, given: unknown, instance: Filling): void {
  if (given === undefined || given === null) return;
  if (!Array.isArray(given)) return misshapen(parent, item, 'list', instance);
  for (const each of given as unknown[]) {
    if (instance.count > MOST_NODES) return;
    if (!isObject(each)) misshapen(parent, item, 'object', instance);
    fill(placed(item, parent, instance), item.items, isObject(each) ? each : {}, instance);
  }
}

function placed(item: Item, parent: InstanceNode, instance: Filling): InstanceNode {
  instance.count += 1;
  const node = new InstanceNode(item.name, item, parent);
  instance.nodes.get(item)?.push(node);
  return node;
}

/** An answer as text; null where it is neither text nor a list of texts. */
function textOf(given: Answers[string] | undefined): string | null {
  if (given === undefined || given === null) return '';
  if (typeof given === 'string') return given;
  if (typeof given === 'number') return Number.isFinite(given) ? String(given) : null;
  if (typeof given === 'boolean') return given ? 'OK' : '';
  if (Array.isArray(given) && given.every((each): each is string => typeof each === 'string'))
    return given.join(' ');
  return null;
}

export const at = (node: InstanceNode): Pick<AnswerFault, 'path' | 'name' | 'row'> => ({
  path: node.path,
  name: node.name,
  row: node.item?.row ?? 0,
});

function misshapen(parent: InstanceNode, item: Item, expected: string, instance: Filling): void {
  const path = parent.path === '' ? item.name : `${parent.path}/${item.name}`;
  instance.faults.push({ path, name: item.name, row: item.row, code: 'answer.shape', expected });
}

/** The answers of a laid-out instance that count, in the form's order. */
export function valuesOf(items: readonly Item[], parent: InstanceNode): Answers {
  const values: [string, Answer | Answers | readonly Answers[]][] = [];
  for (const item of items) {
    const nodes = parent.children(item.name).filter(({ isRelevant }) => isRelevant);
    const [first] = nodes;
    if (!first) continue;
    if (item.kind === 'question') {
      const isList = item.answer === 'many' || item.answer === 'ranking';
      if (first.value !== '') values.push([item.name, isList ? wordsOf(first.value) : first.value]);
    } else if (item.kind === 'repeat') {
      values.push([item.name, nodes.map((node) => valuesOf(item.items, node))]);
    } else {
      const inside = valuesOf(item.items, first);
      if (Object.keys(inside).length > 0) values.push([item.name, inside]);
    }
  }
  return Object.fromEntries(values);
}
