import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { appoint } from '../../app/src/places/people/appoint-actions.ts';
import { joinIdentity, personByMail } from '../../app/src/places/people/people-store.ts';
import { proposedFor } from '../../app/src/places/people/role-permissions.ts';
import { ROLES, type Role } from '../../app/src/platform/access/roles.ts';
import { placeByCode } from '../../app/src/platform/access/store.ts';
import { addIdentity } from '../../app/src/platform/auth/identities.ts';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { postsOf } from '../../examples/programme/staff.ts';
import { townOf } from '../../examples/programme/towns.ts';
import { exampleIn } from '../support/example.ts';
import type { World } from '../support/town.ts';
import type { Walk } from './walk.ts';

/** Somebody at work in the example's first town, with a way to sign in. */
export interface Colleague {
  role: Role;
  name: string;
  email: string;
  password: string;
}

export const DESK = '/work/places/NYABERA';

const PASSWORD = 'a boat on the lake at dusk';
const town = townOf('NYABERA');

/** The example's first town, and one person of each of the roles, or of these. */
export async function peopleAtWork(
  world: World,
  roles: readonly Role[] = ROLES,
): Promise<ReadonlyMap<Role, Colleague>> {
  const { house } = world;
  await exampleIn(world, [town]);
  const place = await placeByCode(house.connections, town.code);
  assert.ok(place, 'the example town is there');
  const people = new Map<Role, Colleague>();
  for (const role of roles) people.set(role, await colleague(world, place.id, role));
  return people;
}

/** Whoever holds a post of the role in the example; a role that it does not have is appointed, as it is proposed. */
async function colleague(world: World, placeId: string, role: Role): Promise<Colleague> {
  const holder = postsOf(town).find((post) => post.role === role)?.holder;
  const { name, email } = holder ?? { name: `Neema of ${role}`, email: `${role}@nyabera.example` };
  const who = { role, name, email, password: PASSWORD };
  if (holder) {
    await inPlace(world.house.pool, placeId, async (tx) => {
      const person = await personByMail(tx, email);
      assert.ok(person, `${email} is a person of the town`);
      await joinIdentity(tx, person.personId, await addIdentity(tx.db, who));
    });
    return who;
  }
  await world.act(placeId, appoint, {
    body: 'Programme',
    post: `Post of ${role}`,
    role,
    permissions: proposedFor(world.house.slices, role),
    name,
    identityId: await world.house.signIn.addIdentity(who),
    from: '2024-01-01',
    to: null,
  });
  return who;
}

/** Signs in on a page of their own, without a script, and stands where the program leads them. */
export async function atWork(walk: Walk, who: Colleague): Promise<Page> {
  const page = await walk.visit('en', { javaScriptEnabled: false });
  await page.goto('/work');
  await page.fill('[name=email]', who.email);
  await page.fill('[name=password]', who.password);
  await page.click('main form button');
  return page;
}
