import { createHash } from 'node:crypto';
import { atomFeed } from '../../platform/feed/atom.ts';
import type { BytesAnswer, PublicContext } from '../../platform/http/route.ts';
import type { PublicSaid } from './public-store.ts';
import { signWord } from './said-parts.tsx';
import { isReply } from './snapshot.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

const pageOf = (code: string): string => `/places/${code}/contracts/replies`;

/** Where what is said beside flags is read by programs, in the language of the page that says so. */
export const feedLink = ({ tongue, place }: Pick<Context, 'tongue' | 'place'>) => ({
  href: `${pageOf(place.code)}.atom?lang=${tongue.language}`,
  title: tongue.t('reply.title'),
});

/** Replies, and what was checked; what became public last comes first. */
export function repliesFeed(context: Context, said: readonly PublicSaid[]): BytesAnswer {
  const { house, tongue, place } = context;
  const { href, title } = feedLink(context);
  return atomFeed({
    baseUrl: house.baseUrl,
    self: href,
    page: pageOf(place.code),
    title: `${title} · ${place.name}`,
    subtitle: tongue.t('reply.lead', { place: place.name }),
    language: tongue.language,
    author: place.name,
    entries: said.map((each) => ({
      id: entryId(each),
      title: tongue.t('reply.entry', {
        sign: signWord(tongue, each.flag.code),
        about: each.flag.label || each.flag.subject,
      }),
      path: `${pageOf(place.code)}#${isReply(each) ? 'reply' : 'check'}-${each.id}`,
      updated: each.publishedAt,
      by: isReply(each) ? each.name : null,
      text: isReply(each) ? each.text : `${tongue.t(`reply.outcome.${each.outcome}`)}\n\n${each.note}`,
    })),
  });
}

/** The same for ever: made from what it is about, in the form of a UUID of version 8 (RFC 9562). */
function entryId(said: PublicSaid): string {
  if (isReply(said)) return said.id;
  const hex = createHash('sha256').update(`check ${said.id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
