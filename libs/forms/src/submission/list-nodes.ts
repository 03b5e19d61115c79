import type { XNode } from '../expression/value.ts';
import { type Choice, type Form, textIn } from '../form.ts';

/** Lists of choices as `instance('list')/root/item/column` reads them; made when first asked for. */
export class ListNodes {
  readonly #form: Form;
  readonly #language: string;
  readonly #lists = new Map<string, XNode>();
  readonly #named = new Map<readonly Choice[], Map<string, { choice: Choice; at: number }[]>>();

  constructor(form: Form, language: string) {
    this.#form = form;
    this.#language = language;
  }

  list(name: string): XNode | null {
    const choices = this.#form.lists.get(name);
    if (!choices) return null;
    const known = this.#lists.get(name);
    if (known) return known;
    const items: XNode[] = [];
    const root = inner('root', null, (child) => (child === 'item' || child === '*' ? items : []));
    for (const [at, choice] of choices.entries()) items.push(this.#item(name, choice, at, root));
    const made = inner('instance', null, (child) => (child === 'root' || child === '*' ? [root] : []));
    this.#lists.set(name, made);
    return made;
  }

  /** The choices of one name, as nodes. Of a list of thousands only these are looked at. */
  named(list: string, isExternal: boolean, name: string): readonly XNode[] {
    return this.#found(list, isExternal, name).map(({ choice, at }) => this.#item(list, choice, at, null));
  }

  /** Every choice of a list with its node, in the list's order. */
  every(list: string, isExternal: boolean): readonly { choice: Choice; node: XNode }[] {
    const choices = (isExternal ? this.#form.externalLists : this.#form.lists).get(list) ?? [];
    return choices.map((choice, at) => ({ choice, node: this.#item(list, choice, at, null) }));
  }

  choice(list: string, isExternal: boolean, name: string): Choice | null {
    return this.#found(list, isExternal, name)[0]?.choice ?? null;
  }

  #found(list: string, isExternal: boolean, name: string): readonly { choice: Choice; at: number }[] {
    const choices = (isExternal ? this.#form.externalLists : this.#form.lists).get(list) ?? [];
    let byName = this.#named.get(choices);
    if (!byName) {
      byName = new Map();
      for (const [at, choice] of choices.entries()) {
        const same = byName.get(choice.name);
        if (same) same.push({ choice, at });
        else byName.set(choice.name, [{ choice, at }]);
      }
      this.#named.set(choices, byName);
    }
    return byName.get(name) ?? [];
  }

  #item(list: string, choice: Choice, at: number, parent: XNode | null): XNode {
    const columns: Readonly<Record<string, string>> = {
      ...choice.fields,
      name: choice.name,
      label: textIn(choice.label, this.#language, this.#form.defaultLanguage),
      itextId: `${list}-${at}`,
    };
    const item: XNode = inner(
      'item',
      parent,
      (child) => {
        const names = child === '*' ? Object.keys(columns) : Object.hasOwn(columns, child) ? [child] : [];
        return names.map((name) => leaf(name, item, columns[name] ?? ''));
      },
      at + 1,
    );
    return item;
  }
}

const inner = (name: string, parent: XNode | null, children: XNode['children'], place = 1): XNode => ({
  name,
  parent,
  children,
  text: () => '',
  position: () => place,
});

const leaf = (name: string, parent: XNode, text: string): XNode => ({
  name,
  parent,
  children: () => [],
  text: () => text,
  position: () => 1,
});
