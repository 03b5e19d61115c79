import type { Environment } from '../expression/context.ts';
import type { XNode } from '../expression/value.ts';
import { type Choice, type Form, textIn } from '../form.ts';
import type { InstanceNode } from './instance.ts';
import { ListNodes } from './list-nodes.ts';

/** Work for a form of thousands of questions, and an end for one that was made to hang. */
const MOST_STEPS = 3_000_000;

/** A form asked for more work than any real one does. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork';
}

export interface Moment {
  /** What `now()` and `today()` tell, with the offset of where people are: `2026-10-31T09:30:00.000+03:00`. */
  now: string;
  /** In which `jr:choice-name` speaks; the form's own unless told. */
  language?: string;
  /** What `random()` and `uuid()` begin with; the same seed gives the same. */
  seed?: string;
}

/** What the expressions of a form see when they look around in one set of answers. */
export class World implements Environment {
  readonly root: InstanceNode;
  readonly now: string;
  readonly #form: Form;
  readonly #language: string;
  readonly #lists: ListNodes;
  #steps = 0;
  #random: number;

  constructor(form: Form, root: InstanceNode, moment: Moment) {
    this.#form = form;
    this.root = root;
    this.now = moment.now;
    this.#language = moment.language ?? form.defaultLanguage;
    this.#lists = new ListNodes(form, this.#language);
    this.#random = 2_166_136_261;
    for (const letter of moment.seed ?? '')
      this.#random = Math.imul(this.#random ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }

  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MOST_STEPS) throw new TooMuchWork(String(MOST_STEPS));
  }

  /** mulberry32 (T. Ettinger, public domain): small, and good enough for an order of choices. */
  random(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /**
   * The nodes that `${name}` means: from the nearest group around both, all below. Where a repeat lies between, only those that are
   * relevant, so that sums and counts leave out what was not asked; a single one that is not relevant is there and empty.
   */
  reference(name: string, from: XNode): readonly InstanceNode[] {
    const target = this.#form.byName.get(name);
    if (!target) return [];
    const path = target.path;
    let start = from as InstanceNode;
    while (start.parent && !isAbove(start.item?.path ?? [], path)) start = start.parent;
    let nodes: readonly InstanceNode[] = [start];
    let isRepeated = false;
    for (const step of path.slice(start.item?.path.length ?? 0)) {
      nodes = this.#down(nodes, step);
      isRepeated ||= nodes[0]?.item?.kind === 'repeat';
    }
    return isRepeated ? nodes.filter(({ isRelevant }) => isRelevant) : nodes;
  }

  #down(nodes: readonly InstanceNode[], step: string): readonly InstanceNode[] {
    if (nodes.length === 1) return nodes[0]?.children(step) ?? [];
    this.spend(nodes.length);
    return nodes.flatMap((node) => node.children(step));
  }

  indexed(
    name: string,
    places: readonly { repeat: string; at: number }[],
    from: XNode,
  ): readonly InstanceNode[] {
    const target = this.#form.byName.get(name);
    if (!target) return [];
    const around = new Set<InstanceNode>();
    for (let node = from as InstanceNode | null; node; node = node.parent) around.add(node);
    let nodes: readonly InstanceNode[] = [this.root];
    for (const step of target.path) {
      nodes = this.#down(nodes, step);
      const place = places.find(({ repeat }) => repeat === step);
      const own = nodes.find((node) => around.has(node));
      if (place) nodes = nodes.filter(({ index }) => index === place.at);
      else if (own) nodes = [own];
    }
    return nodes;
  }

  list(name: string): XNode | null {
    return this.#lists.list(name);
  }

  /** A choice as a node, for its filter to look at. */
  choices(list: string, isExternal: boolean, name: string): readonly XNode[] {
    return this.#lists.named(list, isExternal, name);
  }

  /** Every choice of a list, with the node that its filter looks at. */
  everyChoice(list: string, isExternal: boolean): readonly { choice: Choice; node: XNode }[] {
    return this.#lists.every(list, isExternal);
  }

  choiceName(question: string, value: string): string {
    const item = this.#form.byName.get(question);
    if (item?.kind !== 'question' || !item.choices || !('list' in item.choices)) return value;
    const isExternal = item.choices.from === 'external-list';
    const choice = this.#lists.choice(item.choices.list, isExternal, value);
    return choice ? this.#said(choice) : '';
  }

  #said(choice: Choice): string {
    return textIn(choice.label, this.#language, this.#form.defaultLanguage);
  }

  translated(id: string): string {
    const [, list = '', at = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
    const choice = this.#form.lists.get(list)?.[Number(at)];
    if (choice) return this.#said(choice);
    const path = /^\/[^/]+\/(.+):label$/.exec(id)?.[1];
    const item = path === undefined ? undefined : this.#form.byName.get(path.split('/').at(-1) ?? '');
    return item ? textIn(item.label, this.#language, this.#form.defaultLanguage) : '';
  }
}

/** Whether a path leads into another, and is not it. */
const isAbove = (above: readonly string[], path: readonly string[]): boolean =>
  above.length < path.length && above.every((step, at) => step === path[at]);
