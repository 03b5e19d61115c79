import type { Slice } from '../platform/slice.ts';
import { messages } from './messages/index.ts';

export const work: Slice = {
  name: 'work',
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
  migrations: 'work/migrations',
};
