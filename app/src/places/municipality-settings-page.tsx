import { Breadcrumbs, EmptyState } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import { SECTION_NAMES } from './municipality-sections.ts';
import { Closed, type SettingsContext, settingsPath } from './municipality-settings-parts.tsx';
import { NEED_PATHS, type Need } from './profile-missing.ts';

/** Where everything that describes the place is set, with what is still missing first. */
export function settingsOverviewPage(context: SettingsContext, missing: readonly Need[]): PageContent {
  const { tongue, place } = context;
  return {
    title: tongue.t('settings.title'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{tongue.t('settings.title')}</h1>
        <p class="lead">{tongue.t('settings.lead')}</p>
        <Closed tongue={tongue} place={place} />
        <h2>{tongue.t('settings.needs')}</h2>
        <Needs context={context} missing={missing} />
        <h2>{tongue.t('settings.sections')}</h2>
        <ul class="places">
          {SECTION_NAMES.map((section) => (
            <li class="card">
              <h3>
                <a class="ds-link" href={settingsPath(place.code, section)}>
                  {tongue.t(`settings.${section}.title`)}
                </a>
              </h3>
              <p class="quiet">{tongue.t(`settings.${section}.lead`)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/** The list that shrinks: computed from what is there, never ticked by hand. */
function Needs({
  context: { tongue, place },
  missing,
}: {
  context: SettingsContext;
  missing: readonly Need[];
}) {
  if (missing.length === 0)
    return (
      <EmptyState title={tongue.t('settings.needs-none')}>{tongue.t('settings.needs-none-says')}</EmptyState>
    );
  return (
    <ul>
      {missing.map((need) => (
        <li>
          <a class="ds-link" href={settingsPath(place.code, NEED_PATHS[need])}>
            {tongue.t(`need.${need}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
