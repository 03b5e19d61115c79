import { defineMessages } from '../../platform/i18n/messages.ts';
import { templateMessages } from '../templates/messages/index.ts';
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
  en: { ...en, ...enOfMunicipalities, ...enOfPeople, ...templateMessages.en },
  ar: { ...ar, ...arOfMunicipalities, ...arOfPeople, ...templateMessages.ar },
  es: { ...es, ...esOfMunicipalities, ...esOfPeople, ...templateMessages.es },
  fr: { ...fr, ...frOfMunicipalities, ...frOfPeople, ...templateMessages.fr },
  pt: { ...pt, ...ptOfMunicipalities, ...ptOfPeople, ...templateMessages.pt },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
