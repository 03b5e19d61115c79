import type { Context } from 'hono';
import type { Identity } from '../auth/identity.ts';
import { asIdentity } from '../db/transaction.ts';
import { disposition, type FileAnswer } from '../files/serve-file.ts';
import type { House } from '../house.ts';
import { Alert, LinkButton } from '../html/components/index.ts';
import { Page } from '../html/layout.tsx';
import { renderDocument } from '../html/render.ts';
import type { Tongue } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { countUnread } from '../notifications/store.ts';
import { outboxScript } from '../offline/scripts.ts';
import { problem } from '../problems/platform-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { broughtSentences, problemSentence } from '../problems/sentence.ts';
import { deskShell } from './desk-shell.ts';
import { cacheKey } from './page-cache.ts';
import {
  A_MOMENT,
  FOREVER,
  OFFLINE_POLICY,
  PRIVATE,
  REVALIDATE,
  SECURITY_HEADERS,
  WORKER_POLICY,
} from './response-headers.ts';
import {
  type Answer,
  type BytesAnswer,
  isForResidents,
  type Onward,
  type PageContent,
  type Route,
} from './route.ts';
import { forgetSaid, readSaid, type Said, saidCookie } from './said.ts';
import { SaidMessage } from './said-message.tsx';

/** What the head of a page shows of its place; the name as this reader knows it. */
export interface ShellPlace {
  code: string;
  name: string;
  isExample: boolean;
  accent: string | null;
  crestPath: string | null;
}

/** What the wrapper learned of a request on its way, for the page around the answer. */
export interface Shell {
  context: Context;
  tongue: Tongue;
  route: Pick<Route, 'kind' | 'path'>;
  place: ShellPlace | null;
  placeId: string | null;
  identity: Identity | null;
  /** What whoever is at a desk may do there; null on every other page. */
  permissions: ReadonlySet<string> | null;
  generation: number;
  cached: boolean;
  /** Cookies that go with whatever the answer will be: a session that got another secret on the way. */
  cookies: string[];
}

export async function reply(house: House, shell: Shell, answer: Answer): Promise<Response> {
  if ('redirect' in answer) return redirect(answer.redirect, onward(house, answer), answer.status);
  if ('json' in answer) return json(shell, answer.json, answer.status ?? 200);
  if ('file' in answer) return fileReply(shell, answer.file);
  if ('bytes' in answer) return bytesReply(answer.bytes);
  if ('worker' in answer) return workerReply(answer.worker);
  if ('download' in answer) return download(shell, answer.download);
  const said = saidBefore(house, shell);
  await answer.after?.();
  const unread = await unreadOf(house, shell);
  const html = renderDocument(document(house, shell, answer.page, { said, unread }));
  const cookie = chosenLanguage(shell);
  const status = answer.status ?? 200;
  if (shell.cached && status === 200) keep(house, shell, html, cookie);
  const headers = pageHeaders(shell, cookie, answer.headers, said && forgetSaid(house));
  if (answer.page.offline) headers.set('Content-Security-Policy', OFFLINE_POLICY);
  return new Response(html, { status, headers });
}

export function replyProblem(
  house: House,
  shell: Shell,
  error: Problem,
  status: number = error.status,
): Promise<Response> {
  shell.cached = false;
  if (error.code === 'request.not-found') {
    // Nothing on the page may tell a place that is closed from one that does not exist.
    shell.place = null;
    shell.permissions = null;
  }
  const { tongue } = shell;
  const lines = broughtSentences(tongue, error.details['lines'] ?? error.details['fields']);
  return reply(house, shell, {
    status,
    page: {
      title: tongue.t(`problem-title.${titleOf(status)}`),
      body: (
        <>
          <h1>{tongue.t(`problem-title.${titleOf(status)}`)}</h1>
          <Alert tongue={tongue} kind={status >= 500 ? 'bad' : 'ask'}>
            <p>{problemSentence(tongue, error)}</p>
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li>
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
            )}
            <p>
              <code>{error.code}</code>
            </p>
          </Alert>
          <LinkButton href={isForResidents(shell.route) ? '/' : '/work'} variant="secondary">
            {tongue.t('shell.back-to-start')}
          </LinkButton>
        </>
      ),
    },
  });
}

export function notFound(house: House, context: Context): Promise<Response> {
  const shell: Shell = {
    context,
    tongue: house.tongues.tongue(context.get('language')),
    route: { kind: 'public', path: '*' },
    place: null,
    placeId: null,
    identity: null,
    permissions: null,
    generation: 0,
    cached: false,
    cookies: [],
  };
  return replyProblem(house, shell, problem('request.not-found'));
}

function titleOf(status: number): string {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'bug' : 'not-done';
}

/** Residents' pages are kept for everyone, so what was said to one waits for a page of their own. */
const saidBefore = (house: House, shell: Shell): Said | null =>
  isForResidents(shell.route) ? null : readSaid(house, shell.context.req.raw.headers);

function onward(house: House, { headers, said }: Onward): Headers {
  const all = new Headers(headers);
  const cookie = said && saidCookie(house, said);
  if (cookie) all.append('Set-Cookie', cookie);
  return all;
}

