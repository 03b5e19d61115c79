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
import { ar as arOfReceived } from './received/ar.ts';
import { en as enOfReceived } from './received/en.ts';
import { es as esOfReceived } from './received/es.ts';
import { fr as frOfReceived } from './received/fr.ts';
import { pt as ptOfReceived } from './received/pt.ts';
import { ar as arOfReplies } from './replies/ar.ts';
import { en as enOfReplies } from './replies/en.ts';
import { es as esOfReplies } from './replies/es.ts';
import { fr as frOfReplies } from './replies/fr.ts';
import { pt as ptOfReplies } from './replies/pt.ts';
import { ar as arOfSettings } from './settings/ar.ts';
import { en as enOfSettings } from './settings/en.ts';
import { es as esOfSettings } from './settings/es.ts';
import { fr as frOfSettings } from './settings/fr.ts';
import { pt as ptOfSettings } from './settings/pt.ts';
import { ar as arOfSubscriptions } from './subscriptions/ar.ts';
import { en as enOfSubscriptions } from './subscriptions/en.ts';
import { es as esOfSubscriptions } from './subscriptions/es.ts';
import { fr as frOfSubscriptions } from './subscriptions/fr.ts';
import { pt as ptOfSubscriptions } from './subscriptions/pt.ts';
import { ar as arOfTables } from './tables/ar.ts';
import { en as enOfTables } from './tables/en.ts';
import { es as esOfTables } from './tables/es.ts';
import { fr as frOfTables } from './tables/fr.ts';
import { pt as ptOfTables } from './tables/pt.ts';

export const messages = defineMessages({
  en: {
    ...en,
    ...enOfFigures,
    ...enOfFlags,
    ...enOfIndicators,
    ...enOfReplies,
    ...enOfSettings,
    ...enOfSubscriptions,
    ...enOfTables,
    ...enOfReceived,
  },
  ar: {
    ...ar,
    ...arOfFigures,
    ...arOfFlags,
    ...arOfIndicators,
    ...arOfReplies,
    ...arOfSettings,
    ...arOfSubscriptions,
    ...arOfTables,
    ...arOfReceived,
  },
  es: {
    ...es,
    ...esOfFigures,
    ...esOfFlags,
    ...esOfIndicators,
    ...esOfReplies,
    ...esOfSettings,
    ...esOfSubscriptions,
    ...esOfTables,
    ...esOfReceived,
  },
  fr: {
    ...fr,
    ...frOfFigures,
    ...frOfFlags,
    ...frOfIndicators,
    ...frOfReplies,
    ...frOfSettings,
    ...frOfSubscriptions,
    ...frOfTables,
    ...frOfReceived,
  },
  pt: {
    ...pt,
    ...ptOfFigures,
    ...ptOfFlags,
    ...ptOfIndicators,
    ...ptOfReplies,
    ...ptOfSettings,
    ...ptOfSubscriptions,
    ...ptOfTables,
    ...ptOfReceived,
  },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
