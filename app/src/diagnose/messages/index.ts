import { defineMessages } from '../../platform/i18n/messages.ts';
import { ar } from './ar.ts';
import { ar as arOfAssessments } from './assessment/ar.ts';
import { en as enOfAssessments } from './assessment/en.ts';
import { es as esOfAssessments } from './assessment/es.ts';
import { fr as frOfAssessments } from './assessment/fr.ts';
import { pt as ptOfAssessments } from './assessment/pt.ts';
import { ar as arOfActs } from './assessment-acts/ar.ts';
import { en as enOfActs } from './assessment-acts/en.ts';
import { es as esOfActs } from './assessment-acts/es.ts';
import { fr as frOfActs } from './assessment-acts/fr.ts';
import { pt as ptOfActs } from './assessment-acts/pt.ts';
import { ar as arOfBottlenecks } from './bottlenecks/ar.ts';
import { en as enOfBottlenecks } from './bottlenecks/en.ts';
import { es as esOfBottlenecks } from './bottlenecks/es.ts';
import { fr as frOfBottlenecks } from './bottlenecks/fr.ts';
import { pt as ptOfBottlenecks } from './bottlenecks/pt.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ar as arOfDrafts } from './framework-drafts/ar.ts';
import { en as enOfDrafts } from './framework-drafts/en.ts';
import { es as esOfDrafts } from './framework-drafts/es.ts';
import { fr as frOfDrafts } from './framework-drafts/fr.ts';
import { pt as ptOfDrafts } from './framework-drafts/pt.ts';
import { pt } from './pt.ts';

export const messages = defineMessages({
  en: { ...en, ...enOfAssessments, ...enOfActs, ...enOfBottlenecks, ...enOfDrafts },
  ar: { ...ar, ...arOfAssessments, ...arOfActs, ...arOfBottlenecks, ...arOfDrafts },
  es: { ...es, ...esOfAssessments, ...esOfActs, ...esOfBottlenecks, ...esOfDrafts },
  fr: { ...fr, ...frOfAssessments, ...frOfActs, ...frOfBottlenecks, ...frOfDrafts },
  pt: { ...pt, ...ptOfAssessments, ...ptOfActs, ...ptOfBottlenecks, ...ptOfDrafts },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
