import type { Context } from 'hono';
import { z } from 'zod';
import type { Rule } from '../access/access-table.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { atDesk } from './at-desk.ts';
import { check, queryOf } from './check-input.ts';
import { readBody } from './read-body.ts';
import type { Shell } from './reply.tsx';
import type { Answer, OwnRoute } from './route.ts';

const noQuestion = z.strictObject({});

/** What somebody keeps for themselves: permission first, then what was sent, in a transaction that may write. */
export async function answerOwn(
  house: House,
  route: OwnRoute<Record<string, string>, unknown>,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (!shell.identity) throw problem('access.sign-in-needed');
  if (shell.identity.session.mustAddSecondFactor) throw problem('access.second-factor-needed');
  const params = check(route.params, context.req.param());
  check(noQuestion, queryOf(context));
  await atDesk(house, rule, shell, params, async () => undefined);
  const { values } = await readBody(context.req.raw, house.uploads);
  const body = check(route.body, values);
  return atDesk(
    house,
    rule,
    shell,
    params,
    (desk) => route.run({ ...desk, params, query: {}, path: context.req.path }, body),
    'read write',
  );
}
