import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { type Rule, routeKey } from '../access/access-table.ts';
import { noteRefusal } from '../access/store.ts';
import type { RateLimit } from '../api/limit.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import { answerForm } from './answer-form.ts';
import { answerOneClick } from './answer-one-click.ts';
import { answerOwn } from './answer-own.ts';
import { answerAccount, answerDesk, answerPublic } from './answer-page.ts';
import { answerPublicForm } from './answer-public-form.ts';
import { reply, replyProblem, type Shell } from './reply.tsx';
import type { Answer, PageRoute } from './route.ts';
import { isSameOrigin } from './same-origin.ts';
import { isStepUp } from './step-up.ts';
import { whereItBroke } from './where-it-broke.ts';

/**
 * Mounts a route behind the one wrapper: origin, language, who is asking, strict input, place, permission, then the
 * handler, then the answer. Handlers return values and never touch the response.
 */
export function mount(app: Hono, house: House, sent: RateLimit, route: PageRoute): void {
  const key = routeKey(route.method, route.path);
  const rule = house.performing.access[key];
  if (!rule) throw new Error(`${key} has no entry in the access table`);
  if (route.kind === 'form' && route.files && isStepUp(route)) {
    throw new Error(`${key} takes files, which could not wait while its sender confirms who they are`);
  }
  app.on(route.method, route.path, async (context) => {
    const shell = shellOf(context, house, route);
    const response = await answerOrProblem(house, sent, route, rule, context, shell);
    for (const line of shell.cookies) response.headers.append('Set-Cookie', line);
    return response;
  });
}

async function answerOrProblem(
  house: House,
  sent: RateLimit,
  route: PageRoute,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Response> {
  try {
    // What mail programs send comes from no page.
    if (route.method === 'POST' && route.kind !== 'one-click' && !isSameOrigin(context.req.raw.headers))
      throw problem('request.cross-site');
    const answer = await dispatch(house, sent, route, rule, context, shell);
    const response = await reply(house, shell, answer);
    if ('page' in answer && answer.afterwards) beginAfterwards(house, route, answer.afterwards);
    return response;
  } catch (error) {
    if (!(error instanceof Problem)) return replyBug(house, shell, error);
    await noteIfRefused(house, shell, routeKey(route.method, route.path), error);
    return replyProblem(house, shell, error);
  }
}

function beginAfterwards(house: House, route: PageRoute, work: () => Promise<void>): void {
  house.signIn.afterwards.begin(work, (error) =>
    house.log.error({ route: route.path, ...whereItBroke(error) }, 'work after an answer failed'),
  );
}

function shellOf(context: Context, house: House, route: PageRoute): Shell {
  return {
    context,
    tongue: house.tongues.tongue(context.get('language')),
    route,
    place: null,
    placeId: null,
    identity: null,
    permissions: null,
    generation: house.pages.generation,
    cached: false,
    cookies: [],
  };
}

function dispatch(
  house: House,
  sent: RateLimit,
  route: PageRoute,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  switch (route.kind) {
    case 'public':
      return answerPublic(house, route, context, shell);
    case 'public-form':
      return answerPublicForm(house, sent, route, context, shell);
    case 'one-click':
      return answerOneClick(house, sent, route, context, shell);
    case 'account':
      return answerAccount(house, route, rule, context, shell);
    case 'desk':
      return answerDesk(house, route, rule, context, shell);
    case 'form':
      return answerForm(house, route, rule, context, shell);
    case 'own':
      return answerOwn(house, route, rule, context, shell);
  }
}

async function noteIfRefused(house: House, shell: Shell, what: string, error: Problem): Promise<void> {
  const refused = error.status === 403 || (error.status === 404 && shell.identity !== null);
  if (!refused) return;
  await noteRefusal(house.pool, shell.placeId ?? house.programmeId, {
    identityId: shell.identity?.id ?? '',
    what,
    code: error.code,
  }).catch((failure: Error) => house.log.error({ err: failure.message }, 'a refusal could not be noted'));
}

function replyBug(house: House, shell: Shell, error: unknown): Promise<Response> {
  const id = randomUUID().slice(0, 8);
  house.log.error({ bug: id, route: shell.route.path, ...whereItBroke(error) }, 'unexpected error');
  return replyProblem(house, shell, new Problem('request.bug', 503, { id }), 500);
}
