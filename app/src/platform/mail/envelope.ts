import type { Outgoing } from './post.ts';

/**
 * RFC 3834: no other machine answers what a machine has sent. RFC 5322: one Message-ID, whatever is tried twice.
 */
export function envelope(mail: Outgoing, from: string, host: string) {
  return {
    from,
    // As an object: no list is read out of it.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(),
    messageId: `<${mail.id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      ...(mail.stop === undefined ? {} : stopHeaders(mail.stop)),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 2369: mail programs lead to where such mails end. RFC 8058, 3.1: or end them with a button of their own, over HTTPS alone. */
const stopHeaders = (stop: string): Record<string, string> => ({
  'List-Unsubscribe': `<${stop}>`,
  ...(stop.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
});
