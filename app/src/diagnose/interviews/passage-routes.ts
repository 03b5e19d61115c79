import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { interviewsPath } from '../assessment/paths.ts';
import { atInterview, INTERVIEW, interviewAt } from './at-interview.ts';
import { branchesOf } from './branch-store.ts';
import { keepPassage, MOST_CODES, MOST_SAID, removePassage } from './passage-actions.ts';
import { passagePage } from './passage-page.tsx';
import { DIRECTIONS, passageBefore } from './passage-store.ts';
import { themesOf } from './themes.ts';

const PASSAGES = `${INTERVIEW}/passages`;
export const PASSAGE = `${PASSAGES}/:passage`;
export const atPassage = z.strictObject({ ...atInterview.shape, passage: z.uuid() });
const requestId = z.uuid();
const leaf = z.string().regex(/^[a-z0-9.-]{1,80}$/);

/** What of a passage somebody types. */
export const typedPassage = {
  requestId,
  says: z.string().trim().min(1).max(MOST_SAID),
  leaves: leaf.or(z.array(leaf).max(MOST_CODES)).default([]),
  direction: z.enum(DIRECTIONS),
  themes: z.string().trim().max(700).default(''),
};
const typed = z.strictObject(typedPassage);
export type PassageTyped = Omit<z.infer<typeof typed>, 'requestId'>;

export const wordsOf = ({ says, leaves, direction, themes }: PassageTyped) => ({
  says,
  leaves: [leaves].flat(),
  direction,
  themes: themesOf(themes),
});

const back = ({ code, assessment, interview }: z.infer<typeof atInterview>): string =>
  interviewsPath(code, assessment, interview);

/** The page of a new passage can be opened before and sent later: its request names the passage, however often it comes. */
const adding = editForm({
  path: `${PASSAGES}/new`,
  params: atInterview,
  permission: 'diagnose.assess',
  body: typed,
  action: keepPassage,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    interviewId: params.interview,
    passageId: null,
    version: 0,
    ...wordsOf(body),
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'interview.passage-kept-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const heard = await interviewAt(context);
    if (!heard.interview.may.note || heard.interview.isWithdrawn) throw problem('request.not-found');
    const shown = { ...heard, passage: null, before: [], names: new Map(), isInConflict: false };
    return passagePage(context, shown, values, error);
  },
});

const changing = editForm({
  path: PASSAGE,
  params: atPassage,
  permission: 'diagnose.assess',
  body: z.strictObject({ ...typedPassage, version: z.coerce.number().int().positive() }),
  action: keepPassage,
  input: ({ params, body: { version, ...body } }) => ({
    assessmentId: params.assessment,
    interviewId: params.interview,
    passageId: params.passage,
    version,
    ...wordsOf(body),
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'interview.passage-kept-said' }),
  async values(context) {
    const { passages } = await interviewAt(context);
    const passage = passages.find(({ passageId }) => passageId === context.params.passage);
    if (!passage) throw problem('request.not-found');
    const { version, says, leaves, direction, themes } = passage;
    return { version, says, leaves, direction, themes: themes.join(', ') };
  },
  async page(context, values, error) {
    const { tx, house, params } = context;
    const heard = await interviewAt(context);
    const passage = heard.passages.find(({ passageId }) => passageId === params.passage);
    if (!passage) throw problem('request.not-found');
    const branches = await branchesOf(tx, [passage.passageId]);
    // What was brought and not taken is kept like what it said before.
    const beside = branches.filter(({ settledAt, says }) => settledAt !== null && says !== passage.says);
    const stood = await passageBefore(tx, passage);
    const before = [...stood, ...beside.map(({ base, ...words }) => ({ ...words, version: base }))].toSorted(
      (a, b) => b.keptAt.getTime() - a.keptAt.getTime(),
    );
    const isInConflict = branches.some(({ settledAt }) => settledAt === null);
    const names = await house.people.namesOf(tx, [...new Set(before.map(({ personId }) => personId))]);
    return passagePage(context, { ...heard, passage, before, names, isInConflict }, values, error);
  },
});

export const passageRoutes: readonly Route[] = [
  ...adding.routes,
  ...changing.routes,
  deskForm({
    path: `${PASSAGE}/remove`,
    params: atPassage,
    body: z.strictObject({ requestId, version: z.coerce.number().int().positive() }),
    action: removePassage,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      interviewId: params.interview,
      passageId: params.passage,
      version: body.version,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'interview.passage-removed-said' }),
  }),
];

export const passageAccess: AccessTable = {
  ...adding.access,
  ...changing.access,
  [`GET ${PASSAGE}`]: holders('diagnose.read'),
  [`POST ${PASSAGE}/remove`]: holders('diagnose.assess'),
  'action diagnose.keep-passage': holders('diagnose.assess'),
  'action diagnose.remove-passage': holders('diagnose.assess'),
};

export const passageActions = [keepPassage, removePassage];
