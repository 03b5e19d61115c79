import { FEWEST_TOLD } from '@groundwork-gov/frameworks';
import type { SignedDocument } from '../assessment/snapshot.ts';
import type { Speaker } from './said-store.ts';
import type { SurveysDocument } from './surveys-document.ts';

/**
 * Speakers as they count among interviews. A survey asks nobody who they are: that somebody answered one is known where they said so to
 * whoever listened. They count in the survey alone, in every dimension of which it tells; what they said there in an interview is still
 * read and quoted, and counted no second time. So nothing can be reckoned of the few who did both: no sum holds them twice.
 */
export function heardOnce(speakers: readonly Speaker[], surveys: SurveysDocument | null): Speaker[] {
  const told = toldBy(surveys);
  return speakers.map((speaker) => {
    const elsewhere = told.get(speaker.answered);
    if (!elsewhere) return speaker;
    return { ...speaker, leaves: new Map([...speaker.leaves].filter(([leaf]) => !elsewhere.has(leaf))) };
  });
}

const toldBy = (surveys: SurveysDocument | null): Map<string, Set<string>> =>
  new Map((surveys ?? []).map(({ id, leaves }) => [id, new Set(leaves.map((leaf) => leaf.id))]));

/** How many of those who were heard count in a survey that was taken in; null: so few, or all but so few, that it is not told. */
export function countedElsewhere(
  speakers: readonly Pick<Speaker, 'answered'>[],
  surveys: SurveysDocument | null,
): number | null {
  const told = toldBy(surveys);
  const count = speakers.filter(({ answered }) => told.has(answered)).length;
  return [count, speakers.length - count].some((each) => each > 0 && each < FEWEST_TOLD) ? null : count;
}

/**
 * Of how many who spoke of a dimension it is not known whether they answered a survey: rounded up where that, or the rest, is a count of
 * fewer than five. It is a most, so that it stays true.
 */
export function unsureOf(speakers: readonly Pick<Speaker, 'answered' | 'leaves'>[], leaf: string): number {
  const spoke = speakers.filter(({ leaves }) => leaves.has(leaf));
  const unsure = spoke.filter(({ answered }) => answered === 'unknown').length;
  if (unsure === 0) return 0;
  const most = Math.max(unsure, FEWEST_TOLD);
  return spoke.length - most < FEWEST_TOLD ? spoke.length : most;
}

/**
 * By dimension: how many may have been counted twice at most, in an interview and a survey or in two surveys. Whoever was counted where
 * most were was counted there once; all the others could be among them.
 */
export function twiceAtMost({
  voices,
  surveys = [],
}: Pick<SignedDocument, 'voices' | 'surveys'>): { id: string; most: number }[] {
  const counts = new Map<string, number[]>();
  const add = (id: string, count: number) => counts.set(id, [...(counts.get(id) ?? []), count]);
  for (const { id, speakers, unsure = speakers } of voices?.leaves ?? []) add(id, unsure);
  for (const { leaves } of surveys) for (const { id, speakers } of leaves) add(id, speakers);
  return [...counts].flatMap(([id, each]) => {
    const most = each.reduce((sum, count) => sum + count, 0) - Math.max(...each);
    return most > 0 ? [{ id, most }] : [];
  });
}
