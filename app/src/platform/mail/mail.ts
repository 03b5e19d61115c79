import { z } from 'zod';
import type { Transaction } from '../db/transaction.ts';
import type { Language } from '../i18n/languages.ts';
import type { Params } from '../i18n/tongue.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { deliverMail } from './deliver.ts';
import { mailProblems } from './problems.ts';

export interface Mail {
  to: string;
  language: Language;
  /** Messages `TEMPLATE.subject` and `TEMPLATE.body`, whose paragraphs are split by blank lines. */
  template: string;
  params: Params;
  /** A path on this site, which the mail leads to. */
  link?: string;
  /**
   * A path on this site where whoever gets such mails ends them: a look at it asks (GET), and a mail program's own button ends them
   * at once (`oneClick` in `http/route.ts`). Only for mails that come again and again.
   */
  stop?: string;
  /** Whose doing the mail comes from. */
  personId?: string;
}

/** RFC 5321: 254 characters in all. A line break would begin a header of its own. */
const address = z
  .email()
  .max(254)
  .regex(/^[\x21-\x7e]+$/);
const ownPath = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/);

/**
 * Sends a mail when, and only when, the transaction commits. It is a job of the transaction's place: a mail server
 * that is away is waited for, and one that refuses is told on the page of jobs.
 */
export async function sendMail(tx: Transaction, mail: Mail): Promise<void> {
  if (!address.safeParse(mail.to).success) throw mailProblems.problem('mail.address-invalid');
  const { personId, params, ...rest } = mail;
  for (const path of [mail.link, mail.stop]) if (path !== undefined) ownPath.parse(path);
  await enqueue(
    tx,
    deliverMail,
    {
      ...rest,
      at: new Date().toISOString(),
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)])),
    },
    personId === undefined ? {} : { personId },
  );
}

const plain = (value: Params[string]): string | number | string[] =>
  typeof value === 'bigint' ? Number(value) : typeof value === 'object' ? [...value] : value;
