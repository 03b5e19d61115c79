import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ar as arOfQuestions } from './questions/ar.ts';
import { en as enOfQuestions } from './questions/en.ts';
import { es as esOfQuestions } from './questions/es.ts';
import { fr as frOfQuestions } from './questions/fr.ts';
import { pt as ptOfQuestions } from './questions/pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfQuestions },
  ar: { ...ar, ...arOfQuestions },
  es: { ...es, ...esOfQuestions },
  fr: { ...fr, ...frOfQuestions },
  pt: { ...pt, ...ptOfQuestions },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
