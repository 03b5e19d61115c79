import { type Expression, partsOf } from '../expression/expression.ts';
import { namedQuestion } from '../expression/special-forms.ts';
import type { Findings } from '../finding.ts';
import { everyItem, type Item, type Rule } from '../form.ts';

interface Names {
  byName: ReadonlyMap<string, Item>;
  root: string;
}

/**
 * Every item after all that its relevance and its value rest on. Where some rest on each other there is no such order, and the form
 * is refused with the way round: nobody could say what such a form means.
 */
export function orderOf(items: readonly Item[], names: Names, findings: Findings): Item[] {
  const byPath = new Map<string, Item>();
  for (const item of everyItem(items)) byPath.set(item.path.join('/'), item);
  const needs = new Map<Item, readonly Item[]>();
  for (const item of byPath.values()) needs.set(item, needsOf(item, names, byPath, findings));
  const order: Item[] = [];
  const state = new Map<Item, 'open' | 'done'>();
  for (const item of byPath.values()) {
    const circle = visit(item, needs, state, order);
    if (!circle) continue;
    const [first] = circle;
    findings.refuse('form.cycle', {
      sheet: 'survey',
      row: first?.row ?? 0,
      value: circle.map(({ name }) => name).join(' → '),
    });
    return [];
  }
  return order;
}

/** Depth first with a stack of its own: forms have chains of thousands. */
function visit(
  start: Item,
  needs: ReadonlyMap<Item, readonly Item[]>,
  state: Map<Item, 'open' | 'done'>,
  order: Item[],
): Item[] | null {
  if (state.has(start)) return null;
  const way: { item: Item; next: number }[] = [{ item: start, next: 0 }];
  state.set(start, 'open');
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const need = needs.get(top.item)?.[top.next];
    top.next += 1;
    if (!need) {
      state.set(top.item, 'done');
      order.push(top.item);
      way.pop();
    } else if (state.get(need) === 'open') {
      const from = way.findIndex(({ item }) => item === need);
      return [...way.slice(from).map(({ item }) => item), need];
    } else if (!state.has(need)) {
      state.set(need, 'open');
      way.push({ item: need, next: 0 });
    }
  }
  return null;
}

function needsOf(item: Item, names: Names, byPath: ReadonlyMap<string, Item>, findings: Findings): Item[] {
  const needs = new Set<Item>();
  const parent = byPath.get(item.path.slice(0, -1).join('/'));
  if (parent) needs.add(parent);
  for (const { rule, column } of rulesOf(item))
    for (const part of freeParts(rule.expression)) {
      const target = targetOf(part, item, names, byPath);
      if (target === 'nowhere')
        findings.warn('form.path-nowhere', {
          sheet: 'survey',
          row: item.row,
          value: rule.text,
          expected: column,
        });
      else if (target && column !== 'constraint') needs.add(target);
    }
  return [...needs];
}

function rulesOf(item: Item): { rule: Rule; column: string }[] {
  const rules: [Rule | null, string][] =
    item.kind === 'question'
      ? [
          [item.relevant, 'relevant'],
          // With a trigger it runs when something else changes, and may read what it wrote before.
          [item.triggers.length === 0 ? item.calculation : null, 'calculation'],
          [item.constraint, 'constraint'],
        ]
      : [
          [item.relevant, 'relevant'],
          [item.count, 'repeat_count'],
        ];
  return rules.flatMap(([rule, column]) => (rule ? [{ rule, column }] : []));
}

/**
 * The parts that look at the form as it stands. Not the question's own value inside `once()`, which keeps what was there, and no path
 * inside `[ ]`: there a path means columns of a list, and questions are named by `${name}`.
 */
function freeParts(expression: Expression): Expression[] {
  const free: Expression[] = [];
  const open: { part: Expression; isOnce: boolean; isInside: boolean }[] = [
    { part: expression, isOnce: false, isInside: false },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, isOnce, isInside } = next;
    const isOwn = isOnce && part.kind === 'path' && part.steps.every(({ to }) => to === '.');
    if (!isOwn && !(isInside && part.kind === 'path')) free.push(part);
    const below = {
      isOnce: isOnce || (part.kind === 'call' && part.name === 'once'),
      isInside: isInside || part.kind === 'path',
    };
    for (const each of partsOf(part)) open.push({ part: each, ...below });
  }
  return free;
}

function targetOf(
  part: Expression,
  item: Item,
  names: Names,
  byPath: ReadonlyMap<string, Item>,
): Item | 'nowhere' | null {
  if (part.kind === 'reference') return part.lastSaved ? null : (names.byName.get(part.name) ?? null);
  if (part.kind === 'call' && part.name === 'indexed-repeat' && part.args[0]?.kind === 'text')
    return names.byName.get(namedQuestion(part.args[0]) ?? '') ?? null;
  if (part.kind !== 'path' || typeof part.from !== 'string') return null;
  const steps = part.steps.map(({ to }) => to);
  if (steps.includes('*')) return null;
  let path = part.from === 'root' ? null : [...item.path];
  for (const to of steps) {
    if (path === null) {
      if (to !== names.root) return 'nowhere';
      path = [];
    } else if (to === '..') path.pop();
    else if (to !== '.') path.push(to);
  }
  if (path === null || path.length === 0) return null;
  return byPath.get(path.join('/')) ?? 'nowhere';
}
