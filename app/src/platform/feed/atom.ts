import { html, raw } from 'hono/html';
import type { BytesAnswer } from '../http/route.ts';

/** One thing that came or changed. `id` is its own for ever: a UUID. */
export interface FeedEntry {
  id: string;
  title: string;
  /** Below the site: `/places/…`. */
  path: string;
  /** When what stands in it last changed. */
  updated: Date;
  by: string | null;
  text: string;
}

export interface Feed {
  /** Where the site is, as `GROUNDWORK_BASE_URL` says it. */
  baseUrl: string;
  /** Its own address, and that of the page it tells of; below the site. */
  self: string;
  page: string;
  title: string;
  subtitle: string;
  /** Of the words that are ours. */
  language: string;
  /** Whose it is. */
  author: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

const FEED_TYPE = 'application/atom+xml; charset=utf-8';

/**
 * What is new, for programs that watch many sites (RFC 4287). Texts are plain: no markup of ours, and none of a stranger's.
 * A feed in which nothing is was last changed at the beginning of time, since it has to say when.
 */
export function atomFeed(feed: Feed): BytesAnswer {
  const at = (path: string): string => new URL(path, feed.baseUrl).href;
  const updated = feed.entries.map((entry) => entry.updated.getTime());
  const body = html`${raw('<?xml version="1.0" encoding="utf-8"?>\n')}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${at(feed.page)}</id>
<title>${plain(feed.title)}</title>
<subtitle>${plain(feed.subtitle)}</subtitle>
<updated>${new Date(Math.max(0, ...updated)).toISOString()}</updated>
<author><name>${plain(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${at(feed.self)}"/>
<link rel="alternate" type="text/html" href="${at(feed.page)}"/>
${feed.entries.map(
  (entry) => html`<entry>
<id>urn:uuid:${entry.id}</id>
<title>${plain(entry.title)}</title>
<updated>${entry.updated.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${at(entry.path)}"/>
<author><name>${plain(entry.by ?? feed.author)}</name></author>
<content type="text">${plain(entry.text)}</content>
</entry>
`,
)}</feed>
`;
  return { type: FEED_TYPE, body: String(body), lasts: 'seconds' };
}

/** Without what XML has no place for, however it is written: control characters, halves of pairs. */
const plain = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
