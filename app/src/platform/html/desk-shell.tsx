import type { PlatformKey, Tongue } from '../i18n/index.ts';
import { type Alternate, LanguageMenu, SignOut } from './head.tsx';

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
}

/** What stands around a page of work: where one is, where else one may go, and what is new. */
export interface DeskShell {
  /** Sections of the place, or of the programme. */
  sections: readonly NavLink[];
  /** Where to search, with what was typed; none where there is no place. */
  search: { action: string; value: string; label: string } | null;
  notifications: NavLink & { unread: number };
  account: NavLink | null;
  /** Every municipality of whoever reads. */
  towns: NavLink;
}

interface DeskProps {
  tongue: Tongue<PlatformKey>;
  desk: DeskShell;
}

/** The end of the head: search, what is new, and oneself. */
export const DeskTools = ({
  tongue,
  desk,
  person,
  alternates,
}: DeskProps & { person: { name: string } | undefined; alternates: readonly Alternate[] }) => (
  <div class="desk-tools">
    {desk.search && <SearchBox tongue={tongue} search={desk.search} />}
    <nav class="top-end" aria-label={tongue.t('shell.account')}>
      <a href={desk.towns.href} aria-current={desk.towns.current ? 'page' : undefined}>
        {desk.towns.label}
      </a>
      <a href={desk.notifications.href} aria-current={desk.notifications.current ? 'page' : undefined}>
        {desk.notifications.label}
        {desk.notifications.unread > 0 && (
          <>
            {' '}
            <span class="count" aria-hidden="true">
              {tongue.number(desk.notifications.unread)}
            </span>
            <span class="ds-sr-only">{tongue.t('shell.unread', { count: desk.notifications.unread })}</span>
          </>
        )}
      </a>
      <LanguageMenu tongue={tongue} alternates={alternates} />
      {desk.account && (
        <a href={desk.account.href} aria-current={desk.account.current ? 'page' : undefined}>
          {desk.account.label}
        </a>
      )}
      {person && <SignOut tongue={tongue} name={person.name} />}
    </nav>
  </div>
);

const SearchBox = ({
  tongue,
  search,
}: {
  tongue: Tongue<PlatformKey>;
  search: DeskShell['search'] & object;
}) => (
  <form class="search-box" role="search" method="get" action={search.action}>
    <label class="ds-sr-only" for="desk-search">
      {search.label}
    </label>
    <input
      class="ds-input"
      id="desk-search"
      type="search"
      name="q"
      value={search.value}
      maxlength={200}
      placeholder={search.label}
    />
    <button class="ds-button" type="submit" data-variant="secondary">
      {tongue.t('shell.search')}
    </button>
  </form>
);

/**
 * The sections in a row, or behind one word on a phone. Both stand in the page, and the style shows one: what is not
 * shown is not read aloud either.
 */
export const DeskNav = ({ tongue, desk }: DeskProps) =>
  desk.sections.length === 0 ? null : (
    <nav class="desk-nav" aria-label={tongue.t('shell.sections')}>
      <div class="wrap wide">
        <Links links={desk.sections} />
      </div>
      <details class="narrow">
        <summary>
          {tongue.t('shell.menu')}
          <Here links={desk.sections} />
        </summary>
        <Links links={desk.sections} />
      </details>
    </nav>
  );

const Links = ({ links }: { links: readonly NavLink[] }) => (
  <ul>
    {links.map(({ href, label, current }) => (
      <li>
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);

const Here = ({ links }: { links: readonly NavLink[] }) => {
  const here = links.find((link) => link.current);
  return here ? <span class="quiet"> · {here.label}</span> : null;
};
