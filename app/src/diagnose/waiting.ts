import { budgetYears } from '../budget/api.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { currentKeys } from '../platform/publication/store.ts';
import type { DeskReading, Waiting } from '../platform/slice.ts';

/** Budgets without a diagnosis wait for who may publish one; one that was withdrawn was decided about. */
export async function diagnosisWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has('diagnose.publish')) return [];
  if ((await currentKeys(tx, 'budget-reliability')).length > 0) return [];
  if ((await budgetYears(tx)).length === 0) return [];
  return [{ message: 'diagnose.waiting.publish', params: {}, path: `/work/places/${place.code}/diagnosis` }];
}

const TITLE = /^([\w.-]+) (\d{4})\u2013(\d{4})$/;

/** A run was titled with its measure and years; the measure's name is said in the reader's language. */
export function runTitle(tongue: Tongue, title: string): string {
  const [, measure, from, to] = TITLE.exec(title) ?? [];
  if (!measure || !from || !to || !tongue.has(`measure.${measure}.title`)) return title;
  return tongue.t('thread.title.measure-run', { measure: tongue.t(`measure.${measure}.title`), from, to });
}
