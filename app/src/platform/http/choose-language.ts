import { type Language, languages } from '../i18n/languages.ts';

const KNOWN = new Set<string>(languages);
const remembered = new Map<string, Language>();
const MOST_REMEMBERED = 500;

/** The language of a page: the link's choice, then the one chosen before on this device, then the browser's. */
export function chooseLanguage(
  asked: string | null,
  cookies: string | undefined,
  accepted: string | undefined,
): Language {
  if (asked && KNOWN.has(asked)) return asked as Language;
  const kept = cookies ? /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(cookies)?.[1] : undefined;
  if (kept && KNOWN.has(kept)) return kept as Language;
  return accepted ? fromBrowser(accepted) : 'en';
}

function fromBrowser(accepted: string): Language {
  const before = remembered.get(accepted);
  if (before) return before;
  const best = accepted
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = rest
        .map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1])
        .find((each) => each !== undefined);
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter((each) => KNOWN.has(each.language) && each.quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  const language = (best?.language ?? 'en') as Language;
  if (remembered.size < MOST_REMEMBERED) remembered.set(accepted, language);
  return language;
}
