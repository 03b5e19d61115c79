import { anyone } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { galleryRoutes } from './gallery-routes.ts';
import { messages } from './messages/index.ts';
import { routes } from './routes.ts';

export const publish: Slice = {
  name: 'publish',
  permissions: [],
  access: {
    'GET /api': anyone,
    'GET /gallery': anyone,
    'GET /gallery/:component': anyone,
    'GET /api/v1/openapi.json': anyone,
    'GET /api/v1/places/:code/snapshots': anyone,
    'GET /api/v1/places/:code/snapshots/:hash': anyone,
  },
  routes: [...routes, ...galleryRoutes],
  actions: [],
  measures: [],
  kinds: [],
  problems: {},
  messages,
  commands: [],
  tabs: [],
  deskLinks: [],
  migrations: null,
};
