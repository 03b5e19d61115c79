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
import type { LogEnd } from '../platform/ledger/end-store.ts';
import type { LogLeaf, LogState, SignedCheckpoint } from '../platform/ledger/log-store.ts';
import type { SeenBy } from '../platform/ledger/witness-store.ts';
import { readLine } from './log-line.ts';

interface Says {
  tongue: Tongue;
  baseUrl: string;
}

export interface RecordState {
  log: LogState | undefined;
  checkpoint: SignedCheckpoint | undefined;
  /** How the log ended before, the newest first. */
  ends: readonly LogEnd[];
  /** What independent witnesses have seen of it. */
  seen: readonly SeenBy[];
  /** How many are asked. */
  asked: number;
}

export type RecordContext = Says & Pick<PublicContext<unknown, unknown>, 'place'>;

/** What a municipality did, line by line, and why nobody can write it anew: for residents, in five sentences. */
export function recordPage(
  context: RecordContext,
  state: RecordState,
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
        <Ended tongue={tongue} ends={state.ends} />
        <Stopped tongue={tongue} log={state.log} />
        <Newest tongue={tongue} checkpoint={state.checkpoint} files={files} />
        <Witnesses tongue={tongue} state={state} />
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
export function programmeRecordPage({ tongue, baseUrl }: Says, state: RecordState): PageContent {
  const title = tongue.t('record.programme-title');
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('record.programme-lead')}</p>
        <FiveSentences tongue={tongue} who={tongue.t('record.programme-who')} />
        <Ended tongue={tongue} ends={state.ends} />
        <Stopped tongue={tongue} log={state.log} />
        <Newest tongue={tongue} checkpoint={state.checkpoint} files="/ledger" />
        <Witnesses tongue={tongue} state={state} />
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

/** What cannot be shown any more, for as long as there is a log: nobody who looks shall miss it. */
function Ended({ tongue, ends }: { tongue: Tongue; ends: readonly LogEnd[] }) {
  return (
    <>
      {ends.map((end) => (
        <Alert tongue={tongue} kind="ask">
          <p>
            {tongue.t(`record.ended-${end.alarm}`, {
              at: tongue.dateTime(end.at, 'UTC'),
              signed: end.signedSize,
              kept: end.keptSize,
            })}
          </p>
          <p>{tongue.t('record.ended-reason', { reason: end.reason })}</p>
          <p class="quiet">{tongue.rich('record.ended-name', { name: <Hash value={end.origin} /> }, {})}</p>
        </Alert>
      ))}
    </>
  );
}

/** How many others have seen this log, and when: what a signature of ours alone cannot show. */
function Witnesses({
  tongue,
  state: { log, seen, asked, checkpoint },
}: {
  tongue: Tongue;
  state: RecordState;
}) {
  if (!log || !checkpoint) return null;
  const [first] = seen;
  return (
    <section>
      <h2>{tongue.t('record.witnesses')}</h2>
      <p class="say">
        {first
          ? tongue.t('record.witnessed', { count: seen.length, at: tongue.dateTime(first.at, 'UTC') })
          : tongue.t(asked > 0 ? 'record.witnesses-asked' : 'record.witnesses-none', { count: asked })}
      </p>
      {first && (
        <DataTable
          tongue={tongue}
          id="witnesses"
          caption={tongue.t('record.witnesses')}
          captionHidden
          cards
          columns={witnessColumns(tongue)}
          rows={seen}
        />
      )}
    </section>
  );
}

const witnessColumns = (tongue: Tongue): Column<SeenBy>[] => [
  { head: tongue.t('record.witness-name'), heading: true, cell: (row) => <bdi>{row.witness}</bdi> },
  { head: tongue.t('record.witness-lines'), numeric: true, cell: (row) => tongue.number(row.size) },
  { head: tongue.t('record.witness-at'), cell: (row) => tongue.dateTime(row.at, 'UTC') },
];

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
