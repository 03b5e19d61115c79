import { INDICATORS } from '@groundwork-gov/ocds';
import type { Child } from 'hono/jsx';
import { Breadcrumbs, DataTable, DefinitionList, EmptyState } from '../../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { crumbs } from '../public-pages.tsx';
import { countColumns, IndicatorTable } from './indicator-table.tsx';
import type { PublicIndicator, PublicReading } from './public-store.ts';
import { fieldWord, gapWord, messageOf, populationWord } from './says.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** So many reasons, populations and unknown words are said; the files and the API have all. */
const SHOWN = 5;
const WORDS_SHOWN = 20;

const base = ({ place }: Context): string => `/places/${place.code}/contracts`;
const flagsCrumb = (context: Context) => ({
  href: `${base(context)}/indicators`,
  label: context.tongue.t('procure.flags'),
});

/** Every question with its answers in each source: how often flagged, of how many, and why not of all. */
export function overviewPage(
  context: Context,
  sources: readonly PublicReading[],
  indicators: readonly PublicIndicator[],
): PageContent {
  const { tongue } = context;
  const title = tongue.t('procure.flags');
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.flags-lead')}</p>
        {sources.length === 0 ? (
          <EmptyState title={tongue.t('procure.public-none-title')}>
            {tongue.t('procure.flags-none')}
          </EmptyState>
        ) : (
          <p>
            <a class="ds-link" href={`${base(context)}/flags`}>
              {tongue.t('procure.flags-all')}
            </a>
          </p>
        )}
        {sources.map((source) => (
          <SourceFlags
            context={context}
            source={source}
            indicators={indicators.filter((each) => each.sourceNo === source.sourceNo)}
          />
        ))}
      </>
    ),
  };
}

interface SourceProps {
  context: Context;
  source: PublicReading;
  indicators: readonly PublicIndicator[];
}

function SourceFlags({ context, source, indicators }: SourceProps) {
  const { tongue, place } = context;
  return (
    <section id={`source-${source.sourceNo}`}>
      <h2>
        <bdi>{source.source}</bdi>
      </h2>
      <p>
        {tongue.t(source.isOwn ? 'procure.source-own' : 'procure.source-foreign', { source: source.source })}{' '}
        {tongue.t('procure.flags-of', { processes: source.processes })}{' '}
        {source.settingsHash === null ? (
          tongue.t('procure.flags-settings-standard')
        ) : (
          <a class="ds-link" href={`/places/${place.code}/contracts/settings`}>
            {tongue.t('procure.settings-used')}
          </a>
        )}
      </p>
      <IndicatorTable
        tongue={tongue}
        id={`indicators-${source.sourceNo}`}
        place={place.code}
        indicators={indicators}
      />
      <DataFaults tongue={tongue} source={source} />
      <UnknownWords tongue={tongue} source={source} />
    </section>
  );
}

function DataFaults({ tongue, source }: { tongue: Tongue; source: PublicReading }) {
  if (source.data.length === 0) return null;
  return (
    <>
      <h3>{tongue.t('procure.data-faults')}</h3>
      <p>{tongue.t('procure.data-faults-say')}</p>
      <ul>
        {source.data.map(({ code, processes }) => (
          <li>{tongue.t('procure.data-in', { says: tongue.t(`procure.data.${code}`), n: processes })}</li>
        ))}
      </ul>
    </>
  );
}

