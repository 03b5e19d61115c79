import type { House } from '../../app/src/platform/house.ts';
import { eachAtOnce } from './at-once.ts';
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

/**
 * Every address of a GET route for these places, bare and with each answer to each question of it; with one answer to
 * each where a stranger is sent away before anything is read.
 */
export function addressesOf(house: House, combinations: readonly Values[]): string[] {
  const found = new Set<string>();
  for (const { path, route, kind } of routesOf(house, 'GET')) {
    const some = kind === 'desk' ? 1 : undefined;
    for (const values of combinations) {
      const address = addressOf(path, values);
      found.add(address);
      for (const field of queryFieldsOf(route)) {
        for (const answer of answersTo(field, route).slice(0, some))
          found.add(`${address}?${field}=${encodeURIComponent(answer)}`);
      }
    }
  }
  return [...found];
}

/** Opens everything that can be reached by links from these addresses, in both ways of writing, and each page without a question twice. */
export async function crawl(origin: string, from: readonly string[]): Promise<Visit[]> {
  const seen = new Set<string>();
  const visits: Visit[] = [];
  let next = ['/', '/?lang=ar', ...GUESSES, ...from];
  while (next.length > 0) {
    const fresh = [...new Set(next)].filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const met = await eachAtOnce(fresh, (path) => visit(origin, path));
    visits.push(...met.flatMap((each) => each.visits));
    next = met.flatMap((each) => each.links);
  }
  return visits;
}

async function visit(origin: string, path: string): Promise<{ visits: Visit[]; links: string[] }> {
  const first = await open(origin, path, { 'accept-encoding': 'identity' });
  if (first.visit.status !== 200 && first.visit.status !== 410) return { visits: [first.visit], links: [] };
  const visits = [first.visit];
  // The second time a page comes, pressed, from what was kept of the first, and the third time not even that is sent. Answers to
  // a question are kept in the same way: it is when all is looked at again that one would come that is no longer true.
  if (!path.includes('?')) {
    const again = await open(origin, path);
    visits.push(again.visit);
    if (again.etag) visits.push((await open(origin, path, { 'if-none-match': again.etag })).visit);
  }
  const links = [...first.visit.text.matchAll(/(?:href|src|action)="([^"]*)"/g)]
    .map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), `${origin}${path}`))
    .filter((url) => url.origin === origin && !saysTheSame(path, url))
    .map((url) => url.pathname + url.search);
  return { visits, links };
}

/**
 * A page in three languages more, where it was asked something: its words of a town are those of the other two. The page
 * to sign in is each page's own, and of no town.
 */
function saysTheSame(path: string, link: URL): boolean {
  const language = link.searchParams.get('lang');
  if (!path.includes('?') || language === null) return false;
  return path.startsWith('/sign-in?to=') || (language !== 'en' && language !== 'ar');
}

let asked = 0;

async function open(origin: string, path: string, headers: Record<string, string> = {}) {
  // From a network of its own each time, or the answer would soon be that one has asked enough.
  asked += 1;
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
  const response = await reached(
    path,
    fetch(origin + path, {
      redirect: 'manual',
      headers: { 'x-forwarded-for': from, ...headers },
    }),
  );
  const named = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const visited = { path, status: response.status, text: `${named}\n${await response.text()}` };
  return { visit: visited, etag: response.headers.get('etag') };
}

/** `fetch failed` alone tells nobody which address it was, and why. */
async function reached(path: string, answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch (error) {
    throw new Error(`${path}: ${String((error as Error).cause)}`, { cause: error });
  }
}

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];

/** Answers to what a stranger may send without being asked to: a form to each, and the other methods in turn. */
export function provoke(origin: string, paths: readonly string[]): Promise<Visit[]> {
  const sent = paths.flatMap((path, at) =>
    ['POST', OTHER_METHODS[at % OTHER_METHODS.length] ?? ''].map((method) => ({ path, method })),
  );
  return eachAtOnce(sent, async ({ path, method }) => {
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'HEAD' ? {} : { body: 'email=a%40b.invalid&password=wrong' }),
    });
    const named = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    return {
      path: `${method} ${path}`,
      status: response.status,
      text: `${named}\n${await response.text()}`,
    };
  });
}
