import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where a mail leads whoever wants no more of them. It needs no sign-in and opens nothing but this one switch. */
export function stopPath(secret: string, identityId: string): string {
  return `/notifications/stop?${new URLSearchParams({ who: identityId, sign: signature(secret, identityId) }).toString()}`;
}

/** RFC 8058 asks that such a link cannot be made up for somebody else. */
export function isSigned(secret: string, identityId: string, sign: string): boolean {
  const [given, expected] = [Buffer.from(sign), Buffer.from(signature(secret, identityId))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const signature = (secret: string, identityId: string): string =>
  createHmac('sha256', secret).update(`stop mail ${identityId}`).digest('base64url').slice(0, 32);
