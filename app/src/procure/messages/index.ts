import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en,
  ar,
  es,
  fr,
  pt,
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
