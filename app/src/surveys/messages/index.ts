import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar as arOfAnswers } from './answers/ar.ts';
import { en as enOfAnswers } from './answers/en.ts';
import { es as esOfAnswers } from './answers/es.ts';
import { fr as frOfAnswers } from './answers/fr.ts';
import { pt as ptOfAnswers } from './answers/pt.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ar as arOfFilling } from './filling/ar.ts';
import { en as enOfFilling } from './filling/en.ts';
import { es as esOfFilling } from './filling/es.ts';
import { fr as frOfFilling } from './filling/fr.ts';
import { pt as ptOfFilling } from './filling/pt.ts';
import { ar as arOfFindings } from './findings/ar.ts';
import { en as enOfFindings } from './findings/en.ts';
import { es as esOfFindings } from './findings/es.ts';
import { fr as frOfFindings } from './findings/fr.ts';
import { pt as ptOfFindings } from './findings/pt.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfAnswers, ...enOfFilling, ...enOfFindings },
  ar: { ...ar, ...arOfAnswers, ...arOfFilling, ...arOfFindings },
  es: { ...es, ...esOfAnswers, ...esOfFilling, ...esOfFindings },
  fr: { ...fr, ...frOfAnswers, ...frOfFilling, ...frOfFindings },
  pt: { ...pt, ...ptOfAnswers, ...ptOfFilling, ...ptOfFindings },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
