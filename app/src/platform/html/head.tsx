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

/** Every language by its own name, behind the name of the one that is spoken: who reads no other finds theirs. */
export const LanguageMenu = ({ tongue, alternates }: LanguageMenuProps) => {
  const others = alternates.filter(({ language }) => language !== tongue.language);
  if (others.length === 0) return null;
  return (
    <details class="menu languages">
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
            <a href={href} lang={language} dir={directionOf(language)} hreflang={language}>
              {tongue.languageName(language)}
            </a>
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

export const SignOut = ({ tongue, person }: { tongue: Tongue<PlatformKey>; person: PersonShown }) => (
  <form method="post" action="/sign-out">
    {person.session?.onSharedDevice && <a href="/sign-in/switch">{tongue.t('shell.change-over')}</a>}
    <span>
      <span class="ds-sr-only">{tongue.t('shell.signed-in-as', { name: person.name })}</span>
      <bdi aria-hidden="true">{person.name}</bdi>
    </span>
    <button type="submit">{tongue.t('shell.sign-out')}</button>
  </form>
);
