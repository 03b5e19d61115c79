import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addThings, type Fetch, withThings } from '../../../../test/support/made-up-list.tsx';
import { form, openWorld, type World } from '../../../../test/support/town.ts';

let world: World;
let fetch: Fetch;
let mine: string;
let colleague: string;
let chief: string;

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  await addThings(world, town, 60);
  fetch = withThings(world);
  const enter = async (...permissions: string[]) => world.signIn(await world.appoint(town, permissions));
  mine = await enter('places.read');
  colleague = await enter('places.read');
  chief = await enter('places.read', 'work.share-views');
});
after(() => world.close());

const LIST = '/work/places/ALFA/things';
const VIEWS = `${LIST}-views`;
const open = async (path: string, who: string): Promise<string> => (await fetch(path, who)).text();
const act = (who: string, fields: Record<string, string>) => fetch(VIEWS, who, form(fields));
const share = (who: string, name: string) => fetch(`${VIEWS}/share`, who, form({ name, shared: 'yes' }));
const keep = async (who: string, name: string, settings: string): Promise<string> => {
  const kept = await act(who, { do: 'keep', name, settings });
  assert.equal(kept.status, 303);
  return kept.headers.get('location')?.split('view=')[1] ?? '';
};

test('a view opens the list as it was kept, and is listed above it for its owner alone', async () => {
  const view = await keep(mine, 'Roads', '?kind=road&sort=-at&columns=at');
  const html = await open(`${LIST}?view=${view}`, mine);
  assert.match(html, /Showing 1 to 20 of 20/);
  assert.match(html, /aria-sort="descending"/);
  assert.match(html, /view=[^"]*" aria-current="page"><bdi>Roads/);
  assert.doesNotMatch(await open(LIST, colleague), /Roads/);
  assert.equal((await fetch(`${LIST}?view=${view}`, colleague)).status, 404);
});

test('keeping another under the same name replaces it', async () => {
  const first = await keep(mine, 'Schools', '?kind=school');
  assert.equal(await keep(mine, 'Schools', '?kind=school&sort=at'), first);
});

test('a view can be renamed; what was removed comes back by one press on the page that says so', async () => {
  const view = await keep(mine, 'Bridges', '?kind=bridge');
  assert.equal((await act(mine, { do: 'rename', view, name: 'All bridges' })).status, 303);
  const removed = await act(mine, { do: 'remove', view });
  const said = removed.headers.getSetCookie().find((cookie) => cookie.startsWith('groundwork.said='));
  const page = await open(VIEWS, `${mine}; ${said?.split(';')[0]}`);
  assert.doesNotMatch(page, /All bridges/);
  assert.match(page, /The view is removed\./);
  const undo = Object.fromEntries(
    [
      ...(page.split('class="said"')[1]?.split('</form>')[0] ?? '').matchAll(
        /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
      ),
    ].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
  assert.equal(undo['do'], 'call-back');
  assert.equal((await act(mine, { do: 'call-back', view: undo['view'] ?? '' })).status, 303);
  assert.match(await open(LIST, mine), /All bridges/);
});

test('what was said is said once, and only as we said it', async () => {
  const response = await act(mine, { do: 'open-with-all' });
  const said = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const first = await fetch(LIST, `${mine}; ${said}`);
  assert.match(await first.text(), /The list now opens with everything/);
  assert.ok(first.headers.getSetCookie().some((cookie) => cookie.startsWith('groundwork.said=;')));
  const forged = Buffer.from('{"message":"list.view-removed"}').toString('base64url');
  const page = await open(LIST, `${mine}; groundwork.said=${forged}.${said.split('.')[1]}`);
  assert.doesNotMatch(page, /The view is removed/);
});

test('a list opens with the view that its reader chose, and all of it is one press away', async () => {
  const view = await keep(colleague, 'Only schools', '?kind=school');
  await act(colleague, { do: 'open-with', view });
  assert.match(await open(LIST, colleague), /of 20</);
  assert.match(await open(`${LIST}?view=all`, colleague), /of 60</);
  assert.match(await open(LIST, mine), /of 60</);
  await act(colleague, { do: 'open-with-all' });
  assert.match(await open(LIST, colleague), /of 60</);
});

test('sharing takes its permission; then others see the view and cannot change it', async () => {
  const view = await keep(chief, 'For the council', '?kind=road');
  await keep(mine, 'My own', '?kind=road');
  assert.equal((await share(mine, 'My own')).status, 403);
  assert.equal((await share(chief, 'For the council')).status, 303);
  assert.match(await open(LIST, colleague), /For the council/);
  const tries: Record<string, string>[] = [
    { do: 'rename', view, name: 'Taken' },
    { do: 'remove', view },
    { do: 'call-back', view },
  ];
  for (const what of tries) assert.equal((await act(colleague, what)).status, 404, what['do']);
  assert.match(await open(LIST, mine), /For the council/);
});

test('thirty views of a list are the most that one person keeps', async () => {
  for (let at = 0; at < 30; at += 1)
    await act(colleague, { do: 'keep', name: `View ${at}`, settings: '?kind=road' });
  assert.equal((await act(colleague, { do: 'keep', name: 'One more', settings: '?kind=road' })).status, 409);
});
