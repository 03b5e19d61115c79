import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openHouse } from '../../app/src/house.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import { publishPlace } from '../../app/src/places/profile-actions.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { makeToken } from '../../app/src/platform/auth/tokens.ts';
import { addDays, todayIn } from '../../app/src/platform/calendar/days.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { slices } from '../../app/src/slices.ts';
import { useTrueCost } from '../support/quick-passwords.ts';

export interface TownHall {
  code: string;
  placeId: string;
  programmeId: string;
  officers: { email: string; password: string; token: string }[];
}

const PERMISSIONS = slices.flatMap((slice) => slice.permissions).filter((each) => each !== 'places.add');

/** A published town and the people who will work in it, made before anything breaks. */
export async function openTownHall(
  plan: { adminUrl: string; secret: string; baseUrl: string; folder: string },
  count: number,
): Promise<TownHall> {
  useTrueCost();
  const house = await openHouse({
    ...plan,
    roleKey: plan.secret,
    log: silentLog,
    uploads: join(plan.folder, 'uploads'),
    signed: join(plan.folder, 'signed'),
  });
  const act = <Input, Answer>(
    placeId: string,
    action: Action<Input, Answer>,
    input: Input,
  ): Promise<Answer> =>
    perform(
      house.performing,
      action,
      { placeId, identityId: OPERATOR.id, requestId: randomUUID(), input },
      house.programmeId,
    );
  try {
    const code = 'CRASH';
    const { placeId } = await act(house.programmeId, addPlace, {
      code,
      name: 'A town that crashes',
      currency: 'EUR',
      isExample: false,
    });
    await act(placeId, publishPlace, {});
    const officers: TownHall['officers'] = [];
    for (let at = 0; at < count; at += 1) {
      const [email, password] = [`${randomUUID()}@test.invalid`, randomUUID()];
      const identityId = await house.signIn.addIdentity({ name: `Officer ${at}`, email, password });
      await act(placeId, appoint, {
        body: 'Office',
        post: `Officer ${at}`,
        permissions: PERMISSIONS,
        name: `Officer ${at}`,
        identityId,
        from: '2020-01-01',
        to: null,
      });
      const token = await makeToken(house.connections.open, {
        placeId,
        identityId,
        name: 'A program',
        scopes: ['places.read', 'work.comment'],
        endsOn: addDays(todayIn('UTC'), 90),
        network: '',
      });
      officers.push({ email, password, token });
    }
    return { code, placeId, programmeId: house.programmeId, officers };
  } finally {
    await house.connections.close();
  }
}

/** The cookies of whoever signs in over HTTP. */
export async function signIn(
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const answer = await fetch(new URL('/sign-in', origin), {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password, to: '' }).toString(),
    redirect: 'manual',
  });
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
