import { Alert, Breadcrumbs, DefinitionList, Hash, NotKnown } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { LogLeaf } from '../platform/ledger/log-store.ts';
import type { RecordContext } from './record-page.tsx';

interface Facts {
  kind: string;
  key: string;
  hash: string;
  publishedAt: Date;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
}

/** "Check this yourself": where a published document stands in the log, and what to take along to prove it. */
export function checkPage(
  { tongue, place, baseUrl }: RecordContext,
  facts: Facts,
  leaf: LogLeaf | undefined,
): PageContent {
  const title = tongue.t('record.check-title');
  const files = `/ledger/${place.code}`;
  const document = `/api/v1/places/${place.code}/snapshots/${facts.hash}`;
  return {
    title,
    tab: '/record',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/record`, label: tongue.t('record.title', { place: place.name }) },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('record.check-lead')}</p>
        {facts.withdrawnAt && (
          <Alert tongue={tongue} kind="ask">
            <p>
              {tongue.t('record.withdrawn', {
                day: tongue.date(facts.withdrawnAt),
                reason: facts.withdrawnReason ?? '',
              })}
            </p>
          </Alert>
        )}
        <DefinitionList
          items={[
            { term: tongue.t('record.document'), says: <bdi dir="ltr">{`${facts.kind} ${facts.key}`}</bdi> },
            {
              term: tongue.t('record.published'),
              says: tongue.dateTime(facts.publishedAt, 'UTC'),
            },
            { term: tongue.t('record.fingerprint'), says: <Hash value={facts.hash} /> },
            {
              term: tongue.t('record.number'),
              says: leaf ? (
                tongue.number(leaf.idx)
              ) : (
                <NotKnown tongue={tongue} because={tongue.t('record.not-yet')} />
              ),
            },
          ]}
        />
        {leaf && (
          <ol class="sentences">
            {!facts.withdrawnAt && (
              <li>
                <a class="ds-link" href={document} download>
                  {tongue.t('record.step-document')}
                </a>{' '}
                {tongue.t('record.step-document-says')}
              </li>
            )}
            <li>
              <a class="ds-link" href={`${files}/entries/${leaf.idx}`} download>
                {tongue.t('record.step-entry')}
              </a>{' '}
              {tongue.t('record.step-entry-says')}
            </li>
            <li>
              <a class="ds-link" href={`${files}/receipts/${leaf.idx}.tlog-proof`} download>
                {tongue.t('record.step-receipt')}
              </a>{' '}
              {tongue.t('record.step-receipt-says')}
              <pre class="example-code" dir="ltr" tabindex={0}>
                <code>{`npx groundwork verify receipt-${leaf.idx}.tlog-proof --entry entry-${leaf.idx}.json`}</code>
              </pre>
            </li>
          </ol>
        )}
        <p class="quiet">
          <Hash value={`${baseUrl}/places/${place.code}/record/${facts.hash.slice('sha256:'.length)}`} />
        </p>
      </>
    ),
  };
}
