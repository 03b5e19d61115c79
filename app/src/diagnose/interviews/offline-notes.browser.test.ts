import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import {
  keepTiny,
  signedAssessment,
  type Team,
  teamIn,
  tinyFramework,
} from '../../../../test/support/assessments.ts';
import { launchPhone } from '../../../../test/support/browser.ts';
import { heard } from '../../../../test/support/interviewed.ts';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { createHttpServer } from '../../platform/http/web.ts';
import { keepInterview, withdrawInterview } from './interview-actions.ts';
import { keepPassage } from './passage-actions.ts';

let world: World;
let server: Server | null = null;
let port = 0;
let town = '';
let team: Team;
let assessmentId = '';
let interviewId = '';
const folder = mkdtempSync(join(tmpdir(), 'groundwork-notes-'));
const phones: BrowserContext[] = [];

/** The net: there while the server listens. */
async function net(isThere: boolean): Promise<void> {
  if (!isThere) {
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    server = null;
    return;
  }
  const fresh = createHttpServer(world.house);
  await new Promise<void>((done) => fresh.listen(port, '127.0.0.1', done));
  port = (fresh.address() as AddressInfo).port;
  server = fresh;
}

const at = (path: string): string =>
  `http://localhost:${port}/work/places/NOTE/assessments/${assessmentId}/interviews${path}`;

