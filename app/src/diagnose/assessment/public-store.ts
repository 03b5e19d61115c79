import type { PublicContext } from '../../platform/http/route.ts';
import { currentSnapshot, currentSnapshots, type PublicSnapshot } from '../../platform/publication/store.ts';
import { KIND } from './publish-actions.ts';
import { type AssessmentDocument, readAssessmentDocument } from './snapshot.ts';

export interface Told {
  document: AssessmentDocument;
  snapshot: PublicSnapshot;
}

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'place'>;

/** Every assessment that stands, the newest period first. */
export async function publishedAssessments({ house, place }: Context): Promise<Told[]> {
  const all = await currentSnapshots(house.connections.published, place.placeId, KIND);
  return all
    .flatMap((snapshot) =>
      snapshot.bytes ? [{ document: readAssessmentDocument(snapshot.bytes), snapshot }] : [],
    )
    .toSorted(
      (a, b) =>
        b.document.to - a.document.to || b.snapshot.publishedAt.getTime() - a.snapshot.publishedAt.getTime(),
    );
}

export const publishedAssessment = (
  { house, place }: Context,
  assessmentId: string,
): Promise<PublicSnapshot | undefined> =>
  currentSnapshot(house.connections.published, place.placeId, KIND, assessmentId);
