import type { Outgoing } from './post.ts';

/**
 * RFC 3834: no other machine answers what a machine has sent. RFC 5322: one Message-ID, whatever is tried twice. RFC 2369: mail
 * programs lead to where such mails end.
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
      ...(mail.stop === undefined ? {} : { 'List-Unsubscribe': `<${mail.stop}>` }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
