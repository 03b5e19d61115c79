/** The languages Groundwork starts with. English is whole; the others may be partly translated. */
export const languages = ['en', 'ar', 'es', 'fr', 'pt'] as const;

export type Language = (typeof languages)[number];
export type Direction = 'ltr' | 'rtl';

interface LanguageFacts {
  /** The language's name in itself: who looks for it need not read any other. */
  name: string;
  dir: Direction;
  /** What Intl is asked for. */
  locale: string;
  /** What Intl is asked for when it writes dates. */
  dateLocale: string;
}

/**
 * Arabic numbers are asked for in Latin digits by name. CLDR's `ar` gives Latin digits since version 42 and gave
 * Arabic-Indic ones before, so the answer would hang on the ICU inside the Node that runs; and figures here stand
 * beside downloads, account codes and charts whose digits are Latin. Countries of the Maghreb read them anyway. A
 * municipality that wants Arabic-Indic digits needs `ar-EG` or `-u-nu-arab` in this one place.
 * English dates are written day first, as everywhere outside the United States.
 */
const facts: Record<Language, LanguageFacts> = {
  en: { name: 'English', dir: 'ltr', locale: 'en', dateLocale: 'en-GB' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn', dateLocale: 'ar-u-nu-latn' },
  es: { name: 'Español', dir: 'ltr', locale: 'es', dateLocale: 'es' },
  fr: { name: 'Français', dir: 'ltr', locale: 'fr', dateLocale: 'fr' },
  pt: { name: 'Português', dir: 'ltr', locale: 'pt', dateLocale: 'pt' },
};

export const languageFacts = (language: Language): LanguageFacts => facts[language];
