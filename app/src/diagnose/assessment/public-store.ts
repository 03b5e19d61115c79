import type { House } from '../../platform/house.ts';
import { currentSnapshot, currentSnapshots, type PublicSnapshot } from '../../platform/publication/store.ts';
import type { Public } from '../report/proof-blocks.ts';
import { KIND } from './publish-actions.ts';
import { type AssessmentDocument, readAssessmentDocument } from './snapshot.ts';

export interface Told {
  document: AssessmentDocument;
  snapshot: PublicSnapshot;
}

interface Context {
  house: Pick<House, 'connections'>;
  place: { placeId: string };
}

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

/** Where it stands, as a report of it says. */
export const standsAt = (
  { baseUrl }: Pick<House, 'baseUrl'>,
  { code }: { code: string },
  { hash, publishedAt }: PublicSnapshot,
): Public => ({ code, hash, publishedAt, baseUrl });

/** A published assessment and where it stands; null where it does not stand. */
export async function toldPublicly(
  house: Pick<House, 'connections' | 'baseUrl'>,
  place: { id: string; code: string },
  assessmentId: string,
): Promise<{ document: AssessmentDocument; published: Public } | null> {
  const snapshot = await publishedAssessment({ house, place: { placeId: place.id } }, assessmentId);
  if (!snapshot?.bytes) return null;
  return { document: readAssessmentDocument(snapshot.bytes), published: standsAt(house, place, snapshot) };
}

export const publishedAssessment = (
  { house, place }: Context,
  assessmentId: string,
): Promise<PublicSnapshot | undefined> =>
  currentSnapshot(house.connections.published, place.placeId, KIND, assessmentId);
