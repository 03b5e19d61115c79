import type { Context } from 'hono';
import type { Identity } from '../auth/identity.ts';
import type { House } from '../house.ts';
import { Alert, LinkButton } from '../html/components/index.ts';
import { Page } from '../html/layout.tsx';
import { renderDocument } from '../html/render.ts';
import type { Tongue } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { problem } from '../problems/platform-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { problemSentence } from '../problems/sentence.ts';
import { cacheKey } from './page-cache.ts';
import { PRIVATE, REVALIDATE, SECURITY_HEADERS } from './response-headers.ts';
import type { Answer, PageContent, Route } from './route.ts';

/** What the wrapper learned of a request on its way, for the page around the answer. */
export interface Shell {
  context: Context;
  tongue: Tongue;
  route: Pick<Route, 'kind' | 'path'>;
  place: { code: string; name: string; isExample: boolean } | null;
  placeId: string | null;
  identity: Identity | null;
  generation: number;
  cached: boolean;
}

export async function reply(house: House, shell: Shell, answer: Answer): Promise<Response> {
  if ('redirect' in answer) return redirect(answer.redirect, answer.headers);
  if ('json' in answer) return json(shell, answer.json, answer.status ?? 200);
  if ('download' in answer) return download(shell, answer.download);
  const html = renderDocument(document(house, shell, answer.page));
  const cookie = chosenLanguage(shell);
  const status = answer.status ?? 200;
  if (shell.cached && status === 200) keep(house, shell, html, cookie);
  return new Response(html, { status, headers: pageHeaders(shell, cookie) });
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
  }
  const { tongue } = shell;
  const lines = error.details['lines'] ?? error.details['fields'];
  return reply(house, shell, {
    status,
    page: {
      title: tongue.t(`problem-title.${titleOf(status)}`),
      body: (
        <>
          <h1>{tongue.t(`problem-title.${titleOf(status)}`)}</h1>
          <Alert tongue={tongue} kind={status >= 500 ? 'bad' : 'ask'}>
            <p>{problemSentence(tongue, error)}</p>
            {Array.isArray(lines) && (
              <ul>
                {lines.map((line: string) => (
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
          <LinkButton href={shell.route.kind === 'public' ? '/' : '/work'} variant="secondary">
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
    generation: 0,
    cached: false,
  };
  return replyProblem(house, shell, problem('request.not-found'));
}

function titleOf(status: number): string {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'bug' : 'not-done';
}

function document(house: House, shell: Shell, page: PageContent) {
  const { tongue, place, context } = shell;
  const isDesk = shell.route.kind === 'desk' || shell.route.kind === 'form';
  return (
    <Page
      tongue={tongue}
      title={page.title}
      {...(page.description ? { description: page.description } : {})}
      {...(place ? { place, home: isDesk ? `/work/places/${place.code}` : `/places/${place.code}` } : {})}
      tabs={place && !isDesk ? tabs(house, shell, page, place.code) : []}
      example={place?.isExample ?? false}
      {...(shell.identity ? { person: shell.identity } : {})}
      path={ownPath(context.req.path)}
      alternates={languages.map((language) => ({ language, href: withLanguage(context.req.url, language) }))}
      noindex={shell.route.kind !== 'public'}
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

function pageHeaders(shell: Shell, cookie: string | null): Headers {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  headers.set('Vary', 'Accept-Encoding, Accept-Language, Cookie');
  if (cookie) headers.append('Set-Cookie', cookie);
  return headers;
}

function keep(house: House, shell: Shell, html: string, cookie: string | null): void {
  const { req } = shell.context;
  const url = new URL(req.url);
  const key = cacheKey(url.pathname + url.search, req.header('cookie'), req.header('accept-language'));
  house.pages.keep(key, shell.placeId ?? '*', html, cookie, shell.generation);
}

function redirect(to: string, extra?: Headers): Response {
  const headers = new Headers(extra);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  headers.set('Location', to);
  headers.set('Cache-Control', PRIVATE);
  headers.delete('content-type');
  headers.delete('content-length');
  return new Response(null, { status: 303, headers });
}

function json(shell: Shell, value: unknown, status: number): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  return new Response(typeof value === 'string' ? value : JSON.stringify(value), { status, headers });
}

function download(
  shell: Shell,
  file: { name: string; type: string; body: string | AsyncIterable<string> },
): Response {
  const headers = new Headers(SECURITY_HEADERS);
  headers.set('Content-Type', file.type);
  headers.set('Content-Disposition', `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`);
  headers.set('Cache-Control', shell.route.kind === 'public' ? REVALIDATE : PRIVATE);
  const body = typeof file.body === 'string' ? file.body : streamOf(file.body);
  return new Response(body, { headers });
}

function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
