import { DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { messageOf } from '../flags/says.ts';
import { MOST_IN_A_DRAFT } from '../settings/draft.ts';
import type { Signs } from './signs.ts';

/** What flags would come and go, by indicator. */
export function SignChanges({ tongue, signs }: { tongue: Tongue; signs: Signs | null }) {
  if (signs === null) return <p>{tongue.t('procure.received-signs-many', { most: MOST_IN_A_DRAFT })}</p>;
  const { raised, cleared } = signs;
  const codes = [...new Set([...Object.keys(raised), ...Object.keys(cleared)])].toSorted();
  if (codes.length === 0) return <p>{tongue.t('procure.received-signs-none')}</p>;
  return (
    <>
      <p>{tongue.t('procure.received-signs-says')}</p>
      <DataTable
        tongue={tongue}
        id="signs"
        caption={tongue.t('procure.flags')}
        captionHidden
        cards
        rows={codes}
        columns={[
          {
            head: tongue.t('procure.flags'),
            heading: true,
            words: true,
            cell: (code) => tongue.t(messageOf(code, 'title')),
          },
          {
            head: tongue.t('procure.received-raised'),
            numeric: true,
            cell: (code) => tongue.number(raised[code] ?? 0),
          },
          {
            head: tongue.t('procure.received-cleared'),
            numeric: true,
            cell: (code) => tongue.number(cleared[code] ?? 0),
          },
        ]}
      />
    </>
  );
}
