/**
 * What we keep in a browser: who is signed in, which browser it is, a way to a provider that was begun, what the next
 * page says first, and the key to a form that was sent too late.
 */
export type CookieName = 'session' | 'device' | 'provider' | 'said' | 'parked';

/** `__Host-` binds a cookie to this very host over https: no neighbour of the domain can plant one. */
const fullName = (name: CookieName, isSecure: boolean): string =>
  `${isSecure ? '__Host-' : ''}groundwork.${name}`;

const SAFE = /^[\w.~-]{1,4000}$/;

export function readCookie(headers: Headers, name: CookieName, isSecure: boolean): string | null {
  const wanted = `${fullName(name, isSecure)}=`;
  const found = (headers.get('cookie') ?? '').split(';').filter((each) => each.trim().startsWith(wanted));
  // Sent twice means that somebody else planted one of them.
  if (found.length !== 1) return null;
  const value = (found[0] ?? '').trim().slice(wanted.length);
  return SAFE.test(value) ? value : null;
}

/** `maxAgeSeconds` 0 forgets it; null keeps it until the browser is closed. */
export function cookieLine(
  name: CookieName,
  value: string,
  maxAgeSeconds: number | null,
  isSecure: boolean,
): string {
  return [
    `${fullName(name, isSecure)}=${value}`,
    'Path=/',
    ...(maxAgeSeconds === null ? [] : [`Max-Age=${maxAgeSeconds}`]),
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}

export function cookieHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) headers.append('set-cookie', line);
  return headers;
}
