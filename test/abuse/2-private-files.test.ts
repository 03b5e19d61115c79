import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser } from '../support/sign-in.ts';
import type { Somebody } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { addressOf, isOfProgramme, queryFieldsOf, routesOf, thingOf } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

/** Every address of a town behind which a file lies: what an item holds, lists as files, workbooks out and back. */
function privateFiles(): string[] {
  const { world, a } = towns;
  const desk = routesOf(world.house, 'GET').filter(
    (route) =>
      route.kind === 'desk' &&
      !isOfProgramme(route) &&
      !route.path.endsWith('-views') &&
      // The script of a page that needs no net is the same for everybody, and holds nothing of anybody.
      !route.path.endsWith('/worker.js'),
  );
  return desk.flatMap((route) => {
    const path = addressOf(route.path, { code: a.code, year: '2021', side: 'expenditure' });
    if (/\.\w+$|\/files\/:file$/.test(route.path)) return [path];
    if (!queryFieldsOf(route.route).includes('as')) return [];
    return ['csv', 'json', 'xlsx'].map((as) => `${path}?as=${as}`);
  });
}

async function answersOf(paths: readonly string[], cookies: string | undefined): Promise<number[]> {
  return eachAtOnce(paths, async (path) => {
    const response = await towns.world.fetch(path, { cookies });
    await response.arrayBuffer();
    return response.status;
  });
}
const only = (statuses: readonly number[]): number[] =>
  [...new Set(statuses)].toSorted((one, other) => one - other);

test('abuse 15: the address of a private file opens for who may see it now, and is no key by itself', async () => {
  const { world, a, b } = towns;
  const paths = privateFiles();
  assert.ok(paths.length >= 20, `${paths.length} addresses`);
  assert.ok(paths.includes(`/work/places/${a.code}/files/${thingOf(a.code, 'file')}`));
  await eachAtOnce(paths, async (path) => {
    const response = await world.fetch(path, { cookies: a.people.administrator });
    await response.arrayBuffer();
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('cache-control'), 'private, no-store', path);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment;/, path);
    assert.deepEqual(response.headers.getSetCookie(), [], path);
  });
  assert.deepEqual(only(await answersOf(paths, undefined)), [303], 'signed out');
  assert.deepEqual(only(await answersOf(paths, b.people.administrator)), [404], 'of another town');
});

/** Somebody who opens all of them, and how they stop being somebody who may. */
const ENDS: [how: string, answers: number[], end: (who: Somebody, browser: Browser) => Promise<unknown>][] = [
  ['who signed out, with the session of before', [303], (_who, browser) => browser.send('/sign-out', {})],
  [
    'whose session is over',
    [303],
    ({ identityId }) =>
      towns.world.admin.query(
        `update sign_in.session set expires_at = now() - interval '1 minute' where identity_id = $1`,
        [identityId],
      ),
  ],
  [
    'who has not been there for as long as a session waits',
    [303],
    ({ identityId }) =>
      towns.world.admin.query(
        `update sign_in.session set seen_at = seen_at - (idle_seconds + 60) * interval '1 second'
         where identity_id = $1`,
        [identityId],
      ),
  ],
  [
    'whose post has ended',
    [404],
    ({ identityId }) =>
      towns.world.admin.query(
        `update live.holding set to_date = current_date - 1 where person_id in
           (select person_id from live.person where identity_id = $1)`,
        [identityId],
      ),
  ],
  [
    'whose post may do nothing any more but read',
    [200, 403],
    ({ identityId }) =>
      towns.world.admin.query(
        `delete from live.post_permission where permission <> 'places.read' and post_id in
           (select post_id from live.holding join live.person using (place_id, person_id) where identity_id = $1)`,
        [identityId],
      ),
  ],
];

test('abuse 15: an address that was kept opens nothing later: signed out, expired, with a post that ended', async () => {
  const { world, a } = towns;
  // What waits for its sender alone opens for nobody else in any case.
  const paths = privateFiles().filter(
    (path) => !path.endsWith('/marked.xlsx') && !/\/(budgets|payments)\/import\//.test(path),
  );
  for (const [how, answers, end] of ENDS) {
    const who = await world.appoint(a.placeId, [...world.house.performing.permissions]);
    const browser = new Browser(world);
    await browser.signIn(who);
    const kept = browser.cookieLine;
    assert.deepEqual(only(await answersOf(paths, kept)), [200], `before: ${how}`);
    await end(who, browser);
    assert.deepEqual(only(await answersOf(paths, kept)), answers, how);
  }
});

test('abuse 15: no page of work links to a file by an address that says more than where it is', async () => {
  const { world, a } = towns;
  const pages = routesOf(world.house, 'GET').filter(
    (route) => route.kind === 'desk' && !isOfProgramme(route),
  );
  let links = 0;
  await eachAtOnce(pages, async (route) => {
    const path = addressOf(route.path, { code: a.code, year: '2021', side: 'expenditure' });
    const response = await world.fetch(path, { cookies: a.people.administrator });
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) {
      await response.arrayBuffer();
      return;
    }
    for (const [, link = ''] of (await response.text()).matchAll(/(?:href|src)="([^"]*)"/g)) {
      // A secret of ours is 43 letters of base64url; a signature of others has a word for itself.
      assert.doesNotMatch(
        link,
        /[\w-]{43}(?![\w-])|[?&;](?:\w*token|sign\w*|sig|expires|session|secret)=/i,
        path,
      );
      links += 1;
    }
  });
  assert.ok(links >= 1000, `${links} links`);
});
