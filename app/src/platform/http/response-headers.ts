/** Sent with every page. No script anywhere, no frames, forms to ourselves alone. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const POLICY = SECURITY_HEADERS['Content-Security-Policy'] ?? '';

/** Of a page that waits for a net (`platform/offline`): our own script, which speaks to us alone and opens its page again by itself. */
export const OFFLINE_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'; worker-src 'self'`;

/** Of the script that opens such pages: it fetches from us, and nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";

/**
 * Where people reach us by https, their browsers never ask without it again (RFC 6797). Of this host alone: its neighbours
 * below the domain of a municipality are not ours to speak for.
 */
export const transportHeaders = (baseUrl: string): Readonly<Record<string, string>> =>
  baseUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {};

export const PRIVATE = 'private, no-store';
/** A resident's browser may keep a page, and asks each time whether it still stands. */
export const REVALIDATE = 'public, no-cache';
export const FOREVER = 'public, max-age=31536000, immutable';
/** What is signed anew every second or so. */
export const A_MOMENT = 'public, max-age=2';
