import type { Language } from '../i18n/languages.ts';
import { mailFolder } from './folder-post.ts';
import { smtpPost } from './smtp-post.ts';

/** A finished mail, on its way. */
export interface Outgoing {
  /** Of the job: the same mail tried twice carries the same Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: Language;
  template: string;
  /** The whole address of a page on which whoever gets such mails ends them. */
  stop?: string;
  /** When it was asked for, the same at every try. */
  at?: string;
}

/** How mail leaves the house. */
export interface Post {
  /** @throws Problem mail.* when it could not be handed over */
  send(mail: Outgoing): Promise<void>;
  close(): Promise<void>;
}

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://`; none: mail stays in the folder. */
  smtpUrl: string | undefined;
  /** `Name <address>`, or an address. */
  from: string;
  folder: string;
}

export function openPost(settings: MailSettings, baseUrl: string): Post {
  const host = new URL(baseUrl).hostname;
  return settings.smtpUrl === undefined
    ? mailFolder(settings.folder, settings.from, host)
    : smtpPost(settings.smtpUrl, settings.from, host);
}
