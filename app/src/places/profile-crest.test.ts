import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { form, ORIGIN, openWorld, type World } from '../../../test/support/town.ts';
import { publishPlace } from './profile-actions.ts';

let world: World;
let cookies: string;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  cookies = await world.signIn(await world.appoint(town, ['places.read', 'places.settings']));
});
after(() => world.close());

const PAGE = '/work/places/ALFA/settings/look';

function send(name: string, bytes: Uint8Array): Promise<Response> {
  const body = new FormData();
  body.set('requestId', crypto.randomUUID());
  body.set('image', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  return world.fetch(`${PAGE}/crest`, { method: 'POST', headers: { origin: ORIGIN }, body, cookies });
}

const image = (colour: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .withMetadata({ exif: { IFD0: { Artist: 'Somebody Secret' } } })
    .jpeg()
    .toBuffer();

const publicPath = async () =>
  /\/places\/ALFA\/files\/[0-9a-f]{64}/.exec(await (await world.fetch('/places/ALFA')).text())?.[0];

test('a coat of arms stands at the desk at once, and in public once the profile is published', async () => {
  await world.act(town, publishPlace, {});
  assert.equal((await send('arms.jpg', await image('#aa0000'))).status, 303);
  const desk = await (await world.fetch(PAGE, { cookies })).text();
  assert.match(desk, /<img class="crest-image" src="\/work\/places\/ALFA\/files\//);
  assert.equal(await publicPath(), undefined);
  await world.act(town, publishPlace, {});
  const shown = await world.fetch((await publicPath()) ?? '');
  assert.equal(shown.status, 200);
  const bytes = Buffer.from(await shown.arrayBuffer());
  assert.ok(!bytes.includes('Somebody Secret'), 'abuse 17: an image tells nothing of who made it');
  const { width } = await sharp(bytes).metadata();
  assert.ok(width <= 480);
});

test('what is no image is refused, with what would be right', async () => {
  for (const [name, bytes] of [
    ['arms.png', Buffer.from('<svg onload="alert(1)">')],
    ['arms.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['arms.jpg', Buffer.from('MZ')],
  ] as const) {
    const answer = await send(name, bytes);
    assert.equal(answer.status, 415, name);
    assert.match(await answer.text(), /role="alert"/);
  }
});

test('a coat of arms that is taken away is gone from the desk, and from the public with the next publication', async () => {
  const gone = await world.fetch(`${PAGE}/crest/remove`, { ...form({}), cookies });
  assert.equal(gone.status, 303);
  assert.ok(await publicPath());
  await world.act(town, publishPlace, {});
  assert.equal(await publicPath(), undefined);
});
