import { z } from 'zod';

/** What somebody wrote, by its characters and not by the units that JavaScript counts, with plain line ends. */
export const spokenText = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => [...text].length >= least && [...text].length <= most, {
      message: `expected ${least} to ${most} characters`,
    });
