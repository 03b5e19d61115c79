import { addCause, changeCause } from '../../app/src/diagnose/bottlenecks/cause-actions.ts';
import { stateWeights } from '../../app/src/diagnose/bottlenecks/weights-actions.ts';
import type { Say } from './assessments.ts';
import type { World } from './town.ts';

/** The version of an assessment, as a form of it would name it now. */
export async function versionNow(world: World, placeId: string, assessmentId: string): Promise<number> {
  const { rows } = await world.admin.query<{ version: number }>(
    'select version from live.assessment where place_id = $1 and assessment_id = $2',
    [placeId, assessmentId],
  );
  return rows[0]?.version ?? 0;
}

/** Other weights than those with which it began, and two whys below the first dimension and one below the other; the deepest one's id. */
export async function explained(
  world: World,
  placeId: string,
  { assessmentId, say, by }: { assessmentId: string; say: Say; by: string },
): Promise<string> {
  const version = await versionNow(world, placeId, assessmentId);
  const weights = { score: 3, measure: 1, trend: 1, voices: 1, comparison: 0 };
  await world.act(placeId, stateWeights, { assessmentId, version, ...weights, reason: say(48, 500) });
  const other = { assessmentId, leaf: 'x.2', underId: null, says: say(51, 200) };
  await world.act(placeId, addCause, other, by);
  const at = { assessmentId, leaf: 'x.1' };
  const first = await world.act(placeId, addCause, { ...at, underId: null, says: say(49, 200) }, by);
  const second = { ...at, underId: first.causeId, says: say(50, 200) };
  const { causeId } = await world.act(placeId, addCause, second, by);
  await world.act(placeId, changeCause, { ...at, causeId, version: 1, says: say(52, 200) }, by);
  return causeId;
}
