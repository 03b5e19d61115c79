import { type Choice, everyItem, type Form, type Item } from './form.ts';

/** A form as plain JSON, to be kept as text: an item that is named in several places stands once, and is told by its path. */
export interface PackedForm extends Omit<Form, 'lists' | 'externalLists' | 'byName' | 'order'> {
  lists: readonly (readonly [string, readonly Choice[]])[];
  externalLists: readonly (readonly [string, readonly Choice[]])[];
  byName: readonly (readonly [name: string, path: string])[];
  order: readonly string[];
}

const pathOf = ({ path }: Pick<Item, 'path'>): string => path.join('/');

export function packForm(form: Form): PackedForm {
  return {
    ...form,
    lists: [...form.lists],
    externalLists: [...form.externalLists],
    byName: [...form.byName].map(([name, item]) => [name, pathOf(item)]),
    order: form.order.map(pathOf),
  };
}

/** The same form again, from what `packForm` made of it and JSON kept. */
export function unpackForm(packed: PackedForm): Form {
  const items = new Map([...everyItem(packed.items)].map((item) => [pathOf(item), item]));
  const at = (path: string): Item => {
    const item = items.get(path);
    if (!item) throw new TypeError(`the packed form has no item ${path}`);
    return item;
  };
  return {
    ...packed,
    lists: new Map(packed.lists),
    externalLists: new Map(packed.externalLists),
    byName: new Map(packed.byName.map(([name, path]) => [name, at(path)])),
    order: packed.order.map(at),
  };
}
