import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { invitationsFor } from '../../platform/auth/invitations.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { none, orNull, placeParams, requestId, text, versionField } from '../municipality-forms.ts';
import { type Desk, found, fresh, todayAt } from './bodies-routes.ts';
import { deputies, namedHoldings } from './holdings-store.ts';
import { stateOfInvitation } from './invitation-state.ts';
import { invitePerson, takeBackInvitation } from './invitations-actions.ts';
import { addPeople, changePerson } from './people-actions.ts';
import { personById } from './people-store.ts';
import { type InvitationShown, personFormPage, personPage } from './person-pages.tsx';
import { personValues } from './values.ts';

const personParams = z.strictObject({ ...placeParams.shape, person: z.uuid() });

const personFields = {
  requestId,
  name: text(400),
  email: text(400),
  phone: text(60),
  language: text(5),
  sex: text(10),
  ageBand: text(10),
};

const factsOf = (body: z.infer<z.ZodObject<typeof personFields>>) => ({
  name: body.name,
  email: body.email.trim(),
  phone: body.phone,
  language: orNull(body.language),
  sex: orNull(body.sex),
  ageBand: orNull(body.ageBand),
});

const personAt = async (context: Desk & { params: { person: string } }) =>
  found(await personById(context.tx, context.params.person));

async function lastInvitation({ tx }: Pick<Desk, 'tx'>, personId: string): Promise<InvitationShown | null> {
  const [last] = await invitationsFor(tx, personId);
  if (!last) return null;
  const state = stateOfInvitation(last, new Date());
  return { invitationId: last.invitationId, state, email: last.email, at: last.addedAt };
}

export const personEdit = editForm({
  path: '/work/places/:code/persons/:person/change',
  params: personParams,
  permission: 'places.keep-people',
  body: z.strictObject({ ...personFields, version: versionField }),
  action: changePerson,
  input: ({ params, body }) => ({ personId: params.person, version: body.version, ...factsOf(body) }),
  done: (result, { params }) => `/work/places/${params.code}/persons/${result.personId}`,
  draft: (params) => params.person,
  async values(context) {
    const person = await personAt(context);
    return { ...personValues(person), version: person.version };
  },
  page: async (context, values, error) => personFormPage(context, await personAt(context), values, error),
});

export const personsRoutes: readonly Route[] = [
  ...personEdit.routes,
  deskPage({
    path: '/work/places/:code/persons/new',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: personFormPage(context, null, fresh(), null) }),
  }),
  deskForm({
    path: '/work/places/:code/persons/new',
    params: placeParams,
    body: z.strictObject(personFields),
    action: addPeople,
    input: ({ body }) => ({ people: [factsOf(body)] }),
    done: (result, { params }) => `/work/places/${params.code}/persons/${result.personIds[0]}`,
    again: async (context, body, error) => personFormPage(context, null, fresh(body), error),
  }),
  deskPage({
    path: '/work/places/:code/persons/:person',
    params: personParams,
    query: none,
    async answer(context) {
      const person = await personAt(context);
      return {
        page: personPage(context, {
          person,
          holdings: await namedHoldings(context.tx, { personId: person.personId }),
          deputies: await deputies(context.tx, { personId: person.personId }),
          invitation: await lastInvitation(context, person.personId),
          today: todayAt(context),
          requestIds: { invite: randomUUID(), withdraw: randomUUID() },
        }),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/persons/:person/invite',
    params: personParams,
    body: z.strictObject({ requestId }),
    action: invitePerson,
    input: ({ params }) => ({ personId: params.person }),
    done: (result, { params }) => `/work/places/${params.code}/persons/${result.personId}`,
  }),
  deskForm({
    path: '/work/places/:code/persons/:person/withdraw-invitation',
    params: personParams,
    body: z.strictObject({ requestId, invitationId: z.uuid() }),
    action: takeBackInvitation,
    input: ({ params, body }) => ({ personId: params.person, invitationId: body.invitationId }),
    done: (result, { params }) => `/work/places/${params.code}/persons/${result.personId}`,
  }),
];
