import type { Slice } from '../platform/slice.ts';
import { messages } from './messages/index.ts';

export const account: Slice = {
  name: 'account',
  permissions: [],
  access: {},
  routes: [],
  actions: [],
  measures: [],
  kinds: [],
  problems: {},
  messages,
  commands: [],
  tabs: [],
  deskLinks: [],
  migrations: 'account/migrations',
};
