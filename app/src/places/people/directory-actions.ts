import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import type { Day } from '../../platform/calendar/days.ts';
import { contentAddress, encode, type Plain } from '../../platform/db/codec.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { publish, withdraw } from '../../platform/publication/publication.ts';
import { currentHash } from '../../platform/publication/store.ts';
import { ensureProfilePublished } from '../profile-publish.ts';
import * as bodies from './bodies-store.ts';
import { actingFor } from './deputies-store.ts';
import { DIRECTORY, type DirectoryDocument } from './directory-snapshot.ts';
import { neededText } from './input.ts';
import * as posts from './posts-store.ts';
import { todayOf } from './powers.ts';
import { emptySince } from './vacancy.ts';

/** Who is responsible, for everybody to see: official posts with the names of their holders, and nothing of the people. */
export const publishDirectory = defineAction({
  name: 'places.publish-directory',
  records: ['directory.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({}),
  async run(context) {
    await ensureProfilePublished(context);
    const document = await directoryOf(context.tx, context.place, todayOf(context));
    const published = await publish(context, {
      ...DIRECTORY,
      ...entryOf(context),
      act: 'directory.published',
      document: document as unknown as Plain,
    });
    return { answer: { hash: published.hash } };
  },
});

export const withdrawDirectory = defineAction({
  name: 'places.withdraw-directory',
  records: ['directory.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ reason: neededText(500) }),
  async run(context, { reason }) {
    const { kind, key } = DIRECTORY;
    const done = await withdraw(context, {
      kind,
      key,
      ...entryOf(context),
      act: 'directory.withdrawn',
      reason,
    });
    return { answer: { hash: done.hash } };
  },
});

const entryOf = ({ place }: Pick<ActContext, 'place'>) => ({
  subject: `directory/${place.code}`,
  item: place.id,
  detail: { place: place.name },
});

/** Whether the desk knows something of its official posts that the public does not. */
export async function directoryHasNews(
  tx: Transaction,
  place: ActContext['place'],
  today: Day,
): Promise<boolean> {
  const document = await directoryOf(tx, place, today);
  const hash = contentAddress(encode(document as unknown as Plain));
  return hash !== (await currentHash(tx, DIRECTORY.kind, DIRECTORY.key));
}

async function directoryOf(
  tx: Transaction,
  place: Pick<ActContext['place'], 'code' | 'name' | 'isExample'>,
  today: Day,
): Promise<DirectoryDocument> {
  const present = (each: { from: Day | null }) => each.from === null || each.from <= today;
  const everyPost = (await posts.posts(tx, today)).filter(present);
  const official = everyPost.filter((post) => post.official);
  const all = publicBodies((await bodies.bodies(tx, today)).filter(present), everyPost);
  const ids = official.map((post) => post.postId);
  const sitting = await posts.sittings(tx, ids, today);
  const last = await posts.lastHeld(tx, ids, today);
  const acting = await actingFor(tx, ids, today);
  const postsOf = (bodyId: string) =>
    official
      .filter((post) => post.bodyId === bodyId)
      .map((post) => {
        const holders = sitting.filter((each) => each.postId === post.postId);
        return {
          id: post.postId,
          title: post.title,
          titles: post.titles,
          seats: post.seats,
          mail: post.publicMail,
          phone: post.publicPhone,
          holders: holders.map(({ name, from }) => ({ name, from })),
          acting: acting.filter((each) => each.postId === post.postId).map(({ name, to }) => ({ name, to })),
          vacantSince: holders.length > 0 ? null : emptySince(post, last.get(post.postId)),
        };
      });
  return {
    format: 'groundwork.directory@1',
    place: { code: place.code, name: place.name, isExample: place.isExample },
    bodies: all.map((body) => ({
      id: body.bodyId,
      name: body.name,
      names: body.names,
      kind: body.kind,
      above: body.parentId,
      legalBasis: body.legalBasis,
      posts: postsOf(body.bodyId),
    })),
  };
}

/** A body all of whose posts are inner ones is none of the public's, unless something public stands under it. */
function publicBodies(all: readonly bodies.Body[], everyPost: readonly posts.Post[]): bodies.Body[] {
  const staffed = new Set(everyPost.map((post) => post.bodyId));
  const official = new Set(everyPost.filter((post) => post.official).map((post) => post.bodyId));
  const byId = new Map(all.map((body) => [body.bodyId, body]));
  const shown = new Set<string>();
  for (const { bodyId } of all) {
    if (staffed.has(bodyId) && !official.has(bodyId)) continue;
    for (let at = byId.get(bodyId); at && !shown.has(at.bodyId); at = byId.get(at.parentId ?? ''))
      shown.add(at.bodyId);
  }
  return all.filter((body) => shown.has(body.bodyId));
}
