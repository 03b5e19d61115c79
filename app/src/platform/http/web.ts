import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { RateLimit } from '../api/limit.ts';
import { mountApi, noSuchAddress } from '../api/mount-api.ts';
import type { House } from '../house.ts';
import { SENDING_WINDOW_MS } from './answer-public-form.ts';
import { assets } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import { mount } from './endpoint.ts';
import { health } from './health.ts';
import { withoutSecrets } from './log-path.ts';
import { notFound } from './reply.tsx';
import { SECURITY_HEADERS, transportHeaders } from './response-headers.ts';

declare module 'hono' {
  interface ContextVariableMap {
    language: 'en' | 'ar';
  }
}

/** All routes of all slices behind the wrapper, with health and styles beside them. */
export function createWeb(house: House): Hono {
  const app = new Hono();
  // Whatever answers, also a style sheet and the API: what it does not say better itself.
  const always = Object.entries({ ...SECURITY_HEADERS, ...transportHeaders(house.baseUrl) });
  app.use(async (context, next) => {
    const language = chooseLanguage(
      context.req.query('lang') ?? null,
      context.req.header('cookie'),
      context.req.header('accept-language'),
    );
    context.set('language', language as 'en' | 'ar');
    const from = performance.now();
    await next();
    for (const [name, value] of always)
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    house.log.info({
      method: context.req.method,
      path: withoutSecrets(context.req.path),
      status: context.res.status,
      ms: Math.round(performance.now() - from),
    });
  });
  app.get('/health', (context) => health(context, house));
  app.get('/assets/:file', (context) => assets(context));
  const limit = new RateLimit();
  const sent = new RateLimit(SENDING_WINDOW_MS);
  for (const route of house.slices.flatMap((slice) => slice.routes)) {
    if (route.kind === 'api') mountApi(app, house, limit, route);
    else mount(app, house, sent, route);
  }
  app.all('/api/v1/*', (context) => noSuchAddress(house, limit, context));
  app.notFound((context) => notFound(house, context));
  return app;
}

/** Kept pages are answered before the framework is asked; everything else goes through it. */
export function createHttpServer(house: House): Server {
  const listener = getRequestListener(createWeb(house).fetch);
  return createServer((request, response) => {
    if (house.pages.serve(request, response)) return;
    void listener(request, response);
  });
}
