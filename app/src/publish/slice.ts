import { anyone } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { commands } from './commands.ts';
import { galleryRoutes } from './gallery-routes.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { messages } from './messages/index.ts';
import { recordRoutes } from './record-routes.ts';
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
    'GET /ledger': anyone,
    'GET /places/:code/record': anyone,
    'GET /places/:code/record/:hash': anyone,
    'GET /ledger/checkpoint': anyone,
    'GET /ledger/:kept{checkpoint\\.[0-9]+}': anyone,
    'GET /ledger/tile/:tile{.+}': anyone,
    'GET /ledger/entries/:index': anyone,
    'GET /ledger/receipts/:receipt{[0-9]+\\.tlog-proof}': anyone,
    'GET /ledger/policy': anyone,
    'GET /ledger/checkpoints': anyone,
    'GET /ledger/:code/checkpoints': anyone,
    'GET /ledger/:code/checkpoint': anyone,
    'GET /ledger/:code/:kept{checkpoint\\.[0-9]+}': anyone,
    'GET /ledger/:code/tile/:tile{.+}': anyone,
    'GET /ledger/:code/entries/:index': anyone,
    'GET /ledger/:code/receipts/:receipt{[0-9]+\\.tlog-proof}': anyone,
    'GET /ledger/:code/policy': anyone,
  },
  routes: [...routes, ...recordRoutes, ...ledgerRoutes, ...galleryRoutes],
  actions: [],
  measures: [],
  kinds: [],
  problems: {},
  messages,
  commands,
  tabs: [{ path: '/record', message: 'record.tab' }],
  deskLinks: [],
  migrations: null,
};