function UnknownWords({ tongue, source }: { tongue: Tongue; source: PublicReading }) {
  if (source.unknown.length === 0) return null;
  return (
    <>
      <h3>{tongue.t('procure.words-unknown')}</h3>
      <p>{tongue.t('procure.words-unknown-say')}</p>
      <ul>
        {source.unknown.slice(0, WORDS_SHOWN).map(({ path, word, count }) => (
          <li>
            {tongue.t('procure.word-in', { field: fieldWord(tongue, path), word, n: tongue.number(count) })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every flag, as a list and as files. */
export function flagsPage(context: Context, table: Child): PageContent {
  const { tongue } = context;
  const title = tongue.t('procure.flags');
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), flagsCrumb(context)]} />
        <h1>{title}</h1>
        <p>{tongue.t('procure.flags-question')}</p>
        {table}
      </>
    ),
  };
}

interface OfOne {
  code: string;
  sources: readonly PublicReading[];
  indicators: readonly PublicIndicator[];
  table: Child;
}

/** One question in plain words: what it asks, how it is worked out, what it does not mean, how often it can be told here. */
export function indicatorPage(context: Context, { code, sources, indicators, table }: OfOne): PageContent {
  const { tongue } = context;
  const title = tongue.t(messageOf(code, 'title'));
  const indicator = INDICATORS.find((each) => each.code === code);
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[...crumbs(context), flagsCrumb(context)]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t(messageOf(code, 'asks'))}</p>
        <p>{tongue.t('procure.flags-question')}</p>
        <h2>{tongue.t('procure.indicator-formula')}</h2>
        <p>{tongue.t(messageOf(code, 'formula'))}</p>
        <h2>{tongue.t('procure.indicator-not')}</h2>
        <p>{tongue.t(messageOf(code, 'not'))}</p>
        <h2>{tongue.t('procure.indicator-coverage')}</h2>
        {indicators.length === 0 ? (
          <p>{tongue.t('procure.indicator-off')}</p>
        ) : (
          sources.map((source) => (
            <Coverage
              tongue={tongue}
              source={source}
              indicators={indicators.filter((each) => each.sourceNo === source.sourceNo)}
            />
          ))
        )}
        <h2>{tongue.t('procure.indicator-flags')}</h2>
        {table}
        <h2>{tongue.t('procure.indicator-source')}</h2>
        <p class="quiet">
          <bdi lang="en">
            {code}: {indicator?.source}
          </bdi>
        </p>
        <p class="quiet">{(indicator?.fields ?? []).map((field) => fieldWord(tongue, field)).join(' · ')}</p>
      </>
    ),
  };
}

interface CoverageProps {
  tongue: Tongue;
  source: PublicReading;
  indicators: readonly PublicIndicator[];
}

/** How an indicator was answered in one source, why it often could not be, and which limits held. */
function Coverage({ tongue, source, indicators }: CoverageProps) {
  if (indicators.length === 0) return null;
  const limits = Object.entries(indicators[0]?.parameters ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [{ term: tongue.t(`procure.limit.${name}`), says: tongue.number(value) }],
  );
  const populations = indicators[0]?.populations ?? [];
  return (
    <>
      <h3>
        <bdi>{source.source}</bdi>
      </h3>
      <DataTable
        tongue={tongue}
        id={`coverage-${source.sourceNo}`}
        caption={source.source}
        captionHidden
        cards
        rows={indicators}
        columns={[
          {
            head: tongue.t('procure.flag-about'),
            heading: true,
            cell: ({ about }) => tongue.t(`procure.flag-about.${about}`),
          },
          ...countColumns(tongue).slice(0, -1),
          {
            head: tongue.t('procure.flag-why'),
            words: true,
            cell: ({ because }) =>
              because.length === 0
                ? tongue.t('procure.flag-nothing')
                : tongue.list(
                    because.slice(0, SHOWN).map((each) =>
                      tongue.t('procure.gap-counted', {
                        why: gapWord(tongue, each),
                        n: tongue.number(each.count),
                      }),
                    ),
                  ),
          },
        ]}
      />
      {populations.length > 0 && (
        <ul>
          {populations.slice(0, SHOWN).map((each) => (
            <li>{populationSaid(tongue, each)}</li>
          ))}
        </ul>
      )}
      {limits.length > 0 && (
        <>
          <p class="quiet">{tongue.t('procure.indicator-parameters')}</p>
          <DefinitionList items={limits} />
        </>
      )}
    </>
  );
}

const GROUPS: Readonly<Record<string, string>> = {
  Buyer: 'buyer',
  ProcuringEntity: 'procuring-entity',
  Tenderer: 'tenderer',
};

function populationSaid(
  tongue: Tongue,
  { name, count, fence, cannot }: PublicIndicator['populations'][number],
): string {
  const group = GROUPS[name];
  return tongue.t('procure.indicator-population', {
    named: name === '' ? 'no' : 'yes',
    name: group === undefined ? name : tongue.t(`procure.flag-about.${group}`),
    drawn: fence === null ? 'no' : 'yes',
    count,
    fence: fence === null ? '' : tongue.number(fence, { maximumFractionDigits: 4 }),
    why: cannot === null ? '' : populationWord(tongue, cannot),
  });
}
