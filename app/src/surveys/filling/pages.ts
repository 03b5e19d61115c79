import { everyItem, type Form, type Group, type Item, isSeen } from '@groundwork-gov/forms';

/** As many questions as one reads on a phone without losing one's way; a group that is longer is cut between its parts. */
const MOST_ON_A_PAGE = 12;

export interface Pages {
  /** On which page a question or repeat stands, from 0. */
  pageOf: ReadonlyMap<Item, number>;
  count: number;
}

const known = new WeakMap<Form, Pages>();

/** How a form is cut into pages: by its groups, several short ones together, a repeat on a page of its own. */
export function pagesOf(form: Form): Pages {
  const before = known.get(form);
  if (before) return before;
  const made = cut(form);
  known.set(form, made);
  return made;
}

function cut(form: Form): Pages {
  const pageOf = new Map<Item, number>();
  let page = 0;
  let weight = 0;
  let isRepeat = false;
  const put = (unit: Item, more: number): void => {
    const isFull = weight > 0 && (weight + more > MOST_ON_A_PAGE || unit.kind === 'repeat' || isRepeat);
    if (isFull && more > 0) {
      page += 1;
      weight = 0;
    }
    if (more > 0) isRepeat = unit.kind === 'repeat';
    weight += more;
    for (const item of unit.kind === 'question' ? [unit] : [unit, ...everyItem(unit.items)])
      pageOf.set(item, page);
  };
  const walk = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.kind === 'question') put(item, isSeen(item) ? 1 : 0);
      else if (item.kind === 'repeat') put(item, Math.max(1, seenIn(item)));
      else if (seenIn(item) <= MOST_ON_A_PAGE && !hasRepeat(item)) put(item, seenIn(item));
      else walk(item.items);
    }
  };
  walk(form.items);
  return { pageOf, count: page + 1 };
}

const seenIn = (group: Group): number =>
  [...everyItem(group.items)].filter((item) => item.kind === 'question' && isSeen(item)).length;

const hasRepeat = (group: Group): boolean =>
  [...everyItem(group.items)].some((item) => item.kind === 'repeat');
