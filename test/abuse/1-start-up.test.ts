import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeAccessTable } from '../../app/src/house.ts';
import { anyone, holders, type Rule, signedIn } from '../../app/src/platform/access/access-table.ts';
import type { Slice } from '../../app/src/platform/slice.ts';
import { slices } from '../../app/src/slices.ts';
import { madeUp } from '../support/made-up-slice.ts';

const startsWith = (slice: Slice): string => {
  try {
    wholeAccessTable([...slices, slice]);
    return 'started';
  } catch (error) {
    return (error as Error).message;
  }
};

test('abuse 13: start-up refuses a hole in the access table and lists every one of them', () => {
  assert.equal(startsWith(madeUp()), 'started');
  const entry = madeUp().access['action made-up.do'] ?? anyone;
  const twoRoutes = [
    { kind: 'public', method: 'GET', path: '/one' },
    { kind: 'public', method: 'GET', path: '/two' },
  ] as unknown as Slice['routes'];
  const all = startsWith(madeUp({ routes: twoRoutes, actions: [], access: {} }));
  assert.match(all, /GET \/one has no entry/);
  assert.match(all, /GET \/two has no entry/);
  const holes: [what: string, changes: Partial<Slice>][] = [
    ['a route without an entry', { access: { 'action made-up.do': entry } }],
    ['an action without an entry', { access: { 'GET /made-up': anyone } }],
    [
      'a permission nobody declares',
      { access: { 'GET /made-up': anyone, 'action made-up.do': holders('made-up.undo') } },
    ],
    [
      'a misspelt permission',
      { access: { 'GET /made-up': anyone, 'action made-up.do': holders('made-up.Do') } },
    ],
    ['an empty permission', { access: { 'GET /made-up': anyone, 'action made-up.do': holders('') } }],
    [
      'an empty permission, declared',
      { permissions: [''], access: { 'GET /made-up': anyone, 'action made-up.do': holders('') } },
    ],
    [
      'no permission at all',
      { access: { 'GET /made-up': anyone, 'action made-up.do': { who: 'post' } as Rule } },
    ],
    [
      'a rule of another kind',
      { access: { 'GET /made-up': { who: 'nobody' } as unknown as Rule, 'action made-up.do': entry } },
    ],
    ['an action for anyone', { access: { 'GET /made-up': anyone, 'action made-up.do': anyone } }],
    ["an entry of another slice's route", { access: { ...madeUp().access, 'GET /work': signedIn } }],
    ['one route twice', { routes: [...madeUp().routes, ...madeUp().routes] }],
    // Kinds whose wrapper asks less than the rule says.
    [
      'a public page for post holders',
      { access: { 'GET /made-up': holders('made-up.do'), 'action made-up.do': entry } },
    ],
    ['a public page for the signed-in', { access: { 'GET /made-up': signedIn, 'action made-up.do': entry } }],
    ['an account page for post holders', withKind('account', holders('made-up.do'))],
    ['a desk page for anyone', withKind('desk', anyone)],
    ['a desk page for the signed-in', withKind('desk', signedIn)],
    ['a form for the signed-in', withKind('form', signedIn)],
  ];
  for (const [what, changes] of holes) assert.notEqual(startsWith(madeUp(changes)), 'started', what);
  assert.equal(startsWith(madeUp(withKind('desk', holders('made-up.do')))), 'started');
});

function withKind(kind: string, rule: Rule): Partial<Slice> {
  return {
    routes: [{ kind, method: 'GET', path: '/made-up' }] as unknown as Slice['routes'],
    access: { 'GET /made-up': rule, 'action made-up.do': holders('made-up.do') },
  };
}
