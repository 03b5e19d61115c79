import { anyone, holders, type Rule } from '../../app/src/platform/access/access-table.ts';
import type { Slice } from '../../app/src/platform/slice.ts';

/** A slice with one action and one page, which is whole until something is taken from it. */
export function madeUp(changes: Partial<Slice> & { access?: Record<string, Rule> } = {}): Slice {
  return {
    name: 'made-up',
    permissions: ['made-up.do'],
    access: { 'GET /made-up': anyone, 'action made-up.do': holders('made-up.do') },
    routes: [{ kind: 'public', method: 'GET', path: '/made-up' }] as unknown as Slice['routes'],
    actions: [{ name: 'made-up.do', records: ['made-up.done'] }],
    measures: [],
    kinds: [],
    problems: {},
    messages: { en: {}, status: {} },
    commands: [],
    tabs: [],
    deskLinks: [],
    migrations: 'made-up/migrations',
    ...changes,
  };
}
