import { createHash } from 'node:crypto';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import type { House } from '../../app/src/platform/house.ts';
import type { Town } from './towns.ts';

/** Performs steps of loading a town, as the command line, each under an id of its own that is always the same. */
export interface Acting {
  house: House;
  town: Town;
  placeId: string;
  act<Input, Answer>(action: Action<Input, Answer>, step: string, input: unknown): Promise<Answer>;
}

export const actingIn = (house: House, town: Town, placeId: string): Acting =>
  performing(house, town, placeId, OPERATOR.id);

/** The same as somebody of the town. */
export const actingAs = ({ house, town, placeId }: Acting, identityId: string): Acting =>
  performing(house, town, placeId, identityId);

function performing(house: House, town: Town, placeId: string, identityId: string): Acting {
  return {
    house,
    town,
    placeId,
    act: (action, step, input) =>
      perform(
        house.performing,
        action,
        {
          placeId,
          identityId,
          requestId: requestIdOf(`${town.code} ${step}`),
          input,
        },
        house.programmeId,
      ),
  };
}

/** Always the same id for the same step: that is what makes a step harmless to repeat. */
function requestIdOf(step: string): string {
  const hex = createHash('sha256').update(`groundwork example ${step}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
