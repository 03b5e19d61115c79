import type { Child } from 'hono/jsx';
import { Breadcrumbs, CheckLink, Details, Hash } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { type FlagsOfParty, PartyFlags } from './flags/party-flags.tsx';
import type { PartySum } from './overview-store.ts';
import { sumSentence } from './party-sum.ts';
import type { PublicSaid } from './replies/public-store.ts';
import { SaidBeside, SaidOfGone } from './replies/said-parts.tsx';
import { keyOf, type ProcurementDocument } from './snapshot.ts';
import { SourceNote } from './source-note.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

const pathOf = (code: string, below = ''): string => `/places/${code}/contracts${below}`;

export const crumbs = ({ tongue, place }: Context) => [
  { href: pathOf(place.code), label: tongue.t('procure.public-title') },
];

/** What can be had of a search besides its page. */
interface Taken {
  feed: { href: string; title: string };
  subscribe: string;
  tables: readonly { as: string; href: string }[];
}

const WAYS = [
  ['suppliers', 'procure.suppliers'],
  ['buyers', 'procure.buyers'],
  ['indicators', 'procure.flags'],
  ['replies', 'reply.title'],
  ['figures', 'procure.figures'],
  ['sources', 'procure.sources'],
] as const;

/** Every contract, with the ways to suppliers, buyers and sources. */
export function contractsPage(
  { tongue, place }: Context,
  table: Child,
  { feed, subscribe, tables }: Taken,
): PageContent {
  const title = tongue.t('procure.public-title');
  return {
    title,
    tab: '/contracts',
    feed,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.public-lead', { place: place.name })}</p>
        <nav class="choices" aria-label={tongue.t('procure.ways')}>
          <ul>
            {WAYS.map(([way, label]) => (
              <li>
                <a class="ds-link" href={pathOf(place.code, `/${way}`)}>
                  {tongue.t(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {table}
        <p>
          {tongue.t('tables.link')}:{' '}
          {tables.map(({ as, href }, at) => (
            <>
              {at > 0 && ' · '}
              <a class="ds-link" href={href} download="">
                {tongue.t(`tables.link.${as}`)}
              </a>
            </>
          ))}
        </p>
        <p>
          <a class="ds-link" href={feed.href}>
            {tongue.t('procure.feed')}
          </a>{' '}
          ·{' '}
          <a class="ds-link" href={subscribe}>
            {tongue.t('subscription.link')}
          </a>
        </p>
      </>
    ),
  };
}

export function partiesPage(context: Context, role: 'suppliers' | 'buyers', table: Child): PageContent {
  const title = context.tongue.t(`procure.${role}`);
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={context.tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p>{context.tongue.t(`procure.${role}-say`)}</p>
        {table}
      </>
    ),
  };
}

/** What somebody sold, or bought. */
export function partyPage(
  context: Context,
  role: 'suppliers' | 'buyers',
  {
    name,
    sums,
    table,
    flags,
    counts,
    said,
  }: FlagsOfParty & {
    name: string;
    sums: readonly PartySum[];
    table: Child;
    said: readonly PublicSaid[];
  },
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t(`procure.of-${role}`, { name });
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            ...crumbs(context),
            { href: pathOf(place.code, `/${role}`), label: tongue.t(`procure.${role}`) },
          ]}
        />
        <h1>{title}</h1>
        {sums.map((sum) => (
          <p class="lead">{sumSentence(tongue, sum)}</p>
        ))}
        <p>{tongue.t('procure.party-says')}</p>
        {table}
        <PartyFlags
          tongue={tongue}
          code={place.code}
          name={name}
          flags={flags}
          counts={counts}
          below={({ flagId }) => <SaidBeside tongue={tongue} place={place} flagId={flagId} said={said} />}
        />
        <SaidOfGone tongue={tongue} place={place} said={said} />
      </>
    ),
  };
}

export interface PublishedYear {
  document: ProcurementDocument | null;
  snapshot: PublicSnapshot;
}

/** Where the records come from, side by side: whose word, which licence, which day, and the files to take away. */
export function sourcesPage(context: Context, years: readonly PublishedYear[]): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('procure.sources');
  const bySource = new Map<number, PublishedYear[]>();
  for (const year of years) {
    const no = year.document?.source.no;
    if (no !== undefined) bySource.set(no, [...(bySource.get(no) ?? []), year]);
  }
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbs(context)} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('procure.sources-say')}</p>
        {[...bySource.values()].toSorted(ownFirst).map((of) => (
          <SourceYears context={context} years={of} />
        ))}
        <Withdrawn context={context} years={years.filter(({ document }) => document === null)} />
        <p class="quiet">
          <a class="ds-link" href={`/api/v1/places/${place.code}/ocds/records`}>
            {tongue.t('procure.api')}
          </a>
        </p>
      </>
    ),
  };
}

/** The town's own word first, then others in the order in which they came. */
const ownFirst = ([one]: readonly PublishedYear[], [other]: readonly PublishedYear[]): number => {
  const rank = (year?: PublishedYear) => {
    const { isOwn = true, no = 0 } = year?.document?.source ?? {};
    return (isOwn ? 0 : 10_001) + no;
  };
  return rank(one) - rank(other);
};

function SourceYears({ context, years }: { context: Context; years: readonly PublishedYear[] }) {
  const { tongue, place } = context;
  const first = years.at(-1)?.document;
  if (!first) return null;
  return (
    <>
      <h2>
        <bdi>{first.source.name}</bdi>
      </h2>
      <SourceNote tongue={tongue} document={first} />
      <ul>
        {years.map(({ document, snapshot }) =>
          document === null ? null : (
            <li>
              <a
                class="ds-link"
                href={pathOf(place.code, `/files/${keyOf(document.source.no, document.year)}`)}
                download=""
              >
                {document.year === 0
                  ? tongue.t('procure.file-no-year')
                  : tongue.t('procure.file-of', { year: tongue.year(document.year) })}
              </a>{' '}
              {tongue.t('procure.file-says', { processes: document.processes, releases: document.releases })}{' '}
              <Details summary={tongue.t('procure.read-from')}>
                <ul>
                  {document.files.map((file) => (
                    <li>
                      <bdi>{file.name}</bdi> {tongue.date(file.loadedOn)} <Hash value={file.sha256} />
                    </li>
                  ))}
                </ul>
                <p class="quiet">
                  <Hash value={snapshot.hash} />{' '}
                  <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
                </p>
              </Details>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function Withdrawn({ context, years }: { context: Context; years: readonly PublishedYear[] }) {
  const { tongue, place } = context;
  if (years.length === 0) return null;
  return (
    <>
      <h2>{tongue.t('procure.withdrawn-title')}</h2>
      <ul>
        {years.map(({ snapshot }) => (
          <li>
            {tongue.t('procure.withdrawn-says', {
              year: snapshot.key.split('/')[1] ?? '',
              day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
              reason: snapshot.withdrawnReason ?? '',
            })}{' '}
            <Hash value={snapshot.hash} /> <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
          </li>
        ))}
      </ul>
    </>
  );
}
