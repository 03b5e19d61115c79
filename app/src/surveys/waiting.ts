import type { DeskReading, Waiting } from '../platform/slice.ts';
import { countAnswers } from './answers/answer-store.ts';

/** Answers in conflict wait for whoever may settle them. */
export async function surveyWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has('surveys.read-personal')) return [];
  const counts = await countAnswers(tx);
  const count = counts
    .filter(({ state }) => state === 'conflict')
    .reduce((sum, each) => sum + Number(each.count), 0);
  if (count === 0) return [];
  const path = `/work/places/${place.code}/surveys/answers?state=conflict`;
  return [{ message: 'survey.waiting.conflicts', params: { count }, path }];
}
