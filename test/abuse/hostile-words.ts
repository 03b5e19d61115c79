import { inLines, markup } from './payloads/markup.ts';

/** What somebody wrote wherever the program takes words. */
export interface Words {
  code: string;
  /** Each up to 200 characters: one for each thing of every kind that a town has many of. */
  lines: readonly string[];
  /** Codes and labels of the budget's lines. */
  labels: readonly string[];
  /** Where the town's texts lead, as it says. */
  link: string;
}

const HOSTILE_LINES = inLines(markup, 190);

/** A town all of whose words are hostile: the sixty texts, side by side where they fit. */
export const hostileWords = (code: string): Words => ({
  code,
  lines: HOSTILE_LINES,
  labels: markup,
  link: 'https://evil.example/"><img/src=x/onerror=alert(1)>#\'onmouseover=alert(1)',
});

/** A town that has as much of everything, and nobody who means harm. */
export const cleanWords = (code: string): Words => ({
  code,
  lines: HOSTILE_LINES.map((_line, at) => `Road ${at}`),
  labels: markup.map((_text, at) => `Road ${at}`),
  link: 'https://roads.example/',
});

/** As much of a text as a field takes. */
export const cut = (text: string, most: number): string => text.slice(0, most).trim();

/** Several lines together, where a field takes more than one. */
export const several = ({ lines }: Words, from: number, most: number): string =>
  cut([...lines.slice(from), ...lines.slice(0, from)].join(' '), most);