before(async () => {
  world = await openWorld();
  town = await world.addTown('NOTE', 'Notetown');
  team = await teamIn(world, town);
  const framework = await keepTiny(world, town, tinyFramework());
  ({ assessmentId } = await signedAssessment(world, town, { framework, team, hear: false }));
  const given = heard(assessmentId, team.one.personId);
  ({ interviewId } = await world.act(town, keepInterview, given, team.one.identityId));
  await net(true);
});
after(async () => {
  for (const each of phones) await each.close().catch(() => {});
  await net(false).catch(() => {});
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(context: BrowserContext, who: Somebody): Promise<void> {
  await context.clearCookies();
  const [name = '', value = ''] = (await world.signIn(who)).split(';')[0]?.split('=') ?? [];
  await context.addCookies([{ name, value, url: `http://localhost:${port}` }]);
}

/** A phone with a memory of its own, on which somebody is signed in. */
async function phone(name: string, who: Somebody | null): Promise<{ page: Page; context: BrowserContext }> {
  const context = await launchPhone(join(folder, name));
  phones.push(context);
  if (who) await signIn(context, who);
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('dialog', (dialog) => void dialog.accept());
  return { page, context };
}

const settled = (page: Page, what: string, says: string) =>
  page.waitForSelector(`[data-shows="${what}"]:text-is("${says}")`);
const ready = (page: Page) => page.waitForSelector('[data-shows="ready"]:not([hidden])');
const send = (page: Page) => page.click('form[data-outbox] > button:not([type="button"])');

async function write(page: Page, ...texts: string[]): Promise<void> {
  for (const [no, text] of texts.entries()) {
    if (no > 0) await page.click('button[data-add="passage"]');
    await page.fill(`textarea[name="q.passage[${no + 1}]/says"]`, text);
    await page.check(`input[name="q.passage[${no + 1}]/direction"][value="problem"]`);
    await page.fill(`input[name="q.passage[${no + 1}]/themes"]`, 'water, cash');
  }
  await page.click('fieldset details summary');
  await page.check('input[name="q.passage[1]/leaves"][value="x.1"]');
  await send(page);
}

/** All that a page of ours can find on the phone: what waits, drafts, and pages that were kept. */
const onPhone = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const held = [];
    const db = await new Promise((done) => {
      const asked = indexedDB.open('groundwork-outbox', 1);
      asked.onsuccess = () => done(asked.result);
    });
    for (const store of ['waiting', 'kept'])
      held.push(await new Promise((done) => {
        const all = db.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(JSON.stringify(all.result));
      }));
    db.close();
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        held.push(await (await (await caches.open(name)).match(request)).text());
    held.push(JSON.stringify(Object.entries(localStorage)), JSON.stringify(Object.entries(sessionStorage)));
    return held.join('\\n');
  })()`);

const notes = async (): Promise<string[]> => {
  const { rows } = await world.admin.query<{ says: string }>(
    `select heard.no || ' ' || said.says || ' ' || array_to_string(said.leaves, '+') as says
     from live.interview_passage as said join live.interview as heard using (place_id, interview_id)
     where removed_at is null order by heard.no, said.added_at`,
  );
  return rows.map(({ says }) => says);
};

test('two phones write into one interview without a net; closed and opened again, each sends once, and nothing stays', async () => {
  const one = await phone('one', team.one);
  const two = await phone('two', team.two);
  for (const { page } of [one, two]) {
    await page.goto(at(`/offline/${interviewId}`));
    await ready(page);
    assert.match(await page.innerText('[data-outbox-words]'), /lies on this phone until it is sent/);
  }
  await net(false);
  await one.page.reload();
  await write(one.page, 'Zq-well is dry', 'Zq-pump is broken');
  await settled(one.page, 'waiting', '1');
  assert.match(await onPhone(one.page), /Zq-well/);
  await one.context.close();
  await two.page.reload();
  await write(two.page, 'Zq-road floods');
  await settled(two.page, 'waiting', '1');
  const again = await phone('one', null);
  await again.page.goto(at(`/offline/${interviewId}`));
  await settled(again.page, 'waiting', '1');
  assert.deepEqual(await notes(), []);

  await net(true);
  for (const [{ page, context }, who] of [
    [again, team.one],
    [two, team.two],
  ] as const) {
    await signIn(context, who);
    await page.reload();
    await settled(page, 'sent', '1');
    await settled(page, 'waiting', '0');
  }
  assert.deepEqual((await notes()).toSorted(), [
    '1 Zq-pump is broken ',
    '1 Zq-road floods x.1',
    '1 Zq-well is dry x.1',
  ]);
  for (const { page } of [again, two]) {
    await page.reload();
    await settled(page, 'waiting', '0');
    assert.doesNotMatch(await onPhone(page), /Zq-/);
  }
  assert.equal((await notes()).length, 3);
});

test('an interview that is begun without a net comes whole, and what is missing is said on the phone', async () => {
  const { page } = await phone('three', team.one);
  await page.goto(at('/offline/new'));
  await ready(page);
  await net(false);
  await page.reload();
  await page.fill('input[name="q.speaker"]', 'Zq-Amal');
  await send(page);
  assert.equal(await page.isVisible('[data-required="q.group"] [data-missing]'), true);
  await page.selectOption('select[name="q.group"]', 'women');
  await page.fill('input[name="q.heldOn"]', '2024-03-05');
  await page.fill('input[name="q.language"]', 'Arabic');
  await page.check('input[name="q.consent"][value="spoken"]');
  // A name may be known by no more people than the group: the phone cannot know that, and the server says so.
  await page.check('input[name="q.nameFor"][value="reviewer"]');
  await write(page, 'Zq-light is out');
  await settled(page, 'waiting', '1');
  await net(true);
  await page.reload();
  await page.waitForSelector('[data-shows="refused"] li');
  assert.match(await page.innerText('[data-shows="refused"]'), /A name tells the group too/);
  await page.click('[data-shows="refused"] button >> nth=0');
  assert.equal(await page.inputValue('input[name="q.speaker"]'), 'Zq-Amal');
  await page.check('input[name="q.nameFor"][value="interviewer"]');
  await send(page);
  await settled(page, 'sent', '1');
  assert.deepEqual((await notes()).slice(-1), ['2 Zq-light is out x.1']);
  assert.doesNotMatch(await onPhone(page), /Zq-/);
});

test('a passage that two changed at once is shown with both texts to a person, who says which stands', async () => {
  const words = { says: 'As it was', leaves: ['x.1'], direction: 'problem' as const, themes: [] };
  const passage = { assessmentId, interviewId, passageId: null, version: 0, ...words };
  const { passageId } = await world.act(town, keepPassage, passage, team.one.identityId);
  const one = await phone('four', team.one);
  const two = await phone('five', team.two);
  for (const { page } of [one, two]) await page.goto(at(`/${interviewId}/passages/${passageId}`));
  await one.page.waitForSelector('[data-forget]:not([hidden])');
  await net(false);
  await one.page.fill('textarea[name="says"]', 'Zq-one says it so');
  await send(one.page);
  // Tried and found no net: else the first try may find it back, come before the other's words, and lead on by itself.
  await settled(one.page, 'state', 'There is no net now. What waits is sent later by itself.');
  await net(true);
  await two.page.fill('textarea[name="says"]', 'Zq-two says it otherwise');
  await send(two.page);
  // With a net it goes on to where it is seen.
  await two.page.waitForURL(at(`/${interviewId}`));
  await one.page.reload();
  await settled(one.page, 'sent', '1');
  assert.doesNotMatch(await onPhone(one.page), /Zq-one/);
  await one.page.goto(at(`/${interviewId}`));
  assert.match(await one.page.innerText('main'), /A phone brought other words/);
  await one.page.click('text=Compare both and decide');
  const both = await one.page.innerText('main');
  assert.match(both, /Zq-one says it so/);
  assert.match(both, /Zq-two says it otherwise/);
  await one.page.check('input[name="choice"]:not([value="stands"])');
  await one.page.click('main form button');
  await one.page.waitForURL(at(`/${interviewId}`));
  assert.doesNotMatch(await one.page.innerText('main'), /A phone brought other words/);
  assert.ok((await notes()).includes('1 Zq-one says it so x.1'));
  await one.page.goto(at(`/${interviewId}/passages/${passageId}`));
  assert.match(await one.page.innerText('main'), /What it said before[\s\S]*Zq-two says it otherwise/);
});

test('what one person wrote is not shown to another on the same phone, nor sent in their name', async () => {
  const { page, context } = await phone('six', team.one);
  await page.goto(at(`/offline/${interviewId}`));
  await ready(page);
  await net(false);
  await page.reload();
  await write(page, 'Zq-mine alone');
  await settled(page, 'waiting', '1');
  await net(true);
  await signIn(context, team.two);
  await page.goto(at(`/offline/${interviewId}`));
  await settled(page, 'waiting', '0');
  assert.doesNotMatch(await page.content(), /Zq-mine/);
  assert.equal(
    (await notes()).some((each) => each.includes('Zq-mine')),
    false,
  );
  await signIn(context, team.one);
  await page.goto(at(`/offline/${interviewId}`));
  await settled(page, 'sent', '1');
  const { rows } = await world.admin.query(
    `select person_id as person from live.interview_passage where says = 'Zq-mine alone'`,
  );
  assert.deepEqual(rows, [{ person: team.one.personId }]);
});

test('what a speaker took back meanwhile is refused, and whoever wrote it takes it off the phone', async () => {
  const given = heard(assessmentId, team.one.personId);
  const gone = (await world.act(town, keepInterview, given, team.one.identityId)).interviewId;
  const { page } = await phone('seven', team.one);
  await page.goto(at(`/offline/${gone}`));
  await ready(page);
  await net(false);
  await page.reload();
  await write(page, 'Zq-taken back');
  await settled(page, 'waiting', '1');
  await world.act(town, withdrawInterview, { assessmentId, interviewId: gone }, team.one.identityId);
  await net(true);
  await page.reload();
  // The page of that interview is no more; any other sends what waits, and tells what was refused.
  await page.goto(at('/offline/new'));
  await page.waitForSelector('[data-shows="refused"] li');
  assert.match(await onPhone(page), /Zq-taken back/);
  await page.click('[data-shows="refused"] button >> nth=1');
  await page.waitForSelector('[data-shows="refused"]:not(:has(li))', { state: 'attached' });
  assert.doesNotMatch(await onPhone(page), /Zq-taken/);
});
