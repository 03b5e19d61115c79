import { Button, DataTable } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { deviceWords } from './device-words.ts';
import { BackToAccount } from './password-page.tsx';

export interface SessionRow {
  handle: string;
  userAgent: string | null;
  since: Date;
  seenAt: Date;
  deviceName: string | null;
  isShared: boolean | null;
  isThis: boolean;
}

export function sessionsPage(tongue: Tongue, rows: readonly SessionRow[]): PageContent {
  const title = tongue.t('account.sessions');
  return {
    title,
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('sessions.lead')}</p>
        <DataTable
          tongue={tongue}
          id="sessions"
          caption={title}
          captionHidden
          rows={rows}
          columns={[
            {
              head: tongue.t('sessions.device'),
              heading: true,
              cell: (row) => <Device tongue={tongue} row={row} />,
            },
            { head: tongue.t('sessions.since'), cell: (row) => tongue.dateTime(row.since) },
            { head: tongue.t('sessions.seen'), cell: (row) => tongue.dateTime(row.seenAt) },
            { head: tongue.t('sessions.end'), cell: (row) => <End tongue={tongue} row={row} /> },
          ]}
        />
        {rows.length > 1 && (
          <form method="post" action="/account/sessions/end-others" class="form">
            <Button variant="secondary">{tongue.t('sessions.end-others')}</Button>
          </form>
        )}
        <p>{tongue.t('sessions.strange')}</p>
        <p>
          <a class="ds-link" href="/account/password">
            {tongue.t('account.change-password')}
          </a>
        </p>
      </>
    ),
  };
}

const Device = ({ tongue, row }: { tongue: Tongue; row: SessionRow }) => (
  <>
    {deviceWords(tongue, row.userAgent)}
    {row.isShared && row.deviceName !== null && (
      <>
        {' '}
        (<bdi>{row.deviceName}</bdi>)
      </>
    )}
    {row.isThis && <strong> · {tongue.t('sessions.this')}</strong>}
  </>
);

const End = ({ tongue, row }: { tongue: Tongue; row: SessionRow }) => (
  <form method="post" action="/account/sessions/end">
    <input type="hidden" name="session" value={row.handle} />
    <button class="ds-button" type="submit" data-variant="tertiary">
      {tongue.t('sessions.end')}
      <span class="ds-sr-only"> {deviceWords(tongue, row.userAgent)}</span>
    </button>
  </form>
);
