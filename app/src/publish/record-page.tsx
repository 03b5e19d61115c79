import {
  Alert,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  EmptyState,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { LogLeaf, LogState, SignedCheckpoint } from '../platform/ledger/log-store.ts';
import { readLine } from './log-line.ts';

interface Says {
  tongue: Tongue;
  baseUrl: string;
}
export type RecordContext = Says & Pick<PublicContext<unknown, unknown>, 'place'>;

/** What a municipality did, line by line, and why nobody can write it anew: for residents, in five sentences. */
export function recordPage(
  context: RecordContext,
  log: LogState | undefined,
  checkpoint: SignedCheckpoint | undefined,
  leaves: readonly LogLeaf[],
): PageContent {
  const { tongue, place, baseUrl } = context;
  const title = tongue.t('record.title', { place: place.name });
  const files = `/ledger/${place.code}`;
  return {
    title,
    description: tongue.t('record.says-1', { place: place.name }),
    tab: '/record',
    body: (
      <>
        <h1>{title}</h1>
        <FiveSentences tongue={tongue} who={place.name} />
        <Stopped tongue={tongue} log={log} />
        <Newest tongue={tongue} checkpoint={checkpoint} files={files} />
        {leaves.length > 0 && (
          <>
            <h2>{tongue.t('record.lines')}</h2>
            <DataTable
              tongue={tongue}
              id="lines"
              caption={tongue.t('record.lines')}
              captionHidden
              cards
              columns={lineColumns(tongue, files)}
              rows={leaves}
            />
          </>
        )}
        <CheckAll tongue={tongue} address={`${baseUrl}${files}`} files={files} />
      </>
    ),
  };
}

/** The log over the logs: which checkpoints of municipalities it names, and the programme's own acts. */
export function programmeRecordPage(
  { tongue, baseUrl }: Says,
  log: LogState | undefined,
  checkpoint: SignedCheckpoint | undefined,
): PageContent {
  const title = tongue.t('record.programme-title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('record.programme-lead')}</p>
        <FiveSentences tongue={tongue} who={tongue.t('record.programme-who')} />
        <Stopped tongue={tongue} log={log} />
        <Newest tongue={tongue} checkpoint={checkpoint} files="/ledger" />
        <CheckAll tongue={tongue} address={`${baseUrl}/ledger`} files="/ledger" />
      </>
    ),
  };
}

function FiveSentences({ tongue, who }: { tongue: Tongue; who: string }) {
  return (
    <ol class="sentences">
      <li>{tongue.t('record.says-1', { place: who })}</li>
      <li>{tongue.t('record.says-2')}</li>
      <li>{tongue.t('record.says-3')}</li>
      <li>{tongue.t('record.says-4')}</li>
      <li>{tongue.t('record.says-5')}</li>
    </ol>
  );
}

function Stopped({ tongue, log }: { tongue: Tongue; log: LogState | undefined }) {
  if (!log?.alarm) return null;
  return (
    <Alert tongue={tongue} kind="bad">
      <p>{tongue.t(`record.alarm-${log.alarm}`)}</p>
    </Alert>
  );
}

function Newest({
  tongue,
  checkpoint,
  files,
}: {
  tongue: Tongue;
  checkpoint: SignedCheckpoint | undefined;
  files: string;
}) {
  if (!checkpoint)
    return <EmptyState title={tongue.t('record.none-title')}>{tongue.t('record.none')}</EmptyState>;
  return (
    <section class="card">
      <h2>{tongue.t('record.checkpoint')}</h2>
      <p class="say">
        {tongue.t('record.checkpoint-says', {
          size: checkpoint.size,
          at: tongue.dateTime(checkpoint.at, 'UTC'),
        })}
      </p>
      <DefinitionList
        items={[{ term: tongue.t('record.root'), says: <Hash value={checkpoint.root.toString('base64')} /> }]}
      />
      <p>
        <a class="ds-link" href={`${files}/checkpoint.${checkpoint.size}`} download>
          {tongue.t('record.keep')}
        </a>
      </p>
      <p class="quiet">{tongue.t('record.keep-says')}</p>
    </section>
  );
}

const lineColumns = (tongue: Tongue, files: string): Column<LogLeaf>[] => [
  {
    head: tongue.t('record.number'),
    numeric: true,
    cell: (leaf) => (
      <a class="ds-link" href={`${files}/entries/${leaf.idx}`}>
        {tongue.number(leaf.idx)}
      </a>
    ),
  },
  {
    head: tongue.t('record.when'),
    cell: (leaf) => tongue.dateTime(new Date(readLine(leaf.body).at), 'UTC'),
  },
  {
    head: tongue.t('record.what'),
    heading: true,
    cell: (leaf) => {
      const { act, subject } = readLine(leaf.body);
      return (
        <>
          {tongue.has(`log-act.${act}`) ? tongue.t(`log-act.${act}`) : <code dir="ltr">{act}</code>}
          {subject && (
            <>
              {' '}
              <span class="quiet">
                <bdi dir="ltr">{subject}</bdi>
              </span>
            </>
          )}
        </>
      );
    },
  },
  {
    head: tongue.t('record.receipt'),
    cell: (leaf) => (
      <a class="ds-link" href={`${files}/receipts/${leaf.idx}.tlog-proof`}>
        {tongue.t('record.receipt')}
      </a>
    ),
  },
];

function CheckAll({ tongue, address, files }: { tongue: Tongue; address: string; files: string }) {
  return (
    <Details summary={tongue.t('record.check-all')}>
      <p>{tongue.t('record.check-all-says')}</p>
      <pre class="example-code" dir="ltr" tabindex={0}>
        <code>{`npx groundwork verify ${address} --policy policy.txt`}</code>
      </pre>
      <p>
        <a class="ds-link" href={`${files}/policy`} download="policy.txt">
          {tongue.t('record.policy')}
        </a>
      </p>
      <p class="quiet">{tongue.t('record.witness')}</p>
    </Details>
  );
}
