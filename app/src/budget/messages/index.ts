import { defineMessages } from '../../platform/i18n/messages.ts';
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
import { ar as arOfProposal } from './proposal/ar.ts';
import { en as enOfProposal } from './proposal/en.ts';
import { es as esOfProposal } from './proposal/es.ts';
import { fr as frOfProposal } from './proposal/fr.ts';
import { pt as ptOfProposal } from './proposal/pt.ts';
import { pt } from './pt.ts';
import { ar as arOfRefusals } from './refusals/ar.ts';
import { en as enOfRefusals } from './refusals/en.ts';
import { es as esOfRefusals } from './refusals/es.ts';
import { fr as frOfRefusals } from './refusals/fr.ts';
import { pt as ptOfRefusals } from './refusals/pt.ts';
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
    ...enOfRefusals,
    ...enOfTalk,
    ...enOfIntake,
    ...enOfProposal,
    ...enOfKept,
    ...enOfCrosswalk,
    ...enOfPackage,
    ...enOfWithin,
  },
  ar: {
    ...ar,
    ...arOfRefusals,
    ...arOfTalk,
    ...arOfIntake,
    ...arOfProposal,
    ...arOfKept,
    ...arOfCrosswalk,
    ...arOfPackage,
    ...arOfWithin,
  },
  es: {
    ...es,
    ...esOfRefusals,
    ...esOfTalk,
    ...esOfIntake,
    ...esOfProposal,
    ...esOfKept,
    ...esOfCrosswalk,
    ...esOfPackage,
    ...esOfWithin,
  },
  fr: {
    ...fr,
    ...frOfRefusals,
    ...frOfTalk,
    ...frOfIntake,
    ...frOfProposal,
    ...frOfKept,
    ...frOfCrosswalk,
    ...frOfPackage,
    ...frOfWithin,
  },
  pt: {
    ...pt,
    ...ptOfRefusals,
    ...ptOfTalk,
    ...ptOfIntake,
    ...ptOfProposal,
    ...ptOfKept,
    ...ptOfCrosswalk,
    ...ptOfPackage,
    ...ptOfWithin,
  },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
