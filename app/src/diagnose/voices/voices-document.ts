import { FEWEST_TOLD } from '@groundwork-gov/frameworks';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { treeOf } from '../frameworks/tree.ts';
import { countedOf, type Group } from './groups.ts';
import { countedElsewhere, heardOnce, unsureOf } from './heard-once.ts';
import type { Speaker } from './said-store.ts';
import type { SurveysDocument } from './surveys-document.ts';
import { byGroup, byLeaf, cellsTold, groupsTold, shareOf } from './voices.ts';

export type VoicesDocument = NonNullable<SignedDocument['voices']>;

/** What everybody may know of who was heard: nothing of one person, and no count from one to four by dimension and group. */
export function voicesDocumentOf(
  speakers: readonly Speaker[],
  groups: readonly Group[],
  framework: Parameters<typeof treeOf>[0],
  surveys: SurveysDocument | null = null,
): VoicesDocument | null {
  if (speakers.length === 0) return null;
  const known = speakers.filter(({ groupFor }) => groupFor === 'public');
  const counts = byGroup(known);
  const unsaid = speakers.length - known.length;
  const told = groupsTold(counts, unsaid);
  const once = heardOnce(speakers, surveys);
  const leaves = byLeaf(once);
  const elsewhere = countedElsewhere(speakers, surveys);
  return {
    heard: speakers.length,
    groups: groups.map(({ key, name, counted }) => {
      const heard = counts.get(key) ?? 0;
      const isTold = heard === 0 || told.has(key);
      return {
        key,
        name,
        heard: isTold ? heard : null,
        share: isTold ? shareOf(heard, speakers.length) : null,
        counted: countedOf({ counted }),
      };
    }),
    unsaid,
    ...(elsewhere === 0 ? {} : { elsewhere }),
    leaves: treeOf(framework).leaves.flatMap(({ id }) => {
      const voices = leaves.get(id);
      if (!voices || voices.speakers < FEWEST_TOLD) return [];
      const unsure = unsureOf(once, id);
      return [
        {
          id,
          speakers: voices.speakers,
          problem: voices.problem,
          // Without a survey nobody could have answered one, and what was signed before this was asked keeps its address.
          ...(surveys === null || unsure === voices.speakers ? {} : { unsure }),
          groups: cellsTold(once, id).map(({ group, speakers: spoke, problem }) => ({
            key: group,
            speakers: spoke,
            problem,
          })),
        },
      ];
    }),
  };
}
