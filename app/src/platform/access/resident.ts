import type { Actor } from './action.ts';

/**
 * Who acts where nobody is asked who they are. One for all residents: their acts stand in the record under the same
 * pseudonym, so that nobody can tell from it which of two questions came from one person.
 */
export const RESIDENT: Actor = {
  identityId: '',
  personId: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
  name: '',
  permissions: new Set(),
};
