import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
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

export const messages = defineMessages({
  en: { ...en, ...enOfRefusals, ...enOfTalk },
  ar: { ...ar, ...arOfRefusals, ...arOfTalk },
  es: { ...es, ...esOfRefusals, ...esOfTalk },
  fr: { ...fr, ...frOfRefusals, ...frOfTalk },
  pt: { ...pt, ...ptOfRefusals, ...ptOfTalk },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
