import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
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

export const messages = defineMessages({
  en: { ...en, ...enOfTalk, ...enOfIntake, ...enOfKept, ...enOfPaid },
  ar: { ...ar, ...arOfTalk, ...arOfIntake, ...arOfKept, ...arOfPaid },
  es: { ...es, ...esOfTalk, ...esOfIntake, ...esOfKept, ...esOfPaid },
  fr: { ...fr, ...frOfTalk, ...frOfIntake, ...frOfKept, ...frOfPaid },
  pt: { ...pt, ...ptOfTalk, ...ptOfIntake, ...ptOfKept, ...ptOfPaid },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
