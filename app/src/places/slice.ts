import { anyone, holders, signedIn } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { addPlace, appoint } from './actions.ts';
import { commands } from './commands.ts';
import { messages } from './messages/index.ts';
import { placesProblems } from './problems.ts';
import { routes } from './routes.ts';

export const places: Slice = {
  name: 'places',
  permissions: ['places.add', 'places.read', 'places.appoint'],
  access: {
    'GET /': anyone,
    'GET /places/:code': anyone,
    'GET /sign-in': anyone,
    'POST /sign-in': anyone,
    'POST /sign-out': anyone,
    'GET /work': signedIn,
    'GET /work/places/new': holders('places.add'),
    'POST /work/places/new': holders('places.add'),
    'GET /work/places/:code': holders('places.read'),
    'GET /work/places/:code/appoint': holders('places.appoint'),
    'POST /work/places/:code/appoint': holders('places.appoint'),
    'GET /work/places/:code/items/:item': holders('places.read'),
    'action places.add': holders('places.add'),
    'action places.appoint': holders('places.appoint'),
  },
  routes,
  actions: [addPlace, appoint],
  measures: [],
  kinds: ['body', 'post', 'person'],
  problems: placesProblems.table,
  messages,
  commands,
  tabs: [{ path: '', message: 'places.tab' }],
  deskLinks: [],
  migrations: 'places/migrations',
};
