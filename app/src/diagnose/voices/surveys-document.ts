import { FEWEST_TOLD } from '@groundwork-gov/frameworks';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { countedOf, type Group } from './groups.ts';
import type { TakenSurvey } from './survey-store.ts';
import { type LeafVoices, shareOf } from './voices.ts';

export type SurveysDocument = NonNullable<SignedDocument['surveys']>;

/** What surveys say, as it is signed: taken in before, with the groups that they were matched to. Null where none was. */
export function surveysDocumentOf(
  taken: readonly TakenSurvey[],
  groups: readonly Group[],
): SurveysDocument | null {
  if (taken.length === 0) return null;
  const known = new Map(groups.map((group) => [group.key, group]));
  return taken.map((each) => ({
    id: each.surveyId,
    title: each.title,
    form: each.form,
    answers: each.answers,
    taken: each.takenAt.toISOString(),
    groups: each.groups.map(({ name, names, heard }) => {
      const group = known.get(each.matched[name] ?? '');
      return {
        name,
        names: { ...names },
        as: group ? { key: group.key, name: group.name, counted: countedOf(group) } : null,
        heard,
        share: heard === null ? null : shareOf(heard, each.answers),
      };
    }),
    leaves: each.leaves.map(({ leaf, speakers, problem, mixed, groups: spoke }) => ({
      id: leaf,
      speakers,
      problem,
      ...mixedOf(mixed),
      groups: spoke.map((cell) => ({
        name: cell.name,
        speakers: cell.speakers,
        problem: cell.problem,
        ...mixedOf(cell.mixed),
      })),
    })),
    quiet: [...each.quiet],
  }));
}

/** Absent where it is not told, and in what was taken in before it was. */
const mixedOf = (mixed: number | undefined) => (mixed === undefined ? {} : { mixed });

/**
 * By dimension: everybody who spoke of it, wherever they were heard, each counting once there. Of interviews or a survey in which fewer
 * than five did nothing is told, so that they do not count either: what they said could be reckoned from the sum.
 */
export function heardOfAll(
  interviews: ReadonlyMap<string, LeafVoices>,
  surveys: SurveysDocument | null,
): Map<string, LeafVoices> {
  const all = new Map([...interviews].filter(([, { speakers }]) => speakers >= FEWEST_TOLD));
  for (const { leaves } of surveys ?? [])
    for (const { id, speakers, problem } of leaves) {
      const before = all.get(id) ?? { speakers: 0, problem: 0 };
      all.set(id, { speakers: before.speakers + speakers, problem: before.problem + problem });
    }
  return all;
}
