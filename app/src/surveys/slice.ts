import type { Slice } from '../platform/slice.ts';
import { answerSurvey, collectAnswer } from './answers/answer-actions.ts';
import { commands } from './commands.ts';
import { fillAccess, fillRoutes } from './filling/fill-routes.tsx';
import { findableSurveys } from './findable.ts';
import { keepAccess, keepActions, keepRoutes } from './keep/keep-routes.ts';
import { messages } from './messages/index.ts';
import { offlineAccess, offlineRoutes } from './offline/offline-routes.tsx';
import { deskPath } from './paths.ts';
import { surveyProblems } from './problems.ts';

export const surveys: Slice = {
  name: 'surveys',
  permissions: [
    'surveys.read',
    'surveys.read-personal',
    'surveys.collect',
    'surveys.keep',
    'surveys.publish',
  ],
  access: { ...keepAccess, ...fillAccess, ...offlineAccess },
  routes: [...keepRoutes, ...fillRoutes, ...offlineRoutes],
  actions: [...keepActions, answerSurvey, collectAnswer],
  measures: [],
  kinds: ['survey'],
  itemPages: { survey: { permission: 'surveys.read', path: (code, id) => deskPath(code, id) } },
  searchable: findableSurveys,
  problems: surveyProblems.table,
  messages,
  commands,
  tabs: [],
  deskLinks: [{ path: '/surveys', message: 'survey.desk.title', part: 'work' }],
  roles: {
    clerk: ['surveys.read', 'surveys.collect'],
    adviser: ['surveys.read', 'surveys.read-personal', 'surveys.collect'],
    evaluator: ['surveys.read', 'surveys.read-personal', 'surveys.collect', 'surveys.keep'],
    'programme-manager': ['surveys.read', 'surveys.keep'],
    mayor: ['surveys.read', 'surveys.publish'],
  },
  migrations: 'surveys/migrations',
};
