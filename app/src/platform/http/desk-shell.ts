import { routeKey } from '../access/access-table.ts';
import type { House } from '../house.ts';
import type { DeskShell, NavLink } from '../html/desk-shell.tsx';
import { DESK_PARTS, type DeskLink } from '../slice.ts';
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

function sections(house: House, { tongue, place, permissions }: Shell): Section[] {
  if (!place) {
    return house.slices
      .flatMap((slice) => slice.programmeLinks ?? [])
      .filter((link) => mayOpen(house, permissions, link.path))
      .map(({ path, message, also = [] }) => ({ href: path, label: tongue.t(message), also }));
  }
  const home = `/work/places/${place.code}`;
  const open = openLinks(house, permissions);
  const links = DESK_PARTS.flatMap((part) => open.filter((link) => link.part === part));
  return [
    { href: home, label: tongue.t('shell.home') },
    ...links.map(({ path, message, also = [] }) => ({
      href: `${home}${path}`,
      label: tongue.t(message),
      also: also.map((each) => `${home}${each}`),
    })),
  ];
}

/** Where work begins in a place for whoever has these permissions. */
export function openLinks(house: House, permissions: ReadonlySet<string> | null): DeskLink[] {
  return house.slices
    .flatMap((slice) => slice.deskLinks)
    .filter(({ path }) => mayOpen(house, permissions, `/work/places/:code${path}`));
}

function mayOpen(house: House, permissions: ReadonlySet<string> | null, pattern: string): boolean {
  const rule = house.performing.access[routeKey('GET', pattern)];
  return rule?.who !== 'post' || (permissions?.has(rule.permission) ?? false);
}

type Section = NavLink & { also?: readonly string[] };

/** The section one is in: the one whose address the page's begins with, the longest where several do. */
function markNearest(links: readonly Section[], path: string): NavLink[] {
  const lengths = links.map(({ href, also = [] }) =>
    Math.max(
      0,
      ...[href, ...also]
        .filter((each) => path === each || path.startsWith(`${each}/`))
        .map((each) => each.length),
    ),
  );
  const nearest = lengths.indexOf(Math.max(1, ...lengths));
  const isHome = nearest === 0 && path !== links[0]?.href;
  return links.map(({ href, label }, at) => ({ href, label, current: at === nearest && !isHome }));
}
