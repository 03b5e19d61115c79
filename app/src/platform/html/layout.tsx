import type { Child, PropsWithChildren } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../i18n/index.ts';
import { DeskNav, type DeskShell, DeskTools } from './desk-shell.tsx';
import { type Alternate, LanguageList, type PersonShown, SignOut } from './head.tsx';
import { stylesheet } from './styles/stylesheet.ts';
import { themeOf } from './styles/theme.ts';

export interface Tab {
  href: string;
  label: string;
  current?: boolean;
}

export type PageProps = PropsWithChildren<{
  tongue: Tongue<PlatformKey>;
  title: string;
  description?: string;
  /** Its colour makes the page's theme; its coat of arms stands beside its name. */
  place?: { name: string; code: string; accent?: string | null; crestPath?: string | null };
  /** Where the name in the head leads. */
  home?: string;
  tabs?: readonly Tab[];
  /** The page shows made-up data and says so before anything else. */
  example?: boolean;
  person?: PersonShown;
  /** The page's own address, without a query. */
  path: string;
  /** The same page in other languages. One in the page's own language is left out. */
  alternates?: readonly Alternate[];
  /** Where programs read what is new on it. */
  feed?: { href: string; title: string };
  /** For people at work: search, news and sections take the place of the public tabs. */
  desk?: DeskShell;
  noindex?: boolean;
  /** The one script there is, for pages that work without a net. */
  script?: string;
  /** The form on it was sent back: the title says so first, which is what a screen reader reads first. */
  failed?: boolean;
  /** Stands under the head, above the page: an alert, breadcrumbs. */
  above?: Child;
}>;

const maker = 'Groundwork';

/** A whole page. It carries no inline style and nothing from elsewhere; no script, but where it works without a net. */
export function Page(props: PageProps) {
  const {
    tongue,
    title,
    description,
    place,
    path,
    alternates = [],
    feed,
    noindex,
    failed,
    above,
    script,
  } = props;
  const full = [title, place?.name ?? maker].filter((part, i, all) => all.indexOf(part) === i).join(' · ');
  return (
    <html lang={tongue.language} dir={tongue.dir} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{failed ? tongue.t('shell.failed-title', { title: full }) : full}</title>
        {description && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={stylesheet().path} />
        <ThemeLink accent={place?.accent ?? null} />
        <link rel="canonical" href={path} />
        {alternates.map(({ language, href }) => (
          <link rel="alternate" hreflang={language} href={href} />
        ))}
        {script && <script src={script} defer />}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {tongue.t('shell.skip')}
        </a>
        <Head {...props} />
        {props.desk ? (
          <DeskNav tongue={tongue} desk={props.desk} person={props.person} alternates={alternates} />
        ) : (
          <Tabs {...props} />
        )}
        <main id="main" tabindex={-1}>
          <div class="wrap">
            {above}
            {props.children}
          </div>
        </main>
        <Foot {...props} />
      </body>
    </html>
  );
}

const ThemeLink = ({ accent }: { accent: string | null }) => {
  const theme = accent === null ? null : themeOf(accent);
  return theme && <link rel="stylesheet" href={theme.path} />;
};

function Head(props: PageProps) {
  const { tongue, place, home = '/', example, desk, person, alternates = [] } = props;
  const name = place?.name ?? maker;
  const initial = [...name][0] ?? '';
  return (
    <header class="top">
      {example && <p class="example">{tongue.t('shell.example')}</p>}
      <div class="wrap">
        <a class="name" href={home}>
          {place?.crestPath ? (
            <img class="crest-image" src={place.crestPath} alt="" width="40" height="40" />
          ) : (
            <span class="crest" aria-hidden="true">
              {initial.toLocaleUpperCase(tongue.language)}
            </span>
          )}
          <bdi>{name}</bdi>
        </a>
        {desk ? (
          <DeskTools tongue={tongue} desk={desk} person={person} alternates={alternates} />
        ) : (
          <PublicEnd {...props} />
        )}
      </div>
    </header>
  );
}

/**
 * On a phone the languages have a line of their own below. Signing in leads to the desk and not back here: this page is
 * the same for everybody, and would go on offering to sign in.
 */
const PublicEnd = ({ tongue, person, alternates = [] }: PageProps) => (
  <>
    <nav class="top-end" aria-label={tongue.t('shell.account')}>
      {person ? (
        <SignOut tongue={tongue} person={person} />
      ) : (
        <a href="/sign-in">{tongue.t('shell.sign-in')}</a>
      )}
    </nav>
    <LanguageList tongue={tongue} alternates={alternates} />
  </>
);

const Tabs = ({ tongue, tabs = [] }: PageProps) =>
  tabs.length === 0 ? null : (
    <nav class="tabs" aria-label={tongue.t('shell.sections')}>
      <div class="wrap">
        {tabs.map(({ href, label, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </div>
    </nav>
  );

const ApiLink = ({ tongue }: Pick<PageProps, 'tongue'>) => (
  <a class="ds-link" href="/api">
    {tongue.t('shell.api')}
  </a>
);

const Foot = ({ tongue, place, desk }: PageProps) => (
  <footer>
    <div class="wrap">
      {place && !desk ? (
        <>
          <p>{tongue.t('shell.published-by', { place: place.name })}</p>
          <p>
            <a class="ds-link" href="/">
              {tongue.t('shell.all-places')}
            </a>{' '}
            · <ApiLink tongue={tongue} /> · {tongue.t('shell.made-with')}
          </p>
        </>
      ) : (
        <>
          <p>{tongue.t('shell.made-with')}</p>
          {!desk && (
            <p>
              <ApiLink tongue={tongue} />
            </p>
          )}
        </>
      )}
    </div>
  </footer>
);
