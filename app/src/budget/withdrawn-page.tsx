import { CheckLink, Hash } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** What remains of a withdrawn budget: when, why, and the address of what stood here. */
export function withdrawnPage({ tongue, place }: Context, snapshot: PublicSnapshot): PageContent {
  return {
    title: tongue.t('budget.withdrawn-title'),
    tab: '/budget',
    body: (
      <>
        <h1>{tongue.t('budget.withdrawn-title')}</h1>
        <p class="lead">
          {tongue.t('budget.withdrawn-says', {
            day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
            reason: snapshot.withdrawnReason ?? '',
          })}
        </p>
        <p class="quiet">
          {tongue.rich('budget.withdrawn-hash', { hash: <Hash value={snapshot.hash} /> }, {})}{' '}
          <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
      </>
    ),
  };
}
