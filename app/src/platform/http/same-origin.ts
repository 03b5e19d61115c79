/**
 * Whether an unsafe request comes from our own pages: Sec-Fetch-Site where the browser sends it, then Origin, then
 * Referer for the oldest phones. A request that says nothing of where it comes from is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const from = headers.get('origin') ?? headers.get('referer');
  if (from === null) return false;
  try {
    return new URL(from).host === headers.get('host');
  } catch {
    return false;
  }
}
