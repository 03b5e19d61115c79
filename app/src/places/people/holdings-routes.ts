import { z } from 'zod';
import { addDays } from '../../platform/calendar/days.ts';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { none, orNull, placeParams, requestId, text } from '../municipality-forms.ts';
import { asTyped } from './as-typed.ts';
import { type Desk, found, fresh, todayAt } from './bodies-routes.ts';
import { MOST_CHOICES } from './choose-person.tsx';
import { endDeputy, nameDeputy } from './deputies-actions.ts';
import { engagementById, engagements } from './engagements-store.ts';
import { deputyPage, endDeputyPage, fillPage } from './fill-pages.tsx';
import { holdingPage } from './holding-page.tsx';
import { endHolding, extendHolding, fillPost, movePerson } from './holdings-actions.ts';
import * as store from './holdings-store.ts';
import { at, type Values } from './parts.tsx';
import * as people from './people-store.ts';
import { postAt } from './posts-routes.ts';
import { postById, posts, sittings } from './posts-store.ts';
import { emptySeats, titled } from './structure-page.tsx';

type AtPost = Desk & { params: { post: string } };
type Holding = Desk & { params: { holding: string } };
type Deputy = Desk & { params: { deputy: string } };

const q = text(100);
const search = z.strictObject({ q: z.string().max(100).optional() });
const postParams = z.strictObject({ ...placeParams.shape, post: z.uuid() });
const personParams = z.strictObject({ ...placeParams.shape, person: z.uuid() });
const holdingParams = z.strictObject({ ...placeParams.shape, holding: z.uuid() });
const deputyParams = z.strictObject({ ...placeParams.shape, deputy: z.uuid() });

/** A few people to choose from, with the one who is chosen already among them. */
export async function choicesAt({ tx }: Pick<Desk, 'tx'>, words: string, chosen: unknown) {
  const choices = await people.peopleLike(tx, words, MOST_CHOICES);
  if (typeof chosen !== 'string' || !z.uuid().safeParse(chosen).success) return choices;
  const person = choices.some((each) => each.personId === chosen)
    ? undefined
    : await people.personById(tx, chosen);
  return person ? [person, ...choices] : choices;
}

async function fillAt(context: AtPost, words: string, values: Values, error: Problem | null) {
  const today = todayAt(context);
  const open = (await engagements(context.tx)).filter((each) => each.endedOn === null && each.to >= today);
  return fillPage(
    context,
    {
      post: await postAt(context),
      choices: await choicesAt(context, words, values['personId']),
      engagements: open,
      q: words,
    },
    values,
    error,
  );
}

/** What somebody stands in for: a post, or a person in all of theirs. */
interface Stead {
  of: 'posts' | 'persons';
  id: string;
}

async function deputyAt(
  context: Desk,
  { of, id }: Stead,
  words: string,
  values: Values,
  error: Problem | null,
) {
  const label =
    of === 'posts'
      ? titled(context.tongue, found(await postById(context.tx, id)))
      : found(await people.personById(context.tx, id)).name;
  const stead = { label, path: at(context, of, id, 'deputy'), back: at(context, of, id) };
  const choices = await choicesAt(context, words, values['personId']);
  return deputyPage(
    context,
    stead,
    choices.filter((each) => each.personId !== id),
    words,
    values,
    error,
  );
}

/** The same two routes for deputies of a post and of a person. */
function deputyRoutes<Params extends { code: string }>(
  path: string,
  params: z.ZodType<Params>,
  steadOf: (params: Params) => Stead,
): Route[] {
  return [
    deskPage({
      path,
      params,
      query: search,
      answer: async (context) => ({
        page: await deputyAt(
          context,
          steadOf(context.params),
          context.query.q ?? '',
          fresh({ from: todayAt(context) }),
          null,
        ),
      }),
    }),
    deskForm({
      path,
      params,
      body: z.strictObject({
        requestId,
        q,
        personId: text(40),
        from: text(10),
        to: text(10),
        reason: text(600),
      }),
      action: nameDeputy,
      input({ params: named, body }) {
        const { of, id } = steadOf(named);
        return {
          postId: of === 'posts' ? id : null,
          forPersonId: of === 'persons' ? id : null,
          personId: body.personId,
          from: body.from,
          to: body.to,
          reason: body.reason,
        };
      },
      done(_result, { params: named }) {
        const { of, id } = steadOf(named);
        return `/work/places/${named.code}/${of}/${id}`;
      },
      again: (context, body, error) =>
        deputyAt(context, steadOf(context.params), asTyped(body.q), fresh(body), error),
    }),
  ];
}

type Part = 'end' | 'extend' | 'move';

