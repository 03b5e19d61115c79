import type { Transaction } from '../db/transaction.ts';
import type { Language } from '../i18n/languages.ts';
import { type Mail, sendMail } from '../mail/mail.ts';
import { Problem } from '../problems/problem.ts';

/** A letter of sign-in, sent when the transaction commits. */
export const letter = (tx: Transaction, mail: Mail): Promise<void> => sendMail(tx, mail);

/**
 * Tells somebody what was changed in their name. An address that no mail can reach holds nothing up: what happened also
 * stands on their account page.
 */
export async function notice(
  tx: Transaction,
  to: { email: string; name: string; language: Language | null },
  what: string,
  params: Mail['params'] = {},
): Promise<void> {
  const mail = {
    to: to.email,
    language: to.language ?? 'en',
    template: `account.mail.${what}`,
    params: { name: to.name, ...params },
    link: '/account',
  } as const;
  await sendMail(tx, mail).catch((error: unknown) => {
    if (!(error instanceof Problem && error.code === 'mail.address-invalid')) throw error;
  });
}
