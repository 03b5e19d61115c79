import { CODE_PATHS, CODES, readRedflagSettings } from '@groundwork-gov/ocds';
import {
  Alert,
  Breadcrumbs,
  Button,
  Confirm,
  DateField,
  Details,
  Form,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Reading } from '../flags/reading.ts';
import { fieldWord } from '../flags/says.ts';
import type { Source } from '../source-store.ts';
import { base, type Context, crumbsOf, UnknownWords } from './desk-pages.tsx';
import { LISTS } from './form-fields.ts';
import { RulesView } from './rules-view.tsx';
import type { Proposal } from './settings-store.ts';

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
