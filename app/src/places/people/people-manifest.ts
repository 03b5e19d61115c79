import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import type { Role } from '../../platform/access/roles.ts';
import type { Route } from '../../platform/http/route.ts';
import type { Slice } from '../../platform/slice.ts';
import { appoint } from './appoint-actions.ts';
import { appointRoutes } from './appoint-routes.ts';
import { addBody, changeBody, reorganise } from './bodies-actions.ts';
import { bodiesRoutes, bodyEdit } from './bodies-routes.ts';
import { endDeputy, nameDeputy } from './deputies-actions.ts';
import { publishDirectory, withdrawDirectory } from './directory-actions.ts';
import { directoryRoutes } from './directory-routes.ts';
import { addEngagement, changeEngagement, endEngagement } from './engagements-actions.ts';
import { engagementEdit, engagementsRoutes } from './engagements-routes.ts';
import { endHolding, extendHolding, fillPost, movePerson } from './holdings-actions.ts';
import { holdingsRoutes } from './holdings-routes.ts';
import { invitePerson, takeBackInvitation } from './invitations-actions.ts';
import { organisationsDesk, peopleDesk, postsDesk } from './lists.tsx';
import {
  addOrganisation,
  addSpeaker,
  changeOrganisation,
  endSpeaker,
  endStanding,
  giveStanding,
} from './organisations-actions.ts';
import { organisationEdit, organisationsRoutes } from './organisations-routes.ts';
import { addPeople, changePerson } from './people-actions.ts';
import { peoplePermissions } from './permissions.ts';
import { personEdit, personsRoutes } from './persons-routes.ts';
import { addPost, changePost, endPost } from './posts-actions.ts';
import { postEdit, postsRoutes } from './posts-routes.ts';
import { rightsRoutes } from './rights-routes.ts';
import { bringInRoster } from './roster-actions.ts';

const read = holders('places.read');
const appoints = holders('places.appoint');
const organises = holders('places.organise');
const sees = holders('places.see-people');
const keeps = holders('places.keep-people');
const engages = holders('places.engage');
const recognises = holders('places.recognise');
const publishes = holders('places.publish-directory');
const desk = '/work/places/:code';

export const peopleAccess: AccessTable = {
  ...postsDesk.access,
  ...peopleDesk.access,
  ...organisationsDesk.access,
  ...bodyEdit.access,
  ...postEdit.access,
  ...personEdit.access,
  ...engagementEdit.access,
  ...organisationEdit.access,
  [`GET ${desk}/rights`]: sees,
  'GET /places/:code/people': anyone,
  'GET /places/:code/people.json': anyone,
  [`GET ${desk}/appoint`]: appoints,
  [`POST ${desk}/appoint`]: appoints,
  [`GET ${desk}/people`]: read,
  [`GET ${desk}/bodies/new`]: organises,
  [`POST ${desk}/bodies/new`]: organises,
  [`GET ${desk}/bodies/:body`]: read,
  [`GET ${desk}/bodies/:body/reorganise`]: organises,
  [`POST ${desk}/bodies/:body/reorganise`]: organises,
  [`GET ${desk}/posts/new`]: organises,
  [`POST ${desk}/posts/new`]: organises,
  [`GET ${desk}/posts/:post`]: read,
  [`GET ${desk}/posts/:post/end`]: organises,
  [`POST ${desk}/posts/:post/end`]: organises,
  [`GET ${desk}/posts/:post/fill`]: appoints,
  [`POST ${desk}/posts/:post/fill`]: appoints,
  [`GET ${desk}/posts/:post/deputy`]: appoints,
  [`POST ${desk}/posts/:post/deputy`]: appoints,
  [`GET ${desk}/holdings/:holding`]: appoints,
  [`POST ${desk}/holdings/:holding/end`]: appoints,
  [`POST ${desk}/holdings/:holding/extend`]: appoints,
  [`POST ${desk}/holdings/:holding/move`]: appoints,
  [`GET ${desk}/deputies/:deputy`]: appoints,
  [`POST ${desk}/deputies/:deputy`]: appoints,
  [`GET ${desk}/persons/new`]: keeps,
  [`POST ${desk}/persons/new`]: keeps,
  [`GET ${desk}/persons/:person`]: sees,
  [`GET ${desk}/persons/:person/deputy`]: appoints,
  [`POST ${desk}/persons/:person/deputy`]: appoints,
  [`POST ${desk}/persons/:person/invite`]: appoints,
  [`POST ${desk}/persons/:person/withdraw-invitation`]: appoints,
  [`GET ${desk}/engagements`]: read,
  [`GET ${desk}/engagements/new`]: engages,
  [`POST ${desk}/engagements/new`]: engages,
  [`GET ${desk}/engagements/:engagement`]: read,
  [`GET ${desk}/engagements/:engagement/end`]: engages,
  [`POST ${desk}/engagements/:engagement/end`]: engages,
  [`GET ${desk}/organisations/new`]: recognises,
  [`POST ${desk}/organisations/new`]: recognises,
  [`GET ${desk}/organisations/:organisation`]: read,
  [`POST ${desk}/organisations/:organisation/standing`]: recognises,
  [`POST ${desk}/organisations/:organisation/end-standing`]: recognises,
  [`GET ${desk}/organisations/:organisation/speaker`]: recognises,
  [`POST ${desk}/organisations/:organisation/speaker`]: recognises,
  [`POST ${desk}/organisations/:organisation/end-speaker`]: recognises,
  [`GET ${desk}/directory`]: read,
  [`POST ${desk}/directory/publish`]: publishes,
  [`POST ${desk}/directory/withdraw`]: publishes,
  'action places.bring-in-roster': appoints,
  'action places.appoint': appoints,
  'action places.fill-post': appoints,
  'action places.end-holding': appoints,
  'action places.extend-holding': appoints,
  'action places.move-person': appoints,
  'action places.name-deputy': appoints,
  'action places.end-deputy': appoints,
  'action places.invite': appoints,
  'action places.withdraw-invitation': appoints,
  'action places.add-body': organises,
  'action places.change-body': organises,
  'action places.reorganise': organises,
  'action places.add-post': organises,
  'action places.change-post': organises,
  'action places.end-post': organises,
  'action places.add-people': keeps,
  'action places.change-person': keeps,
  'action places.add-engagement': engages,
  'action places.change-engagement': engages,
  'action places.end-engagement': engages,
  'action places.add-organisation': recognises,
  'action places.change-organisation': recognises,
  'action places.give-standing': recognises,
  'action places.end-standing': recognises,
  'action places.add-speaker': recognises,
  'action places.end-speaker': recognises,
  'action places.publish-directory': publishes,
  'action places.withdraw-directory': publishes,
};

