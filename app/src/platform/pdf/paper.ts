import type { Direction, Language } from '../i18n/languages.ts';

/**
 * A document to be printed: plain text and figures alone, in the order in which they are read. `paper.typ` says how it
 * looks, and reads nothing in it as markup.
 */
export interface Paper {
  language: Language;
  dir: Direction;
  title: string;
  subtitle: string;
  /** What it is called in a reader's list of documents: the title without marks of direction. */
  name: string;
  /** Whose it is, for a reader's list of documents. */
  author: string;
  /** When it became what it says, for a reader's list of documents; without one nothing tells when. */
  day: { year: number; month: number; day: number } | null;
  /** Stands across every page of what does not hold yet. */
  mark: string | null;
  /** At the foot of each page, beside its number. */
  foot: string;
  blocks: readonly Block[];
}

/** A line of a list, with those that belong below it. */
export interface Item {
  /** Stands before the text, and leads to a web address. */
  link?: Link;
  text: string;
  under?: readonly Item[];
}

export interface Link {
  text: string;
  address: string;
}

export type Block =
  | { kind: 'heading'; text: string; level: 1 | 2 | 3 | 4; value?: string }
  | { kind: 'text'; text: string; look?: 'lead' | 'quiet' | 'strong' }
  | { kind: 'note'; text: string }
  | { kind: 'facts'; facts: readonly { term: string; says: string }[] }
  | { kind: 'list'; items: readonly Item[] }
  | { kind: 'quote'; text: string; by: string }
  /** `widths`: how much of the line each column takes; a column of 0 takes what it needs. `groups`: rows that head others. */
  | {
      kind: 'table';
      caption: string;
      head: readonly string[];
      rows: readonly (readonly string[])[];
      widths: readonly number[];
      groups?: readonly number[];
    }
  /** How often each of a few answers was given. Who does not see it hears `says`; the figures stand in it too. */
  | {
      kind: 'bars';
      title: string;
      says: string;
      series: readonly string[];
      rows: readonly { label: string; counts: readonly number[] }[];
    }
  /** A square code, row by row with `1` where it is dark, and the address that it leads to. */
  | { kind: 'code'; rows: readonly string[]; says: string; address: string }
  | ({ kind: 'link' } & Link)
  /** The headings that follow and precede, down to a level, with their pages. */
  | { kind: 'contents'; title: string; depth: number };
