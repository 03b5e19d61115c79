import type { Transaction } from '../platform/db/transaction.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { currentKeys } from '../platform/publication/store.ts';
import type { Findable } from '../platform/search/search.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';
import * as store from './store.ts';

/** A first file for who may load one; what was loaded and not published, for who may publish. */
export async function budgetWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  const mayPublish = actor.permissions.has('budget.publish');
  const mayImport = actor.permissions.has('budget.import');
  if (!mayPublish && !mayImport) return [];
  const base = `/work/places/${place.code}/budgets`;
  const budgets = await store.budgetsOf(tx);
  if (budgets.length === 0) {
    return mayImport ? [{ message: 'budget.waiting.load', params: {}, path: `${base}/import` }] : [];
  }
  if (!mayPublish) return [];
  // One that was withdrawn was decided about; it does not wait.
  const decided = new Set((await currentKeys(tx, 'budget')).map((each) => each.key));
  const open = budgets.filter(({ year, side }) => !decided.has(`${year}/${side}`));
  const [first] = open;
  if (!first) return [];
  return open.length === 1
    ? [
        {
          message: 'budget.waiting.publish-one',
          params: { year: String(first.year), side: first.side },
          path: base,
        },
      ]
    : [{ message: 'budget.waiting.publish', params: { count: open.length }, path: base }];
}

const TITLE = /^(\d{4}) (expenditure|revenue)$/;

/** A budget was titled with its year and side; both are said in the reader's language. */
export function budgetTitle(tongue: Tongue, title: string): string {
  const [, year, side] = TITLE.exec(title) ?? [];
  return year && side ? tongue.t('thread.title.budget', { year, side }) : title;
}

/** Budgets are found by year and side, in each language that the program speaks; files by their names. */
export async function findableBudgets(tx: Transaction): Promise<Findable[]> {
  const [budgets, files] = [await store.budgetsOf(tx), await store.filesOf(tx)];
  return [
    ...budgets.map(({ budgetId, year, side }) => findableBudget(budgetId, year, side)),
    ...files.map(({ fileId, name }) => findableFile(fileId, name)),
  ];
}

const SIDES_SAID = {
  expenditure: 'budget presupuesto gastos orçamento despesas dépenses ميزانية النفقات',
  revenue: 'budget presupuesto ingresos orçamento receitas recettes ميزانية الإيرادات',
} as const;

export const findableBudget = (
  itemId: string,
  year: number,
  side: keyof typeof SIDES_SAID,
): Findable & { words: string } => ({
  itemId,
  kind: 'budget',
  title: `${year} ${side}`,
  words: SIDES_SAID[side],
  permission: 'places.read',
});

export const findableFile = (itemId: string, name: string): Findable => ({
  itemId,
  kind: 'budget-file',
  title: name,
  permission: 'places.read',
});

/** A question was titled with the budget that it is about. */
export function questionTitle(tongue: Tongue, title: string): string {
  return tongue.t('thread.title.question', { budget: budgetTitle(tongue, title) });
}
