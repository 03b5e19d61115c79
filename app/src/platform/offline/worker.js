// Opens the pages below its own path without a net, as they were last seen, with their styles and script. It answers nothing else.
const name = `outbox ${self.registration.scope}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fromNet(request, pathname + search));
  else if (pathname.startsWith('/assets/')) event.respondWith(fromHere(request));
});

/** The page as it is now; without a net, as it was. Where signing in is asked for, what was kept stays. */
async function fromNet(request, page) {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && answer.type === 'basic') await cache.put(page, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(page);
    if (kept) return kept;
    throw error;
  }
}

/** What has its hash for a name never changes. */
async function fromHere(request) {
  const cache = await caches.open(name);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
