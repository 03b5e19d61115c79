import type { Crosswalk } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import type { Plain } from '../../platform/db/codec.ts';
import type { Connections } from '../../platform/db/connections.ts';
import { currentSnapshots, type PublicSnapshot } from '../../platform/publication/store.ts';

/** A crosswalk that is in force, as residents read it. Key: its id. */
export const CROSSWALK = { kind: 'crosswalk', format: 1 } as const;

const published = z.object({
  format: z.literal('groundwork.published-crosswalk@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  id: z.string(),
  no: z.number(),
  /** Why this version was made. */
  reason: z.string(),
  keptOn: z.string(),
  crosswalk: z.custom<Crosswalk>(),
});

export type CrosswalkDocument = z.infer<typeof published>;

export const writeCrosswalk = (document: CrosswalkDocument): Plain =>
  JSON.parse(JSON.stringify(published.parse(document))) as Plain;

export function readPublishedCrosswalk(bytes: Buffer): CrosswalkDocument {
  const document = JSON.parse(bytes.toString('utf8')) as CrosswalkDocument;
  if (document.format !== 'groundwork.published-crosswalk@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}

export interface PublicCrosswalk {
  document: CrosswalkDocument;
  snapshot: PublicSnapshot;
}

/** The crosswalks of a place that are in force, as published. */
export async function publicCrosswalks(
  db: Connections['published'],
  placeId: string,
): Promise<PublicCrosswalk[]> {
  const snapshots = await currentSnapshots(db, placeId, CROSSWALK.kind);
  return snapshots.flatMap((snapshot) =>
    snapshot.bytes ? [{ document: readPublishedCrosswalk(snapshot.bytes), snapshot }] : [],
  );
}
