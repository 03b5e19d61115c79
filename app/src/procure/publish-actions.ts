import { z } from 'zod';
import { ensureProfilePublished } from '../places/api.ts';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { contentAddress } from '../platform/db/codec.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publishAll, withdraw } from '../platform/publication/publication.ts';
import { renewFlags } from './flags/renew.ts';
import { digestOf, type StandingLoad, standingLoads, takeTurn } from './load-store.ts';
import { procureProblems } from './problems.ts';
import { PROJECTION, projectPart } from './project.ts';
import { partsOf } from './publish-parts.ts';
import * as publishing from './publishing-store.ts';
import { FORMAT, keyOf, type ProcurementDocument, procurementDocument } from './snapshot.ts';
import { type Source, sourceNumbered } from './source-store.ts';
import { noteNew } from './subscriptions/news-store.ts';
import { tellSubscribers } from './subscriptions/subscription-jobs.ts';

const sourceNo = z.number().int().min(1).max(10_000);
const year = z.number().int().min(0).max(9999);

/** What stands of a source becomes part of the public record, a document a year; years that did not change stay. */
export const publishRecords = defineAction({
  name: 'procure.publish',
  stepUp: true,
  records: ['procure.published', 'place.published'],
  authority: 'place',
  input: z.strictObject({
    source: sourceNo,
    /** The loads that stood when somebody decided: what is published is what they saw. */
    seen: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async run(context, { source: number, seen }) {
    const { tx } = context;
    await takeTurn(tx);
    const source = await sourceNumbered(tx, number);
    if (!source) throw problem('request.not-found');
    const standing = (await standingLoads(tx, source.sourceId)).filter(({ added }) => added > 0);
    if (digestOf(standing) !== seen) throw problem('version.stale');
    mayBePublished(context, standing);
    await ensureProfilePublished(context);
    const documents = await documentsOf(context, source, standing);
    const published = await publishAll(
      context,
      documents.map((document) => ({
        kind: 'procurement',
        key: keyOf(number, document.year),
        format: FORMAT,
        act: 'procure.published',
        subject: `procurement/${keyOf(number, document.year)}`,
        detail: { source: source.name, year: String(document.year), processes: document.processes },
        document: procurementDocument.parse(document),
      })),
    );
    const news = published.flatMap((each, at) => {
      const document = documents[at];
      return each.isNew && document ? [{ ...each, document }] : [];
    });
    if (news.length === 0) throw problem('publication.nothing-new');
    for (const { hash, before, document } of news) {
      await publishing.dropProjections(tx, before === null ? [] : [before]);
      await keep(context, source, hash, document.year);
    }
    const hashes = news.map(({ hash }) => hash);
    if ((await noteNew(tx, hashes, context.now)) > 0) await enqueue(tx, tellSubscribers, {}, { key: 'news' });
    await renewFlags(tx, number, todayIn(context.place.timeZone, context.now));
    return {
      answer: {
        years: news.map(({ document, hash }) => ({
          year: document.year,
          processes: document.processes,
          hash,
        })),
      },
    };
  },
});

/** Something stands, and by four eyes: whoever loaded any of it does not publish it. */
function mayBePublished({ actor }: ActContext, standing: readonly StandingLoad[]): void {
  if (standing.length === 0) throw procureProblems.problem('procure.nothing-loaded');
  if (standing.some(({ personId }) => personId === actor.personId))
    throw procureProblems.problem('procure.own-loads');
}

async function documentsOf(
  { tx, place }: ActContext,
  source: Source,
  standing: readonly StandingLoad[],
): Promise<ProcurementDocument[]> {
  const byYear = await publishing.loadsByYear(tx, source.sourceId);
  const documents: ProcurementDocument[] = [];
  for (const began of await publishing.yearsOf(tx, source.sourceId)) {
    const parts: ProcurementDocument['parts'] = [];
    let releases = 0;
    for await (const part of partsOf(tx, source.sourceId, began)) {
      parts.push({ hash: contentAddress(part.bytes), processes: part.processes });
      releases += part.releases;
    }
    documents.push({
      format: 'groundwork.procurement@1',
      place: { code: place.code, name: place.name, isExample: place.isExample },
      source: {
        no: source.sourceNo,
        name: source.name,
        isOwn: source.isOwn,
        licence: source.licence,
        address: source.address,
      },
      year: began,
      processes: parts.reduce((sum, part) => sum + part.processes, 0),
      releases,
      files: standing
        .filter(({ loadId }) => byYear.get(began)?.has(loadId))
        .map(({ file, sha256, loadedAt }) => ({
          name: file,
          sha256,
          loadedOn: loadedAt.toISOString().slice(0, 10),
        })),
      parts,
    });
  }
  return documents;
}

/** Keeps the parts of a year that is new, and what is read from them. */
async function keep({ tx }: ActContext, source: Source, hash: string, of: number): Promise<void> {
  const projecting = { hash, sourceNo: source.sourceNo, isOwn: source.isOwn, year: of, rows: 0 };
  let part = 0;
  for await (const { bytes } of partsOf(tx, source.sourceId, of)) {
    await publishing.insertPart(tx, { snapshotHash: hash, part, hash: contentAddress(bytes), bytes });
    await projectPart(tx, projecting, part, bytes);
    part += 1;
  }
  await publishing.insertParties(tx, hash);
  await publishing.noteProjection(tx, hash, PROJECTION);
}

/** A published year of a source is taken back: it goes from every public page, its hash, date and the reason stay. */
export const withdrawRecords = defineAction({
  name: 'procure.withdraw',
  stepUp: true,
  records: ['procure.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ source: sourceNo, year, reason: z.string().trim().min(1).max(500) }),
  async run(context, { source, year: of, reason }) {
    const gone = await withdraw(context, {
      kind: 'procurement',
      key: keyOf(source, of),
      detail: { source: (await sourceNumbered(context.tx, source))?.name ?? '', year: String(of) },
      reason,
      act: 'procure.withdrawn',
      subject: `procurement/${keyOf(source, of)}`,
    });
    await publishing.dropProjections(context.tx, gone.gone);
    await renewFlags(context.tx, source, todayIn(context.place.timeZone, context.now));
    return { answer: { hash: gone.hash } };
  },
});
