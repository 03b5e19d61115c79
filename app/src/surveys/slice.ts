import type { Slice } from '../platform/slice.ts';
import { answerSurvey, collectAnswer } from './answers/answer-actions.ts';
import { answerAccess, answerRoutes, answersOfAll } from './answers/answer-routes.tsx';
import { changeAnswer, eraseAnswer, settleAnswer, takeBackAnswer } from './answers/change-actions.ts';
import { changeAccess, changeRoutes } from './answers/change-routes.tsx';
import { commands } from './commands.ts';
import { fillAccess, fillRoutes } from './filling/fill-routes.tsx';
import { findableSurveys } from './findable.ts';
import { surveyInvariants } from './invariants.ts';
import { keepAccess, keepActions, keepRoutes } from './keep/keep-routes.ts';
import { chooseGroup, markQuestion } from './marks/mark-actions.ts';
import { markAccess, markRoutes } from './marks/mark-routes.ts';
import { messages } from './messages/index.ts';
import { offlineAccess, offlineRoutes } from './offline/offline-routes.tsx';
import { paperAccess, paperRoutes } from './paper/paper-routes.tsx';
import { deskPath } from './paths.ts';
import { surveyProblems } from './problems.ts';
import { publishResults, withdrawResults } from './results/publish-actions.ts';
import { resultAccess, resultRoutes } from './results/result-routes.ts';
import { surveyWaiting } from './waiting.ts';

export const surveys: Slice = {
  name: 'surveys',
  permissions: [
    'surveys.read',
    'surveys.read-personal',
    'surveys.collect',
    'surveys.keep',
    'surveys.publish',
  ],
  access: {
    ...keepAccess,
    ...fillAccess,
    ...offlineAccess,
    ...paperAccess,
    ...markAccess,
    ...answerAccess,
    ...changeAccess,
    ...resultAccess,
  },
  routes: [
    ...answersOfAll.routes,
    ...keepRoutes,
    ...fillRoutes,
    ...offlineRoutes,
    ...paperRoutes,
    ...markRoutes,
    ...answerRoutes,
    ...changeRoutes,
    ...resultRoutes,
  ],
  actions: [
    ...keepActions,
    answerSurvey,
    collectAnswer,
    changeAnswer,
    settleAnswer,
    eraseAnswer,
    takeBackAnswer,
    markQuestion,
    chooseGroup,
    publishResults,
    withdrawResults,
  ],
  measures: [],
  kinds: ['survey'],
  itemPages: { survey: { permission: 'surveys.read', path: (code, id) => deskPath(code, id) } },
  searchable: findableSurveys,
  waiting: surveyWaiting,
  problems: surveyProblems.table,
  invariants: surveyInvariants,
  messages,
  commands,
  tabs: [{ path: '/survey-results', message: 'survey.tab' }],
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
