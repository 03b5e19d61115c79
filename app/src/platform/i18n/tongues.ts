import { type Language, languages } from './languages.ts';
import type { Catalogue, Messages } from './messages.ts';
import { createTongue, type Tongue } from './tongue.ts';
import { unbroken } from './unbroken.ts';

export interface Tongues {
  readonly languages: readonly Language[];
  tongue(language: Language): Tongue;
  keys(): readonly string[];
  /** Some of its words are a first draft, or missing: staff see a mark beside its name. */
  isDraft(language: Language): boolean;
  /** Each message that was asked for in a language that lacks it and was shown in English instead. */
  fallbacks(): readonly { language: Language; key: string }[];
}

/**
 * Joins the catalogues of the platform and of every slice.
 * @throws Error when two catalogues name the same key, or a translation has a key that its English lacks.
 */
export function createTongues(catalogues: readonly Messages[]): Tongues {
  const books = new Map(languages.map((language) => [language, join(catalogues, language)]));
  const english = books.get('en') as ReadonlyMap<string, string>;
  for (const [language, book] of books) {
    for (const key of book.keys()) {
      if (!english.has(key)) throw new Error(`Message "${key}" stands in ${language} but not in English.`);
    }
  }
  const drafts = new Set(
    languages.filter(
      (language) =>
        language !== 'en' && catalogues.some((messages) => messages.status[language] !== 'reviewed'),
    ),
  );
  const missed = new Map<string, { language: Language; key: string }>();
  const speak = (language: Language): Tongue =>
    createTongue(language, (key) => {
      const text = books.get(language)?.get(key);
      if (text !== undefined) return { text, language };
      const instead = english.get(key);
      if (instead === undefined) return undefined;
      missed.set(`${language} ${key}`, { language, key });
      return { text: instead, language: 'en' };
    });
  const spoken = new Map(languages.map((language) => [language, speak(language)]));
  return {
    languages,
    tongue: (language) => spoken.get(language) as Tongue,
    keys: () => [...english.keys()],
    isDraft: (language) => drafts.has(language),
    fallbacks: () => [...missed.values()],
  };
}

function join(catalogues: readonly Messages[], language: Language): Map<string, string> {
  const book = new Map<string, string>();
  for (const messages of catalogues) {
    const catalogue: Partial<Catalogue> = messages[language] ?? {};
    for (const [key, text] of Object.entries(catalogue)) {
      if (text === undefined) continue;
      if (book.has(key))
        throw new Error(`Message "${key}" stands in two ${language} catalogues. Rename one.`);
      book.set(key, language === 'fr' ? unbroken(text) : text);
    }
  }
  return book;
}
