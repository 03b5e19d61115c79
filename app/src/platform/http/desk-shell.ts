import { routeKey } from '../access/access-table.ts';
import type { House } from '../house.ts';
import type { DeskShell, NavLink } from '../html/desk-shell.tsx';
import type { Shell } from './reply.tsx';

/** The navigation of whoever is signed in: sections of the place or of the programme, as far as their posts go. */
export function deskShell(house: House, shell: Shell, unread: number): DeskShell {
  const { tongue, context, place, permissions } = shell;
  const path = context.req.path;
  const at = (href: string, label: string): NavLink => ({ href, label, current: href === path });
  return {
    sections: markNearest(permissions ? sections(house, shell) : [], path),
    search:
      place && permissions
        ? {
            action: `/work/places/${place.code}/search`,
            value: path.endsWith('/search') ? (context.req.query('q') ?? '').slice(0, 200) : '',
            label: tongue.t('shell.search-in', { place: place.name }),
          }
        : null,
    notifications: { ...at('/work/notifications', tongue.t('shell.notifications')), unread },
    account: at('/account', tongue.t('shell.my-account')),
    towns: at('/work', tongue.t('shell.towns')),
  };
}

function sections(house: House, { tongue, place, permissions }: Shell): NavLink[] {
  const may = (pattern: string): boolean => {
    const rule = house.performing.access[routeKey('GET', pattern)];
    return rule?.who !== 'post' || (permissions?.has(rule.permission) ?? false);
  };
  if (!place) {
    return house.slices
      .flatMap((slice) => slice.programmeLinks ?? [])
      .filter((link) => may(link.path))
      .map((link) => ({ href: link.path, label: tongue.t(link.message) }));
  }
  const home = `/work/places/${place.code}`;
  const links = house.slices
    .flatMap((slice) => slice.deskLinks)
    .filter((link) => may(`/work/places/:code${link.path}`))
    .map((link) => ({ href: `${home}${link.path}`, label: tongue.t(link.message) }));
  return [{ href: home, label: tongue.t('shell.home') }, ...links];
}

/** The section one is in: the one whose address the page's begins with, the longest where several do. */
function markNearest(links: readonly NavLink[], path: string): NavLink[] {
  const above = links.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const nearest = above.toSorted((one, other) => other.href.length - one.href.length)[0];
  const isHome = nearest !== undefined && nearest === links[0] && path !== nearest.href;
  return links.map((link) => ({ ...link, current: link === nearest && !isHome }));
}
