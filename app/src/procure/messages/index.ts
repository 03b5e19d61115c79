import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ar as arOfFigures } from './figures/ar.ts';
import { en as enOfFigures } from './figures/en.ts';
import { es as esOfFigures } from './figures/es.ts';
import { fr as frOfFigures } from './figures/fr.ts';
import { pt as ptOfFigures } from './figures/pt.ts';
import { ar as arOfFlags } from './flags/ar.ts';
import { en as enOfFlags } from './flags/en.ts';
import { es as esOfFlags } from './flags/es.ts';
import { fr as frOfFlags } from './flags/fr.ts';
import { pt as ptOfFlags } from './flags/pt.ts';
import { fr } from './fr.ts';
import { ar as arOfIndicators } from './indicators/ar.ts';
import { en as enOfIndicators } from './indicators/en.ts';
import { es as esOfIndicators } from './indicators/es.ts';
import { fr as frOfIndicators } from './indicators/fr.ts';
import { pt as ptOfIndicators } from './indicators/pt.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfFigures, ...enOfFlags, ...enOfIndicators },
  ar: { ...ar, ...arOfFigures, ...arOfFlags, ...arOfIndicators },
  es: { ...es, ...esOfFigures, ...esOfFlags, ...esOfIndicators },
  fr: { ...fr, ...frOfFigures, ...frOfFlags, ...frOfIndicators },
  pt: { ...pt, ...ptOfFigures, ...ptOfFlags, ...ptOfIndicators },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
