import type { Tongue } from '../platform/i18n/tongue.ts';
import type { ProcurementDocument } from './snapshot.ts';

/** Whose word it is, under which licence, and of which day. */
export function SourceNote({ tongue, document }: { tongue: Tongue; document: ProcurementDocument }) {
  const { source, files } = document;
  const last = files
    .map(({ loadedOn }) => loadedOn)
    .toSorted()
    .at(-1);
  return (
    <p>
      {tongue.t(source.isOwn ? 'procure.source-own' : 'procure.source-foreign', { source: source.name })}{' '}
      {last !== undefined && tongue.t('procure.source-day', { day: tongue.date(last) })}{' '}
      {source.licence === null
        ? tongue.t('procure.licence-none')
        : tongue.t('procure.licence', { licence: source.licence })}{' '}
      {source.address !== null && /^https?:\/\//i.test(source.address) && (
        <a class="ds-link" href={source.address} rel="nofollow noopener">
          {tongue.t('procure.source-link')}
        </a>
      )}
    </p>
  );
}
