import type { en } from './en.ts';

export const ar: Partial<Record<keyof typeof en, string>> = {};
