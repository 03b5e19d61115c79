import { CODE_PATHS, CODES, readRedflagSettings } from '@groundwork-gov/ocds';
import {
  Alert,
  Breadcrumbs,
  Button,
  Confirm,
  DataTable,
  DateField,
  Details,
  Form,
  LinkButton,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { crumbsTo } from '../desk-lists.tsx';
import { IndicatorTable } from '../flags/flags-pages.tsx';
import type { Reading } from '../flags/reading.ts';
import { fieldWord } from '../flags/says.ts';
import type { Source } from '../source-store.ts';
import { type Draft, MOST_IN_A_DRAFT } from './draft.ts';
import { LISTS } from './form-fields.ts';
import { RulesView } from './rules-view.tsx';
import type { Proposal } from './settings-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

const base = ({ place }: Pick<Context, 'place'>): string => `/work/places/${place.code}/procurement`;

const crumbsOf = (context: Context) => [
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
      </>
    ),
  };
}

/** Words that are no codes, how often each stands there, and what it may mean: nothing is guessed before two people agree. */
function UnknownWords({
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

/** What the records call things that settings may speak of, and in how many processes. */
function Named({
  tongue,
  title,
  names,
}: {
  tongue: Context['tongue'];
  title: string;
  names: readonly { name: string; processes: number }[];
}) {
  if (names.length === 0) return null;
  return (
    <Details summary={title}>
      <ul>
        {names.map(({ name, processes }) => (
          <li>
            <bdi>{name}</bdi> ({tongue.number(processes)})
          </li>
        ))}
      </ul>
    </Details>
  );
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({ value: zone, label: zone }));
const MISSING = {
  missingBidStatus: 'bidStatus',
  missingAwardStatus: 'awardStatus',
  missingContractStatus: 'contractStatus',
} as const;

/** The settings of a source as a form that needs no script: words and limits a line each. */
export function proposeForm(
  context: Context,
  source: Source,
  { found, waiting }: { found: Reading['result'] | null; waiting: Proposal | null },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const title = tongue.t('procure.settings-propose');
  const form = formOf(tongue, values, problem);
  const area = (name: string, label: string, hint: string, rows: number) => (
    <TextField {...form.field(name, label)} hint={hint} rows={rows} most={20_000} dir="ltr" />
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            ...crumbsOf(context),
            { href: `${base(context)}/flags/${source.sourceId}`, label: source.name },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.settings-propose-says')}</p>
        {waiting && (
          <Alert tongue={tongue} kind="info">
            {tongue.t('procure.settings-begins-with', { no: waiting.no })}
          </Alert>
        )}
        {found && (
          <>
            <UnknownWords context={context} unknown={found.unknownCodes} />
            <Named
              tongue={tongue}
              title={tongue.t('procure.settings-procedures-in')}
              names={found.procedures}
            />
            <Named
              tongue={tongue}
              title={tongue.t('procure.settings-currencies-in')}
              names={found.currencies}
            />
          </>
        )}
        <Form {...form.props()} action={`${base(context)}/settings/${source.sourceId}`}>
          <DateField {...form.field('validFrom', tongue.t('procure.settings-valid-from'))} required />
          <TextField
            {...form.field('reason', tongue.t('procure.settings-reason'))}
            rows={2}
            most={500}
            required
          />
          <h2>{tongue.t('procure.settings-limits')}</h2>
          <p>{tongue.t('procure.settings-law-says')}</p>
          {area(
            'submissionPeriods',
            tongue.t('procure.settings-submissionperiods'),
            tongue.t('procure.settings-days-line'),
            3,
          )}
          {area(
            'thresholds',
            tongue.t('procure.settings-thresholds'),
            tongue.t('procure.settings-amount-line'),
            3,
          )}
          {area(
            'standstills',
            tongue.t('procure.settings-standstills'),
            tongue.t('procure.settings-days-line'),
            3,
          )}
          <h2>{tongue.t('procure.settings-words')}</h2>
          {LISTS.map((list) =>
            area(
              list,
              fieldWord(tongue, CODE_PATHS[list]),
              tongue.t('procure.settings-words-line', { codes: CODES[list].join(', ') }),
              3,
            ),
          )}
          {Object.entries(MISSING).map(([name, list]) => (
            <Select
              {...form.select(
                name,
                tongue.t('procure.settings-missing-of', { field: fieldWord(tongue, CODE_PATHS[list]) }),
                CODES[list].map((code) => ({ value: code, label: code })),
              )}
            />
          ))}
          <h2>{tongue.t('procure.settings-procedures')}</h2>
          {area(
            'excludedProcedures',
            tongue.t('procure.settings-excluded'),
            tongue.t('procure.settings-name-line'),
            3,
          )}
          {area(
            'notByPrice',
            tongue.t('procure.settings-notbyprice'),
            tongue.t('procure.settings-name-line'),
            3,
          )}
          <h2>{tongue.t('procure.settings-more')}</h2>
          <Select {...form.select('zone', tongue.t('procure.settings-zone'), ZONES)} required />
          <TextField
            {...form.field('foundedField', tongue.t('procure.settings-founded'))}
            hint={tongue.t('procure.settings-founded-hint')}
            most={200}
            dir="ltr"
          />
          {area(
            'indicators',
            tongue.t('procure.settings-indicators'),
            tongue.t('procure.settings-indicator-line'),
            3,
          )}
          <div class="acts">
            <Button>{tongue.t('procure.settings-propose-do')}</Button>
          </div>
        </Form>
      </>
    ),
  };
}

/** What somebody proposed, in words, for whoever is to agree. */
export function agreeForm(
  context: Context,
  source: Source,
  proposal: Proposal,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, actor } = context;
  const title = tongue.t('procure.settings-agree-title', { source: source.name });
  const form = formOf(tongue, values, problem);
  const back = `${base(context)}/flags/${source.sourceId}`;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbsOf(context), { href: back, label: source.name }]} />
        {proposal.personId === actor.personId ? (
          <>
            <h1>{title}</h1>
            <Alert tongue={tongue} kind="info">
              {tongue.t('problem.procure.own-settings')}
            </Alert>
          </>
        ) : (
          <Confirm
            tongue={tongue}
            title={title}
            says={tongue.t('procure.settings-agree-says')}
            what={[
              { term: tongue.t('procure.source'), says: <bdi>{source.name}</bdi> },
              { term: tongue.t('procure.settings-valid-from'), says: tongue.date(proposal.validFrom) },
              { term: tongue.t('procure.settings-reason'), says: <bdi>{proposal.reason}</bdi> },
            ]}
            canBeUndone={false}
            action={`${base(context)}/settings/${source.sourceId}/agree`}
            requestId={form.text('requestId')}
            version={proposal.no}
            errors={form.errors()}
            button={tongue.t('procure.settings-agree')}
            back={back}
          />
        )}
        <h2>{tongue.t('procure.settings')}</h2>
        <RulesView tongue={tongue} settings={readRedflagSettings(proposal.document)} />
      </>
    ),
  };
}
