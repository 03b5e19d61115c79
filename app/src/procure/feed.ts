import { createHash } from 'node:crypto';
import { currencyOf } from '@groundwork-gov/money';
import { atomFeed } from '../platform/feed/atom.ts';
import type { BytesAnswer, PublicContext } from '../platform/http/route.ts';
import type { ListQuery } from '../platform/lists/list.ts';
import { processPath } from './public-lists.tsx';
import type { NewContract } from './subscriptions/news-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;
type Search = Pick<ListQuery, 'q' | 'filters'>;

/** What a feed brings at once; programs that watch ask often. */
export const ENTRIES = 50;

function searchOf({ q, filters }: Search): URLSearchParams {
  const search = new URLSearchParams(filters);
  if (q !== '') search.set('q', q);
  return search;
}

/** Where what a search finds is read by programs, in the language of the page that says so. */
export function feedLink({ tongue, place }: Pick<Context, 'tongue' | 'place'>, search: Search) {
  const asked = searchOf(search);
  asked.set('lang', tongue.language);
  return {
    href: `/places/${place.code}/contracts.atom?${asked.toString()}`,
    title: tongue.t('procure.contracts'),
  };
}

/**
 * What a search finds, that which became public last first. An entry is of a stage of a purchase: an award that becomes a
 * contract is another.
 */
export function contractFeed(
  context: Context,
  search: Search,
  contracts: readonly NewContract[],
): BytesAnswer {
  const { house, tongue, place } = context;
  const { href, title } = feedLink(context, search);
  const asked = searchOf(search).toString();
  return atomFeed({
    baseUrl: house.baseUrl,
    self: href,
    page: `/places/${place.code}/contracts${asked === '' ? '' : `?${asked}`}`,
    title: `${title} · ${place.name}`,
    subtitle: tongue.t('procure.public-lead', { place: place.name }),
    language: tongue.language,
    author: place.name,
    entries: contracts.map((contract) => ({
      id: entryId(contract),
      title: contract.title ?? tongue.t('procure.untitled'),
      path: processPath(place.code, contract.processId),
      updated: contract.publishedAt,
      by: contract.buyer,
      text: [
        tongue.t(`procure.kind.${contract.kind}`),
        contract.supplier,
        contract.amount === null || contract.currency === null
          ? null
          : tongue.money(contract.amount, currencyOf(contract.currency)),
      ]
        .filter((each) => each !== null)
        .join('\n'),
    })),
  });
}

/** The same for ever: made from what it is about, in the form of a UUID of version 8 (RFC 9562). */
function entryId({ processId, kind, contractId }: NewContract): string {
  const hex = createHash('sha256')
    .update(`${processId} ${kind} ${contractId ?? ''}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
