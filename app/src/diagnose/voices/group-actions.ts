import { z } from 'zod';
import { defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { changed } from '../assessment/assessment-store.ts';
import { entryOf, holdAssessment, ownSeat } from '../assessment/hold.ts';
import { SEATS } from '../assessment/seats.ts';
import { diagnoseProblems } from '../problems.ts';
import { groupsOf, putGroup } from './group-store.ts';
import { type Counted, isSeed } from './groups.ts';

const MOST_PEOPLE = 2_000_000_000;
const count = z.number().int().max(MOST_PEOPLE);
/** As many as a page can list and a reader tell apart. */
const MOST_GROUPS = 40;

/** What a stakeholder group is called here, and how many residents it counts by which source; or one more group. */
export const stateGroup = defineAction({
  name: 'diagnose.state-group',
  records: ['assessment.group-stated'],
  authority: 'place',
  input: z.strictObject({
    assessmentId: z.uuid(),
    /** Null for a new one, which gets its key from the request that makes it. */
    key: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .nullable(),
    version: z.number().int().min(0),
    name: z.string().trim().max(80),
    people: count.min(0).nullable(),
    outOf: count.min(1).nullable(),
    year: z.number().int().min(1900).max(2200).nullable(),
    source: z.string().trim().max(300),
  }),
  async run(context, { assessmentId, key, version, name, ...given }) {
    const { tx, now, requestId } = context;
    const held = await holdAssessment(context, assessmentId);
    await ownSeat(context, assessmentId, SEATS);
    const counted = countedOf(given);
    const groups = await groupsOf(tx, assessmentId);
    const stands = groups.find((each) => each.key === key);
    if (key !== null && !stands) throw problem('request.not-found');
    if (!stands && name === '') throw diagnoseProblems.problem('diagnose.group-unnamed', { field: 'name' });
    if (!stands && groups.length >= MOST_GROUPS)
      throw diagnoseProblems.problem('diagnose.enough-groups', { most: MOST_GROUPS });
    if (stands)
      expectVersion(stands, version, {
        name: stands.name ?? '',
        people: String(stands.counted?.people ?? ''),
        outOf: String(stands.counted?.outOf ?? ''),
        year: String(stands.counted?.year ?? ''),
        source: stands.counted?.source ?? '',
      });
    const group = {
      key: stands?.key ?? requestId,
      version: stands?.version ?? 0,
      // A group of the assessment's own keeps its name; one of the seed list goes back to that of the list.
      name: name === '' ? (isSeed(stands?.key ?? '') ? null : (stands?.name ?? null)) : name,
      counted,
    };
    await putGroup(tx, assessmentId, group);
    await changed(tx, assessmentId, now);
    return { answer: { key: group.key }, entry: entryOf(held, 'assessment.group-stated') };
  },
});

interface Given {
  people: number | null;
  outOf: number | null;
  year: number | null;
  source: string;
}

/** A count stands with what it is a count of, its year and its source, or not at all. */
function countedOf({ people, outOf, year, source }: Given): Counted | null {
  if (people === null && outOf === null && year === null && source === '') return null;
  if (people === null || outOf === null || year === null || source === '')
    throw diagnoseProblems.problem('diagnose.count-incomplete', { field: 'people' });
  if (people > outOf) throw diagnoseProblems.problem('diagnose.more-than-all', { field: 'people' });
  return { people, outOf, year, source };
}
