import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ar as arOfIntake } from './intake/ar.ts';
import { en as enOfIntake } from './intake/en.ts';
import { es as esOfIntake } from './intake/es.ts';
import { fr as frOfIntake } from './intake/fr.ts';
import { pt as ptOfIntake } from './intake/pt.ts';
import { pt } from './pt.ts';
import { ar as arOfQuestions } from './questions/ar.ts';
import { en as enOfQuestions } from './questions/en.ts';
import { es as esOfQuestions } from './questions/es.ts';
import { fr as frOfQuestions } from './questions/fr.ts';
import { pt as ptOfQuestions } from './questions/pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfQuestions, ...enOfIntake },
  ar: { ...ar, ...arOfQuestions, ...arOfIntake },
  es: { ...es, ...esOfQuestions, ...esOfIntake },
  fr: { ...fr, ...frOfQuestions, ...frOfIntake },
  pt: { ...pt, ...ptOfQuestions, ...ptOfIntake },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
