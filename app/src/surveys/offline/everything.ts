import {
  type AskedItem,
  type AskedQuestion,
  type Choice,
  type Form,
  type Group,
  type Item,
  isSeen,
  type Question,
  type Texts,
  textIn,
} from '@groundwork-gov/forms';

/** The sign for the number of one time of a repeat, by how deep it lies: the phone puts the number there. */
export const mark = (depth: number): string => `[#${depth}]`;

/**
 * All questions of a form at once, for a page that works them out by itself: each repeat has one time, which is a pattern, and each
 * question all its choices.
 */
export function everythingOf(form: Form, language: string): AskedItem[] {
  const said = (texts: Texts): string =>
    textIn(texts, language, form.defaultLanguage).replace(/\$\{[^{}]*\}/gu, '…');
  const words = ({ label, hint }: Pick<Item, 'label' | 'hint'>) => ({ label: said(label), hint: said(hint) });
  const walk = (items: readonly Item[], before: string, depth: number): AskedItem[] =>
    items.flatMap((item): AskedItem[] => {
      const path = `${before}${item.name}`;
      if (item.kind === 'question') return isSeen(item) ? [question(item, path)] : [];
      if (item.kind === 'repeat') {
        const time = `${path}${mark(depth)}`;
        const times = [{ path: time, items: walk(item.items, `${time}/`, depth + 1) }];
        return [{ kind: 'repeat', group: item, path, ...words(item), times, wanted: null }];
      }
      const inside = walk(item.items, `${path}/`, depth);
      return inside.length === 0 ? [] : [{ kind: 'group', group: item, path, ...words(item), items: inside }];
    });
  const question = (item: Question, path: string): AskedQuestion => ({
    kind: 'question',
    question: item,
    path,
    ...words(item),
    value: typeof item.default === 'string' ? item.default : '',
    isGiven: false,
    isRequired: item.required?.expression.kind === 'call' && item.required.expression.name === 'true',
    isReadonly: item.calculation !== null && item.triggers.length === 0,
    choices:
      choicesOf(form, item)?.map((each) => ({ name: each.name, label: said(each.label) || each.name })) ??
      null,
  });
  return walk(form.items, '', 0);
}

/** What can be chosen at all; null where that is not known before other questions are answered. */
export function choicesOf(form: Form, { choices }: Question): readonly Choice[] | null {
  if (!choices) return [];
  if (choices.from === 'list') return form.lists.get(choices.list) ?? [];
  return choices.from === 'external-list' ? (form.externalLists.get(choices.list) ?? []) : null;
}

/** The field of a question as it stands on the page, with signs for the numbers of the repeats around it. */
export function fieldPath(form: Form, item: Item): { path: string; repeats: readonly Group[] } {
  let items = form.items;
  const repeats: Group[] = [];
  const parts = item.path.map((name, at) => {
    const step = items.find((each) => each.name === name);
    if (step && step.kind !== 'question') items = step.items;
    if (step?.kind !== 'repeat' || at === item.path.length - 1) return name;
    repeats.push(step);
    return `${name}${mark(repeats.length - 1)}`;
  });
  return { path: parts.join('/'), repeats };
}
