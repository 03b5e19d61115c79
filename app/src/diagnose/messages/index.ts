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
import { ar as arOfFaults } from './framework-faults/ar.ts';
import { en as enOfFaults } from './framework-faults/en.ts';
import { es as esOfFaults } from './framework-faults/es.ts';
import { fr as frOfFaults } from './framework-faults/fr.ts';
import { pt as ptOfFaults } from './framework-faults/pt.ts';
import { ar as arOfInterviews } from './interviews/ar.ts';
import { en as enOfInterviews } from './interviews/en.ts';
import { es as esOfInterviews } from './interviews/es.ts';
import { fr as frOfInterviews } from './interviews/fr.ts';
import { pt as ptOfInterviews } from './interviews/pt.ts';
import { pt } from './pt.ts';
import { ar as arOfReports } from './report/ar.ts';
import { en as enOfReports } from './report/en.ts';
import { es as esOfReports } from './report/es.ts';
import { fr as frOfReports } from './report/fr.ts';
import { pt as ptOfReports } from './report/pt.ts';
import { ar as arOfVoices } from './voices/ar.ts';
import { en as enOfVoices } from './voices/en.ts';
import { es as esOfVoices } from './voices/es.ts';
import { fr as frOfVoices } from './voices/fr.ts';
import { pt as ptOfVoices } from './voices/pt.ts';

export const messages = defineMessages({
  en: {
    ...en,
    ...enOfAssessments,
    ...enOfActs,
    ...enOfBottlenecks,
    ...enOfInterviews,
    ...enOfVoices,
    ...enOfDrafts,
    ...enOfFaults,
    ...enOfReports,
  },
  ar: {
    ...ar,
    ...arOfAssessments,
    ...arOfActs,
    ...arOfBottlenecks,
    ...arOfInterviews,
    ...arOfVoices,
    ...arOfDrafts,
    ...arOfFaults,
    ...arOfReports,
  },
  es: {
    ...es,
    ...esOfAssessments,
    ...esOfActs,
    ...esOfBottlenecks,
    ...esOfInterviews,
    ...esOfVoices,
    ...esOfDrafts,
    ...esOfFaults,
    ...esOfReports,
  },
  fr: {
    ...fr,
    ...frOfAssessments,
    ...frOfActs,
    ...frOfBottlenecks,
    ...frOfInterviews,
    ...frOfVoices,
    ...frOfDrafts,
    ...frOfFaults,
    ...frOfReports,
  },
  pt: {
    ...pt,
    ...ptOfAssessments,
    ...ptOfActs,
    ...ptOfBottlenecks,
    ...ptOfInterviews,
    ...ptOfVoices,
    ...ptOfDrafts,
    ...ptOfFaults,
    ...ptOfReports,
  },
  status: { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' },
});