export const peopleRoutes: readonly Route[] = [
  ...appointRoutes,
  ...bodiesRoutes,
  ...postsDesk.routes,
  ...postsRoutes,
  ...holdingsRoutes,
  ...peopleDesk.routes,
  ...personsRoutes,
  ...engagementsRoutes,
  ...organisationsDesk.routes,
  ...organisationsRoutes,
  ...directoryRoutes,
  ...rightsRoutes,
];

export const peopleActions: Slice['actions'] = [
  bringInRoster,
  appoint,
  fillPost,
  endHolding,
  extendHolding,
  movePerson,
  nameDeputy,
  endDeputy,
  invitePerson,
  takeBackInvitation,
  addBody,
  changeBody,
  reorganise,
  addPost,
  changePost,
  endPost,
  addPeople,
  changePerson,
  addEngagement,
  changeEngagement,
  endEngagement,
  addOrganisation,
  changeOrganisation,
  giveStanding,
  endStanding,
  addSpeaker,
  endSpeaker,
  publishDirectory,
  withdrawDirectory,
];

const itemAt = (permission: string, part: string) => ({
  permission,
  path: (code: string, itemId: string) => `/work/places/${code}/${part}/${itemId}`,
});

export const peopleItemPages: NonNullable<Slice['itemPages']> = {
  body: itemAt('places.read', 'bodies'),
  post: itemAt('places.read', 'posts'),
  person: itemAt('places.see-people', 'persons'),
  engagement: itemAt('places.read', 'engagements'),
  organisation: itemAt('places.read', 'organisations'),
};

const LOOKS: readonly string[] = ['places.read'];

/** Everybody at work may look; an administrator may do everything with people, a clerk keeps their list. */
export const peopleRoles: Readonly<Record<Role, readonly string[]>> = {
  administrator: peoplePermissions,
  mayor: [...LOOKS, 'places.see-people'],
  councillor: LOOKS,
  clerk: [
    ...LOOKS,
    'places.organise',
    'places.see-people',
    'places.keep-people',
    'places.recognise',
    'places.publish-directory',
  ],
  'finance-officer': LOOKS,
  'procurement-officer': LOOKS,
  'service-officer': LOOKS,
  'internal-auditor': [...LOOKS, 'places.see-people'],
  'external-auditor': [...LOOKS, 'places.see-people'],
  ombudsperson: LOOKS,
  adviser: LOOKS,
  mentor: LOOKS,
  trainer: LOOKS,
  trainee: LOOKS,
  'programme-manager': [...LOOKS, 'places.engage'],
  donor: LOOKS,
  'civil-society': LOOKS,
  evaluator: LOOKS,
};
