import type { Context } from 'hono';
import { z } from 'zod';
import type { Rule } from '../access/access-table.ts';
import { StaleProblem } from '../access/expect-version.ts';
import { perform } from '../access/perform.ts';
import { readPlace } from '../db/transaction.ts';
import { bare, KEEP, OWNER } from '../drafts/form-fields.ts';
import { ownerMark } from '../drafts/parked.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import { actor, atDesk, findPlace, refuseUnlessPermitted } from './at-desk.ts';
import { check, queryOf, refuseZeros } from './check-input.ts';
import { settle } from './conflict.ts';
import { draftOfForm, parkForm } from './form-drafts.ts';
import { readBody } from './read-body.ts';
import type { Shell } from './reply.tsx';
import type { Answer, FormRoute, PageContent } from './route.ts';
import { askAgain, isStepUp, type Proof, splitProof } from './step-up.ts';
import { dropUploads, type UploadedFile } from './upload.ts';

type Loose = Record<string, string>;
type AnyForm = FormRoute<Loose, Record<string, unknown>, unknown, unknown>;

const requestIdSchema = z.uuid();
/** A form says everything in its body: a field beside it, in the address, is an unknown field. */
const noQuestion = z.strictObject({});

/** A form of work: permission first, then what was sent, then the action, then on to where its result is seen. */
export async function answerForm(
  house: House,
  route: AnyForm,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (!shell.identity) return parkForm(house, route, context, check(route.params, context.req.param()));
  if (shell.identity.session.mustAddSecondFactor) throw problem('access.second-factor-needed');
  const params = check(route.params, context.req.param());
  check(noQuestion, queryOf(context));
  const place = await findPlace(house, shell, params['code']);
  // Permission before the body: a stranger's upload is not worth reading.
  const who = await readPlace(house.pool, place.id, async (tx) => {
    const found = await actor(house, tx, shell);
    refuseUnlessPermitted(rule, found);
    return found;
  });
  const sent = await readBody(context.req.raw, house.uploads, route.files);
  try {
    return await act(house, route, rule, shell, {
      params,
      placeId: place.id,
      personId: who.personId,
      path: context.req.path,
      ...splitProof(sent.values),
      files: sent.files,
      headers: context.req.raw.headers,
    });
  } finally {
    await dropUploads(sent.files);
  }
}

interface Sent {
  params: Loose;
  placeId: string;
  personId: string;
  path: string;
  values: Record<string, unknown>;
  proof: Proof;
  files: UploadedFile[];
  headers: Headers;
}

async function act(house: House, route: AnyForm, rule: Rule, shell: Shell, sent: Sent): Promise<Answer> {
  const { params } = sent;
  refuseZeros(sent.values);
  const draft = draftOfForm(house, route, sent);
  const settled = settle(sent.values);
  // What somebody typed, without what the form says beside its fields.
  const values = draft ? bare(settled.values) : settled.values;
  if (draft && sent.values[KEEP] !== undefined) {
    await draft.keep(values);
    return { redirect: sent.path, said: { message: 'form.draft-kept' } };
  }
  try {
    if (settled.undecided) throw settled.undecided;
    const body = check(route.body, values);
    const request = requestIdSchema.safeParse(body['requestId']);
    if (!request.success)
      throw problem('request.invalid', { fields: ['requestId: expected the id the form carries'] });
    const page = await pageToGoOnWith(house, route, rule, shell, sent, body);
    if (page) return { page };
    const input = await route.input({ house, tongue: shell.tongue, params, body, files: sent.files });
    const requestId = request.data;
    const asked = isStepUp(route) ? await askAgain(house, shell, { ...sent, rule, requestId }) : null;
    if (asked) return asked;
    const result = await perform(
      house.performing,
      route.action,
      { placeId: sent.placeId, identityId: shell.identity?.id ?? '', requestId, input },
      house.programmeId,
    );
    house.pages.dropPlace(sent.placeId);
    await draft?.drop();
    const said = route.said?.(result, { params, body });
    return { redirect: route.done(result, { params, body }), ...(said ? { said } : {}) };
  } catch (error) {
    const again = route.again;
    const hopeless = !(error instanceof Problem) || error.status === 403 || error.status === 404;
    if (hopeless || !again) throw error;
    await draft?.keep(values);
    const shown = { ...settled.values, ...besides(house, shell, route, error) };
    const page = await atDesk(house, rule, shell, params, async (desk) => ({
      page: await again({ ...desk, params, query: {}, path: sent.path }, shown, error),
      status: error.status,
    }));
    return page;
  }
}

async function pageToGoOnWith(
  house: House,
  route: AnyForm,
  rule: Rule,
  shell: Shell,
  { params, path }: Sent,
  body: Record<string, unknown>,
): Promise<PageContent | null> {
  const { goOn } = route;
  if (!goOn) return null;
  return atDesk(house, rule, shell, params, (desk) => goOn({ ...desk, params, query: {}, path }, body));
}

/** What a form that comes back carries anew: the version that is now current, and whose form it is. */
const besides = (house: House, shell: Shell, route: AnyForm, error: Problem): Record<string, string> => ({
  ...(error instanceof StaleProblem ? { version: error.version } : {}),
  ...(route.draft && shell.identity ? { [OWNER]: ownerMark(house, shell.identity.id) } : {}),
});
