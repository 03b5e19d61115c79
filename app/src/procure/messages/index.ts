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
  en: { ...en, ...enOfFigures, ...enOfSubscriptions, ...enOfTables },
  ar: { ...ar, ...arOfFigures, ...arOfSubscriptions, ...arOfTables },
  es: { ...es, ...esOfFigures, ...esOfSubscriptions, ...esOfTables },
  fr: { ...fr, ...frOfFigures, ...frOfSubscriptions, ...frOfTables },
  pt: { ...pt, ...ptOfFigures, ...ptOfSubscriptions, ...ptOfTables },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
