import { defineMessages, type MessageKey } from '../messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

export const platformMessages = defineMessages({ en, ar, status: { ar: 'draft' } });

export type PlatformKey = MessageKey<typeof platformMessages>;
