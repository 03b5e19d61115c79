import { type Form, unpackForm } from '@groundwork-gov/forms';
import type { Transaction } from '../platform/db/transaction.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { documentOf, newestNo } from './form-store.ts';

/** Forms are read again and again while people answer. A version never changes, so it may be kept. */
const MOST_KEPT = 24;
const kept = new Map<string, Form>();

/** A version of a survey's form. */
export async function knownForm(tx: Transaction, surveyId: string, no: number): Promise<Form> {
  const key = `${tx.placeId} ${surveyId} ${no}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const document = await documentOf(tx, surveyId, no);
  if (document === undefined) throw problem('request.not-found');
  const form = unpackForm(JSON.parse(document) as Parameters<typeof unpackForm>[0]);
  kept.set(key, form);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return form;
}

/** The version that is asked now, with its number. */
export async function newestForm(tx: Transaction, surveyId: string): Promise<{ no: number; form: Form }> {
  const no = await newestNo(tx, surveyId);
  return { no, form: await knownForm(tx, surveyId, no) };
}
