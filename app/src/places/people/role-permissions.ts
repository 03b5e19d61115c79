import { ROLES, type Role } from '../../platform/access/roles.ts';
import type { Slice } from '../../platform/slice.ts';

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/** What a post of a role usually may do, as all slices say together. */
export const proposedFor = (slices: readonly Pick<Slice, 'roles'>[], role: Role): string[] => [
  ...new Set(slices.flatMap((slice) => slice.roles?.[role] ?? [])),
];
