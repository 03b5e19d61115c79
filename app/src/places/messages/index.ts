import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ar as arOfMunicipalities } from './municipality/ar.ts';
import { en as enOfMunicipalities } from './municipality/en.ts';
import { es as esOfMunicipalities } from './municipality/es.ts';
import { fr as frOfMunicipalities } from './municipality/fr.ts';
import { pt as ptOfMunicipalities } from './municipality/pt.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfMunicipalities },
  ar: { ...ar, ...arOfMunicipalities },
  es: { ...es, ...esOfMunicipalities },
  fr: { ...fr, ...frOfMunicipalities },
  pt: { ...pt, ...ptOfMunicipalities },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
