import type { PlatformKey, Tongue } from '../i18n/index.ts';
import { type Alternate, LanguageMenu, type PersonShown, SignOut } from './head.tsx';

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

interface HeadProps extends DeskProps {
  person: PersonShown | undefined;
  alternates: readonly Alternate[];
}

/** The end of the head: search, what is new, and oneself. On a phone all but what is new moves into the menu. */
export const DeskTools = ({ tongue, desk, person, alternates }: HeadProps) => (
  <>
    <p class="news">
      <News tongue={tongue} desk={desk} />
    </p>
    {desk.search && <SearchBox tongue={tongue} search={desk.search} />}
    <nav class="top-end wide" aria-label={tongue.t('shell.account')}>
      <Anchor link={desk.towns} />
      <News tongue={tongue} desk={desk} />
      <LanguageMenu tongue={tongue} alternates={alternates} />
      {person && <SignOut tongue={tongue} person={person} account={desk.account} />}
    </nav>
  </>
);

const Anchor = ({ link: { href, label, current } }: { link: NavLink }) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
  </a>
);

const News = ({ tongue, desk: { notifications } }: DeskProps) => (
  <a href={notifications.href} aria-current={notifications.current ? 'page' : undefined}>
    {notifications.label}
    {notifications.unread > 0 && (
      <>
        {' '}
        <span class="count" aria-hidden="true">
          {tongue.number(notifications.unread)}
        </span>
        <span class="ds-sr-only">{tongue.t('shell.unread', { count: notifications.unread })}</span>
      </>
    )}
  </a>
);

const SearchBox = ({
  tongue,
  search,
}: {
  tongue: Tongue<PlatformKey>;
  search: DeskShell['search'] & object;
}) => (
  <form class="search-box" role="search" aria-label={search.label} method="get" action={search.action}>
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
 * The sections in a row, or behind one word on a phone, with oneself below them. Both stand in the page, and the style
 * shows one: what is not shown is not read aloud either.
 */
export const DeskNav = ({ tongue, desk, person, alternates }: HeadProps) => (
  <nav class="desk-nav" aria-label={tongue.t('shell.sections')}>
    {desk.sections.length > 0 && (
      <div class="wrap wide">
        <Links links={desk.sections} />
      </div>
    )}
    <details class="narrow">
      <summary>
        {tongue.t('shell.menu')}
        <Here links={desk.sections} />
      </summary>
      {desk.sections.length > 0 && <Links links={desk.sections} />}
      <Links links={[desk.towns, ...(desk.account ? [desk.account] : [])]} />
      <LanguageMenu tongue={tongue} alternates={alternates} />
      {person && <SignOut tongue={tongue} person={person} />}
    </details>
  </nav>
);

const Links = ({ links }: { links: readonly NavLink[] }) => (
  <ul>
    {links.map((link) => (
      <li>
        <Anchor link={link} />
      </li>
    ))}
  </ul>
);

const Here = ({ links }: { links: readonly NavLink[] }) => {
  const here = links.find((link) => link.current);
  return here ? <span class="quiet"> · {here.label}</span> : null;
};
