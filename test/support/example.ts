import { randomUUID } from 'node:crypto';
import { loadExample } from '../../examples/load.ts';
import type { Town } from '../../examples/programme/towns.ts';
import type { World } from './town.ts';

/** The example programme, or these towns of it, with an administrator as the first start has one: what one hand loads another publishes. */
export async function exampleIn({ house }: World, which?: readonly Town[]): Promise<void> {
  const email = `${randomUUID()}@test.invalid`;
  const administrator = await house.signIn.addIdentity({ name: 'Administrator', email });
  await loadExample(house, administrator, () => undefined, which);
}
