import type { DeskReading, Waiting } from '../../platform/slice.ts';
import { printedAgainstConsent } from '../interviews/quotation-store.ts';
import { seatsOf } from './assessment-store.ts';
import { deskPath } from './paths.ts';
import { isToDo, standingOf } from './standing.ts';

/** What waits for whoever sits in a team: their declaration first, then so many dimensions. */
export async function assessmentWaiting({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  const waiting = actor.permissions.has('diagnose.publish') ? await printedWaiting(tx, place.code) : [];
  if (!actor.permissions.has('diagnose.assess')) return waiting;
  // One person sits in few assessments that are not published.
  for (const own of await seatsOf(tx, actor.personId)) {
    const path = deskPath(place.code, own.assessmentId);
    if (own.declaredAt === null) {
      waiting.push({
        message: 'assessment.waiting.declare',
        params: { title: own.title },
        path: `${path}/interests`,
      });
      continue;
    }
    const standing = await standingOf(tx, own.assessmentId, actor.personId);
    const count = standing?.leaves.filter((each) => isToDo(own.seat, each)).length ?? 0;
    if (count > 0)
      waiting.push({
        message: 'assessment.waiting.leaves',
        params: { title: own.title, count },
        path: `${path}?show=mine`,
      });
  }
  return waiting;
}

/** Words that are printed although their speaker took them back: whoever publishes withdraws the publication. */
async function printedWaiting(tx: DeskReading['tx'], code: string): Promise<Waiting[]> {
  return (await printedAgainstConsent(tx)).map(({ assessmentId, title, count }) => ({
    message: 'quotations.waiting',
    params: { title, count },
    path: `${deskPath(code, assessmentId)}/check`,
  }));
}
