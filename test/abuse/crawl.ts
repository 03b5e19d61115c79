import type { House } from '../../app/src/platform/house.ts';
import { addressOf, answersTo, queryFieldsOf, routesOf, type Values } from './routes.ts';

export interface Visit {
  path: string;
  status: number;
  /** Headers and body together: all that a visitor receives. */
  text: string;
}

/** Addresses that visitors and robots try though nobody links to them. */
const GUESSES = [
  '/health',
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/feed',
  '/feed.xml',
  '/rss',
  '/api',
  '/api/places',
  '/search?q=a',
  '/places',
  '/places.json',
  '/assets/',
  '/assets/nothing.css',
  '/.well-known/security.txt',
  '/.well-known/openid-configuration',
  '/openapi.json',
  '/graphql',
  '/metrics',
  '/debug',
  '/.env',
  '/.git/HEAD',
  '/uploads/',
  '/work',
  '/sign-in?to=/work',
  '/nothing-here',
  '/places/%00',
  '/%c0%ae%c0%ae/',
  '/nothing-here?lang=ar',
  '/places/QSILENT?lang=ar',
];

/** Every address of a GET route for these places, bare and with each answer to each question of it. */
export function addressesOf(house: House, combinations: readonly Values[]): string[] {
  const found = new Set<string>();
  for (const { path, route } of routesOf(house, 'GET')) {
    for (const values of combinations) {
      const address = addressOf(path, values);
      found.add(address);
      for (const field of queryFieldsOf(route)) {
        for (const answer of answersTo(field, route))
          found.add(`${address}?${field}=${encodeURIComponent(answer)}`);
      }
    }
  }
  return [...found];
}

/** Opens everything that can be reached by links from these addresses, in both languages, and each page twice. */
export async function crawl(origin: string, from: readonly string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  const seen = new Set<string>();
  const queue = ['/', '/?lang=ar', ...GUESSES, ...from];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const first = await open(origin, path);
    visits.push(first.visit);
    if (first.visit.status !== 200 && first.visit.status !== 410) continue;
    // The second time a page comes from what was kept of the first, and the third time not even that is sent.
    const again = await open(origin, path);
    visits.push(again.visit);
    if (again.etag) visits.push((await open(origin, path, { 'if-none-match': again.etag })).visit);
    for (const [, link = ''] of first.visit.text.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(link.replaceAll('&amp;', '&'), `${origin}${path}`);
      if (url.origin === origin) queue.push(url.pathname + url.search);
    }
  }
  return visits;
}

async function open(origin: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { redirect: 'manual', headers });
  const named = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const visit = { path, status: response.status, text: `${named}\n${await response.text()}` };
  return { visit, etag: response.headers.get('etag') };
}

/** Answers to what a stranger may send without being asked to. */
export async function provoke(origin: string, paths: readonly string[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const path of paths) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      const response = await fetch(origin + path, {
        method,
        redirect: 'manual',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        ...(method === 'HEAD' ? {} : { body: 'email=a%40b.invalid&password=wrong' }),
      });
      const named = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      visits.push({
        path: `${method} ${path}`,
        status: response.status,
        text: `${named}\n${await response.text()}`,
      });
    }
  }
  return visits;
}
