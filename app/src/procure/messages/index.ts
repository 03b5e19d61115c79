import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ar as arOfFigures } from './figures/ar.ts';
import { en as enOfFigures } from './figures/en.ts';
import { es as esOfFigures } from './figures/es.ts';
import { fr as frOfFigures } from './figures/fr.ts';
import { pt as ptOfFigures } from './figures/pt.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfFigures },
  ar: { ...ar, ...arOfFigures },
  es: { ...es, ...esOfFigures },
  fr: { ...fr, ...frOfFigures },
  pt: { ...pt, ...ptOfFigures },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
