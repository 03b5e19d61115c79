import type { FilledRow } from '@groundwork-gov/sheets';
import type { Day } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { presentPlaces } from './municipalities-store.ts';
import { presentPeople } from './people-present.ts';

type Filled = Readonly<Record<string, readonly FilledRow[]>>;

/** The programme's municipalities, with what everybody in it may know of them. */
export async function filledMunicipalities(tx: Transaction): Promise<Filled> {
  const places = new Set((await presentPlaces(tx)).values());
  return {
    municipalities: [...places].map(({ names, ...place }) => ({
      values: {
        ...place,
        nameEn: names.en ?? null,
        nameEs: names.es ?? null,
        nameFr: names.fr ?? null,
        namePt: names.pt ?? null,
        nameAr: names.ar ?? null,
      },
    })),
  };
}

/** Bodies and posts that stand, people, and for each person the post they hold: the newest, where it is several. */
export async function filledPeople(tx: Transaction, today: Day): Promise<Filled> {
  const { bodies, posts, people, holdings } = await presentPeople(tx);
  const nameOfBody = new Map(bodies.map(({ bodyId, name }) => [bodyId, name]));
  const postById = new Map(posts.map((post) => [post.postId, post]));
  const stands = ({ to }: { to: string | null }): boolean => to === null || to >= today;
  const held = new Map(
    holdings
      .filter(({ until }) => until === null || until >= today)
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
      .map((holding) => [holding.personId, holding]),
  );
  return {
    bodies: bodies.filter(stands).map(({ bodyId, name, kind, parentId, legalBasis, from, to }) => ({
      id: bodyId,
      values: { name, kind, parent: nameOfBody.get(parentId ?? '') ?? null, legalBasis, from, to },
    })),
    posts: posts.filter(stands).map((post) => ({
      id: post.postId,
      values: {
        title: post.title,
        body: nameOfBody.get(post.bodyId) ?? null,
        role: post.role,
        seats: post.seats,
        legalBasis: post.legalBasis,
        official: post.official,
        publicMail: post.publicMail,
        publicPhone: post.publicPhone,
        from: post.from,
        to: post.to,
      },
    })),
    people: people.map(({ personId, name, email, phone, language }) => {
      const holding = held.get(personId);
      const post = postById.get(holding?.postId ?? '');
      return {
        id: personId,
        values: {
          name,
          email,
          phone,
          language,
          post: post?.title ?? null,
          postBody: nameOfBody.get(post?.bodyId ?? '') ?? null,
          postFrom: holding?.from ?? null,
          postTo: holding?.to ?? null,
        },
      };
    }),
  };
}
