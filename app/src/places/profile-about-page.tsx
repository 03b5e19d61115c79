import type { Child } from 'hono/jsx';
import {
  Alert,
  CheckLink,
  DataTable,
  DefinitionList,
  DownloadList,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { holidayName } from './calendar-holidays-page.tsx';
import { calendarItems } from './calendar-page.tsx';
import { FormerNames, HistoryLines } from './history-words.tsx';
import { isLegalKey } from './legal-keys.ts';
import { citation, legalSaid } from './legal-words.tsx';
import { countryName } from './municipality-countries.ts';
import { schemeSaid } from './profile-codes-page.tsx';
import { FigureTable } from './profile-figures-page.tsx';
import { namesSaid } from './profile-page.tsx';
import { totalOf } from './profile-population.ts';
import { CountTable } from './profile-population-page.tsx';
import type { PlaceAbout, PlaceDocument } from './profile-snapshot.ts';
import { areaSaid, densitySaid, languageNames } from './profile-words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
type Item = { term: Child; says: Child };

/** What a municipality says of itself, each figure with its source; from its published document alone. */
export function aboutPage(context: Context, document: PlaceDocument, snapshot: PublicSnapshot): PageContent {
  const { tongue, place } = context;
  const { about, history } = document;
  const title = tongue.t('place-about.title', { place: place.name });
  return {
    title,
    description: tongue.t('place-about.lead', { place: place.name }),
    tab: '/about',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('place-about.lead', { place: place.name })}</p>
        <ClosedNotice tongue={tongue} document={document} />
        <DefinitionList items={glance(tongue, document)} />
        {about && <Facts context={context} document={document} about={about} />}
        {history.length > 0 && (
          <>
            <h2>{tongue.t('settings.history.title')}</h2>
            <FormerNames tongue={tongue} name={document.name} changes={history} />
            <HistoryLines tongue={tongue} changes={history} linkTo={(code) => `/places/${code}`} />
          </>
        )}
        <h2>{tongue.t('word.how-we-know')}</h2>
        <p>
          {tongue.t('place-about.published', { day: tongue.date(snapshot.publishedAt) })}{' '}
          <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
        </p>
        <DownloadList
          tongue={tongue}
          downloads={[{ href: `/places/${place.code}/about.json`, format: 'json' }]}
        />
      </>
    ),
  };
}

/** The few facts that fit at the top of the overview. */
export function glance(
  tongue: Tongue,
  { name, names, code, currency, history, about }: PlaceDocument,
): Item[] {
  const since = history.find((change) => change.kind === 'established');
  const newest = about?.population[0];
  const people = newest ? totalOf(newest.bands) : null;
  const area = about?.areaHectares ? BigInt(about.areaHectares) : null;
  return [
    { term: tongue.t('places.name'), says: <bdi>{name}</bdi> },
    ...row(tongue.t('place-about.other-names'), namesSaid(tongue, names, name)),
    ...(newest && people !== null
      ? [
          {
            term: tongue.t('places.population'),
            says: tongue.t('place-about.people-in', {
              people,
              year: tongue.year(newest.year),
              source: newest.source,
            }),
          },
        ]
      : []),
    ...row(tongue.t('settings.profile.area'), area === null ? '' : areaSaid(tongue, area)),
    ...row(
      tongue.t('place-about.density'),
      area !== null && people !== null
        ? tongue.t('place-about.per-km2', { density: densitySaid(tongue, people, area) })
        : '',
    ),
    ...row(tongue.t('settings.country'), about?.country ? countryName(tongue.language, about.country) : ''),
    ...row(
      tongue.t('settings.profile.work-languages'),
      about ? languageNames(tongue, about.languages.work) : '',
    ),
    ...row(tongue.t('place-about.since'), since ? tongue.date(since.effectiveOn) : ''),
    { term: tongue.t('places.currency'), says: <bdi>{currency}</bdi> },
    { term: tongue.t('places.code'), says: <bdi>{code}</bdi> },
  ];
}

const row = (term: string, says: string): Item[] => (says === '' ? [] : [{ term, says: <bdi>{says}</bdi> }]);

