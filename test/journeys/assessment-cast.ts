import { addEvidence } from '../../app/src/diagnose/assessment/evidence-actions.ts';
import { giveScore } from '../../app/src/diagnose/assessment/score-actions.ts';
import { type Standing, standingOf } from '../../app/src/diagnose/assessment/standing.ts';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import type { Somebody, World } from '../support/town.ts';

const PARTS = ['lead', 'one', 'two', 'reviewer', 'municipality'] as const;
export type Part = (typeof PARTS)[number];
export type Cast = Readonly<Record<Part, Somebody & { personId: string }>>;

const TEAM = ['places.read', 'diagnose.read', 'diagnose.assess', 'diagnose.sign'];
const LEAD = ['places.read', 'diagnose.read', 'diagnose.lead', 'diagnose.publish'];

/** Who leads an assessment, and the four who take part in it. */
export async function castIn(world: World, placeId: string): Promise<Cast> {
  const cast = {} as Record<Part, Somebody & { personId: string }>;
  for (const part of PARTS) {
    const somebody = await world.appoint(placeId, part === 'lead' ? LEAD : TEAM);
    const { rows } = await world.admin.query<{ id: string }>(
      'select person_id as id from live.person where place_id = $1 and identity_id = $2',
      [placeId, somebody.identityId],
    );
    cast[part] = { ...somebody, personId: rows[0]?.id ?? '' };
  }
  return cast;
}

export async function standingNow(world: World, placeId: string, assessmentId: string): Promise<Standing> {
  const standing = await readPlace(world.house.pool, placeId, (tx) => standingOf(tx, assessmentId, null));
  if (!standing) throw new Error('there is no such assessment');
  return standing;
}

/** What is on record where nothing can be done about it by law or habit: the weakest of the town. */
const WEAK = new Set(['pi-4.1', 'pi-13.1', 'pi-30.1']);

/**
 * Both assessors go through every dimension but those named, as they would page by page: what the records propose is
 * taken, everything rests on something, and of one the two think otherwise.
 */
export async function scoreTheRest(
  world: World,
  placeId: string,
  assessmentId: string,
  cast: Cast,
  { but, differ }: { but: string; differ: string },
): Promise<void> {
  const { leaves } = await standingNow(world, placeId, assessmentId);
  const nothing = { page: '', link: '', file: null };
  for (const { node, leaf } of leaves.filter((each) => each.node.id !== but)) {
    const at = { assessmentId, leaf: node.id };
    const kind = leaf.runId === null ? ('words' as const) : ('run' as const);
    const evidence = { ...at, ...nothing, kind, says: `What was found on ${node.id}`, isPublic: true };
    await world.act(placeId, addEvidence, evidence, cast.one.identityId);
    const found = leaf.proposed ?? (WEAK.has(node.id) ? 'D' : 'B');
    for (const seat of ['one', 'two'] as const) {
      const other = found === 'D' ? 'C' : 'D';
      const score = node.id === differ && seat === 'two' ? other : found;
      const reason = `Why the ${seat} gives this to ${node.id}`;
      const given = { ...at, version: 0, score, reason, lock: true };
      await world.act(placeId, giveScore, given, cast[seat].identityId);
    }
  }
}
