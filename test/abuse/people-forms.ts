import { randomUUID } from 'node:crypto';
import type { FormToSend } from './forms.ts';
import { YESTERDAY } from './people-things.ts';
import { type ParamName, thingOf } from './routes.ts';

const withId = (fields: Record<string, string>): FormToSend => ({
  fields: Object.entries({ requestId: randomUUID(), ...fields }),
});
const idOf = (code: string, name: ParamName): string => thingOf(code, name) ?? '';

const post = { seats: '9', role: '', official: 'yes', permissions: 'places.read' };
const at = '/work/places/:code';

/** Forms of people, in an order in which one after the other succeeds. */
export const peopleForms: Record<string, (sender: { code: string }) => FormToSend> = {
  [`POST ${at}/bodies/new`]: () => withId({ name: 'A body', kind: 'office', parentId: '', from: '', to: '' }),
  [`POST ${at}/bodies/:body/change`]: () => withId({ version: '1', name: 'Another name', kind: 'office' }),
  [`POST ${at}/posts/new`]: ({ code }) => withId({ ...post, title: 'A post', bodyId: idOf(code, 'body') }),
  [`POST ${at}/posts/:post/change`]: ({ code }) =>
    withId({ ...post, version: '1', title: 'Another title', bodyId: idOf(code, 'body') }),
  [`POST ${at}/posts/:post/fill`]: () =>
    withId({ q: '', personId: '', name: 'A newcomer', email: '', language: '', from: '2020-01-01', to: '' }),
  [`POST ${at}/posts/:post/deputy`]: ({ code }) =>
    withId({ q: '', personId: idOf(code, 'person'), from: '2020-01-01', to: '2040-01-01', reason: '' }),
  [`POST ${at}/deputies/:deputy`]: () => withId({ on: YESTERDAY }),
  [`POST ${at}/holdings/:holding/extend`]: () => withId({ newTo: '2039-01-01' }),
  [`POST ${at}/holdings/:holding/move`]: ({ code }) =>
    withId({ postId: idOf(code, 'post'), moveFrom: '2038-01-01', moveTo: '', moveReason: '' }),
  [`POST ${at}/holdings/:holding/end`]: () => withId({ on: '2037-01-01', reason: 'Left' }),
  [`POST ${at}/persons/new`]: () => withId({ name: 'A person', email: '' }),
  [`POST ${at}/persons/:person/change`]: ({ code }) =>
    withId({ version: '1', name: 'Another name', email: `person-of-${code.toLowerCase()}@test.invalid` }),
  [`POST ${at}/persons/:person/deputy`]: () => ({
    // Nobody stands in for themselves; whoever else is there has an id that this form cannot know.
    ...withId({ q: '', personId: randomUUID(), from: '2020-01-01', to: '2040-01-01', reason: '' }),
    answers: 404,
  }),
  [`POST ${at}/persons/:person/invite`]: () => withId({}),
  [`POST ${at}/persons/:person/withdraw-invitation`]: () => ({
    ...withId({ invitationId: randomUUID() }),
    answers: 409,
  }),
  [`POST ${at}/engagements/new`]: () =>
    withId({ partner: 'A partner', purpose: 'To help', contact: '', from: '2020-01-01', to: '2040-01-01' }),
  [`POST ${at}/engagements/:engagement/change`]: () =>
    withId({ version: '1', partner: 'A partner', purpose: 'To help more', contact: '', to: '2041-01-01' }),
  [`POST ${at}/engagements/:engagement/end`]: () => withId({ version: '2', on: YESTERDAY, reason: 'Done' }),
  [`POST ${at}/organisations/new`]: () => withId({ name: 'A forum', kind: 'association' }),
  [`POST ${at}/organisations/:organisation/change`]: () =>
    withId({ version: '1', name: 'Another forum', kind: 'youth' }),
  [`POST ${at}/organisations/:organisation/standing`]: () =>
    withId({ standing: 'comment', from: '2020-01-01', to: '', basis: '' }),
  [`POST ${at}/organisations/:organisation/end-standing`]: () =>
    withId({ standing: 'comment', from: '2020-01-01', on: YESTERDAY }),
  [`POST ${at}/organisations/:organisation/speaker`]: ({ code }) =>
    withId({ q: '', personId: idOf(code, 'person'), from: '2020-01-01' }),
  [`POST ${at}/organisations/:organisation/end-speaker`]: ({ code }) =>
    withId({ personId: idOf(code, 'person'), from: '2020-01-01', on: YESTERDAY }),
  [`POST ${at}/directory/publish`]: () => withId({}),
  [`POST ${at}/directory/withdraw`]: () => withId({ reason: 'It was wrong' }),
  [`POST ${at}/posts/:post/end`]: () => withId({ version: '2', on: YESTERDAY, reason: '' }),
  [`POST ${at}/bodies/:body/reorganise`]: () =>
    withId({ version: '2', on: YESTERDAY, reason: '', newNames: 'A new body', postsTo: 'first-new' }),
};
