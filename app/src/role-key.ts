import type { Settings } from './platform/launch/settings.ts';

/** With a server, every process must come to the same passwords from what it shares: the URL, or the secret. */
export function roleKey(settings: Settings, secret: string): string {
  if (settings.secret !== undefined || settings.databaseUrl === undefined) return secret;
  return decodeURIComponent(new URL(settings.databaseUrl).password) || secret;
}