/** A municipality that is no more says so first, and leads to the one that goes on. */
export function ClosedNotice({ tongue, document }: { tongue: Tongue; document: PlaceDocument }) {
  const { closedFrom, successorCode, history } = document;
  if (closedFrom === null) return null;
  const merger = history.find((change) => change.kind === 'merged-into');
  return (
    <Alert tongue={tongue} kind="ask">
      <p>{tongue.t('place-about.closed', { since: tongue.date(closedFrom) })}</p>
      {successorCode !== null && (
        <p>
          {tongue.rich(
            'place-about.goes-on',
            {
              other: (
                <a class="ds-link" href={`/places/${successorCode}`}>
                  <bdi>{merger?.otherName ?? successorCode}</bdi>
                </a>
              ),
            },
            {},
          )}
        </p>
      )}
    </Alert>
  );
}

function Facts({
  context,
  document,
  about,
}: {
  context: Context;
  document: PlaceDocument;
  about: PlaceAbout;
}) {
  const { tongue } = context;
  return (
    <>
      <DefinitionList items={traitItems(tongue, about)} />
      {about.population.length > 0 && <h2>{tongue.t('settings.population.title')}</h2>}
      {about.population.map((count) => (
        <CountTable tongue={tongue} count={count} />
      ))}
      {about.figures.length > 0 && (
        <>
          <h2>{tongue.t('settings.figures.title')}</h2>
          <FigureTable tongue={tongue} traits={about.figures} />
        </>
      )}
      {about.codes.length > 0 && (
        <>
          <h2>{tongue.t('settings.codes.title')}</h2>
          <DefinitionList
            items={about.codes.map(({ scheme, code }) => ({
              term: schemeSaid(tongue, scheme),
              says: <bdi>{code}</bdi>,
            }))}
          />
        </>
      )}
      <Law tongue={tongue} law={about.law} currency={document.currency} />
      <h2>{tongue.t('settings.calendar.title')}</h2>
      <DefinitionList
        items={[
          ...calendarItems(tongue, about.calendar),
          ...about.calendar.holidays.map((holiday) => ({
            term: tongue.date(holiday.day),
            says: holidayName(context, holiday),
          })),
        ]}
      />
    </>
  );
}

function traitItems(tongue: Tongue, { traits, areaSource, languages }: PlaceAbout): Item[] {
  const trait = (name: keyof PlaceAbout['traits']) =>
    row(tongue.t(`trait.${name}`), traits[name] === null ? '' : tongue.t(`trait.${name}.${traits[name]}`));
  return [
    ...trait('settlement'),
    ...trait('coast'),
    ...trait('capital'),
    ...row(tongue.t('settings.profile.publication-languages'), languageNames(tongue, languages.publication)),
    ...row(tongue.t('settings.profile.area-source'), areaSource),
  ];
}

/** A key that a later Groundwork no longer knows stays in its document, and is not shown. */
function Law({ tongue, law, currency }: { tongue: Tongue; law: PlaceAbout['law']; currency: string }) {
  const known = law.flatMap((each) => (isLegalKey(each.key) ? [{ ...each, key: each.key }] : []));
  if (known.length === 0) return null;
  return (
    <>
      <h2>{tongue.t('settings.law.title')}</h2>
      <DataTable
        tongue={tongue}
        id="law"
        caption={tongue.t('settings.law.title')}
        captionHidden
        cards
        rows={known}
        columns={[
          {
            head: tongue.t('settings.law.key'),
            heading: true,
            words: true,
            cell: (each) => tongue.t(`law.${each.key}`),
          },
          { head: tongue.t('settings.law.value'), cell: (each) => legalSaid(tongue, each, currency) },
          {
            head: tongue.t('settings.law.holds'),
            words: true,
            cell: ({ validFrom, validTo }) =>
              validTo === null
                ? tongue.t('settings.from-day', { from: tongue.date(validFrom) })
                : tongue.t('settings.from-to', { from: tongue.date(validFrom), to: tongue.date(validTo) }),
          },
          { head: tongue.t('settings.law.law'), words: true, cell: (each) => citation(tongue, each) },
        ]}
      />
    </>
  );
}
