import { randomUUID } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import type { Params } from '../i18n/tongue.ts';
import { planMail } from './mail-job.ts';
import * as store from './store.ts';

export interface Notice {
  personIds: readonly string[];
  /** The key of a message, said in the reader's language when it is read. */
  message: string;
  params: Params;
  path: string;
  itemId?: string;
}

/**
 * Tells people something, on their page and, as they wish, by mail. Joins the caller's transaction: what is rolled
 * back was never told. The caller sees to it that everybody told may open what the path leads to.
 */
export async function notify(tx: Transaction, notice: Notice): Promise<void> {
  const personIds = [...new Set(notice.personIds)];
  if (personIds.length === 0) return;
  await store.insertNotifications(
    tx,
    personIds.map((personId) => ({ ...notice, id: randomUUID(), personId })),
  );
  await planMail(tx, new Date());
}
