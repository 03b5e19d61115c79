import { z } from 'zod';

export const BASE = '/work/places/:code/frameworks';
/** A framework in one of its versions. */
export const ONE = `${BASE}/:framework/:edition`;
const name = z.string().regex(/^[a-z0-9.-]{1,80}$/);
export const one = z.strictObject({ code: z.string().max(20), framework: name, edition: name });
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
