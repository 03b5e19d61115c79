import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { openHouse } from '../../app/src/house.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import type { House } from '../../app/src/platform/house.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';

const KEY = 'a key for measuring alone, of no use elsewhere';

export function houseOn(adminUrl: string): Promise<House> {
  return openHouse({
    adminUrl,
    roleKey: KEY,
    secret: KEY,
    baseUrl: 'http://localhost',
    log: silentLog,
    uploads: tmpdir(),
  });
}

export function act<Input, Answer>(
  house: House,
  placeId: string,
  action: Action<Input, Answer>,
  input: Input,
): Promise<Answer> {
  return perform(
    house.performing,
    action,
    { placeId, identityId: OPERATOR.id, requestId: randomUUID(), input },
    house.programmeId,
  );
}

export async function addCity(house: House, code: string): Promise<string> {
  const input = { code, name: 'Ejemplo', currency: 'EUR', isExample: true };
  return (await act(house, house.programmeId, addPlace, input)).placeId;
}
