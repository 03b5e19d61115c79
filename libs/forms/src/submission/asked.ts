import { contextAt } from '../expression/evaluate.ts';
import { toBoolean, toText } from '../expression/value.ts';
import {
  type Choice,
  type Form,
  type Group,
  type Item,
  isSeen,
  type Question,
  type Texts,
  textIn,
} from '../form.ts';
import type { Answers, Submission } from './answers.ts';
import { type InstanceNode, layOut } from './instance.ts';
import { timesWanted, valueOf, weigh } from './validate.ts';
import { type Moment, TooMuchWork, World } from './world.ts';

/** A question that these people are asked now, with what was answered so far. */
export interface AskedQuestion {
  kind: 'question';
  question: Question;
  /** `household/member[2]/age` */
  path: string;
  label: string;
  hint: string;
  /** As text; names of several choices with spaces between. */
  value: string;
  /** Whether an answer came along, be it empty: else nobody has seen the question yet. */
  isGiven: boolean;
  isRequired: boolean;
  isReadonly: boolean;
  /** What can be chosen by the answers before; null where the choices lie in a file that is not here. */
  choices: readonly { name: string; label: string }[] | null;
}

export interface AskedGroup {
  kind: 'group';
  group: Group;
  path: string;
  label: string;
  hint: string;
  items: readonly AskedItem[];
}

export interface AskedRepeat {
  kind: 'repeat';
  group: Group;
  /** Without a number: `household/member`. */
  path: string;
  label: string;
  hint: string;
  times: readonly { path: string; items: readonly AskedItem[] }[];
  /** How many times the form wants; null where whoever answers says so. */
  wanted: number | null;
}

export type AskedItem = AskedQuestion | AskedGroup | AskedRepeat;

export interface AskedForm {
  items: readonly AskedItem[];
  submission: Submission;
}

/**
 * What of the form is asked of whoever gave these answers, in their language (`moment.language`), in its order: relevance, choices by
 * their filter, answers put into labels. Where nobody has seen a question yet, what it begins with stands as its value.
 */
export function askedOf(form: Form, answers: Answers, moment: Moment): AskedForm {
  const instance = layOut(form, answers);
  const world = new World(form, instance.root, moment);
  const asking = new Asking(form, world, moment.language ?? form.defaultLanguage);
  try {
    for (const item of form.order)
      if (item.kind === 'question')
        for (const node of instance.nodes.get(item) ?? []) begin(item, node, world);
    const submission = weigh(form, instance, world);
    return { items: asking.below(form.items, instance.root), submission };
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    const fault = {
      path: '',
      name: '',
      row: 0,
      code: 'answer.too-much-work' as const,
      expected: error.message,
    };
    return { items: [], submission: { values: {}, faults: [fault], dropped: [], instanceName: '' } };
  }
}

/** What stands in a question at first. A calculation makes its own. */
function begin(question: Question, node: InstanceNode, world: World): void {
  const { default: first, calculation } = question;
  if (node.isGiven || first === null || calculation) return;
  node.value = typeof first === 'string' ? first : toText(valueOf(first, node, world));
}

class Asking {
  readonly #form: Form;
  readonly #world: World;
  readonly #language: string;

  constructor(form: Form, world: World, language: string) {
    this.#form = form;
    this.#world = world;
    this.#language = language;
  }

  below(items: readonly Item[], parent: InstanceNode): AskedItem[] {
    return items.flatMap((item) => this.#asked(item, parent));
  }

  #asked(item: Item, parent: InstanceNode): AskedItem[] {
    const nodes = parent.children(item.name) as readonly InstanceNode[];
    if (item.kind === 'repeat') return this.#repeat(item, nodes, parent);
    const [node] = nodes;
    if (!node?.isRelevant) return [];
    if (item.kind === 'question') return isSeen(item) ? [this.#question(item, node)] : [];
    const items = this.below(item.items, node);
    if (items.length === 0) return [];
    return [{ kind: 'group', group: item, path: node.path, ...this.#words(item, node), items }];
  }

  /** Relevance is that of each time; without any it is asked of where the repeat stands. */
  #repeat(repeat: Group, nodes: readonly InstanceNode[], parent: InstanceNode): AskedItem[] {
    const { relevant } = repeat;
    const times = nodes.filter(({ isRelevant }) => isRelevant);
    const isAsked =
      nodes.length > 0
        ? times.length > 0
        : parent.isRelevant && (relevant === null || toBoolean(valueOf(relevant, parent, this.#world)));
    if (!isAsked) return [];
    const path = parent.path === '' ? repeat.name : `${parent.path}/${repeat.name}`;
    return [
      {
        kind: 'repeat',
        group: repeat,
        path,
        ...this.#words(repeat, nodes[0] ?? parent),
        times: times.map((node) => ({ path: node.path, items: this.below(repeat.items, node) })),
        wanted: repeat.count ? timesWanted(repeat.count, nodes[0] ?? parent, this.#world) : null,
      },
    ];
  }

  #question(question: Question, node: InstanceNode): AskedQuestion {
    const { required, readonly } = question;
    const holds = (rule: Question['required']) =>
      rule !== null && toBoolean(valueOf(rule, node, this.#world));
    return {
      kind: 'question',
      question,
      path: node.path,
      ...this.#words(question, node),
      value: node.value,
      isGiven: node.isGiven,
      isRequired: holds(required),
      isReadonly: holds(readonly) || (question.calculation !== null && question.triggers.length === 0),
      choices: this.#choices(question, node),
    };
  }

  #choices({ choices, choiceFilter }: Question, node: InstanceNode): AskedQuestion['choices'] {
    if (!choices) return [];
    if (choices.from === 'file') return null;
    if (choices.from === 'answers') {
      const values = this.#world.reference(choices.name, node).map((each) => each.text());
      return [...new Set(values)]
        .filter((value) => value !== '')
        .map((value) => ({ name: value, label: value }));
    }
    const all = this.#world.everyChoice(choices.list, choices.from === 'external-list');
    const context = contextAt(node, this.#world);
    return all
      .filter(
        (each) =>
          !choiceFilter ||
          toBoolean(context.evaluate(choiceFilter.expression, { ...context, node: each.node })),
      )
      .map(({ choice }) => ({ name: choice.name, label: this.#labelOf(choice, node) }));
  }

  #labelOf(choice: Choice, node: InstanceNode): string {
    return this.#said(choice.label, node) || choice.name;
  }

  #words({ label, hint }: Pick<Item, 'label' | 'hint'>, node: InstanceNode): { label: string; hint: string } {
    return { label: this.#said(label, node), hint: this.#said(hint, node) };
  }

  /** `${name}` in a text is the answer, worded as its choice is. */
  #said(texts: Texts, node: InstanceNode): string {
    return textIn(texts, this.#language, this.#form.defaultLanguage).replace(
      /\$\{\s*(?:last-saved#)?([^{}]+?)\s*\}/gu,
      (_, name: string) => {
        const value = this.#world.reference(name, node)[0]?.text() ?? '';
        return value === '' ? '…' : this.#world.choiceName(name, value) || value;
      },
    );
  }
}
