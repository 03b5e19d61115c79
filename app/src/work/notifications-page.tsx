import { Breadcrumbs, Button, EmptyState, Pager } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import { sayKept } from '../platform/i18n/kept-message.ts';
import type { Told } from '../platform/notifications/store.ts';
import { inOwnWords, type Reading } from './told.ts';

export const NOTICES_A_PAGE = 30;

interface Notices {
  rows: readonly Told[];
  /** Of each place that is open to the reader. */
  towns: ReadonlyMap<string, { name: string }>;
  unread: number;
  total: number;
  page: number;
  unreadOnly: boolean;
}

/** What somebody was told in all their places, what is new first. */
export function notificationsPage(reading: Reading, notices: Notices): PageContent {
  const { tongue } = reading;
  const title = tongue.t('notifications.title');
  const { rows, towns, unread, total, page, unreadOnly } = notices;
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: '/work', label: tongue.t('work.title') }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('notifications.lead', { count: unread })}</p>
        <div class="acts">
          {unread > 0 && (
            <form method="post" action="/work/notifications/read">
              <input type="hidden" name="id" value="" />
              <Button variant="secondary">{tongue.t('notifications.read-all')}</Button>
            </form>
          )}
          <a class="ds-link" href="/work/notifications/settings">
            {tongue.t('notifications.settings')}
          </a>
          <a class="ds-link" href={unreadOnly ? '/work/notifications' : '/work/notifications?show=unread'}>
            {tongue.t(unreadOnly ? 'notifications.show-all' : 'notifications.show-unread')}
          </a>
        </div>
        {rows.length === 0 ? (
          <EmptyState title={tongue.t('notifications.none-title')}>
            {tongue.t('notifications.none')}
          </EmptyState>
        ) : (
          <ul class="tasks">
            {rows.map((row) => (
              <li class={row.isRead ? 'read' : undefined}>
                <span>
                  {!row.isRead && <span class="ds-sr-only">{tongue.t('notifications.new')} </span>}
                  <a class="ds-link" href={row.path}>
                    {sayKept(tongue, row.message, inOwnWords(reading, row.params)) ??
                      tongue.t('notice.something')}
                  </a>
                  <span class="when">
                    <bdi>{towns.get(row.placeId)?.name ?? ''}</bdi> · {tongue.dateTime(row.at)}
                  </span>
                </span>
                {!row.isRead && (
                  <form method="post" action="/work/notifications/read">
                    <input type="hidden" name="id" value={row.id} />
                    <Button variant="tertiary">{tongue.t('notifications.read')}</Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
        <Pager
          tongue={tongue}
          page={page}
          pages={Math.ceil(total / NOTICES_A_PAGE)}
          href={(to) =>
            `/work/notifications?${new URLSearchParams({ ...(unreadOnly ? { show: 'unread' } : {}), page: String(to) }).toString()}`
          }
        />
      </>
    ),
  };
}
