import {
  Breadcrumbs,
  CheckLink,
  DownloadList,
  EmptyState,
  Hash,
} from '../../platform/html/components/index.ts';
import { withdrawnContent } from '../../platform/html/withdrawn.tsx';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { PublicSnapshot } from '../../platform/publication/store.ts';
import type { BudgetDocument } from '../snapshot.ts';
import type { PublicCrosswalk } from './crosswalk-snapshot.ts';
import { kindSaid, type Names, RowsTable } from './rows-table.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** All crosswalks in force, each in a sentence. */
export function crosswalksPage({ tongue, place }: Context, all: readonly PublicCrosswalk[]): PageContent {
  const title = tongue.t('budget.crosswalk.title');
  const base = `/places/${place.code}/budget`;
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: base, label: tongue.t('budget.money-title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.crosswalk.says')}</p>
        {all.length === 0 ? (
          <EmptyState title={tongue.t('budget.crosswalk.none-title')}>
            {tongue.t('budget.crosswalk.none')}
          </EmptyState>
        ) : (
          all.map(({ document: { id, crosswalk, reason }, snapshot }) => (
            <section>
              <h2>
                <a class="ds-link" href={`${base}/crosswalks/${id}`}>
                  <bdi>{crosswalk.title}</bdi>
                </a>
              </h2>
              <p>{kindSaid(tongue, crosswalk)}</p>
              <p>
                <bdi>{reason}</bdi>
              </p>
              <p class="quiet">
                {tongue.t('budget.crosswalk.since', { day: tongue.date(snapshot.publishedAt) })}
              </p>
            </section>
          ))
        )}
      </>
    ),
  };
}

/** One crosswalk: why it is there, and every row of it. */
export function crosswalkPage(
  { tongue, place }: Context,
  { document, snapshot }: PublicCrosswalk,
  budgets: readonly BudgetDocument[],
): PageContent {
  const { crosswalk, reason, no, id } = document;
  const base = `/places/${place.code}/budget/crosswalks`;
  return {
    title: crosswalk.title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') },
            { href: base, label: tongue.t('budget.crosswalk.title') },
          ]}
        />
        <h1>
          <bdi>{crosswalk.title}</bdi>
        </h1>
        <p class="lead">{kindSaid(tongue, crosswalk)}</p>
        <p>
          <bdi>{reason}</bdi>
        </p>
        {crosswalk.note !== undefined && (
          <p>
            <bdi>{crosswalk.note}</bdi>
          </p>
        )}
        <RowsTable tongue={tongue} crosswalk={crosswalk} names={namesIn(budgets, crosswalk.classification)} />
        <DownloadList
          tongue={tongue}
          downloads={[{ href: `${base}/${id}/crosswalk.json`, format: 'json' }]}
        />
        <p class="quiet">
          {tongue.t('budget.crosswalk.version', { no, day: tongue.date(snapshot.publishedAt) })}{' '}
          <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
      </>
    ),
  };
}

/** The newest published name of each code. */
function namesIn(budgets: readonly BudgetDocument[], classification: keyof BudgetDocument['codes']): Names {
  const names = new Map<string, string>();
  for (const { codes } of budgets.toReversed())
    for (const [code, name] of Object.entries(codes[classification] ?? {})) names.set(code, name);
  return names;
}

/** What remains of a crosswalk that was taken back. */
export const withdrawnCrosswalk = (context: Context, snapshot: PublicSnapshot): PageContent =>
  withdrawnContent(context, snapshot, {
    tab: '/budget',
    title: context.tongue.t('budget.crosswalk.withdrawn-title'),
    says: 'budget.withdrawn-says',
  });
