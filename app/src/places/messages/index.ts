import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

export const messages = defineMessages({ en, ar, status: { ar: 'draft' } });
