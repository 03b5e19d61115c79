import { FEWEST_TOLD } from '@groundwork-gov/frameworks';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { treeOf } from '../frameworks/tree.ts';
import { countedOf, type Group } from './groups.ts';
import type { Speaker } from './said-store.ts';
import { byGroup, byLeaf, cellsTold, groupsTold, shareOf } from './voices.ts';

export type VoicesDocument = NonNullable<SignedDocument['voices']>;

/** What everybody may know of who was heard: nothing of one person, and no count from one to four by dimension and group. */
export function voicesDocumentOf(
  speakers: readonly Speaker[],
  groups: readonly Group[],
  framework: Parameters<typeof treeOf>[0],
): VoicesDocument | null {
  if (speakers.length === 0) return null;
  const known = speakers.filter(({ groupFor }) => groupFor === 'public');
  const counts = byGroup(known);
  const unsaid = speakers.length - known.length;
  const told = groupsTold(counts, unsaid);
  const leaves = byLeaf(speakers);
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
    leaves: treeOf(framework).leaves.flatMap(({ id }) => {
      const voices = leaves.get(id);
      if (!voices || voices.speakers < FEWEST_TOLD) return [];
      return [
        {
          id,
          speakers: voices.speakers,
          problem: voices.problem,
          groups: cellsTold(speakers, id).map(({ group, speakers: spoke, problem }) => ({
            key: group,
            speakers: spoke,
            problem,
          })),
        },
      ];
    }),
  };
}
