import assert from 'node:assert/strict';
import { setHolidays } from '../../app/src/places/calendar-actions.ts';
import { recordChange } from '../../app/src/places/history-actions.ts';
import { setLaw } from '../../app/src/places/legal-actions.ts';
import { setCode, setTrait } from '../../app/src/places/profile-actions.ts';
import { setCrest } from '../../app/src/places/profile-crest-actions.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { KEEP } from '../../app/src/platform/drafts/form-fields.ts';
import { form, ORIGIN, type Somebody, type World } from '../support/town.ts';
import { onePixel } from './pixel.ts';
import { thingOf } from './routes.ts';

/**
 * What a town says of itself, one row of each kind, under other keys than the forms of these tests use. Answers the
 * hash under which its coat of arms will be public.
 */
export async function describeTown(world: World, placeId: string, code: string): Promise<string> {
  const source = `Survey of ${code}`;
  await world.act(placeId, setHolidays, { days: [{ day: '2028-05-01', name: { en: `Day of ${code}` } }] });
  await world.act(placeId, setCode, { scheme: 'other', code: `Number of ${code}`, source });
  await world.act(placeId, setTrait, {
    trait: `Bridges of ${code}`,
    year: 2020,
    value: '1',
    unit: 'bridges',
    source,
  });
  await world.act(placeId, setLaw, {
    key: 'council.notice',
    version: 0,
    value: '7',
    validFrom: '2010-01-01',
    validTo: '2019-12-31',
    law: `Law of ${code}`,
    article: '',
    link: '',
  });
  await world.act(placeId, recordChange, {
    kind: 'absorbed',
    effectiveOn: '1950-01-01',
    law: `Old law of ${code}`,
    link: '',
    other: `Hamlet of ${code}`,
    after: '',
  });
  // Of another colour in each town, so that its bytes are its own.
  const picture = onePixel(10, 20, code.charCodeAt(1));
  const { name, path, sha256 } = await world.file('arms.png', picture);
  const image = { field: 'image', name, path, sha256, bytes: picture.length };
  await world.act(placeId, setCrest, { image });
  const { rows } = await world.admin.query<{ hash: string }>(
    `select f.hash from live.file f join live.place p on p.place_id = f.place_id and p.crest_file = f.file_id
     where p.place_id = $1`,
    [placeId],
  );
  return rows[0]?.hash.slice('sha256:'.length) ?? '';
}

/** What its people leave behind as they work: a kept view, a draft, a visit, a refusal, a token, a letter that invites. */
export async function leaveTraces(
  world: World,
  town: { placeId: string; code: string; administrator: Somebody },
  cookies: { administrator: string; adviser: string },
): Promise<void> {
  const { placeId, code, administrator } = town;
  const desk = `/work/places/${code}`;
  const send = async (path: string, fields: Record<string, string>): Promise<Response> => {
    const response = await world.fetch(path, { ...form(fields), cookies: cookies.administrator });
    assert.ok([200, 303].includes(response.status), `${path} answered ${response.status}`);
    return response;
  };
  const kept = await send(`${desk}/persons-views`, { do: 'keep', name: `View of ${code}`, settings: '' });
  const view = new URL(kept.headers.get('location') ?? '', ORIGIN).searchParams.get('view') ?? '';
  await send(`${desk}/persons-views`, { do: 'open-with', view });
  const draft = { version: '1', name: `Draft of ${code}`, kind: 'office', [KEEP]: 'yes' };
  await send(`${desk}/bodies/${thingOf(code, 'body')}/change`, draft);
  await (await world.fetch(desk, { cookies: cookies.administrator })).text();
  assert.equal((await world.fetch(`${desk}/budgets/import`, { cookies: cookies.adviser })).status, 403);
  await inPlace(world.house.pool, placeId, (tx) =>
    world.house.signIn.invite(tx, {
      email: `invited-to-${code.toLowerCase()}@test.invalid`,
      name: `Invited to ${code}`,
      language: 'en',
      placeId,
      personId: null,
      invitedBy: administrator.identityId,
    }),
  );
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const token = new URLSearchParams({
    place: code,
    name: `Program of ${code}`,
    scopes: 'places.read',
    ends: tomorrow,
    network: '',
    password: administrator.password,
  });
  const made = await world.fetch('/account/tokens', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: token.toString(),
    cookies: cookies.administrator,
  });
  assert.equal(made.status, 200, 'a token is made');
  await world.house.signIn.afterwards.settled();
}
