// Opens the pages beside itself without a net, as they were last seen, with their styles and script. It answers nothing else. A page in
// a folder below is of something that somebody said: it is not kept, and what was kept of such pages before goes.
const { scope } = self.registration;
const kept = () => caches.open(`outbox ${scope}`);
const isBelow = (url) => url.slice(scope.length).includes('/');

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && !isBelow(request.url)) event.respondWith(fromNet(request));
  else if (request.url.startsWith(`${location.origin}/assets/`)) event.respondWith(fromHere(request));
});

async function begin() {
  const cache = await kept();
  for (const { url } of await cache.keys()) if (isBelow(url)) await cache.delete(url);
  await self.clients.claim();
}

/** The page as it is now; without a net, as it was. Where signing in is asked for, what was kept stays. */
async function fromNet(request) {
  const cache = await kept();
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    return (await cache.match(request.url)) || Promise.reject(error);
  }
}

/** What has its hash for a name never changes. */
async function fromHere(request) {
  const cache = await kept();
  const last = await cache.match(request);
  if (last) return last;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
