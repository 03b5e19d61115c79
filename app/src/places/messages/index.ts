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
import { ar as arOfPeople } from './people/ar.ts';
import { en as enOfPeople } from './people/en.ts';
import { es as esOfPeople } from './people/es.ts';
import { fr as frOfPeople } from './people/fr.ts';
import { pt as ptOfPeople } from './people/pt.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfMunicipalities, ...enOfPeople },
  ar: { ...ar, ...arOfMunicipalities, ...arOfPeople },
  es: { ...es, ...esOfMunicipalities, ...esOfPeople },
  fr: { ...fr, ...frOfMunicipalities, ...frOfPeople },
  pt: { ...pt, ...ptOfMunicipalities, ...ptOfPeople },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
