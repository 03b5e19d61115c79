import type { Language } from './languages.ts';

/** Message by key: `area.key` to ICU MessageFormat text. */
export type Catalogue = Readonly<Record<string, string>>;

export type TranslationStatus = 'draft' | 'reviewed';

/**
 * The words of one slice (or of the platform). English is whole; any other language may lack some, which are then
 * shown in English and counted. Each translation carries a mark that staff can see.
 */
export interface Messages<English extends Catalogue = Catalogue> {
  en: English;
  ar?: Translation<English>;
  es?: Translation<English>;
  fr?: Translation<English>;
  pt?: Translation<English>;
  status: Partial<Record<Exclude<Language, 'en'>, TranslationStatus>>;
}

type Translation<English> = Readonly<Partial<Record<keyof English, string>>>;

/** Checks a slice's catalogues against each other while typing: a translation may have no key of its own. */
export function defineMessages<const English extends Catalogue>(
  messages: Messages<English>,
): Messages<English> {
  return messages;
}

/** The keys of a catalogue, for a page that wants its `tongue` to know them: `Tongue<MessageKey<typeof messages>>`. */
export type MessageKey<M extends Messages> = keyof M['en'] & string;
