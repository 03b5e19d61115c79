import type { Child } from 'hono/jsx';
import { DefinitionList, FactList } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { type Localized, pick } from '../platform/i18n/localized.ts';
import { ClosedNotice, glance } from './profile-about-page.tsx';
import type { PlaceDocument } from './profile-snapshot.ts';

/** How the programme presents itself; null before anybody has said so. */
export interface ProgrammeDocument {
  names: Localized;
  introduction: Localized;
}

/** The programme's front page: its name, and every municipality that has published something. */
export function homePage(tongue: Tongue, programme: ProgrammeDocument | null, table: Child): PageContent {
  const named = programme && pick(tongue.language, programme.names);
  const introduced = programme && pick(tongue.language, programme.introduction);
  const title = named?.text || tongue.t('places.home-title');
  const lead = introduced?.text || tongue.t('places.home-lead');
  return {
    title,
    description: lead,
    body: (
      <>
        <h1 lang={named?.text ? named.language : undefined}>{title}</h1>
        <p class="lead" lang={introduced?.text ? introduced.language : undefined}>
          {lead}
        </p>
        {named?.text && <h2>{tongue.t('places.home-title')}</h2>}
        {table}
      </>
    ),
  };
}

/** What a resident sees first: who this is, and one card for each fact that the slices have published. */
export function overviewPage(
  { tongue, place }: Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>,
  document: PlaceDocument | null,
  facts: Child[],
): PageContent {
  const title = tongue.t('places.overview-title', { place: place.name });
  return {
    title,
    description: tongue.t('places.overview-lead'),
    tab: '',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('places.overview-lead')}</p>
        {document && <ClosedNotice tongue={tongue} document={document} />}
        {facts.length === 0 ? <p>{tongue.t('places.overview-none')}</p> : <FactList>{facts}</FactList>}
        {document && (
          <>
            <h2>{tongue.t('place-about.title', { place: place.name })}</h2>
            <DefinitionList items={glance(tongue, document)} />
            <p>
              <a class="ds-link" href={`/places/${place.code}/about`}>
                {tongue.t('place-about.more')}
              </a>
            </p>
          </>
        )}
      </>
    ),
  };
}
