import { anyone, holders } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { appoint } from './actions.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { messages } from './messages/index.ts';
import { municipalityAccess, municipalityActions, municipalityPermissions } from './municipality-manifest.ts';
import { municipalityWaits } from './municipality-settings-routes.ts';
import { placesProblems } from './problems.ts';
import { routes } from './routes.ts';

export const places: Slice = {
  name: 'places',
  permissions: [...municipalityPermissions, 'places.read', 'places.appoint'],
  roles: {
    administrator: [
      ...municipalityPermissions.filter((each) => each !== 'places.add'),
      'places.read',
      'places.appoint',
    ],
    clerk: ['places.read', 'places.settings', 'places.law', 'places.publish'],
  },
  access: {
    ...municipalityAccess,
    'GET /api/v1/places': anyone,
    'GET /api/v1/places/:code': anyone,
    'GET /work/places/:code/appoint': holders('places.appoint'),
    'POST /work/places/:code/appoint': holders('places.appoint'),
    'action places.appoint': holders('places.appoint'),
  },
  routes: [...routes, ...apiRoutes],
  actions: [...municipalityActions, appoint],
  measures: [],
  kinds: ['municipality', 'body', 'post', 'person'],
  itemPages: {
    municipality: { permission: 'places.read', path: (code) => `/work/places/${code}/settings` },
  },
  waiting: municipalityWaits,
  problems: placesProblems.table,
  messages,
  commands,
  tabs: [
    { path: '', message: 'places.tab' },
    { path: '/about', message: 'places.tab-about' },
  ],
  deskLinks: [{ path: '/settings', message: 'settings.title' }],
  programmeLinks: [
    { path: '/work/programme', message: 'programme.title' },
    { path: '/work/programme/municipalities', message: 'places.programme-list' },
    { path: '/work/places/new', message: 'work.add' },
  ],
  migrations: 'places/migrations',
};
