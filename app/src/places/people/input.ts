import { z } from 'zod';
import { ROLES } from '../../platform/access/roles.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { day, neededText, shortText } from '../municipality-input.ts';

export { day, localizedOrNone, neededText, shortText, version } from '../municipality-input.ts';

export const id = z.uuid();
export const dayOrNull = day.nullable();
export const name = neededText(200);
export const reason = shortText(500);
export const mail = z.literal('').or(z.email().max(320).toLowerCase());
export const phone = shortText(40);
export const language = z.enum(languages).nullable();
export const role = z.enum(ROLES).nullable();
export const permissionNames = z.array(z.string().max(80)).max(200);

/** A last day that comes before the first is a slip of the pen, and told at its field. */
export const inOrder = <Dates extends { from: string | null; to: string | null }>(schema: z.ZodType<Dates>) =>
  schema.refine(({ from, to }) => from === null || to === null || to >= from, {
    path: ['to'],
    message: 'expected a day that is not before the first',
  });
