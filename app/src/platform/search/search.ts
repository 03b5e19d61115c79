import type { Transaction } from '../db/transaction.ts';
import { formsOf, runsOf, wordsOf } from './fold.ts';
import * as store from './store.ts';

export interface Findable {
  itemId: string;
  kind: string;
  title: string;
  text?: string;
  /** More words to find it by, which no page shows: its name in other languages, a code. */
  words?: string;
  /** Who finds it: whoever has this permission in the place. */
  permission: string;
}

/** Longer texts are found by their beginning. */
const LONGEST_TEXT = 20_000;

/** Makes an item findable, or findable by its new words. Joins the caller's transaction. */
export async function indexItem(tx: Transaction, item: Findable): Promise<void> {
  await indexItems(tx, [item]);
}

/** The same for many at once: two statements, however many there are. */
export async function indexItems(tx: Transaction, items: readonly Findable[]): Promise<void> {
  if (items.length === 0) return;
  const newest = [...new Map(items.map((item) => [item.itemId, item])).values()];
  const entries = newest.map((item) => ({ ...item, text: (item.text ?? '').slice(0, LONGEST_TEXT) }));
  const found = entries.flatMap(({ itemId, title, text, words }) => {
    const inTitle = wordsOf(title);
    return [...new Set([...inTitle, ...wordsOf(`${text} ${words ?? ''}`)])].map((word) => ({
      itemId,
      word,
      inTitle: inTitle.has(word),
    }));
  });
  await store.upsertEntries(tx, entries, found);
}

export async function dropFromIndex(tx: Transaction, itemId: string): Promise<void> {
  await store.dropEntry(tx, itemId);
}

const MOST_TERMS = 8;

/** What was typed, as the beginnings of words that must all be there. */
export function termsOf(question: string): string[] {
  return [...new Set(runsOf(question).map(({ word }) => word))].slice(0, MOST_TERMS);
}

export interface SearchQuestion {
  terms: readonly string[];
  permissions: ReadonlySet<string>;
  kind?: string;
  limit: number;
  offset: number;
}

export interface Found {
  itemId: string;
  kind: string;
  title: string;
  text: string;
}

/** What has a word beginning with each term, as far as the reader may know: those with all in the title first. */
export async function find(
  tx: Transaction,
  question: SearchQuestion,
): Promise<{ found: Found[]; kinds: Map<string, number> }> {
  if (question.terms.length === 0) return { found: [], kinds: new Map() };
  return store.findEntries(tx, question);
}

/** A text cut into what matches a term and what stands between, in order. */
export interface Piece {
  says: string;
  isMatch: boolean;
  from: number;
}

/** Where a text holds the words that were looked for: whole words as they were written, by the same folding. */
export function pieces(text: string, terms: readonly string[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { from, to, word } of runsOf(text)) {
    if (!formsOf(word).some((form) => terms.some((term) => form.startsWith(term)))) continue;
    if (from > at) found.push({ says: text.slice(at, from), isMatch: false, from: at });
    found.push({ says: text.slice(from, to), isMatch: true, from });
    at = to;
  }
  if (at < text.length) found.push({ says: text.slice(at), isMatch: false, from: at });
  return found;
}
