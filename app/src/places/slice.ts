import { anyone } from '../platform/access/access-table.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { Slice } from '../platform/slice.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { placesInvariants } from './invariants.ts';
import { messages } from './messages/index.ts';
import { municipalityAccess, municipalityActions, municipalityPermissions } from './municipality-manifest.ts';
import { remindOfEngagements } from './people/engagements-job.ts';
import { everythingFindable } from './people/indexing.ts';
import { peopleAccess, peopleActions, peopleItemPages, peopleRoles } from './people/people-manifest.ts';
import { peoplePermissions } from './people/permissions.ts';
import { notices } from './people/tell.ts';
import { peopleWaiting } from './people/waiting.ts';
import { placesProblems } from './problems.ts';
import { municipalityWaits } from './profile-missing-at.ts';
import { routes } from './routes.ts';
import { templateCommands } from './templates/commands.ts';
import {
  templateAccess,
  templateActions,
  templateJobs,
  templateNotices,
  templateRoutes,
} from './templates/manifest.ts';

export const places: Slice = {
  name: 'places',
  permissions: [...municipalityPermissions, ...peoplePermissions],
  roles: {
    ...peopleRoles,
    administrator: [
      ...municipalityPermissions.filter((each) => each !== 'places.add'),
      ...peopleRoles.administrator,
    ],
    clerk: [...peopleRoles.clerk, 'places.settings', 'places.law', 'places.publish'],
  },
  access: {
    ...municipalityAccess,
    'GET /api/v1/places': anyone,
    'GET /api/v1/places/:code': anyone,
    'GET /api/v1/places/:code/directory': anyone,
    ...peopleAccess,
    ...templateAccess,
  },
  routes: [...routes, ...templateRoutes, ...apiRoutes],
  actions: [...municipalityActions, ...peopleActions, ...templateActions],
  measures: [],
  kinds: ['municipality', 'body', 'post', 'person', 'engagement', 'organisation'],
  itemPages: {
    municipality: { permission: 'places.read', path: (code) => `/work/places/${code}/settings` },
    ...peopleItemPages,
  },
  jobs: [...([remindOfEngagements] as unknown as readonly Job<never>[]), ...templateJobs],
  waiting: async (desk) => [...(await municipalityWaits(desk)), ...(await peopleWaiting(desk))],
  searchable: everythingFindable,
  notices: [...notices, ...templateNotices],
  problems: placesProblems.table,
  invariants: placesInvariants,
  messages,
  commands: [...commands, ...templateCommands],
  tabs: [
    { path: '', message: 'places.tab' },
    { path: '/about', message: 'places.tab-about' },
    { path: '/people', message: 'people.tab' },
  ],
  deskLinks: [
    {
      path: '/people',
      message: 'people.title',
      part: 'town',
      also: [
        '/appoint',
        '/bodies',
        '/posts',
        '/persons',
        '/holdings',
        '/deputies',
        '/engagements',
        '/organisations',
        '/directory',
      ],
    },
    { path: '/rights', message: 'rights.title', part: 'record' },
    { path: '/settings', message: 'settings.title', part: 'town', also: ['/second-factor'] },
  ],
  programmeLinks: [
    { path: '/work/programme', message: 'programme.title' },
    {
      path: '/work/programme/municipalities',
      message: 'places.programme-tab',
      also: ['/work/places/new'],
    },
  ],
  migrations: 'places/migrations',
};
