/** A mail as it was sent, with what its reader sees. */
export interface ReadMail {
  /** By lower-case name, unfolded and decoded. */
  headers: Readonly<Record<string, string>>;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Reads a mail of ours: two parts, text and HTML, in quoted-printable or base64. */
export function readEml(raw: string): ReadMail {
  const { headers, body } = part(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((each) => part(each.replace(/^\r?\n/, '')));
  const of = (type: string): string => {
    const found = parts.find((each) => each.headers['content-type']?.startsWith(type));
    return found ? decoded(found) : '';
  };
  return {
    headers,
    to: headers['to'] ?? '',
    subject: headers['subject'] ?? '',
    text: of('text/plain'),
    html: of('text/html'),
  };
}

interface Part {
  headers: Record<string, string>;
  body: string;
}

function part(raw: string): Part {
  const at = raw.search(/\r?\n\r?\n/);
  const lines = raw
    .slice(0, at)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())] as const;
  });
  return { headers: Object.fromEntries(headers), body: raw.slice(at).replace(/^\r?\n\r?\n/, '') };
}

function decoded({ headers, body }: Part): string {
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quotedPrintable(body.replace(/=\r?\n/g, ''));
  return body;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2047, encoded words in headers. */
const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, body: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(body, 'base64').toString('utf8')
        : quotedPrintable(body.replaceAll('_', ' ')),
    );
