import { renderDocument } from '../html/render.ts';
import type { Params, Tongue } from '../i18n/tongue.ts';

interface Written {
  subject: string;
  text: string;
  html: string;
}

interface Sender {
  baseUrl: string;
  /** The municipality that it comes from; null for the programme itself. */
  place: string | null;
}

/**
 * The words of a mail, as text and as the same in HTML: greeting, what it is about, one link, and why it comes. What
 * people typed is escaped, and fenced where it reads the other way.
 */
export function writeLetter(
  tongue: Tongue,
  mail: { template: string; params: Params; link?: string | undefined },
  sender: Sender,
): Written {
  const { template, params } = mail;
  const subject = oneLine(tongue.t(`${template}.subject`, params));
  const greeting = 'name' in params ? tongue.t('mail.greeting-name', params) : tongue.t('mail.greeting');
  const paragraphs = [greeting, ...tongue.t(`${template}.body`, params).split(/\n\s*\n/)].map((each) =>
    each.trim(),
  );
  const link = mail.link === undefined ? null : new URL(mail.link, sender.baseUrl).toString();
  const why = tongue.has(`${template}.why`)
    ? tongue.t(`${template}.why`, params)
    : sender.place === null
      ? tongue.t('mail.why')
      : tongue.t('mail.why-place', { place: sender.place });
  const ends = [why, tongue.t('mail.no-answer')];
  const text = [...paragraphs, ...(link === null ? [] : [link]), '-- ', ...ends].join('\n\n');
  return {
    subject,
    text: `${text.replace('-- \n\n', '-- \n')}\n`,
    html: renderDocument(
      <html lang={tongue.language} dir={tongue.dir}>
        <head>
          <meta charset="utf-8" />
          <title>{subject}</title>
        </head>
        <body>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {link !== null && (
            <p>
              <a href={link} dir="ltr">
                {link}
              </a>
            </p>
          )}
          <hr />
          {ends.map((each) => (
            <p>
              <small>{each}</small>
            </p>
          ))}
        </body>
      </html>,
    ),
  };
}

/** A header is one line: what somebody typed cannot begin another. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 200);
