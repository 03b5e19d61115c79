import { Alert, Breadcrumbs, DataTable, LinkButton } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { crumbsTo } from '../desk-lists.tsx';
import { IndicatorTable } from '../flags/indicator-table.tsx';
import type { Reading } from '../flags/reading.ts';
import { fieldWord } from '../flags/says.ts';
import type { Source } from '../source-store.ts';
import { type Draft, MOST_IN_A_DRAFT } from './draft.ts';
import { RulesView } from './rules-view.tsx';
import type { Proposal } from './settings-store.ts';

export type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export const base = ({ place }: Pick<Context, 'place'>): string => `/work/places/${place.code}/procurement`;

export const crumbsOf = (context: Context) => [
  ...crumbsTo(context),
  { href: `${base(context)}/flags`, label: context.tongue.t('procure.flags') },
];

/** Whose records are looked through: each source by itself. */
export function sourcesPage(context: Context, sources: readonly Source[]): PageContent {
  const { tongue } = context;
  const title = tongue.t('procure.flags');
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.draft-flags-say')}</p>
        {sources.length === 0 ? (
          <p>{tongue.t('procure.none-title')}</p>
        ) : (
          <ul>
            {sources.map(({ sourceId, name }) => (
              <li>
                <a class="ds-link" href={`${base(context)}/flags/${sourceId}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

/** What stands of a source, looked through before it is public, and what it is looked through by. */
export function draftPage(
  context: Context,
  source: Source,
  { processes, reading, inForce }: Draft,
  proposals: readonly Proposal[],
): PageContent {
  const { tongue, actor } = context;
  const settings = `${base(context)}/settings/${source.sourceId}`;
  const waiting = proposals[0]?.agreedAt === null ? proposals[0] : null;
  return {
    title: source.name,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsOf(context)} />
        <h1>
          <bdi>{source.name}</bdi>
        </h1>
        <p class="lead">{tongue.t('procure.draft-flags-say')}</p>
        {waiting && (
          <Alert tongue={tongue} kind="info">
            {tongue.t('procure.settings-waiting', { no: waiting.no, day: tongue.date(waiting.validFrom) })}
          </Alert>
        )}
        <div class="acts">
          {actor.permissions.has('procure.settings') && (
            <LinkButton href={settings} variant="secondary">
              {tongue.t('procure.settings-propose')}
            </LinkButton>
          )}
          {waiting && waiting.personId !== actor.personId && actor.permissions.has('procure.publish') && (
            <LinkButton href={`${settings}/agree`} variant="secondary">
              {tongue.t('procure.settings-agree-link')}
            </LinkButton>
          )}
        </div>
        {reading === null ? (
          <p>{tongue.t('procure.draft-too-many', { processes, most: MOST_IN_A_DRAFT })}</p>
        ) : (
          <IndicatorTable
            tongue={tongue}
            id="indicators"
            place={context.place.code}
            indicators={reading.indicators}
          />
        )}
        {reading && <UnknownWords context={context} unknown={reading.result.unknownCodes} />}
        <h2>{tongue.t('procure.settings')}</h2>
        <p>
          {inForce.document === null
            ? tongue.t('procure.flags-settings-standard')
            : tongue.t('procure.settings-since', {
                day: tongue.date(inForce.document.validFrom),
                reason: inForce.document.reason,
              })}
        </p>
        <RulesView tongue={tongue} settings={inForce.settings} />
        <Proposals tongue={tongue} proposals={proposals} />
      </>
    ),
  };
}

/** Everything that was ever proposed, also what holds from a later day or was never agreed. */
function Proposals({ tongue, proposals }: { tongue: Context['tongue']; proposals: readonly Proposal[] }) {
  if (proposals.length === 0) return null;
  const title = tongue.t('procure.settings-history');
  const newest = proposals[0]?.no;
  const stateOf = ({ no, agreedAt }: Proposal): string =>
    agreedAt !== null
      ? tongue.t('procure.settings-state.agreed', { day: tongue.date(agreedAt) })
      : tongue.t(no === newest ? 'procure.settings-state.waits' : 'procure.settings-state.replaced');
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        tongue={tongue}
        id="proposals"
        caption={title}
        captionHidden
        rows={proposals}
        columns={[
          { head: tongue.t('procure.settings-no'), heading: true, cell: ({ no }) => tongue.number(no) },
          { head: tongue.t('procure.settings-state'), words: true, cell: stateOf },
          { head: tongue.t('procure.settings-valid-from'), cell: ({ validFrom }) => tongue.date(validFrom) },
          {
            head: tongue.t('procure.settings-reason'),
            words: true,
            cell: ({ reason }) => <bdi>{reason}</bdi>,
          },
        ]}
      />
    </>
  );
}

/** Words that are no codes, how often each stands there, and what it may mean: nothing is guessed before two people agree. */
export function UnknownWords({
  context,
  unknown,
}: {
  context: Context;
  unknown: Reading['result']['unknownCodes'];
}) {
  const { tongue } = context;
  if (unknown.length === 0) return null;
  return (
    <>
      <h2>{tongue.t('procure.words-unknown')}</h2>
      <p>{tongue.t('procure.words-unknown-say')}</p>
      <DataTable
        tongue={tongue}
        id="words"
        caption={tongue.t('procure.words-unknown')}
        captionHidden
        rows={unknown}
        columns={[
          { head: tongue.t('procure.word'), heading: true, cell: ({ word }) => <bdi>{word}</bdi> },
          { head: tongue.t('procure.word-where'), cell: ({ path }) => fieldWord(tongue, path) },
          { head: tongue.t('procure.word-count'), numeric: true, cell: ({ count }) => tongue.number(count) },
          { head: tongue.t('procure.word-means'), cell: ({ suggested }) => suggested ?? '–' },
        ]}
      />
    </>
  );
}
