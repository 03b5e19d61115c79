import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar as arOfAdoption } from './adoption/ar.ts';
import { en as enOfAdoption } from './adoption/en.ts';
import { es as esOfAdoption } from './adoption/es.ts';
import { fr as frOfAdoption } from './adoption/fr.ts';
import { pt as ptOfAdoption } from './adoption/pt.ts';
import { ar } from './ar.ts';
import { ar as arOfCrosswalk } from './crosswalk/ar.ts';
import { en as enOfCrosswalk } from './crosswalk/en.ts';
import { es as esOfCrosswalk } from './crosswalk/es.ts';
import { fr as frOfCrosswalk } from './crosswalk/fr.ts';
import { pt as ptOfCrosswalk } from './crosswalk/pt.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ar as arOfIntake } from './intake/ar.ts';
import { en as enOfIntake } from './intake/en.ts';
import { es as esOfIntake } from './intake/es.ts';
import { fr as frOfIntake } from './intake/fr.ts';
import { pt as ptOfIntake } from './intake/pt.ts';
import { ar as arOfKept } from './kept/ar.ts';
import { en as enOfKept } from './kept/en.ts';
import { es as esOfKept } from './kept/es.ts';
import { fr as frOfKept } from './kept/fr.ts';
import { pt as ptOfKept } from './kept/pt.ts';
import { ar as arOfPackage } from './package/ar.ts';
import { en as enOfPackage } from './package/en.ts';
import { es as esOfPackage } from './package/es.ts';
import { fr as frOfPackage } from './package/fr.ts';
import { pt as ptOfPackage } from './package/pt.ts';
import { ar as arOfPaid } from './paid/ar.ts';
import { en as enOfPaid } from './paid/en.ts';
import { es as esOfPaid } from './paid/es.ts';
import { fr as frOfPaid } from './paid/fr.ts';
import { pt as ptOfPaid } from './paid/pt.ts';
import { pt } from './pt.ts';
import { ar as arOfTalk } from './talk/ar.ts';
import { en as enOfTalk } from './talk/en.ts';
import { es as esOfTalk } from './talk/es.ts';
import { fr as frOfTalk } from './talk/fr.ts';
import { pt as ptOfTalk } from './talk/pt.ts';
import { ar as arOfWithin } from './within/ar.ts';
import { en as enOfWithin } from './within/en.ts';
import { es as esOfWithin } from './within/es.ts';
import { fr as frOfWithin } from './within/fr.ts';
import { pt as ptOfWithin } from './within/pt.ts';

export const messages = defineMessages({
  en: {
    ...en,
    ...enOfTalk,
    ...enOfIntake,
    ...enOfKept,
    ...enOfCrosswalk,
    ...enOfPackage,
    ...enOfWithin,
    ...enOfPaid,
    ...enOfAdoption,
  },
  ar: {
    ...ar,
    ...arOfTalk,
    ...arOfIntake,
    ...arOfKept,
    ...arOfCrosswalk,
    ...arOfPackage,
    ...arOfWithin,
    ...arOfPaid,
    ...arOfAdoption,
  },
  es: {
    ...es,
    ...esOfTalk,
    ...esOfIntake,
    ...esOfKept,
    ...esOfCrosswalk,
    ...esOfPackage,
    ...esOfWithin,
    ...esOfPaid,
    ...esOfAdoption,
  },
  fr: {
    ...fr,
    ...frOfTalk,
    ...frOfIntake,
    ...frOfKept,
    ...frOfCrosswalk,
    ...frOfPackage,
    ...frOfWithin,
    ...frOfPaid,
    ...frOfAdoption,
  },
  pt: {
    ...pt,
    ...ptOfTalk,
    ...ptOfIntake,
    ...ptOfKept,
    ...ptOfCrosswalk,
    ...ptOfPackage,
    ...ptOfWithin,
    ...ptOfPaid,
    ...ptOfAdoption,
  },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
