import { anyone, holders } from '../platform/access/access-table.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { Slice } from '../platform/slice.ts';
import { importBudget, publishBudget, publishSeveral, withdrawBudget } from './actions.ts';
import { keepAdoption } from './adoption/adoption-actions.ts';
import { adoptionAccess, adoptionRoutes } from './adoption/adoption-routes.ts';
import { adoptionCommand } from './adoption/commands.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { crosswalkCommands } from './crosswalk/commands.ts';
import { keepCrosswalk, publishCrosswalk, withdrawCrosswalk } from './crosswalk/crosswalk-actions.ts';
import { crosswalkAccess } from './crosswalk/desk-routes.ts';
import { budgetsList, importing, withdrawing } from './desk-routes.ts';
import { exportCommand } from './export-command.ts';
import { moneyFacts } from './facts.tsx';
import { carryOutImport } from './intake/carry-out.ts';
import { loadReceived, previewReceived } from './intake/import-job.ts';
import { importReceived } from './intake/import-received.ts';
import { receiveBudget } from './intake/receive.ts';
import { intakeAccess } from './intake/routes.ts';
import { budgetInvariants } from './invariants.ts';
import { copyMapping, keepMapping, renameMapping, retireMapping, shareMapping } from './kept/kept-actions.ts';
import { keptAccess } from './kept/kept-routes.ts';
import { recordMeasures } from './measures.ts';
import { messages } from './messages/index.ts';
import { changeNote, NOTE, removeNote, writeNote } from './note-actions.ts';
import { noteAccess, noteRoutes } from './note-routes.ts';
import { budgetProblems } from './problems.ts';
import * as asking from './question-actions.ts';
import { questionDeskAccess, questionDeskRoutes } from './question-desk-routes.ts';
import { forgetAskers } from './question-jobs.ts';
import { questionAccess, questionRoutes } from './question-routes.ts';
import { findableQuestions } from './question-search.ts';
import { questionsWaiting } from './question-waiting.ts';
import { routes } from './routes.ts';
import { budgetTitle, budgetWaiting, findableBudgets, questionTitle } from './waiting.ts';

export const budget: Slice = {
  name: 'budget',
  permissions: ['budget.import', 'budget.publish', NOTE, asking.ANSWER],
  apart: [['budget.import', 'budget.publish']],
  access: {
    'GET /places/:code/budget': anyone,
    'GET /places/:code/budget/compare': anyone,
    'GET /places/:code/budget/compare.csv': anyone,
    'GET /places/:code/budget/crosswalks': anyone,
    'GET /places/:code/budget/crosswalks/:published': anyone,
    'GET /places/:code/budget/crosswalks/:published/crosswalk.json': anyone,
    'GET /places/:code/budget/figures': anyone,
    'GET /places/:code/budget/figures.csv': anyone,
    'GET /places/:code/budget/towns': anyone,
    'GET /places/:code/budget/towns.csv': anyone,
    'GET /places/:code/budget/:year/:side': anyone,
    'GET /places/:code/budget/:year/:side/head': anyone,
    'GET /places/:code/budget/:year/:side/of-payment': anyone,
    'GET /places/:code/budget/:year/:side/lines': anyone,
    'GET /places/:code/budget/:year/:side/lines.csv': anyone,
    'GET /places/:code/budget/:year/:side/lines.json': anyone,
    'GET /places/:code/budget/:year/:side/lines.xlsx': anyone,
    'GET /places/:code/budget/:year/:side/package.zip': anyone,
    'GET /places/:code/budget/:year/:side/within': anyone,
    'GET /places/:code/budget/:year/:side/within.csv': anyone,
    'GET /api/v1/places/:code/budgets': anyone,
    'GET /api/v1/places/:code/budgets/:year/:side': anyone,
    'GET /api/v1/places/:code/budgets/:year/:side/lines': anyone,
    ...questionAccess,
    ...questionDeskAccess,
    ...noteAccess,
    ...budgetsList.access,
    ...adoptionAccess,
    ...importing.access,
    ...intakeAccess,
    ...keptAccess,
    ...crosswalkAccess,
    'POST /work/places/:code/budgets/:year/:side/publish': holders('budget.publish'),
    ...withdrawing.access,
    'action budget.import': holders('budget.import'),
    'action budget.publish': holders('budget.publish'),
    'action budget.publish-several': holders('budget.publish'),
    'action budget.withdraw': holders('budget.publish'),
  },
  routes: [
    ...questionRoutes,
    ...routes,
    ...questionDeskRoutes,
    ...noteRoutes,
    ...adoptionRoutes,
    ...apiRoutes,
  ],
  actions: [
    importBudget(),
    receiveBudget,
    importReceived,
    carryOutImport(),
    keepMapping,
    renameMapping,
    retireMapping,
    shareMapping,
    copyMapping,
    keepCrosswalk,
    publishCrosswalk,
    withdrawCrosswalk,
    publishBudget,
    publishSeveral,
    withdrawBudget,
    keepAdoption,
    writeNote,
    changeNote,
    removeNote,
    asking.askQuestion,
    asking.publishAsked,
    asking.answerQuestion,
    asking.declineQuestion,
    asking.withdrawQuestion,
    asking.eraseAsker,
  ],
  measures: recordMeasures,
  kinds: ['budget', 'budget-file', 'question'],
  itemPages: {
    question: { permission: asking.ANSWER, path: (code, id) => `/work/places/${code}/questions/${id}` },
  },
  jobs: [forgetAskers, loadReceived, previewReceived] as unknown as readonly Job<never>[],
  notices: ['question.notice-asked'],
  problems: budgetProblems.table,
  messages,
  commands: [...commands, exportCommand, adoptionCommand, ...crosswalkCommands],
  tabs: [{ path: '/budget', message: 'budget.tab' }],
  deskLinks: [
    { path: '/budgets', message: 'budget.desk.title', part: 'work' },
    { path: '/questions', message: 'question.link', part: 'work' },
    { path: '/budget-notes', message: 'note.link', part: 'work' },
  ],
  facts: moneyFacts,
  waiting: async (desk) => [...(await budgetWaiting(desk)), ...(await questionsWaiting(desk))],
  searchable: async (tx) => [...(await findableBudgets(tx)), ...(await findableQuestions(tx))],
  invariants: budgetInvariants,
  itemTitles: { budget: budgetTitle, question: questionTitle },
  roles: {
    'finance-officer': ['budget.import', 'budget.publish', NOTE, asking.ANSWER],
    clerk: ['budget.import', asking.ANSWER],
  },
  migrations: 'budget/migrations',
};
