import { buffer } from 'node:stream/consumers';
import { frameworkWorkbook } from '@groundwork-gov/frameworks';
import { tinyFramework } from '../support/assessments.ts';

/** A framework that no town keeps yet. */
export const frameworkBook = await buffer(frameworkWorkbook(tinyFramework(undefined, 'by-book')));

const INTERVIEW = {
  speaker: 'Somebody',
  group: 'women',
  heldOn: '2024-03-01',
  heldAt: 'Here',
  interviewerId: '',
  interviewer: 'A student',
  language: 'English',
  consent: 'spoken',
  noteFor: 'assessors',
  groupFor: 'assessors',
  nameFor: 'interviewer',
  answered: 'unknown',
};
const NOBODY = '00000000-0000-4000-8000-00000000dead';
const PASSAGE = { says: 'Said', direction: 'problem', themes: 'water', leaves: 'x.1' };

/** What is sent about assessments and frameworks, besides files. */
export const assessmentFields: Readonly<Record<string, Record<string, string>>> = {
  'POST /work/places/:code/frameworks/import': { validFrom: '2020-01-01' },
  'POST /work/places/:code/assessments/new': {
    title: 'Another one',
    framework: 'local-procurement-matrix@1',
    scope: 'All of it',
    from: '2020',
    to: '2021',
    previous: '',
  },
  'POST /work/places/:code/assessments/:assessment/team/:seat': {
    version: '2',
    personId: NOBODY,
  },
  'POST /work/places/:code/assessments/:assessment/interests': { has: 'no', interests: '' },
  'POST /work/places/:code/assessments/:assessment/screening': { version: '1', question0: 'yes' },
  'POST /work/places/:code/assessments/:assessment/propose': {},
  'POST /work/places/:code/assessments/:assessment/review': { leaves: 'x.1@3' },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf': {
    version: '0',
    score: 'A',
    reason: 'It was seen',
    lock: 'yes',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/evidence': {
    kind: 'words',
    says: 'It was seen',
    page: '',
    link: '',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/evidence/:evidence/remove': {},
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/reconcile': {
    version: '3',
    agreed: 'A',
    why: 'We spoke',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/review': {
    version: '3',
    verdict: 'sound',
    note: '',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/comment': { version: '4', comment: 'We say' },
  'POST /work/places/:code/assessments/:assessment/weights': {
    version: '2',
    score: '4',
    measure: '2',
    trend: '1',
    voices: '0',
    comparison: '0',
    reason: 'We say',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/causes': {
    under: 'dimension',
    says: 'Nobody looks at it',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/causes/:cause': {
    version: '1',
    says: 'Nobody looks at it in time',
  },
  'POST /work/places/:code/assessments/:assessment/leaves/:leaf/causes/:cause/remove': { version: '1' },
  'POST /work/places/:code/assessments/:assessment/groups/new': {
    name: 'Fishers',
    people: '10',
    outOf: '100',
    year: '2020',
    source: 'Census',
  },
  'POST /work/places/:code/assessments/:assessment/groups/:group': {
    version: '0',
    name: 'Women',
    people: '',
    outOf: '',
    year: '',
    source: '',
  },
  'POST /work/places/:code/assessments/:assessment/surveys': {},
  'POST /work/places/:code/assessments/:assessment/surveys/:survey': { version: '2', 'g.women': 'youth' },
  'POST /work/places/:code/assessments/:assessment/interviews/new': INTERVIEW,
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/change': {
    ...INTERVIEW,
    version: '1',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/new': PASSAGE,
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/:passage': {
    ...PASSAGE,
    version: '2',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/offline/note': {
    by: NOBODY,
    interview: '',
    ...Object.fromEntries(Object.entries(INTERVIEW).map(([name, value]) => [`q.${name}`, value])),
    'n.passage': '1',
    ...Object.fromEntries(Object.entries(PASSAGE).map(([name, value]) => [`q.passage[1]/${name}`, value])),
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/bring': {
    ...PASSAGE,
    by: NOBODY,
    passage: '',
    version: '0',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/:passage/settle': {
    version: '2',
    seen: '1',
    choice: 'stands',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/:passage/quote': {
    says: 'Said',
    leaf: 'x.1',
    attributed: 'nobody',
    consent: 'written',
    consentedOn: '2024-03-02',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/passages/:passage/remove': {
    version: '2',
  },
  'POST /work/places/:code/assessments/:assessment/interviews/:interview/withdraw': {},
  'POST /work/places/:code/assessments/:assessment/quotations/:quotation/approve': { version: '1' },
  'POST /work/places/:code/assessments/:assessment/quotations/:quotation/end': {
    version: '1',
    why: 'consent-withdrawn',
  },
  'POST /work/places/:code/assessments/:assessment/sign': { content: `sha256:${'0'.repeat(64)}` },
  'POST /work/places/:code/assessments/:assessment/publish': { content: `sha256:${'0'.repeat(64)}` },
  'POST /work/places/:code/assessments/:assessment/withdraw': { reason: 'It was wrong' },
};

const CHANGES = Object.keys(assessmentFields).filter(
  // A publication can be withdrawn, and a speaker takes back their words at any time.
  (key) => key.includes('/:assessment/') && !/\/(withdraw|:quotation\/end)$/.test(key),
);

/**
 * What is public changes no more, whoever sends it; withdrawn it can be. That each of them is done where it may be is
 * shown in `app/src/diagnose/assessment/assessment.test.ts`.
 */
export const assessmentAnswers: Readonly<Record<string, number>> = Object.fromEntries(
  CHANGES.map((key) => [key, 409]),
);
