import { Hash } from '../platform/html/components/index.ts';
import { withdrawnContent } from '../platform/html/withdrawn.tsx';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** What remains of a withdrawn budget: when, why, and the address of what stood here. */
export const withdrawnPage = (context: Context, snapshot: PublicSnapshot): PageContent =>
  withdrawnContent(context, snapshot, {
    tab: '/budget',
    title: context.tongue.t('budget.withdrawn-title'),
    says: 'budget.withdrawn-says',
    remains: context.tongue.rich('budget.withdrawn-hash', { hash: <Hash value={snapshot.hash} /> }, {}),
  });