/** What is new for whoever is signed in, in all their places: counted once the page's own reading has ended. */
async function unreadOf(house: House, { identity }: Shell): Promise<number> {
  return identity === null ? 0 : asIdentity(house.pool, identity.id, countUnread);
}

interface News {
  said: Said | null;
  unread: number;
}

function document(house: House, shell: Shell, page: PageContent, { said, unread }: News) {
  const { tongue, place, context } = shell;
  const isDesk = ['desk', 'form', 'own'].includes(shell.route.kind);
  return (
    <Page
      tongue={tongue}
      title={page.title}
      {...(page.description ? { description: page.description } : {})}
      {...(place ? { place, home: isDesk ? `/work/places/${place.code}` : `/places/${place.code}` } : {})}
      tabs={place && !isDesk ? tabs(house, shell, page, place.code) : []}
      {...(shell.identity ? { desk: deskShell(house, shell, unread) } : {})}
      example={place?.isExample ?? false}
      {...(shell.identity ? { person: shell.identity } : {})}
      path={ownPath(context.req.path)}
      alternates={languages.map((language) => ({
        language,
        href: withLanguage(context.req.url, language),
        draft: shell.identity !== null && house.tongues.isDraft(language),
      }))}
      {...(page.feed ? { feed: page.feed } : {})}
      noindex={shell.route.kind !== 'public' || page.noindex === true}
      {...(page.offline ? { script: outboxScript().path } : {})}
      above={
        <>
          {said && <SaidMessage tongue={tongue} said={said} />}
          {page.above}
        </>
      }
    >
      {page.body}
    </Page>
  );
}

function tabs(house: House, shell: Shell, page: PageContent, code: string) {
  return house.slices
    .flatMap((slice) => slice.tabs)
    .map((tab) => ({
      href: `/places/${code}${tab.path}`,
      label: shell.tongue.t(tab.message),
      current: tab.path === page.tab,
    }));
}

function withLanguage(address: string, language: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return ownPath(url.pathname) + url.search;
}

/** A path that begins with two slashes would, as a link, lead to the site it names. */
function ownPath(path: string): string {
  return path.replace(/^[/\\]{2,}/, '/');
}

/** A language chosen by link is kept on the device, so that the next page speaks it too. */
function chosenLanguage(shell: Shell): string | null {
  const asked = shell.context.req.query('lang');
  if (!asked || !(languages as readonly string[]).includes(asked)) return null;
  return `lang=${asked}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

function pageHeaders(shell: Shell, cookie: string | null, extra?: Headers, forget?: string | null): Headers {
  const headers = new Headers(extra);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  headers.set('Vary', 'Accept-Encoding, Accept-Language, Cookie');
  if (cookie) headers.append('Set-Cookie', cookie);
  if (forget) headers.append('Set-Cookie', forget);
  return headers;
}

function keep(house: House, shell: Shell, html: string, cookie: string | null): void {
  const { req } = shell.context;
  const url = new URL(req.url);
  const key = cacheKey(url.pathname + url.search, req.header('cookie'), req.header('accept-language'));
  house.pages.keep(key, shell.placeId ?? '*', html, cookie, shell.generation);
}

function redirect(to: string, extra?: Headers, status: 301 | 303 = 303): Response {
  const headers = new Headers(extra);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  headers.set('Location', to);
  headers.set('Cache-Control', PRIVATE);
  headers.delete('content-type');
  headers.delete('content-length');
  return new Response(null, { status, headers });
}

function json(shell: Shell, value: unknown, status: number): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  return new Response(typeof value === 'string' ? value : JSON.stringify(value), { status, headers });
}

function download(
  shell: Shell,
  file: { name: string; type: string; body: string | AsyncIterable<string | Uint8Array> },
): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Type', file.type);
  headers.set('Content-Disposition', `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`);
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  const body = typeof file.body === 'string' ? file.body : streamOf(file.body);
  return new Response(body, { headers });
}

/** Somebody else's bytes: they run nothing, ask nothing, and are what we say they are (abuse 42, 43). */
function fileReply(shell: Shell, file: FileAnswer): Response {
  const headers = new Headers(SECURITY_HEADERS);
  const isPublic = shell.route.kind === 'public';
  const tag = `"${file.hash}"`;
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Cache-Control', isPublic ? REVALIDATE : PRIVATE);
  if (isPublic) headers.set('ETag', tag);
  if (isPublic && shell.context.req.header('if-none-match') === tag) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', file.mime);
  headers.set('Content-Length', String(file.size));
  headers.set('Content-Disposition', disposition(file));
  return new Response(streamOf(file.body), { headers });
}

function workerReply(text: string): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Security-Policy', WORKER_POLICY);
  headers.set('Content-Type', 'text/javascript; charset=utf-8');
  headers.set('Cache-Control', REVALIDATE);
  return new Response(text, { headers });
}

/** Read by programs of anybody: no cookie, no language, from any page. */
function bytesReply({ type, body, lasts, name }: BytesAnswer): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Cache-Control', lasts === 'forever' ? FOREVER : A_MOMENT);
  headers.set('Content-Type', type);
  if (name !== undefined) headers.set('Content-Disposition', disposition({ name, inline: false }));
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

function streamOf(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