async function holdingAt(context: Holding, form: Part | null, values: Values, error: Problem | null) {
  const { tx } = context;
  const today = todayAt(context);
  const bare = found(await store.holdingById(tx, context.params.holding));
  const all = await store.namedHoldings(tx, { personId: bare.personId });
  const holding = found(all.find((each) => each.holdingId === bare.holdingId));
  const open = (await posts(tx, today)).filter((post) => post.postId !== holding.postId);
  const sitting = await sittings(
    tx,
    open.map((post) => post.postId),
    today,
  );
  const engagement =
    holding.engagementId === null ? null : ((await engagementById(tx, holding.engagementId)) ?? null);
  const vacant = open.filter((post) => emptySeats(post, sitting) > 0).slice(0, MOST_VACANT);
  return holdingPage(context, { holding, vacant, engagement }, { form, values, problem: error });
}

const MOST_VACANT = 300;
const backToPost = <P extends { code: string }>(
  result: { postId: string },
  { params }: { params: P },
): string => `/work/places/${params.code}/posts/${result.postId}`;

export const holdingsRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/posts/:post/fill',
    params: postParams,
    query: search,
    answer: async (context) => ({
      page: await fillAt(
        context,
        context.query.q ?? '',
        fresh({ from: todayAt(context), invite: 'yes' }),
        null,
      ),
    }),
  }),
  deskForm({
    path: '/work/places/:code/posts/:post/fill',
    params: postParams,
    body: z.strictObject({
      requestId,
      q,
      personId: text(40),
      name: text(400),
      email: text(400),
      language: text(5),
      invite: z.literal('yes').optional(),
      from: text(10),
      to: text(10),
      engagementId: text(40),
    }),
    action: fillPost,
    input: ({ params, body }) => ({
      postId: params.post,
      personId: orNull(body.personId),
      newPerson:
        orNull(body.personId) === null
          ? { name: body.name, email: body.email.trim(), language: orNull(body.language) }
          : null,
      invite: body.invite === 'yes',
      from: body.from,
      to: orNull(body.to),
      engagementId: orNull(body.engagementId),
    }),
    done: backToPost,
    again: (context, body, error) => fillAt(context, asTyped(body.q), fresh(body), error),
  }),
  ...deputyRoutes('/work/places/:code/posts/:post/deputy', postParams, ({ post }) => ({
    of: 'posts',
    id: post,
  })),
  ...deputyRoutes('/work/places/:code/persons/:person/deputy', personParams, ({ person }) => ({
    of: 'persons',
    id: person,
  })),
  deskPage({
    path: '/work/places/:code/deputies/:deputy',
    params: deputyParams,
    query: none,
    answer: async (context) => ({ page: await endDeputyAt(context, fresh({ on: todayAt(context) }), null) }),
  }),
  deskForm({
    path: '/work/places/:code/deputies/:deputy',
    params: deputyParams,
    body: z.strictObject({ requestId, on: text(10) }),
    action: endDeputy,
    input: ({ params, body }) => ({ deputyId: params.deputy, on: body.on }),
    done: (result, { params }) =>
      `/work/places/${params.code}/${result.postId ? `posts/${result.postId}` : `persons/${result.forPersonId}`}`,
    again: (context, body, error) => endDeputyAt(context, fresh(body), error),
  }),
  deskPage({
    path: '/work/places/:code/holdings/:holding',
    params: holdingParams,
    query: none,
    answer: async (context) => {
      const today = todayAt(context);
      return {
        page: await holdingAt(context, null, fresh({ on: today, moveFrom: addDays(today, 1) }), null),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/holdings/:holding/end',
    params: holdingParams,
    body: z.strictObject({ requestId, on: text(10), reason: text(600) }),
    action: endHolding,
    input: ({ params, body }) => ({ holdingId: params.holding, on: body.on, reason: body.reason }),
    done: backToPost,
    again: (context, body, error) => holdingAt(context, 'end', fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/holdings/:holding/extend',
    params: holdingParams,
    body: z.strictObject({ requestId, newTo: text(10) }),
    action: extendHolding,
    input: ({ params, body }) => ({ holdingId: params.holding, to: orNull(body.newTo) }),
    done: backToPost,
    again: (context, body, error) => holdingAt(context, 'extend', fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/holdings/:holding/move',
    params: holdingParams,
    body: z.strictObject({
      requestId,
      postId: text(40),
      moveFrom: text(10),
      moveTo: text(10),
      moveReason: text(600),
    }),
    action: movePerson,
    input: ({ params, body }) => ({
      holdingId: params.holding,
      postId: body.postId,
      from: body.moveFrom,
      to: orNull(body.moveTo),
      reason: body.moveReason,
    }),
    done: backToPost,
    again: (context, body, error) => holdingAt(context, 'move', fresh(body), error),
  }),
];

async function endDeputyAt(context: Deputy, values: Values, error: Problem | null) {
  const [deputy] = await store.deputies(context.tx, { deputyId: context.params.deputy });
  return endDeputyPage(context, found(deputy), todayAt(context), values, error);
}
