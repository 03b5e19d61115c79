import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { account } from '../../app/src/account/slice.ts';
import { openWorld, type World } from '../support/town.ts';
import { formFor, requestOf } from './forms.ts';
import { addressOf } from './routes.ts';
import { dump } from './dump.ts';

let world: World;
before(async () => { world = await openWorld(); });
after(() => world.close());

test('account forms', async () => {
  const town = await world.addTown('QAYE');
  const who = await world.appoint(town, ['places.read', 'account.require-second-factor']);
  const cookies = await world.signIn(who);
  const posts = account.routes.filter((r) => r.method === 'POST');
  const sender = { code: 'QAYE', year: '2021', ...who };
  const keys = posts.map((r) => `POST ${r.path}`);
  const before = await dump(world.admin);
  for (const key of keys) {
    const path = addressOf(key.slice(5), { code: 'QAYE' });
    for (const strange of ['is_admin', '__proto__', 'identityId', 'version', 'constructor']) {
      const form = formFor(key, sender);
      form.fields.push([strange, 'x']);
      const r = await world.fetch(path, { ...requestOf(form), cookies });
      assert.equal(r.status, 400, `${key} ${strange} ${r.status}`);
    }
    for (const [name, once] of formFor(key, sender).fields) {
      if (name === 'scopes') continue;
      const form = formFor(key, sender);
      form.fields.push([name, once]);
      const r = await world.fetch(path, { ...requestOf(form), cookies });
      assert.equal(r.status, 400, `${key} ${name} twice`);
    }
    const q = await world.fetch(`${path}?is_admin=1`, { ...requestOf(formFor(key, sender)), cookies });
    assert.equal(q.status, 400, `${key} query`);
    const x = await world.fetch(path, { ...requestOf(formFor(key, sender)), headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' }, cookies });
    assert.equal(x.status, 403);
  }
  assert.deepEqual(await dump(world.admin), before);
  const order = (k: string) => (k === 'POST /sign-out' ? 2 : k.endsWith('device/share') ? 1 : 0);
  for (const key of keys.toSorted((a, b) => order(a) - order(b))) {
    const form = formFor(key, sender);
    const r = await world.fetch(addressOf(key.slice(5), { code: 'QAYE' }), { ...requestOf(form), cookies });
    if (r.status !== (form.answers ?? 303)) console.log(key, r.status, (await r.text()).match(/<main.*<\/main>/s)?.[0].replace(/<[^>]+>/g, ' ').slice(0, 300));
    assert.equal(r.status, form.answers ?? 303, key);
  }
});
