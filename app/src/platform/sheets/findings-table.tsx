import type { Finding } from '@groundwork-gov/sheets';
import { DataTable } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import { sayFinding, sayPlace } from './say-finding.ts';

/** Beyond this many the marked workbook is the better list, and a page stays light. */
const MOST_SHOWN = 100;

/** Each finding with its place and its mend. */
export const FindingsTable = ({
  tongue,
  id,
  caption,
  findings,
}: {
  tongue: Tongue;
  id: string;
  caption: string;
  findings: readonly Finding[];
}) => (
  <>
    <DataTable
      tongue={tongue}
      id={id}
      caption={caption}
      captionHidden
      cards
      columns={[
        {
          head: tongue.t('finding.where'),
          cell: (finding: Finding) => sayPlace(tongue, finding),
          heading: true,
          words: true,
        },
        { head: tongue.t('finding.what'), cell: (finding) => sayFinding(tongue, finding), words: true },
      ]}
      rows={findings.slice(0, MOST_SHOWN)}
    />
    {findings.length > MOST_SHOWN && (
      <p class="quiet">{tongue.t('finding.more', { shown: MOST_SHOWN, count: findings.length })}</p>
    )}
  </>
);
