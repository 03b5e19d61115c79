import {
  type Direction,
  type Language,
  languageFacts,
  type PlatformKey,
  type Tongue,
} from '../i18n/index.ts';

export interface Alternate {
  language: Language;
  href: string;
  /** Its words are a first draft that nobody has reviewed. Shown to people at work, not to residents. */
  draft?: boolean;
}

interface LanguageMenuProps {
  tongue: Tongue<PlatformKey>;
  alternates: readonly Alternate[];
}

/**
 * Every language by its own name, in plain sight: a stranger who reads one alone finds it without a word of any other.
 * The one that is spoken stands among them and leads nowhere.
 */
export const LanguageList = ({ tongue, alternates }: LanguageMenuProps) =>
  alternates.length < 2 ? null : (
    <nav class="languages" aria-label={tongue.t('shell.language')}>
      <ul>
        {alternates.map(({ language, href }) => (
          <li>
            {language === tongue.language ? (
              <span aria-current="true">{tongue.languageName(language)}</span>
            ) : (
              <LanguageLink tongue={tongue} language={language} href={href} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );

const LanguageLink = ({ tongue, language, href }: Alternate & { tongue: Tongue<PlatformKey> }) => (
  <a href={href} lang={language} dir={directionOf(language)} hreflang={language}>
    {tongue.languageName(language)}
  </a>
);

/** The same for people at work, who chose theirs once and need the room: behind the name of the one that is spoken. */
export const LanguageMenu = ({ tongue, alternates }: LanguageMenuProps) => {
  const others = alternates.filter(({ language }) => language !== tongue.language);
  if (others.length === 0) return null;
  return (
    <details class="menu">
      <summary>
        <span class="ds-sr-only">{tongue.t('shell.language')}: </span>
        {tongue.languageName(tongue.language)}
        <Draft
          tongue={tongue}
          draft={alternates.find(({ language }) => language === tongue.language)?.draft}
        />
      </summary>
      <ul>
        {others.map(({ language, href, draft }) => (
          <li>
            <LanguageLink tongue={tongue} language={language} href={href} />
            <Draft tongue={tongue} draft={draft} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const directionOf = (language: Language): Direction => languageFacts(language).dir;

const Draft = ({ tongue, draft }: { tongue: Tongue<PlatformKey>; draft: boolean | undefined }) =>
  draft ? <span class="draft"> ({tongue.t('shell.draft')})</span> : null;

/** Whoever is signed in, as far as the head of a page shows it. */
export interface PersonShown {
  name: string;
  /** On a computer that several people use, one changes over without signing out first. */
  session?: { onSharedDevice: boolean };
}

interface SignOutProps {
  tongue: Tongue<PlatformKey>;
  person: PersonShown;
  /** Where the name leads; beside a link to the account it leads nowhere. */
  account?: { href: string; label: string; current?: boolean } | null;
}

export const SignOut = ({ tongue, person, account }: SignOutProps) => (
  <form method="post" action="/sign-out">
    {person.session?.onSharedDevice && <a href="/sign-in/switch">{tongue.t('shell.change-over')}</a>}
    {account ? (
      <a href={account.href} aria-current={account.current ? 'page' : undefined}>
        <span class="ds-sr-only">{account.label}: </span>
        <bdi>{person.name}</bdi>
      </a>
    ) : (
      <span>
        <span class="ds-sr-only">{tongue.t('shell.signed-in-as', { name: person.name })}</span>
        <bdi aria-hidden="true">{person.name}</bdi>
      </span>
    )}
    <button type="submit">{tongue.t('shell.sign-out')}</button>
  </form>
);
