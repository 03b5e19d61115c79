import { Breadcrumbs, EmptyState } from '../platform/html/components/index.ts';
import { openLinks } from '../platform/http/desk-shell.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import { SECTION_NAMES } from './municipality-sections.ts';
import { Closed, type SettingsContext, settingsPath } from './municipality-settings-parts.tsx';
import { NEED_PATHS, type Need } from './profile-missing.ts';

/** Where everything that describes the place is set, with what is still missing first. */
export function settingsOverviewPage(
  context: SettingsContext & Pick<DeskContext<unknown, unknown>, 'house'>,
  missing: readonly Need[],
): PageContent {
  const { tongue, place, house, actor } = context;
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
            <Card
              href={settingsPath(place.code, section)}
              title={tongue.t(`settings.${section}.title`)}
              says={tongue.t(`settings.${section}.lead`)}
            />
          ))}
          {openLinks(house, actor.permissions).map(
            ({ path, message, part }) =>
              typeof part === 'object' && (
                <Card
                  href={`/work/places/${place.code}${path}`}
                  title={tongue.t(message)}
                  says={tongue.t(part.settings)}
                />
              ),
          )}
        </ul>
      </>
    ),
  };
}

const Card = ({ href, title, says }: { href: string; title: string; says: string }) => (
  <li class="card">
    <h3>
      <a class="ds-link" href={href}>
        {title}
      </a>
    </h3>
    <p class="quiet">{says}</p>
  </li>
);

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
